<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>Kept filters</source>
   <translation>Gemerkte Filter</translation>
  </message>
 </context>
 <context>
  <name>AccountsPane</name>
  <message>
   <source>(no name)</source>
   <translation>(kein Name)</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <source>Bank accounts</source>
   <translation>Bankkonten</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Guthaben</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <source>Debit</source>
   <translation>Guthaben</translation>
  </message>
  <message>
   <source>New bank account</source>
   <translation>Neues Bankkonto</translation>
  </message>
  <message>
   <source>New bank account…</source>
   <translation>Neues Bankkonto…</translation>
  </message>
  <message>
   <source>No bank accounts</source>
   <translation>Keine Bankkonten</translation>
  </message>
  <message>
   <source>Pay bills from it…</source>
   <translation>Rechnungen davon bezahlen…</translation>
  </message>
  <message>
   <source>Refresh (F5), or press + to create one.</source>
   <translation>Aktualisieren (F5), oder + drücken, um eines anzulegen.</translation>
  </message>
  <message>
   <source>The accounting software does not say.</source>
   <translation>Die Buchhaltungssoftware sagt es nicht.</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>archiviert</translation>
  </message>
  <message>
   <source>no number</source>
   <translation>keine Nummer</translation>
  </message>
  <message>
   <source>type not known</source>
   <translation>Art nicht bekannt</translation>
  </message>
 </context>
 <context>
  <name>ActionLine</name>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
 </context>
 <context>
  <name>AgedDialog</name>
  <message>
   <source>Aged payables by supplier</source>
   <translation>Fälligkeitsliste nach Lieferant</translation>
  </message>
  <message>
   <source>Aged payables, as of {0}</source>
   <translation>Fälligkeitsliste, Stand {0}</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <source>Nothing is owed</source>
   <translation>Nichts ist geschuldet</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drucken…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Als PDF speichern…</translation>
  </message>
  <message>
   <source>Save as spreadsheet…</source>
   <translation>Als Tabelle speichern…</translation>
  </message>
  <message>
   <source>Saved as {0}</source>
   <translation>Gespeichert als {0}</translation>
  </message>
  <message>
   <source>Spreadsheet (*.xlsx);;CSV (*.csv)</source>
   <translation>Tabelle (*.xlsx);;CSV (*.csv)</translation>
  </message>
  <message>
   <source>Suppliers with what is owed to them, by age</source>
   <translation>Lieferanten mit dem, was ihnen geschuldet ist, nach Alter</translation>
  </message>
  <message>
   <source>There are no open bills.</source>
   <translation>Es gibt keine offenen Rechnungen.</translation>
  </message>
  <message>
   <source>Total {0}: {1}</source>
   <translation>Summe {0}: {1}</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
 </context>
 <context>
  <name>Amounts</name>
  <message>
   <source>Type an amount.</source>
   <translation>Geben Sie einen Betrag ein.</translation>
  </message>
  <message>
   <source>{currency} has no decimals.</source>
   <translation>{currency} hat keine Nachkommastellen.</translation>
  </message>
  <message>
   <source>{currency} has no more than {decimals} decimals.</source>
   <translation>{currency} hat höchstens {decimals} Nachkommastellen.</translation>
  </message>
  <message>
   <source>“{text}” could mean two amounts. Write {large} or {small}.</source>
   <translation>„{text}“ könnte zwei Beträge bedeuten. Schreiben Sie {large} oder {small}.</translation>
  </message>
  <message>
   <source>“{text}” could mean two amounts. Write {whole} without a separator.</source>
   <translation>„{text}“ könnte zwei Beträge bedeuten. Schreiben Sie {whole} ohne Trennzeichen.</translation>
  </message>
  <message>
   <source>“{text}” is not a number. Write it like {example}.</source>
   <translation>„{text}“ ist keine Zahl. Schreiben Sie sie wie {example}.</translation>
  </message>
  <message>
   <source>“{text}” is not an amount. Write it like {example}.</source>
   <translation>„{text}“ ist kein Betrag. Schreiben Sie ihn wie {example}.</translation>
  </message>
 </context>
 <context>
  <name>ApprovalsDesk</name>
  <message>
   <source>1 payment waits for approval</source>
   <translation>1 Zahlung wartet auf Freigabe</translation>
  </message>
  <message>
   <source>Nothing of that is sent before somebody else has approved it (Payments &gt; Approve).</source>
   <translation>Nichts davon wird gesendet, bevor jemand anderes es freigegeben hat (Zahlungen &gt; Freigeben).</translation>
  </message>
  <message>
   <source>Send back</source>
   <translation>Zurückgeben</translation>
  </message>
  <message>
   <source>The payment journal has not been read yet</source>
   <translation>Das Zahlungsjournal wurde noch nicht gelesen</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <source>{0} payments end unsent, and their bills can be paid anew.</source>
   <translation>{0} Zahlungen enden ungesendet, ihre Rechnungen können neu bezahlt werden.</translation>
  </message>
  <message>
   <source>{0} payments wait for approval</source>
   <translation>{0} Zahlungen warten auf Freigabe</translation>
  </message>
  <message>
   <source>{0} to {1} ends unsent, and its bills can be paid anew.</source>
   <translation>{0} an {1} endet ungesendet, die Rechnungen können neu bezahlt werden.</translation>
  </message>
  <message>
   <source>{0}, {1}: {2}</source>
   <translation>{0}, {1}: {2}</translation>
  </message>
 </context>
 <context>
  <name>ApprovalsPane</name>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Approve…</source>
   <translation>Freigeben…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Company &gt; Four eyes says which payments somebody else has to approve.</source>
   <translation>Firma &gt; Vier Augen sagt, welche Zahlungen jemand anderes freigeben muss.</translation>
  </message>
  <message>
   <source>End it, unsent, and say why.</source>
   <translation>Ungesendet beenden und sagen, warum.</translation>
  </message>
  <message>
   <source>Look at what will be written, then let it be sent.</source>
   <translation>Ansehen, was gebucht wird, und dann senden lassen.</translation>
  </message>
  <message>
   <source>Nothing needs approval</source>
   <translation>Nichts braucht eine Freigabe</translation>
  </message>
  <message>
   <source>Nothing waits for approval</source>
   <translation>Nichts wartet auf Freigabe</translation>
  </message>
  <message>
   <source>Prepared</source>
   <translation>Vorbereitet</translation>
  </message>
  <message>
   <source>Prepared by</source>
   <translation>Vorbereitet von</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>Send back…</source>
   <translation>Zurückgeben…</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>To approve</source>
   <translation>Freizugeben</translation>
  </message>
  <message>
   <source>Waits for somebody else</source>
   <translation>Wartet auf jemand anderen</translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>Wartet auf Sie</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What needs approval is shown here until somebody has given it.</source>
   <translation>Was Freigabe braucht, steht hier, bis jemand sie erteilt hat.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
 </context>
 <context>
  <name>Arranging</name>
  <message>
   <source>As they were</source>
   <translation>Wie sie waren</translation>
  </message>
 </context>
 <context>
  <name>AttachmentList</name>
  <message>
   <source>No attachments</source>
   <translation>Keine Anhänge</translation>
  </message>
 </context>
 <context>
  <name>AttachmentsDesk</name>
  <message>
   <source>Save the attachment</source>
   <translation>Den Anhang speichern</translation>
  </message>
  <message>
   <source>Shown in the other window only.</source>
   <translation>Nur im anderen Fenster gezeigt.</translation>
  </message>
  <message>
   <source>{0} was saved</source>
   <translation>{0} wurde gespeichert</translation>
  </message>
 </context>
 <context>
  <name>BalanceField</name>
  <message>
   <source>As typed: {0}</source>
   <translation>Wie eingegeben: {0}</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Saldo</translation>
  </message>
  <message>
   <source>Balance of the account</source>
   <translation>Saldo des Kontos</translation>
  </message>
  <message>
   <source>Balance of {0}</source>
   <translation>Saldo von {0}</translation>
  </message>
  <message>
   <source>By the books of {0}: {1}</source>
   <translation>Laut Büchern ({0}): {1}</translation>
  </message>
  <message>
   <source>By the books: {0}</source>
   <translation>Laut Büchern: {0}</translation>
  </message>
  <message>
   <source>Use the balance of the books again</source>
   <translation>Wieder den Saldo der Bücher nehmen</translation>
  </message>
  <message>
   <source>{0}. Type what the bank says instead.</source>
   <translation>{0}. Geben Sie stattdessen ein, was die Bank sagt.</translation>
  </message>
 </context>
 <context>
  <name>BillColumns</name>
  <message>
   <source>Amount due</source>
   <translation>Offener Betrag</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Fällig</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Ausgestellt</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Summe</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
 </context>
 <context>
  <name>BillState</name>
  <message>
   <source>Cannot be paid</source>
   <translation>Kann nicht bezahlt werden</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Diese Woche fällig</translation>
  </message>
  <message>
   <source>In a payment</source>
   <translation>In einer Zahlung</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>No longer open</source>
   <translation>Nicht mehr offen</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Bezahlt</translation>
  </message>
  <message>
   <source>Part paid</source>
   <translation>Teilweise bezahlt</translation>
  </message>
  <message>
   <source>The accounting software no longer lists it as open.</source>
   <translation>Die Buchhaltungssoftware führt sie nicht mehr als offen.</translation>
  </message>
  <message>
   <source>The accounting software shows nothing left to pay on it.</source>
   <translation>Die Buchhaltungssoftware zeigt nichts mehr, was darauf zu zahlen wäre.</translation>
  </message>
  <message>
   <source>Void</source>
   <translation>Storniert</translation>
  </message>
 </context>
 <context>
  <name>BillsPane</name>
  <message>
   <source>Choose All suppliers to see the rest.</source>
   <translation>Wählen Sie „Alle Lieferanten“, um den Rest zu sehen.</translation>
  </message>
  <message>
   <source>Connect one, or try the practice company.</source>
   <translation>Verbinden Sie eine, oder probieren Sie die Übungsfirma.</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Diese Woche fällig</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>No bills fall due then</source>
   <translation>Dann wird keine Rechnung fällig</translation>
  </message>
  <message>
   <source>No company is open</source>
   <translation>Es ist keine Firma geöffnet</translation>
  </message>
  <message>
   <source>No open bills</source>
   <translation>Keine offenen Rechnungen</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”</source>
   <translation>Nichts gefunden zu „{text}“</translation>
  </message>
  <message>
   <source>Nothing is open with this supplier</source>
   <translation>Bei diesem Lieferanten ist nichts offen</translation>
  </message>
  <message>
   <source>Open bills</source>
   <translation>Offene Rechnungen</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
  <message>
   <source>Press the chip above again to see all bills.</source>
   <translation>Drücken Sie den Knopf oben noch einmal, um alle Rechnungen zu sehen.</translation>
  </message>
  <message>
   <source>Propose a run: what to pay now within the cash (Ctrl+Shift+P)</source>
   <translation>Einen Lauf vorschlagen: was jetzt mit dem vorhandenen Geld zu zahlen ist (Strg+Umschalt+P)</translation>
  </message>
  <message>
   <source>Propose…</source>
   <translation>Vorschlagen…</translation>
  </message>
  <message>
   <source>Refresh (F5) reads them from the accounting software.</source>
   <translation>Aktualisieren (F5) liest sie aus der Buchhaltungssoftware.</translation>
  </message>
  <message>
   <source>Search for a reference, a supplier or an amount, or press Esc to see everything.</source>
   <translation>Suchen Sie nach einer Referenz, einem Lieferanten oder einem Betrag, oder drücken Sie Esc, um alles zu sehen.</translation>
  </message>
  <message>
   <source>Show all bills again</source>
   <translation>Alle Rechnungen wieder zeigen</translation>
  </message>
  <message>
   <source>Show only these bills</source>
   <translation>Nur diese Rechnungen zeigen</translation>
  </message>
 </context>
 <context>
  <name>BillsPanel</name>
  <message>
   <source>Bills</source>
   <translation>Rechnungen</translation>
  </message>
  <message>
   <source>Bills to pay</source>
   <translation>Zu zahlende Rechnungen</translation>
  </message>
  <message>
   <source>Clear the search or the filter.</source>
   <translation>Leeren Sie die Suche oder den Filter.</translation>
  </message>
  <message>
   <source>Ctrl F</source>
   <translation>Strg F</translation>
  </message>
  <message>
   <source>Due by {0}</source>
   <translation>Fällig bis {0}</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Diese Woche fällig</translation>
  </message>
  <message>
   <source>Find …</source>
   <translation>Suchen …</translation>
  </message>
  <message>
   <source>No bills here</source>
   <translation>Hier sind keine Rechnungen</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
  <message>
   <source>Show all bills again</source>
   <translation>Alle Rechnungen wieder zeigen</translation>
  </message>
  <message>
   <source>Tick all shown</source>
   <translation>Alle gezeigten anhaken</translation>
  </message>
  <message>
   <source>Untick all</source>
   <translation>Alle Haken entfernen</translation>
  </message>
  <message>
   <source>{0} of {1} ticked</source>
   <translation>{0} von {1} angehakt</translation>
  </message>
  <message>
   <source>{0} ticked, {1} to go…</source>
   <translation>{0} angehakt, noch {1}…</translation>
  </message>
 </context>
 <context>
  <name>Bookkeeper</name>
  <message>
   <source>Connect the company again.</source>
   <translation>Verbinden Sie die Firma noch einmal.</translation>
  </message>
  <message>
   <source>Practice company</source>
   <translation>Übungsfirma</translation>
  </message>
  <message>
   <source>Reading the key…</source>
   <translation>Der Schlüssel wird gelesen…</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Wird gestartet…</translation>
  </message>
  <message>
   <source>The API key of {0} is not on this computer</source>
   <translation>Der API-Schlüssel von {0} ist nicht auf diesem Computer</translation>
  </message>
  <message>
   <source>{0}, {1} practice</source>
   <translation>{0}, {1}-Übung</translation>
  </message>
 </context>
 <context>
  <name>BuilderDesk</name>
  <message>
   <source>Go on with it under Bills &gt; Drafts.</source>
   <translation>Machen Sie unter Rechnungen &gt; Entwürfe damit weiter.</translation>
  </message>
  <message>
   <source>Kept as “{0}”</source>
   <translation>Behalten als „{0}“</translation>
  </message>
  <message>
   <source>Refresh first, then pay.</source>
   <translation>Erst aktualisieren, dann zahlen.</translation>
  </message>
  <message>
   <source>The books have not been read yet</source>
   <translation>Die Bücher wurden noch nicht gelesen</translation>
  </message>
 </context>
 <context>
  <name>BuilderDialog</name>
  <message>
   <source>Pay bills</source>
   <translation>Rechnungen bezahlen</translation>
  </message>
  <message>
   <source>Pay bills of {0}</source>
   <translation>Rechnungen von {0} bezahlen</translation>
  </message>
 </context>
 <context>
  <name>ChecksPanel</name>
  <message>
   <source>Amounts, dates, accounts and rates are in order. Each bill is read again before it is sent.</source>
   <translation>Beträge, Daten, Konten und Kurse sind in Ordnung. Jede Rechnung wird vor dem Senden noch einmal gelesen.</translation>
  </message>
  <message>
   <source>Before you record</source>
   <translation>Vor dem Buchen</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Dismiss a warning</source>
   <translation>Eine Warnung verwerfen</translation>
  </message>
  <message>
   <source>Dismiss…</source>
   <translation>Verwerfen…</translation>
  </message>
  <message>
   <source>New {0} account</source>
   <translation>Neues {0}-Konto</translation>
  </message>
  <message>
   <source>Nothing ticked yet</source>
   <translation>Noch nichts angehakt</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Probleme</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Record together if possible</source>
   <translation>Wenn möglich zusammen buchen</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>The bank converts</source>
   <translation>Die Bank rechnet um</translation>
  </message>
  <message>
   <source>and {0} more warnings</source>
   <translation>und {0} weitere Warnungen</translation>
  </message>
  <message>
   <source>and {0} more, each marked at its row</source>
   <translation>und {0} weitere, jede an ihrer Zeile markiert</translation>
  </message>
  <message>
   <source>{0} to look at</source>
   <translation>{0} anzusehen</translation>
  </message>
  <message>
   <source>{0} to put right</source>
   <translation>{0} in Ordnung zu bringen</translation>
  </message>
 </context>
 <context>
  <name>ConnectDialog</name>
  <message>
   <source>&amp;Address of the service</source>
   <translation>&amp;Adresse des Dienstes</translation>
  </message>
  <message>
   <source>&amp;Company</source>
   <translation>&amp;Firma</translation>
  </message>
  <message>
   <source>API &amp;key</source>
   <translation>API-&amp;Schlüssel</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Wird gefragt…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Verbinden</translation>
  </message>
  <message>
   <source>Connect a company</source>
   <translation>Firma verbinden</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation>Verbindung wird hergestellt…</translation>
  </message>
  <message>
   <source>Find companies</source>
   <translation>Firmen suchen</translation>
  </message>
  <message>
   <source>From the vendor's portal: the raw key or the whole authorization header.</source>
   <translation>Aus dem Portal des Anbieters: der bloße Schlüssel oder der ganze Authorization-Header.</translation>
  </message>
  <message>
   <source>Keep the key until I quit, and not on this computer</source>
   <translation>Den Schlüssel behalten, bis ich beende, und nicht auf diesem Computer</translation>
  </message>
  <message>
   <source>The key was accepted, but no company has an accounting connection yet.</source>
   <translation>Der Schlüssel wurde angenommen, aber noch keine Firma hat eine Verbindung zur Buchhaltung.</translation>
  </message>
 </context>
 <context>
  <name>Corners</name>
  <message>
   <source>Authorise it in the browser, then refresh. Nothing can be recorded until then.</source>
   <translation>Erlauben Sie sie im Browser und aktualisieren Sie dann. Bis dahin kann nichts gebucht werden.</translation>
  </message>
  <message>
   <source>The link to {0} is lost</source>
   <translation>Die Verbindung zu {0} ist verloren</translation>
  </message>
 </context>
 <context>
  <name>CreditsPanel</name>
  <message>
   <source>Credit notes</source>
   <translation>Gutschriften</translation>
  </message>
  <message>
   <source>Credit notes are not used here</source>
   <translation>Gutschriften werden hier nicht verwendet</translation>
  </message>
  <message>
   <source>Ctrl U</source>
   <translation>Strg U</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Rest</translation>
  </message>
  <message>
   <source>No credit notes</source>
   <translation>Keine Gutschriften</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>There is no credit left to use.</source>
   <translation>Es ist kein Guthaben mehr zu verwenden.</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <source>Use credits</source>
   <translation>Guthaben verwenden</translation>
  </message>
  <message>
   <source>{0} of {1} used</source>
   <translation>{0} von {1} verwendet</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>Asking {0}, {1} of {2}</source>
   <translation>{0} wird gefragt, {1} von {2}</translation>
  </message>
  <message>
   <source>Authorise it in the browser, then refresh. Nothing can be recorded until then.</source>
   <translation>Erlauben Sie sie im Browser und aktualisieren Sie dann. Bis dahin kann nichts gebucht werden.</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation>Verbindung wird hergestellt…</translation>
  </message>
  <message>
   <source>Credit notes and payments could not be read; bills and accounts were</source>
   <translation>Gutschriften und Zahlungen konnten nicht gelesen werden; Rechnungen und Konten schon</translation>
  </message>
  <message>
   <source>Nobody has authorised the link to {0} yet</source>
   <translation>Noch niemand hat die Verbindung zu {0} erlaubt</translation>
  </message>
  <message>
   <source>Not everything could be fetched from {0}</source>
   <translation>Nicht alles konnte von {0} geholt werden</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Im Browser öffnen</translation>
  </message>
  <message>
   <source>Shown as they were before: {0}. Refresh later.</source>
   <translation>Gezeigt wie vorher: {0}. Aktualisieren Sie später.</translation>
  </message>
  <message>
   <source>The first: {0} {1}: {2}</source>
   <translation>Der erste: {0} {1}: {2}</translation>
  </message>
  <message>
   <source>The link to {0} is lost</source>
   <translation>Die Verbindung zu {0} ist verloren</translation>
  </message>
  <message>
   <source>{0} records could not be understood and are not shown</source>
   <translation>{0} Belege waren nicht zu verstehen und werden nicht gezeigt</translation>
  </message>
  <message>
   <source>{0}, link lost</source>
   <translation>{0}, Verbindung verloren</translation>
  </message>
  <message>
   <source>{0}, linked</source>
   <translation>{0}, verbunden</translation>
  </message>
  <message>
   <source>{0}, state not known</source>
   <translation>{0}, Zustand nicht bekannt</translation>
  </message>
  <message>
   <source>{0}, waiting for you</source>
   <translation>{0}, wartet auf Sie</translation>
  </message>
 </context>
 <context>
  <name>DetailsPanel</name>
  <message>
   <source>(no description)</source>
   <translation>(keine Beschreibung)</translation>
  </message>
  <message>
   <source>Actions ▾</source>
   <translation>Aktionen ▾</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Rechnung</translation>
  </message>
  <message>
   <source>Bill {reference}</source>
   <translation>Rechnung {reference}</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Guthaben</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Fällig</translation>
  </message>
  <message>
   <source>Due now</source>
   <translation>Jetzt fällig</translation>
  </message>
  <message>
   <source>Go to a bill to see its lines and attachments.</source>
   <translation>Gehen Sie zu einer Rechnung, um ihre Zeilen und Anhänge zu sehen.</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Ausgestellt</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>Lines of the bill</source>
   <translation>Zeilen der Rechnung</translation>
  </message>
  <message>
   <source>Looking for attachments…</source>
   <translation>Anhänge werden gesucht…</translation>
  </message>
  <message>
   <source>No lines</source>
   <translation>Keine Zeilen</translation>
  </message>
  <message>
   <source>Not payable</source>
   <translation>Nicht zahlbar</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Bezahlt</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Zahlung</translation>
  </message>
  <message>
   <source>Payments and credits on the bill</source>
   <translation>Zahlungen und Guthaben auf der Rechnung</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Kurs</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>Runs the bill is in</source>
   <translation>Läufe, in denen die Rechnung ist</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Steuer</translation>
  </message>
  <message>
   <source>The accounting software lists none.</source>
   <translation>Die Buchhaltungssoftware führt keine.</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Summe</translation>
  </message>
  <message>
   <source>What can be done with the bill</source>
   <translation>Was mit der Rechnung getan werden kann</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
 </context>
 <context>
  <name>DocumentColumns</name>
  <message>
   <source>1 bill</source>
   <translation>1 Rechnung</translation>
  </message>
  <message>
   <source>1 credit note</source>
   <translation>1 Gutschrift</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>Kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>Credit notes</source>
   <translation>Gutschriften</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Gelöscht</translation>
  </message>
  <message>
   <source>Deleted too</source>
   <translation>Auch gelöscht</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>In the books</source>
   <translation>In den Büchern</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Ausgestellt</translation>
  </message>
  <message>
   <source>It can be used once it is approved there.</source>
   <translation>Sie kann verwendet werden, sobald sie dort freigegeben ist.</translation>
  </message>
  <message>
   <source>It is no longer in the books.</source>
   <translation>Sie steht nicht mehr in den Büchern.</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Rest</translation>
  </message>
  <message>
   <source>No credit notes</source>
   <translation>Keine Gutschriften</translation>
  </message>
  <message>
   <source>No payments in the books</source>
   <translation>Keine Zahlungen in den Büchern</translation>
  </message>
  <message>
   <source>No supplier owes the company credit.</source>
   <translation>Kein Lieferant schuldet der Firma ein Guthaben.</translation>
  </message>
  <message>
   <source>Not understood</source>
   <translation>Nicht verstanden</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Bezahlt</translation>
  </message>
  <message>
   <source>Part used</source>
   <translation>Teilweise verwendet</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>Refresh (F5) reads them from the accounting software.</source>
   <translation>Aktualisieren (F5) liest sie aus der Buchhaltungssoftware.</translation>
  </message>
  <message>
   <source>Refund</source>
   <translation>Rückzahlung</translation>
  </message>
  <message>
   <source>Settles</source>
   <translation>Begleicht</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Summe</translation>
  </message>
  <message>
   <source>Used up</source>
   <translation>Aufgebraucht</translation>
  </message>
  <message>
   <source>Used up too</source>
   <translation>Auch aufgebraucht</translation>
  </message>
  <message>
   <source>Void</source>
   <translation>Storniert</translation>
  </message>
  <message>
   <source>What is left of it is not known exactly.</source>
   <translation>Was davon übrig ist, ist nicht genau bekannt.</translation>
  </message>
  <message>
   <source>no bill</source>
   <translation>keine Rechnung</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>several suppliers</source>
   <translation>mehrere Lieferanten</translation>
  </message>
  <message>
   <source>{0} bills</source>
   <translation>{0} Rechnungen</translation>
  </message>
  <message>
   <source>{0} credit notes</source>
   <translation>{0} Gutschriften</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>{0} übrig</translation>
  </message>
 </context>
 <context>
  <name>DocumentDialog</name>
  <message>
   <source>&amp;Currency</source>
   <translation>&amp;Währung</translation>
  </message>
  <message>
   <source>&amp;Due</source>
   <translation>&amp;Fällig</translation>
  </message>
  <message>
   <source>&amp;Issued</source>
   <translation>&amp;Ausgestellt</translation>
  </message>
  <message>
   <source>&amp;Number</source>
   <translation>&amp;Nummer</translation>
  </message>
  <message>
   <source>&amp;Reference</source>
   <translation>&amp;Referenz</translation>
  </message>
  <message>
   <source>&amp;Supplier</source>
   <translation>&amp;Lieferant</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change a bill in {0}</source>
   <translation>Eine Eingangsrechnung in {0} ändern</translation>
  </message>
  <message>
   <source>N&amp;ote (optional)</source>
   <translation>N&amp;otiz (freiwillig)</translation>
  </message>
  <message>
   <source>New bill in {0}</source>
   <translation>Neue Eingangsrechnung in {0}</translation>
  </message>
  <message>
   <source>New credit note in {0}</source>
   <translation>Neue Gutschrift in {0}</translation>
  </message>
  <message>
   <source>Notes go over the asynchronous API, which is not used here.</source>
   <translation>Gutschriften gehen über die asynchrone API, die hier nicht benutzt wird.</translation>
  </message>
  <message>
   <source>Rate at issue</source>
   <translation>Kurs bei Ausstellung</translation>
  </message>
  <message>
   <source>Record bill</source>
   <translation>Rechnung buchen</translation>
  </message>
  <message>
   <source>Record change</source>
   <translation>Änderung buchen</translation>
  </message>
  <message>
   <source>Record credit note</source>
   <translation>Gutschrift buchen</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Steuer</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Summe</translation>
  </message>
  <message>
   <source>Without tax</source>
   <translation>Ohne Steuer</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>und {0} weitere</translation>
  </message>
 </context>
 <context>
  <name>DocumentsDesk</name>
  <message>
   <source>Bill {0} of {1} {2}</source>
   <translation>Rechnung {0} von {1} {2}</translation>
  </message>
  <message>
   <source>Delete bill</source>
   <translation>Rechnung löschen</translation>
  </message>
  <message>
   <source>Delete payment</source>
   <translation>Zahlung löschen</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Löschen…</translation>
  </message>
  <message>
   <source>Details, and what used it…</source>
   <translation>Einzelheiten, und was sie verwendet hat…</translation>
  </message>
  <message>
   <source>It holds no money of the company.</source>
   <translation>Es enthält kein Geld der Firma.</translation>
  </message>
  <message>
   <source>It is deleted already.</source>
   <translation>Sie ist schon gelöscht.</translation>
  </message>
  <message>
   <source>It is in a payment that has not ended.</source>
   <translation>Sie ist in einer Zahlung, die noch nicht beendet ist.</translation>
  </message>
  <message>
   <source>It left nothing on account that could come back.</source>
   <translation>Sie hat kein Guthaben hinterlassen, das zurückkommen könnte.</translation>
  </message>
  <message>
   <source>Lines…</source>
   <translation>Zeilen…</translation>
  </message>
  <message>
   <source>Nothing else changes. It cannot be brought back from here.</source>
   <translation>Sonst ändert sich nichts. Von hier aus lässt sie sich nicht zurückholen.</translation>
  </message>
  <message>
   <source>Nothing is left of it that could be paid out.</source>
   <translation>Es ist nichts mehr da, was ausgezahlt werden könnte.</translation>
  </message>
  <message>
   <source>Only {0}</source>
   <translation>Nur {0}</translation>
  </message>
  <message>
   <source>Payment {0} to {1} {2}</source>
   <translation>Zahlung {0} an {1} {2}</translation>
  </message>
  <message>
   <source>Refresh (F5) reads it from {0}.</source>
   <translation>Aktualisieren (F5) liest sie aus {0}.</translation>
  </message>
  <message>
   <source>Refund of money on account…</source>
   <translation>Rückzahlung einer Akontozahlung…</translation>
  </message>
  <message>
   <source>Refund of {0} on account…</source>
   <translation>Rückzahlung von {0} Akonto…</translation>
  </message>
  <message>
   <source>Refund…</source>
   <translation>Zurückzahlen…</translation>
  </message>
  <message>
   <source>The payment is not in the copy of the books yet</source>
   <translation>Die Zahlung ist noch nicht in der Kopie der Bücher</translation>
  </message>
  <message>
   <source>Void bill</source>
   <translation>Rechnung stornieren</translation>
  </message>
  <message>
   <source>Void…</source>
   <translation>Stornieren…</translation>
  </message>
 </context>
 <context>
  <name>DocumentsPane</name>
  <message>
   <source>Choose All suppliers to see the rest.</source>
   <translation>Wählen Sie „Alle Lieferanten“, um den Rest zu sehen.</translation>
  </message>
  <message>
   <source>Connect one, or try the practice company.</source>
   <translation>Verbinden Sie eine, oder probieren Sie die Übungsfirma.</translation>
  </message>
  <message>
   <source>No company is open</source>
   <translation>Es ist keine Firma geöffnet</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”</source>
   <translation>Nichts gefunden zu „{text}“</translation>
  </message>
  <message>
   <source>Nothing with this supplier</source>
   <translation>Nichts bei diesem Lieferanten</translation>
  </message>
  <message>
   <source>Press Esc to see everything.</source>
   <translation>Drücken Sie Esc, um alles zu sehen.</translation>
  </message>
  <message>
   <source>These cannot be shown</source>
   <translation>Diese können nicht gezeigt werden</translation>
  </message>
 </context>
 <context>
  <name>DraftNameDialog</name>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>It is kept under Bills &gt; Drafts; Pay bills begins with nothing ticked.</source>
   <translation>Er bleibt unter Rechnungen &gt; Entwürfe; beim Zahlen ist anfangs nichts angehakt.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Keep under a name</source>
   <translation>Unter einem Namen behalten</translation>
  </message>
 </context>
 <context>
  <name>DraftsDialog</name>
  <message>
   <source>Bills</source>
   <translation>Rechnungen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Entwürfe</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Damit weitermachen</translation>
  </message>
  <message>
   <source>Last changed</source>
   <translation>Zuletzt geändert</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Not named</source>
   <translation>Ohne Namen</translation>
  </message>
  <message>
   <source>Nothing is half built</source>
   <translation>Nichts ist halb fertig</translation>
  </message>
  <message>
   <source>Rename (F2)</source>
   <translation>Umbenennen (F2)</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Wegwerfen</translation>
  </message>
  <message>
   <source>To settle</source>
   <translation>Zu begleichen</translation>
  </message>
  <message>
   <source>What you tick in Pay bills is kept here until it is recorded.</source>
   <translation>Was Sie beim Zahlen anhaken, bleibt hier, bis es gebucht ist.</translation>
  </message>
  <message>
   <source>{0} (open in Pay bills)</source>
   <translation>{0} (beim Zahlen geöffnet)</translation>
  </message>
 </context>
 <context>
  <name>Drawing</name>
  <message>
   <source>Falls due in the next weeks</source>
   <translation>In den nächsten Wochen fällig</translation>
  </message>
  <message>
   <source>Largest suppliers</source>
   <translation>Größte Lieferanten</translation>
  </message>
  <message>
   <source>Owed by age</source>
   <translation>Geschuldet nach Alter</translation>
  </message>
 </context>
 <context>
  <name>DueByDialog</name>
  <message>
   <source>&amp;Due on or before</source>
   <translation>&amp;Fällig am oder vor dem</translation>
  </message>
  <message>
   <source>Bills that are overdue by then are ticked too, and none without a due date.</source>
   <translation>Rechnungen, die bis dahin überfällig sind, werden auch angehakt; solche ohne Fälligkeit nicht.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Tick all due by</source>
   <translation>Alle anhaken, fällig bis</translation>
  </message>
  <message>
   <source>Tick them</source>
   <translation>Anhaken</translation>
  </message>
 </context>
 <context>
  <name>EarlyTermsDialog</name>
  <message>
   <source>&amp;Days after the bill's date</source>
   <translation>&amp;Tage nach dem Rechnungsdatum</translation>
  </message>
  <message>
   <source>&amp;Per cent off</source>
   <translation>&amp;Prozent Abzug</translation>
  </message>
  <message>
   <source>A proposed run pays the bill less the discount; the rest stays due until the supplier's credit note is in the books.</source>
   <translation>Ein vorgeschlagener Lauf zahlt die Rechnung abzüglich Skonto; der Rest bleibt offen, bis die Gutschrift des Lieferanten in den Büchern steht.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Early-payment discount</source>
   <translation>Skonto</translation>
  </message>
  <message>
   <source>Empty: no discount.</source>
   <translation>Leer: kein Skonto.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>More than 0 and less than 100.</source>
   <translation>Mehr als 0 und weniger als 100.</translation>
  </message>
 </context>
 <context>
  <name>ExportDesk</name>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Excel (*.xlsx)</source>
   <translation>Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Export {0}</source>
   <translation>{0} exportieren</translation>
  </message>
  <message>
   <source>Filter or search first, or export the list as a spreadsheet (Ctrl+E).</source>
   <translation>Filtern oder suchen Sie zuerst, oder exportieren Sie die Liste als Tabelle (Strg+E).</translation>
  </message>
  <message>
   <source>Ordered by {0}</source>
   <translation>Geordnet nach {0}</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Print {0}</source>
   <translation>{0} drucken</translation>
  </message>
  <message>
   <source>Recorded {0} by {1}</source>
   <translation>Gebucht {0} von {1}</translation>
  </message>
  <message>
   <source>Run {0}</source>
   <translation>Lauf {0}</translation>
  </message>
  <message>
   <source>{0} rows are too many for paper</source>
   <translation>{0} Zeilen sind zu viele für Papier</translation>
  </message>
  <message>
   <source>{0} rows are too many here</source>
   <translation>{0} Zeilen sind hier zu viele</translation>
  </message>
  <message>
   <source>{0}, from the largest down</source>
   <translation>{0}, absteigend</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Den Ordner öffnen</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>Printing {0}</source>
   <translation>{0} wird gedruckt</translation>
  </message>
  <message>
   <source>Rows written</source>
   <translation>Geschriebene Zeilen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation>{0} wird geschrieben</translation>
  </message>
  <message>
   <source>{0} could not be printed</source>
   <translation>{0} konnte nicht gedruckt werden</translation>
  </message>
  <message>
   <source>{0} could not be written</source>
   <translation>{0} konnte nicht geschrieben werden</translation>
  </message>
  <message>
   <source>{0} is with the printer</source>
   <translation>{0} ist beim Drucker</translation>
  </message>
  <message>
   <source>{0} is written</source>
   <translation>{0} ist geschrieben</translation>
  </message>
  <message>
   <source>{0} of {1} rows</source>
   <translation>{0} von {1} Zeilen</translation>
  </message>
 </context>
 <context>
  <name>FilterDesk</name>
  <message>
   <source>All currencies</source>
   <translation>Alle Währungen</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Fällig</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Diese Woche fällig</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Filters: {0}</source>
   <translation>Filter: {0}</translation>
  </message>
  <message>
   <source>Keep these filters…</source>
   <translation>Diese Filter merken…</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
  <message>
   <source>Rename or remove…</source>
   <translation>Umbenennen oder entfernen…</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Alles zeigen</translation>
  </message>
  <message>
   <source>Show {0}</source>
   <translation>{0} zeigen</translation>
  </message>
  <message>
   <source>Whenever</source>
   <translation>Beliebige Fälligkeit</translation>
  </message>
 </context>
 <context>
  <name>FilterNameDialog</name>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>All open bills, in the order they are in</source>
   <translation>Alle offenen Rechnungen, so geordnet wie jetzt</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Keep these filters</source>
   <translation>Diese Filter merken</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>The order is kept as well; days of a range move on with the calendar.</source>
   <translation>Die Reihenfolge wird mit gemerkt; die Tage eines Zeitraums wandern mit dem Kalender.</translation>
  </message>
 </context>
 <context>
  <name>FiltersDialog</name>
  <message>
   <source>All open bills</source>
   <translation>Alle offenen Rechnungen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Kept filters</source>
   <translation>Gemerkte Filter</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>No filters are kept</source>
   <translation>Keine Filter gemerkt</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Rename (F2)</source>
   <translation>Umbenennen (F2)</translation>
  </message>
  <message>
   <source>Search or filter the open bills, then Bills &gt; Keep these filters (Ctrl+Shift+K).</source>
   <translation>Offene Rechnungen suchen oder filtern, dann Rechnungen &gt; Diese Filter merken (Strg+Umschalt+K).</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>Was er zeigt</translation>
  </message>
 </context>
 <context>
  <name>Footer</name>
  <message>
   <source>Bills</source>
   <translation>Rechnungen</translation>
  </message>
  <message>
   <source>Credits used</source>
   <translation>Verwendete Guthaben</translation>
  </message>
  <message>
   <source>Ctrl ⏎</source>
   <translation>Strg ⏎</translation>
  </message>
  <message>
   <source>Keep for later</source>
   <translation>Für später behalten</translation>
  </message>
  <message>
   <source>Leaves the account</source>
   <translation>Verlässt das Konto</translation>
  </message>
  <message>
   <source>On account</source>
   <translation>Akonto</translation>
  </message>
  <message>
   <source>One moment…</source>
   <translation>Einen Augenblick…</translation>
  </message>
  <message>
   <source>Preparing…</source>
   <translation>Wird vorbereitet…</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>Record 1 payment</source>
   <translation>1 Zahlung buchen</translation>
  </message>
  <message>
   <source>Record payments</source>
   <translation>Zahlungen buchen</translation>
  </message>
  <message>
   <source>Record {0} payments</source>
   <translation>{0} Zahlungen buchen</translation>
  </message>
  <message>
   <source>Recording…</source>
   <translation>Wird gebucht…</translation>
  </message>
  <message>
   <source>Ticking…</source>
   <translation>Wird angehakt…</translation>
  </message>
 </context>
 <context>
  <name>Formats</name>
  <message>
   <source>1 day overdue</source>
   <translation>1 Tag überfällig</translation>
  </message>
  <message>
   <source>Due in {days} days</source>
   <translation>Fällig in {days} Tagen</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Heute fällig</translation>
  </message>
  <message>
   <source>Due tomorrow</source>
   <translation>Morgen fällig</translation>
  </message>
  <message>
   <source>No due date</source>
   <translation>Keine Fälligkeit</translation>
  </message>
  <message>
   <source>in {days}</source>
   <translation>in {days}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <source>{days} days overdue</source>
   <translation>{days} Tage überfällig</translation>
  </message>
 </context>
 <context>
  <name>FourEyesDialog</name>
  <message>
   <source>&amp;Payments need the approval of somebody else</source>
   <translation>&amp;Zahlungen brauchen die Freigabe durch jemand anderen</translation>
  </message>
  <message>
   <source>&amp;Whatever the amount, where the supplier is new or was changed</source>
   <translation>&amp;Bei jedem Betrag, wenn der Lieferant neu ist oder geändert wurde</translation>
  </message>
  <message>
   <source>A limit is more than zero; leave it empty for every payment.</source>
   <translation>Eine Grenze ist größer als null; leer gilt sie für jede Zahlung.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Four eyes</source>
   <translation>Vier Augen</translation>
  </message>
  <message>
   <source>From this amount on, in {0}</source>
   <translation>Ab diesem Betrag, in {0}</translation>
  </message>
  <message>
   <source>New: no payment to it from here is in the books yet. Changed: in the accounting software, since it was last paid from here.</source>
   <translation>Neu: Noch keine Zahlung von hier an ihn steht in den Büchern. Geändert: in der Buchhaltung, seit er zuletzt von hier bezahlt wurde.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>This journal is on this computer only. Before somebody else can approve anything, it has to be shared (Settings &gt; Payment journal); what waits until then can only be cancelled.</source>
   <translation>Dieses Journal ist nur auf diesem Computer. Bevor jemand anderes etwas freigeben kann, muss es geteilt werden (Einstellungen &gt; Zahlungsjournal); was bis dahin wartet, kann nur storniert werden.</translation>
  </message>
  <message>
   <source>What a run pays one supplier in one currency counts as a whole. Empty: every payment. In a currency that is not here, every payment needs approval.</source>
   <translation>Was ein Lauf einem Lieferanten in einer Währung zahlt, zählt als Ganzes. Leer: jede Zahlung. In einer Währung, die hier nicht steht, braucht jede Zahlung Freigabe.</translation>
  </message>
  <message>
   <source>What needs approval waits under To approve, its bills reserved, until somebody at another account of the operating system has approved it. It holds for this company, at every desk, for what is recorded from now on; deletions and other changes need no approval.</source>
   <translation>Was Freigabe braucht, wartet unter „Freizugeben“, seine Rechnungen vorgemerkt, bis jemand an einem anderen Benutzerkonto des Betriebssystems es freigegeben hat. Das gilt für diese Firma, an jedem Arbeitsplatz, für alles, was ab jetzt verzeichnet wird; Löschungen und andere Änderungen brauchen keine Freigabe.</translation>
  </message>
  <message>
   <source>Which payments</source>
   <translation>Welche Zahlungen</translation>
  </message>
  <message>
   <source>Who set it</source>
   <translation>Wer es festgelegt hat</translation>
  </message>
  <message>
   <source>every payment</source>
   <translation>jede Zahlung</translation>
  </message>
 </context>
 <context>
  <name>Head</name>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Each bill by itself</source>
   <translation>Jede Rechnung für sich</translation>
  </message>
  <message>
   <source>Fields: {0}</source>
   <translation>Felder: {0}</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Zahlungsart</translation>
  </message>
  <message>
   <source>More fields: method, location, note</source>
   <translation>Weitere Felder: Zahlungsart, Standort, Notiz</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Mehr…</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>Nicht gewählt</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Buchen</translation>
  </message>
  <message>
   <source>Reference on each payment</source>
   <translation>Referenz auf jeder Zahlung</translation>
  </message>
  <message>
   <source>Set up payment methods</source>
   <translation>Zahlungsarten einrichten</translation>
  </message>
  <message>
   <source>Set up…</source>
   <translation>Einrichten…</translation>
  </message>
  <message>
   <source>Together if possible</source>
   <translation>Wenn möglich zusammen</translation>
  </message>
  <message>
   <source>{0} records payments over its queue only.</source>
   <translation>{0} bucht Zahlungen nur über seine Warteschlange.</translation>
  </message>
 </context>
 <context>
  <name>HelpDialog</name>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Nothing found. Type other words.</source>
   <translation>Nichts gefunden. Tippen Sie andere Wörter.</translation>
  </message>
  <message>
   <source>Pages of the help</source>
   <translation>Seiten der Hilfe</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Hilfe durchsuchen</translation>
  </message>
  <message>
   <source>The page</source>
   <translation>Die Seite</translation>
  </message>
 </context>
 <context>
  <name>JournalDesk</name>
  <message>
   <source>The password of the shared journal is not on this computer</source>
   <translation>Das Passwort des gemeinsamen Journals ist nicht auf diesem Computer</translation>
  </message>
  <message>
   <source>Type it under Settings &gt; Payment journal. Nothing is sent before that.</source>
   <translation>Tippen Sie es unter Einstellungen &gt; Zahlungsjournal ein. Vorher wird nichts gesendet.</translation>
  </message>
 </context>
 <context>
  <name>JournalPlaceDialog</name>
  <message>
   <source>&amp;Certificates</source>
   <translation>&amp;Zertifikate</translation>
  </message>
  <message>
   <source>&amp;Move the payments of the shared journal to the new place</source>
   <translation>Die Zahlungen des gemeinsamen Journals an den neuen Ort &amp;verschieben</translation>
  </message>
  <message>
   <source>&amp;Move the payments recorded on this computer there</source>
   <translation>Die auf diesem Computer verzeichneten Zahlungen dorthin &amp;verschieben</translation>
  </message>
  <message>
   <source>&amp;Name of the database</source>
   <translation>&amp;Name der Datenbank</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Passwort</translation>
  </message>
  <message>
   <source>&amp;Servers</source>
   <translation>&amp;Server</translation>
  </message>
  <message>
   <source>&amp;Test</source>
   <translation>&amp;Testen</translation>
  </message>
  <message>
   <source>&amp;User</source>
   <translation>&amp;Benutzer</translation>
  </message>
  <message>
   <source>A file of certificates to trust, where your own authority signs. Empty: as this computer does.</source>
   <translation>Eine Datei mit Zertifikaten, denen vertraut wird, wo Ihre eigene Stelle unterschreibt. Leer: wie dieser Computer.</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Wird gefragt…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>How to set this up</source>
   <translation>So richten Sie es ein</translation>
  </message>
  <message>
   <source>Keep the password until I quit, and not on this computer</source>
   <translation>Das Passwort bis zum Beenden behalten und nicht auf diesem Computer</translation>
  </message>
  <message>
   <source>Moving…</source>
   <translation>Wird verschoben…</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Wird geöffnet…</translation>
  </message>
  <message>
   <source>Payment journal</source>
   <translation>Zahlungsjournal</translation>
  </message>
  <message>
   <source>Payments are recorded in a shared &amp;database</source>
   <translation>Zahlungen werden in einer gemeinsamen &amp;Datenbank verzeichnet</translation>
  </message>
  <message>
   <source>Payments are recorded on &amp;this computer</source>
   <translation>Zahlungen werden auf &amp;diesem Computer verzeichnet</translation>
  </message>
  <message>
   <source>Progress of the move</source>
   <translation>Fortschritt des Verschiebens</translation>
  </message>
  <message>
   <source>Several servers of one cluster are separated by commas; the one that takes writes is used.</source>
   <translation>Mehrere Server eines Verbunds werden durch Kommas getrennt; benutzt wird der, der Schreiben annimmt.</translation>
  </message>
  <message>
   <source>The database answers. Payments in its journal: {0}.</source>
   <translation>Die Datenbank antwortet. Zahlungen in ihrem Journal: {0}.</translation>
  </message>
  <message>
   <source>This cannot be stopped halfway. It is told here how it ends.</source>
   <translation>Das lässt sich nicht mittendrin anhalten. Hier steht dann, wie es ausgegangen ist.</translation>
  </message>
  <message>
   <source>Use this journal</source>
   <translation>Dieses Journal benutzen</translation>
  </message>
 </context>
 <context>
  <name>LineRow</name>
  <message>
   <source>Account, line {0}</source>
   <translation>Konto, Zeile {0}</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Wählen</translation>
  </message>
  <message>
   <source>Description, line {0}</source>
   <translation>Beschreibung, Zeile {0}</translation>
  </message>
  <message>
   <source>No tax</source>
   <translation>Keine Steuer</translation>
  </message>
  <message>
   <source>Quantity, line {0}</source>
   <translation>Menge, Zeile {0}</translation>
  </message>
  <message>
   <source>Remove line {0}</source>
   <translation>Zeile {0} entfernen</translation>
  </message>
  <message>
   <source>Tax, line {0}</source>
   <translation>Steuer, Zeile {0}</translation>
  </message>
  <message>
   <source>Unit amount, line {0}</source>
   <translation>Einzelpreis, Zeile {0}</translation>
  </message>
 </context>
 <context>
  <name>LinesPanel</name>
  <message>
   <source>Account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <source>Add line</source>
   <translation>Zeile hinzufügen</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Menge</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Steuer</translation>
  </message>
  <message>
   <source>Unit amount</source>
   <translation>Einzelpreis</translation>
  </message>
  <message>
   <source>With tax</source>
   <translation>Mit Steuer</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>&amp;About Bookkeeper</source>
   <translation>&amp;Über Bookkeeper</translation>
  </message>
  <message>
   <source>&amp;All</source>
   <translation>&amp;Alle</translation>
  </message>
  <message>
   <source>&amp;Approve…</source>
   <translation>&amp;Freigeben…</translation>
  </message>
  <message>
   <source>&amp;Bank accounts</source>
   <translation>&amp;Bankkonten</translation>
  </message>
  <message>
   <source>&amp;Bills</source>
   <translation>&amp;Rechnungen</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;Farben</translation>
  </message>
  <message>
   <source>&amp;Company</source>
   <translation>&amp;Firma</translation>
  </message>
  <message>
   <source>&amp;Connection…</source>
   <translation>&amp;Verbindung…</translation>
  </message>
  <message>
   <source>&amp;Copy rows</source>
   <translation>Zeilen &amp;kopieren</translation>
  </message>
  <message>
   <source>&amp;Drafts…</source>
   <translation>&amp;Entwürfe…</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;Export list…</source>
   <translation>Liste &amp;exportieren…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;Find…</source>
   <translation>&amp;Suchen…</translation>
  </message>
  <message>
   <source>&amp;Four eyes…</source>
   <translation>&amp;Vier Augen…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;How payments are recorded…</source>
   <translation>&amp;Wie Zahlungen gebucht werden…</translation>
  </message>
  <message>
   <source>&amp;Keep these filters…</source>
   <translation>Diese Filter &amp;merken…</translation>
  </message>
  <message>
   <source>&amp;Keyboard</source>
   <translation>&amp;Tastatur</translation>
  </message>
  <message>
   <source>&amp;Later</source>
   <translation>&amp;Später</translation>
  </message>
  <message>
   <source>&amp;New bank account…</source>
   <translation>&amp;Neues Bankkonto…</translation>
  </message>
  <message>
   <source>&amp;New bill…</source>
   <translation>&amp;Neue Eingangsrechnung…</translation>
  </message>
  <message>
   <source>&amp;Open bills</source>
   <translation>&amp;Offene Rechnungen</translation>
  </message>
  <message>
   <source>&amp;Overdue</source>
   <translation>Ü&amp;berfällig</translation>
  </message>
  <message>
   <source>&amp;Pay bills…</source>
   <translation>Rechnungen be&amp;zahlen…</translation>
  </message>
  <message>
   <source>&amp;Payments</source>
   <translation>&amp;Zahlungen</translation>
  </message>
  <message>
   <source>&amp;Print list…</source>
   <translation>Liste &amp;drucken…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <source>&amp;Refresh</source>
   <translation>&amp;Aktualisieren</translation>
  </message>
  <message>
   <source>&amp;Report a problem…</source>
   <translation>Ein &amp;Problem melden…</translation>
  </message>
  <message>
   <source>&amp;Runs</source>
   <translation>&amp;Läufe</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>&amp;Einstellungen…</translation>
  </message>
  <message>
   <source>&amp;Stop everything</source>
   <translation>Alles an&amp;halten</translation>
  </message>
  <message>
   <source>&amp;Suppliers</source>
   <translation>&amp;Lieferanten</translation>
  </message>
  <message>
   <source>&amp;To approve</source>
   <translation>&amp;Freizugeben</translation>
  </message>
  <message>
   <source>&amp;Today in every company…</source>
   <translation>&amp;Heute in allen Firmen…</translation>
  </message>
  <message>
   <source>&amp;Verify the journal…</source>
   <translation>&amp;Journal prüfen…</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <source>A&amp;ged payables by supplier…</source>
   <translation>F&amp;älligkeitsliste nach Lieferant…</translation>
  </message>
  <message>
   <source>Bookkeeper</source>
   <translation>Bookkeeper</translation>
  </message>
  <message>
   <source>Connect &amp;another company…</source>
   <translation>&amp;Weitere Firma verbinden…</translation>
  </message>
  <message>
   <source>Credit &amp;notes</source>
   <translation>Gutschrifte&amp;n</translation>
  </message>
  <message>
   <source>Ctrl+A</source>
   <translation>Strg+A</translation>
  </message>
  <message>
   <source>Ctrl+C</source>
   <translation>Strg+C</translation>
  </message>
  <message>
   <source>Due this &amp;week</source>
   <translation>Diese &amp;Woche fällig</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Find an&amp;ything…</source>
   <translation>Alles &amp;suchen…</translation>
  </message>
  <message>
   <source>If something went &amp;wrong</source>
   <translation>Wenn etwas &amp;schiefging</translation>
  </message>
  <message>
   <source>Kept &amp;filters…</source>
   <translation>Gemerkte &amp;Filter…</translation>
  </message>
  <message>
   <source>New &amp;credit note…</source>
   <translation>Neue &amp;Gutschrift…</translation>
  </message>
  <message>
   <source>New &amp;supplier…</source>
   <translation>Neuer &amp;Lieferant…</translation>
  </message>
  <message>
   <source>Only {0}</source>
   <translation>Nur {0}</translation>
  </message>
  <message>
   <source>P&amp;ropose a run…</source>
   <translation>Einen Lauf v&amp;orschlagen…</translation>
  </message>
  <message>
   <source>Pay bills…</source>
   <translation>Rechnungen bezahlen…</translation>
  </message>
  <message>
   <source>Payment &amp;methods…</source>
   <translation>Zahlungs&amp;arten…</translation>
  </message>
  <message>
   <source>Payments &amp;in the books</source>
   <translation>Zahlungen &amp;in den Büchern</translation>
  </message>
  <message>
   <source>Select &amp;all bills</source>
   <translation>&amp;Alle Rechnungen auswählen</translation>
  </message>
  <message>
   <source>Select &amp;nothing</source>
   <translation>&amp;Nichts auswählen</translation>
  </message>
  <message>
   <source>To approve</source>
   <translation>Freizugeben</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>MakingDesk</name>
  <message>
   <source>Change bill…</source>
   <translation>Rechnung ändern…</translation>
  </message>
  <message>
   <source>Change supplier…</source>
   <translation>Lieferant ändern…</translation>
  </message>
  <message>
   <source>It is in a payment that has not ended.</source>
   <translation>Sie ist in einer Zahlung, die noch nicht beendet ist.</translation>
  </message>
  <message>
   <source>New bill…</source>
   <translation>Neue Eingangsrechnung…</translation>
  </message>
  <message>
   <source>New credit note…</source>
   <translation>Neue Gutschrift…</translation>
  </message>
  <message>
   <source>Only an open bill on which nothing was paid can be changed.</source>
   <translation>Nur eine offene Rechnung, auf die nichts gezahlt wurde, kann geändert werden.</translation>
  </message>
  <message>
   <source>Refresh first.</source>
   <translation>Erst aktualisieren.</translation>
  </message>
  <message>
   <source>That cannot be made from here</source>
   <translation>Das kann von hier aus nicht angelegt werden</translation>
  </message>
  <message>
   <source>The books have not been read yet</source>
   <translation>Die Bücher wurden noch nicht gelesen</translation>
  </message>
 </context>
 <context>
  <name>MessageStrip</name>
  <message>
   <source>Put this message away</source>
   <translation>Diese Meldung weglegen</translation>
  </message>
 </context>
 <context>
  <name>MethodsDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Choose the account each method pays from. The payment builder fills it in for you.</source>
   <translation>Wählen Sie das Konto, von dem jede Zahlungsart zahlt. Beim Zahlen wird es für Sie eingesetzt.</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>Nicht gewählt</translation>
  </message>
  <message>
   <source>Payment methods</source>
   <translation>Zahlungsarten</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>{0} in {1}</source>
   <translation>{0} in {1}</translation>
  </message>
 </context>
 <context>
  <name>NewAccountDialog</name>
  <message>
   <source>&amp;Currency</source>
   <translation>&amp;Währung</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>&amp;Sort code (optional)</source>
   <translation>&amp;Bankleitzahl (freiwillig)</translation>
  </message>
  <message>
   <source>A credit account: what is spent from it is owed.</source>
   <translation>Ein Kreditkonto: Was davon ausgegeben wird, ist geschuldet.</translation>
  </message>
  <message>
   <source>A debit account: the company's own money.</source>
   <translation>Ein Guthabenkonto: das eigene Geld der Firma.</translation>
  </message>
  <message>
   <source>Account n&amp;umber</source>
   <translation>Konto&amp;nummer</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Create account</source>
   <translation>Konto anlegen</translation>
  </message>
  <message>
   <source>Creating…</source>
   <translation>Wird angelegt…</translation>
  </message>
  <message>
   <source>New account in {0}</source>
   <translation>Neues Konto in {0}</translation>
  </message>
  <message>
   <source>Used &amp;for</source>
   <translation>Verwendet &amp;für</translation>
  </message>
  <message>
   <source>{0} cannot create credit card accounts from here. Make it there, then refresh.</source>
   <translation>{0} kann von hier aus keine Kreditkartenkonten anlegen. Legen Sie es dort an und aktualisieren Sie dann.</translation>
  </message>
  <message>
   <source>{0} makes accounts in {1} only, the company's own currency.</source>
   <translation>{0} legt Konten nur in {1} an, der Währung der Firma.</translation>
  </message>
 </context>
 <context>
  <name>OnAccountDialog</name>
  <message>
   <source>&amp;Amount</source>
   <translation>&amp;Betrag</translation>
  </message>
  <message>
   <source>&amp;Currency</source>
   <translation>&amp;Währung</translation>
  </message>
  <message>
   <source>&amp;Supplier</source>
   <translation>&amp;Lieferant</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Pay on account</source>
   <translation>Akonto zahlen</translation>
  </message>
  <message>
   <source>The supplier holds the money until it is used on a bill or paid back.</source>
   <translation>Der Lieferant behält das Geld, bis es auf eine Rechnung verwendet oder zurückgezahlt wird.</translation>
  </message>
 </context>
 <context>
  <name>OnAccountPanel</name>
  <message>
   <source>Add money on account</source>
   <translation>Akontozahlung hinzufügen</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Hinzufügen…</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Leave money with a supplier, with or without a bill.</source>
   <translation>Geld bei einem Lieferanten lassen, mit oder ohne Rechnung.</translation>
  </message>
  <message>
   <source>Money on account</source>
   <translation>Akontozahlungen</translation>
  </message>
  <message>
   <source>On account</source>
   <translation>Akonto</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>Untick to take it away</source>
   <translation>Haken entfernen, um sie wegzunehmen</translation>
  </message>
 </context>
 <context>
  <name>Onlooker</name>
  <message>
   <source>Bookkeeper is open already, so this window only shows</source>
   <translation>Bookkeeper ist schon offen, deshalb zeigt dieses Fenster nur an</translation>
  </message>
  <message>
   <source>Only shows</source>
   <translation>Zeigt nur an</translation>
  </message>
  <message>
   <source>Record, send and refresh in the other window; what it does appears here. To work here, close both and start Bookkeeper again.</source>
   <translation>Buchen, senden und aktualisieren Sie im anderen Fenster; was es tut, erscheint hier. Um hier zu arbeiten, schließen Sie beide und starten Sie Bookkeeper neu.</translation>
  </message>
 </context>
 <context>
  <name>OutlookDesk</name>
  <message>
   <source>Bills of {0} are left out of proposed runs and warned of.</source>
   <translation>Rechnungen von {0} bleiben aus vorgeschlagenen Läufen heraus, und es wird davor gewarnt.</translation>
  </message>
  <message>
   <source>Discount: {0}…</source>
   <translation>Skonto: {0}…</translation>
  </message>
  <message>
   <source>Disputed bill</source>
   <translation>Strittige Rechnung</translation>
  </message>
  <message>
   <source>Disputed…</source>
   <translation>Strittig…</translation>
  </message>
  <message>
   <source>Early-payment discount…</source>
   <translation>Skonto…</translation>
  </message>
  <message>
   <source>Mark as disputed</source>
   <translation>Als strittig markieren</translation>
  </message>
  <message>
   <source>No longer disputed</source>
   <translation>Nicht mehr strittig</translation>
  </message>
  <message>
   <source>No longer: {0}</source>
   <translation>Nicht mehr: {0}</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Refresh first, then propose.</source>
   <translation>Erst aktualisieren, dann vorschlagen.</translation>
  </message>
  <message>
   <source>Supplier on hold</source>
   <translation>Lieferant angehalten</translation>
  </message>
  <message>
   <source>The books have not been read yet</source>
   <translation>Die Bücher wurden noch nicht gelesen</translation>
  </message>
  <message>
   <source>The notes have not been read yet.</source>
   <translation>Die Gutschriften wurden noch nicht gelesen.</translation>
  </message>
  <message>
   <source>{0} is left out of proposed runs and warned of, until it is settled.</source>
   <translation>{0} bleibt aus vorgeschlagenen Läufen heraus, und es wird davor gewarnt, bis es geklärt ist.</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>1 to 30 days overdue</source>
   <translation>1 bis 30 Tage überfällig</translation>
  </message>
  <message>
   <source>1–30</source>
   <translation>1–30</translation>
  </message>
  <message>
   <source>31 to 60 days overdue</source>
   <translation>31 bis 60 Tage überfällig</translation>
  </message>
  <message>
   <source>31–60</source>
   <translation>31–60</translation>
  </message>
  <message>
   <source>61 to 90 days overdue</source>
   <translation>61 bis 90 Tage überfällig</translation>
  </message>
  <message>
   <source>61–90</source>
   <translation>61–90</translation>
  </message>
  <message>
   <source>Covers all 8 weeks</source>
   <translation>Reicht für alle 8 Wochen</translation>
  </message>
  <message>
   <source>Does not cover what is overdue</source>
   <translation>Reicht nicht für das Überfällige</translation>
  </message>
  <message>
   <source>Due from {0} to {1}</source>
   <translation>Fällig vom {0} bis {1}</translation>
  </message>
  <message>
   <source>Estimate: {0}</source>
   <translation>Schätzung: {0}</translation>
  </message>
  <message>
   <source>More than 90 days overdue</source>
   <translation>Mehr als 90 Tage überfällig</translation>
  </message>
  <message>
   <source>Not due</source>
   <translation>Nicht fällig</translation>
  </message>
  <message>
   <source>Not due yet</source>
   <translation>Noch nicht fällig</translation>
  </message>
  <message>
   <source>Over 90</source>
   <translation>Über 90</translation>
  </message>
  <message>
   <source>Owed to {0}</source>
   <translation>{0} geschuldet</translation>
  </message>
  <message>
   <source>Too little from {0} on</source>
   <translation>Ab {0} zu wenig</translation>
  </message>
  <message>
   <source>{0} is left by then, what is overdue included</source>
   <translation>{0} sind dann übrig, das Überfällige eingerechnet</translation>
  </message>
  <message>
   <source>{0} is missing by then, what is overdue included</source>
   <translation>{0} fehlen dann, das Überfällige eingerechnet</translation>
  </message>
  <message>
   <source>{0} owed, {1} overdue</source>
   <translation>{0} geschuldet, {1} überfällig</translation>
  </message>
  <message>
   <source>{0}, without {1} (rate not known)</source>
   <translation>{0}, ohne {1} (Kurs nicht bekannt)</translation>
  </message>
 </context>
 <context>
  <name>OverviewPanel</name>
  <message>
   <source>Aged payables by supplier…</source>
   <translation>Fälligkeitsliste nach Lieferant…</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>An estimate, at the rate of each currency's newest bill</source>
   <translation>Eine Schätzung, zum Kurs der neuesten Rechnung jeder Währung</translation>
  </message>
  <message>
   <source>At a glance</source>
   <translation>Auf einen Blick</translation>
  </message>
  <message>
   <source>Falls due in 8 weeks</source>
   <translation>In 8 Wochen fällig</translation>
  </message>
  <message>
   <source>Fold away</source>
   <translation>Einklappen</translation>
  </message>
  <message>
   <source>Nothing is owed</source>
   <translation>Nichts ist geschuldet</translation>
  </message>
  <message>
   <source>Nothing is owed.</source>
   <translation>Nichts ist geschuldet.</translation>
  </message>
  <message>
   <source>Show the figures as a table</source>
   <translation>Die Zahlen als Tabelle zeigen</translation>
  </message>
  <message>
   <source>Unfold</source>
   <translation>Ausklappen</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What is owed, as a table</source>
   <translation>Was geschuldet ist, als Tabelle</translation>
  </message>
  <message>
   <source>≈ all in {0}</source>
   <translation>≈ alles in {0}</translation>
  </message>
 </context>
 <context>
  <name>PaletteDialog</name>
  <message>
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <source>An action, a supplier, a bill or an amount</source>
   <translation>Eine Aktion, ein Lieferant, eine Rechnung oder ein Betrag</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Rechnung</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>Alles suchen</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>Type other letters, or press Esc.</source>
   <translation>Tippen Sie andere Buchstaben, oder drücken Sie Esc.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
 </context>
 <context>
  <name>PanelStack</name>
  <message>
   <source>Show {0}</source>
   <translation>{0} zeigen</translation>
  </message>
 </context>
 <context>
  <name>PaymentDialog</name>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>Freigegeben von</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <source>For the vendor's support</source>
   <translation>Für den Support des Anbieters</translation>
  </message>
  <message>
   <source>Id in the books</source>
   <translation>Kennung in den Büchern</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>Show request and answers</source>
   <translation>Anfrage und Antworten zeigen</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>The request and the answers</source>
   <translation>Die Anfrage und die Antworten</translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschehen ist</translation>
  </message>
  <message>
   <source>What is known</source>
   <translation>Was bekannt ist</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>{0}: expected {1}, found {2}</source>
   <translation>{0}: erwartet {1}, gefunden {2}</translation>
  </message>
 </context>
 <context>
  <name>PaymentsDesk</name>
  <message>
   <source>somebody</source>
   <translation>jemand</translation>
  </message>
  <message>
   <source>today {0}</source>
   <translation>heute {0}</translation>
  </message>
  <message>
   <source>{0} ({1})</source>
   <translation>{0} ({1})</translation>
  </message>
 </context>
 <context>
  <name>PaymentsPane</name>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <source>No payments yet</source>
   <translation>Noch keine Zahlungen</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>Zahlungen</translation>
  </message>
  <message>
   <source>Pick bills above, then Pay bills (Ctrl+P).</source>
   <translation>Wählen Sie oben Rechnungen aus, dann „Rechnungen bezahlen“ (Strg+P).</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>Send nothing more. What has been sent is still followed up.</source>
   <translation>Nichts mehr senden. Was gesendet wurde, wird weiter verfolgt.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Stop everything</source>
   <translation>Alles anhalten</translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What is known</source>
   <translation>Was bekannt ist</translation>
  </message>
 </context>
 <context>
  <name>PreviewDialog</name>
  <message>
   <source>1 payment</source>
   <translation>1 Zahlung</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <source>Dated {0}.</source>
   <translation>Vom {0}.</translation>
  </message>
  <message>
   <source>Each record is read again just before its payment is sent; if it has changed, the payment stops and asks you.</source>
   <translation>Jeder Beleg wird kurz vor dem Senden seiner Zahlung noch einmal gelesen; hat er sich geändert, hält die Zahlung an und fragt Sie.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Gain or loss</source>
   <translation>Gewinn oder Verlust</translation>
  </message>
  <message>
   <source>Gain or loss cannot be told: the rate of a record is not known.</source>
   <translation>Gewinn oder Verlust ist nicht bekannt: Der Kurs eines Belegs fehlt.</translation>
  </message>
  <message>
   <source>How, and what can be undone</source>
   <translation>Wie, und was rückgängig gemacht werden kann</translation>
  </message>
  <message>
   <source>Its balance becomes</source>
   <translation>Sein Saldo wird</translation>
  </message>
  <message>
   <source>Leaves</source>
   <translation>Geht ab</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>Lines of the payment</source>
   <translation>Zeilen der Zahlung</translation>
  </message>
  <message>
   <source>Method: {0}</source>
   <translation>Zahlungsart: {0}</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Geld</translation>
  </message>
  <message>
   <source>No gain or loss.</source>
   <translation>Kein Gewinn oder Verlust.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <source>Note: {0}</source>
   <translation>Notiz: {0}</translation>
  </message>
  <message>
   <source>Payment {0}: {1}</source>
   <translation>Zahlung {0}: {1}</translation>
  </message>
  <message>
   <source>Payments to be recorded</source>
   <translation>Zu buchende Zahlungen</translation>
  </message>
  <message>
   <source>Rate {0} {1} for 1 {2}.</source>
   <translation>Kurs {0} {1} für 1 {2}.</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Beleg</translation>
  </message>
  <message>
   <source>Record 1 payment</source>
   <translation>1 Zahlung buchen</translation>
  </message>
  <message>
   <source>Record {0} payments</source>
   <translation>{0} Zahlungen buchen</translation>
  </message>
  <message>
   <source>Reference: {0}</source>
   <translation>Referenz: {0}</translation>
  </message>
  <message>
   <source>Show the requests</source>
   <translation>Die Anfragen zeigen</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>Touches</source>
   <translation>Betrifft</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What will be recorded in {0}</source>
   <translation>Was in {0} gebucht wird</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>after payment {0}</source>
   <translation>nach Zahlung {0}</translation>
  </message>
  <message>
   <source>after payment {0} is confirmed</source>
   <translation>nachdem Zahlung {0} bestätigt ist</translation>
  </message>
  <message>
   <source>by itself</source>
   <translation>für sich</translation>
  </message>
  <message>
   <source>no cash</source>
   <translation>kein Geld</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>same line</source>
   <translation>dieselbe Zeile</translation>
  </message>
  <message>
   <source>{0} against the rate of the records.</source>
   <translation>{0} gegenüber dem Kurs der Belege.</translation>
  </message>
  <message>
   <source>{0} gain</source>
   <translation>{0} Gewinn</translation>
  </message>
  <message>
   <source>{0} loss</source>
   <translation>{0} Verlust</translation>
  </message>
  <message>
   <source>{0} payments</source>
   <translation>{0} Zahlungen</translation>
  </message>
  <message>
   <source>{0}, no cash</source>
   <translation>{0}, kein Geld</translation>
  </message>
 </context>
 <context>
  <name>ProgramDialogs</name>
  <message>
   <source>on this computer</source>
   <translation>auf diesem Computer</translation>
  </message>
  <message>
   <source>{0}, shared, on {1}</source>
   <translation>{0}, gemeinsam, auf {1}</translation>
  </message>
 </context>
 <context>
  <name>ProofDialog</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Everything the run touched is read again first.</source>
   <translation>Alles, was der Lauf berührt hat, wird zuerst noch einmal gelesen.</translation>
  </message>
  <message>
   <source>JSON (*.json)</source>
   <translation>JSON (*.json)</translation>
  </message>
  <message>
   <source>Not proven</source>
   <translation>Nicht bewiesen</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Nachweis</translation>
  </message>
  <message>
   <source>Proof of run {0}</source>
   <translation>Nachweis von Lauf {0}</translation>
  </message>
  <message>
   <source>Reading the books…</source>
   <translation>Die Bücher werden gelesen…</translation>
  </message>
  <message>
   <source>Save JSON…</source>
   <translation>JSON speichern…</translation>
  </message>
  <message>
   <source>Save PDF…</source>
   <translation>PDF speichern…</translation>
  </message>
  <message>
   <source>Save the proof</source>
   <translation>Den Nachweis speichern</translation>
  </message>
  <message>
   <source>Saved: {0}</source>
   <translation>Gespeichert: {0}</translation>
  </message>
  <message>
   <source>The proof</source>
   <translation>Der Nachweis</translation>
  </message>
  <message>
   <source>The service is fetching the books anew. That can take minutes.</source>
   <translation>Der Dienst holt die Bücher neu. Das kann Minuten dauern.</translation>
  </message>
  <message>
   <source>To be checked with: bookkeeper proof verify FILE</source>
   <translation>Zu prüfen mit: bookkeeper proof verify DATEI</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}</source>
   <translation>{0} kann nicht geschrieben werden: {1}</translation>
  </message>
 </context>
 <context>
  <name>ProposeDialog</name>
  <message>
   <source>&amp;Account</source>
   <translation>&amp;Konto</translation>
  </message>
  <message>
   <source>&amp;Balance today</source>
   <translation>&amp;Saldo heute</translation>
  </message>
  <message>
   <source>&amp;Next run</source>
   <translation>&amp;Nächster Lauf</translation>
  </message>
  <message>
   <source>As the bank says</source>
   <translation>Wie die Bank sagt</translation>
  </message>
  <message>
   <source>Bank &amp;holidays of</source>
   <translation>Bank&amp;feiertage von</translation>
  </message>
  <message>
   <source>By the books, read at {0}, the account is overdrawn: {1}.</source>
   <translation>Nach den Büchern, gelesen um {0}, ist das Konto überzogen: {1}.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Drag to change it</source>
   <translation>Zum Ändern ziehen</translation>
  </message>
  <message>
   <source>In the builder it takes the place of the {0} bills ticked before.</source>
   <translation>In der Auswahl tritt er an die Stelle der {0} vorher angehakten Rechnungen.</translation>
  </message>
  <message>
   <source>In this order: always paid, late at the next run, late already, discounts by yearly return.</source>
   <translation>In dieser Reihenfolge: immer bezahlt, beim nächsten Lauf verspätet, schon verspätet, Skonti nach Jahresertrag.</translation>
  </message>
  <message>
   <source>Late at the next run: {0} bills, {1}.</source>
   <translation>Beim nächsten Lauf verspätet: {0} Rechnungen, {1}.</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <source>Must &amp;stay</source>
   <translation>Muss &amp;bleiben</translation>
  </message>
  <message>
   <source>Must stay on the account</source>
   <translation>Muss auf dem Konto bleiben</translation>
  </message>
  <message>
   <source>No bill becomes late before the next run.</source>
   <translation>Keine Rechnung verspätet sich vor dem nächsten Lauf.</translation>
  </message>
  <message>
   <source>Open in builder</source>
   <translation>In der Auswahl öffnen</translation>
  </message>
  <message>
   <source>Pay now</source>
   <translation>Jetzt zahlen</translation>
  </message>
  <message>
   <source>Pays {0} of {1} bills, {2}.</source>
   <translation>Zahlt {0} von {1} Rechnungen, {2}.</translation>
  </message>
  <message>
   <source>Propose a run</source>
   <translation>Einen Lauf vorschlagen</translation>
  </message>
  <message>
   <source>The balance is {1} by the books, read at {0}. Type what the bank says instead.</source>
   <translation>Der Saldo ist nach den Büchern {1}, gelesen um {0}. Tippen Sie stattdessen, was die Bank sagt.</translation>
  </message>
  <message>
   <source>The cash is short of {0}.</source>
   <translation>Es fehlen {0}.</translation>
  </message>
  <message>
   <source>Weekends only</source>
   <translation>Nur Wochenenden</translation>
  </message>
  <message>
   <source>{0} is left above the floor.</source>
   <translation>{0} bleiben über dem Mindestsaldo.</translation>
  </message>
 </context>
 <context>
  <name>ProposedLines</name>
  <message>
   <source>At the next run</source>
   <translation>Beim nächsten Lauf</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Fällig</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>Fällig am</translation>
  </message>
  <message>
   <source>Late, discount</source>
   <translation>Verspätet, Skonto</translation>
  </message>
  <message>
   <source>No bills</source>
   <translation>Keine Rechnungen</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>Zu zahlen</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
 </context>
 <context>
  <name>ReadingStrip</name>
  <message>
   <source>1 has changed</source>
   <translation>1 hat sich geändert</translation>
  </message>
  <message>
   <source>1 payment will wait until somebody else has approved it.</source>
   <translation>1 Zahlung wartet dann, bis jemand anderes sie freigegeben hat.</translation>
  </message>
  <message>
   <source>All {0} bills and credit notes are as shown here, read at {1}.</source>
   <translation>Alle {0} Rechnungen und Gutschriften sind wie hier gezeigt, gelesen um {1}.</translation>
  </message>
  <message>
   <source>And {0} more.</source>
   <translation>Und {0} weitere.</translation>
  </message>
  <message>
   <source>As shown</source>
   <translation>Wie gezeigt</translation>
  </message>
  <message>
   <source>Could not be read</source>
   <translation>Konnte nicht gelesen werden</translation>
  </message>
  <message>
   <source>Go back and refresh to pay what is due now.</source>
   <translation>Gehen Sie zurück und aktualisieren Sie, um zu zahlen, was jetzt fällig ist.</translation>
  </message>
  <message>
   <source>One record is being read once more. You need not wait for it.</source>
   <translation>Ein Beleg wird noch einmal gelesen. Sie müssen nicht darauf warten.</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Noch einmal lesen</translation>
  </message>
  <message>
   <source>Reading again…</source>
   <translation>Wird noch einmal gelesen…</translation>
  </message>
  <message>
   <source>The one record is as shown here, read at {1}.</source>
   <translation>Der eine Beleg ist, wie hier gezeigt, gelesen um {1}.</translation>
  </message>
  <message>
   <source>{0} bills and credit notes are being read once more. You need not wait for it.</source>
   <translation>{0} Rechnungen und Gutschriften werden noch einmal gelesen. Sie müssen nicht darauf warten.</translation>
  </message>
  <message>
   <source>{0} have changed</source>
   <translation>{0} haben sich geändert</translation>
  </message>
  <message>
   <source>{0} of {1} are as shown. The service is still fetching the others. Wait, or go on: each payment checks its records before it is sent.</source>
   <translation>{0} von {1} sind wie gezeigt. Der Dienst holt die anderen noch. Warten Sie, oder machen Sie weiter: Jede Zahlung prüft ihre Belege vor dem Senden.</translation>
  </message>
  <message>
   <source>{0} payments will wait until somebody else has approved them.</source>
   <translation>{0} Zahlungen warten dann, bis jemand anderes sie freigegeben hat.</translation>
  </message>
  <message>
   <source>{0}. What is shown may be out of date. Read again, or go on: each payment checks its records before it is sent.</source>
   <translation>{0}. Was gezeigt wird, kann veraltet sein. Lesen Sie noch einmal, oder machen Sie weiter: Jede Zahlung prüft ihre Belege vor dem Senden.</translation>
  </message>
  <message>
   <source>{0}: {1} is shown, the books have it no more. Payment {3} would stop.</source>
   <translation>{0}: Gezeigt ist {1}, die Bücher haben es nicht mehr. Zahlung {3} würde anhalten.</translation>
  </message>
  <message>
   <source>{0}: {1} is shown, the books say {2}. Payment {3} would stop and ask you.</source>
   <translation>{0}: Gezeigt ist {1}, die Bücher sagen {2}. Zahlung {3} würde anhalten und Sie fragen.</translation>
  </message>
 </context>
 <context>
  <name>ReasonDialog</name>
  <message>
   <source>&amp;Reason</source>
   <translation>&amp;Grund</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>It is kept with your name.</source>
   <translation>Es wird mit Ihrem Namen aufbewahrt.</translation>
  </message>
 </context>
 <context>
  <name>RecordDialog</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>RecordingDialog</name>
  <message>
   <source> minutes</source>
   <translation> Minuten</translation>
  </message>
  <message>
   <source>&amp;Automatic (recommended)</source>
   <translation>&amp;Automatisch (empfohlen)</translation>
  </message>
  <message>
   <source>A payment of one bill is recorded at once. What can only be done through the queue, such as using a credit note, goes through the queue.</source>
   <translation>Die Zahlung einer einzelnen Rechnung wird sofort gebucht. Was nur über die Warteschlange geht, etwa das Verwenden einer Gutschrift, geht über die Warteschlange.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Each payment is queued and followed until it is written: that takes seconds to minutes, longer where the software is not always on. Codat switches this API off from 1 May 2027.</source>
   <translation>Jede Zahlung wird eingereiht und verfolgt, bis sie gebucht ist: Das dauert Sekunden bis Minuten, länger, wo die Software nicht immer läuft. Codat schaltet diese API ab dem 1. Mai 2027 ab.</translation>
  </message>
  <message>
   <source>Each payment settles one bill, and the answer comes at once.</source>
   <translation>Jede Zahlung begleicht eine Rechnung, und die Antwort kommt sofort.</translation>
  </message>
  <message>
   <source>For software on a computer that may be switched off. What the queue gave up on may still be written: Bookkeeper goes on reading the books until it knows, or asks you.</source>
   <translation>Für Software auf einem Computer, der ausgeschaltet sein kann. Was die Warteschlange aufgegeben hat, kann noch gebucht werden: Bookkeeper liest die Bücher weiter, bis es Bescheid weiß, oder fragt Sie.</translation>
  </message>
  <message>
   <source>Given up: {0}.</source>
   <translation>Aufgegeben: {0}.</translation>
  </message>
  <message>
   <source>How payments are recorded</source>
   <translation>Wie Zahlungen gebucht werden</translation>
  </message>
  <message>
   <source>Only at &amp;once (synchronous API)</source>
   <translation>Nur &amp;sofort (synchrone API)</translation>
  </message>
  <message>
   <source>Only through the &amp;queue (asynchronous API)</source>
   <translation>Nur über die &amp;Warteschlange (asynchrone API)</translation>
  </message>
  <message>
   <source>Payments go the one way there is.</source>
   <translation>Zahlungen gehen den einen Weg, den es gibt.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>The queue gives up waiting after</source>
   <translation>Die Warteschlange gibt das Warten auf nach</translation>
  </message>
  <message>
   <source>deleting payments</source>
   <translation>Zahlungen zu löschen</translation>
  </message>
  <message>
   <source>money on account</source>
   <translation>Akontozahlungen</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <source>refunds</source>
   <translation>Rückzahlungen</translation>
  </message>
  <message>
   <source>several bills in one payment</source>
   <translation>mehrere Rechnungen in einer Zahlung</translation>
  </message>
  <message>
   <source>the list of credit notes and payments in the books</source>
   <translation>die Liste der Gutschriften und Zahlungen in den Büchern</translation>
  </message>
  <message>
   <source>using credit notes</source>
   <translation>Gutschriften zu verwenden</translation>
  </message>
  <message>
   <source>{0} is not reached this way.</source>
   <translation>{0} ist so nicht erreichbar.</translation>
  </message>
  <message>
   <source>{0} takes payments in one way only, so there is nothing to choose.</source>
   <translation>{0} nimmt Zahlungen nur auf eine Art, also gibt es nichts zu wählen.</translation>
  </message>
  <message>
   <source>{0} takes payments in two ways. Those under way go on as they were recorded.</source>
   <translation>{0} nimmt Zahlungen auf zwei Arten. Laufende gehen weiter, wie sie gebucht wurden.</translation>
  </message>
 </context>
 <context>
  <name>RefundDialog</name>
  <message>
   <source>&amp;Amount in {0}</source>
   <translation>&amp;Betrag in {0}</translation>
  </message>
  <message>
   <source>&amp;Date</source>
   <translation>&amp;Datum</translation>
  </message>
  <message>
   <source>&amp;Into</source>
   <translation>&amp;Auf</translation>
  </message>
  <message>
   <source>&amp;Reference</source>
   <translation>&amp;Referenz</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Choose an account</source>
   <translation>Konto wählen</translation>
  </message>
  <message>
   <source>Choose the account that the money comes into.</source>
   <translation>Wählen Sie das Konto, auf dem das Geld eingeht.</translation>
  </message>
  <message>
   <source>Record refund</source>
   <translation>Rückzahlung buchen</translation>
  </message>
  <message>
   <source>Refund from {0}</source>
   <translation>Rückzahlung von {0}</translation>
  </message>
  <message>
   <source>The bank converts</source>
   <translation>Die Bank rechnet um</translation>
  </message>
  <message>
   <source>{0} can come back at most.</source>
   <translation>Höchstens {0} können zurückkommen.</translation>
  </message>
  <message>
   <source>{0} comes into {1}.</source>
   <translation>{0} gehen auf {1} ein.</translation>
  </message>
  <message>
   <source>{0} for 1 {1}</source>
   <translation>{0} für 1 {1}</translation>
  </message>
  <message>
   <source>{0} gain against the rate in the books.</source>
   <translation>{0} Gewinn gegenüber dem Kurs in den Büchern.</translation>
  </message>
  <message>
   <source>{0} loss against the rate in the books.</source>
   <translation>{0} Verlust gegenüber dem Kurs in den Büchern.</translation>
  </message>
  <message>
   <source>{0}: {1} → {2}</source>
   <translation>{0}: {1} → {2}</translation>
  </message>
 </context>
 <context>
  <name>RemittanceDialog</name>
  <message>
   <source>1 PDF saved in {0}</source>
   <translation>1 PDF in {0} gespeichert</translation>
  </message>
  <message>
   <source>Bills</source>
   <translation>Rechnungen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>E-mail draft</source>
   <translation>E-Mail-Entwurf</translation>
  </message>
  <message>
   <source>Looking up the address…</source>
   <translation>Adresse wird nachgeschlagen…</translation>
  </message>
  <message>
   <source>No payment of the run is in the books.</source>
   <translation>Keine Zahlung des Laufs steht in den Büchern.</translation>
  </message>
  <message>
   <source>Nobody to tell</source>
   <translation>Niemand zu benachrichtigen</translation>
  </message>
  <message>
   <source>Opens your mail program with the text; nothing is sent by itself.</source>
   <translation>Öffnet Ihr E-Mail-Programm mit dem Text; nichts wird von selbst gesendet.</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Bezahlt</translation>
  </message>
  <message>
   <source>Remittance</source>
   <translation>Zahlungsavis</translation>
  </message>
  <message>
   <source>Remittance advice</source>
   <translation>Zahlungsavis</translation>
  </message>
  <message>
   <source>Remittance advice of run {0}</source>
   <translation>Zahlungsavis von Lauf {0}</translation>
  </message>
  <message>
   <source>Save all as PDF…</source>
   <translation>Alle als PDF speichern…</translation>
  </message>
  <message>
   <source>Save all remittance advice in</source>
   <translation>Alle Zahlungsavise speichern in</translation>
  </message>
  <message>
   <source>Save remittance advice</source>
   <translation>Zahlungsavis speichern</translation>
  </message>
  <message>
   <source>Save this one…</source>
   <translation>Diesen speichern…</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>Suppliers</source>
   <translation>Lieferanten</translation>
  </message>
  <message>
   <source>{0} has no e-mail address in the accounting software: type it in the draft.</source>
   <translation>{0} hat in der Buchhaltungssoftware keine E-Mail-Adresse: Tippen Sie sie in den Entwurf.</translation>
  </message>
  <message>
   <source>{0} payments are not in the books and are told to nobody.</source>
   <translation>{0} Zahlungen stehen nicht in den Büchern und werden niemandem mitgeteilt.</translation>
  </message>
  <message>
   <source>{1} PDFs saved in {0}</source>
   <translation>{1} PDFs in {0} gespeichert</translation>
  </message>
 </context>
 <context>
  <name>RemovalDialog</name>
  <message>
   <source>It is recorded here first and sent after the hold time. Until then it can be cancelled.</source>
   <translation>Sie wird zuerst hier verzeichnet und nach der Wartezeit gesendet. Bis dahin kann sie storniert werden.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
 </context>
 <context>
  <name>RequestPanel</name>
  <message>
   <source>The request</source>
   <translation>Die Anfrage</translation>
  </message>
  <message>
   <source>The requests are being put together…</source>
   <translation>Die Anfragen werden zusammengestellt…</translation>
  </message>
  <message>
   <source>exactly as it will be sent; its one key is made when it is recorded</source>
   <translation>genau wie sie gesendet wird; ihr einer Schlüssel entsteht beim Buchen</translation>
  </message>
 </context>
 <context>
  <name>Routine</name>
  <message>
   <source>Every payment is done</source>
   <translation>Alle Zahlungen sind erledigt</translation>
  </message>
  <message>
   <source>{0} recorded</source>
   <translation>{0} gebucht</translation>
  </message>
  <message>
   <source>{0}, {1} to look at</source>
   <translation>{0}, {1} anzusehen</translation>
  </message>
 </context>
 <context>
  <name>RowListModel</name>
  <message>
   <source>not ticked</source>
   <translation>nicht angehakt</translation>
  </message>
  <message>
   <source>selected</source>
   <translation>ausgewählt</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>angehakt</translation>
  </message>
 </context>
 <context>
  <name>RunsDesk</name>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Open run…</source>
   <translation>Lauf öffnen…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drucken…</translation>
  </message>
  <message>
   <source>Proof…</source>
   <translation>Nachweis…</translation>
  </message>
  <message>
   <source>Remittance advice…</source>
   <translation>Zahlungsavis…</translation>
  </message>
  <message>
   <source>Undo the run…</source>
   <translation>Den Lauf rückgängig machen…</translation>
  </message>
 </context>
 <context>
  <name>RunsPane</name>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <source>Every press of Record makes one: what was paid together.</source>
   <translation>Jedes Drücken von „Buchen“ macht einen: was zusammen bezahlt wurde.</translation>
  </message>
  <message>
   <source>No runs yet</source>
   <translation>Noch keine Läufe</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Nachweis</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Verzeichnet</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source> minutes</source>
   <translation> Minuten</translation>
  </message>
  <message>
   <source>As it stands in a new builder. {bill reference} is filled in for each bill.</source>
   <translation>So steht sie in einer neuen Auswahl. {bill reference} wird für jede Rechnung eingesetzt.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Books</source>
   <translation>Bücher</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer)</source>
   <translation>Zertifikate (*.pem *.crt *.cer)</translation>
  </message>
  <message>
   <source>Change where payments are recorded</source>
   <translation>Ändern, wo Zahlungen verzeichnet werden</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <source>Choose a file of certificates</source>
   <translation>Eine Zertifikatsdatei wählen</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Connection and API key…</source>
   <translation>Verbindung und API-Schlüssel…</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>File of certificates</source>
   <translation>Zertifikatsdatei</translation>
  </message>
  <message>
   <source>Four eyes…</source>
   <translation>Vier Augen…</translation>
  </message>
  <message>
   <source>How payments are recorded…</source>
   <translation>Wie Zahlungen gebucht werden…</translation>
  </message>
  <message>
   <source>In the background, and never while you are building a run.</source>
   <translation>Im Hintergrund, und nie, während Sie einen Lauf zusammenstellen.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language and colours</source>
   <translation>Sprache und Farben</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>More is faster. The service takes 10 at most.</source>
   <translation>Mehr ist schneller. Der Dienst nimmt höchstens 10.</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Netzwerk</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>Of words, numbers and dates. From the next start.</source>
   <translation>Von Wörtern, Zahlen und Daten. Ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>Only where the network inspects traffic. From the next time a company is opened.</source>
   <translation>Nur wo das Netzwerk den Verkehr prüft. Ab dem nächsten Öffnen einer Firma.</translation>
  </message>
  <message>
   <source>Own certificate authority</source>
   <translation>Eigene Zertifizierungsstelle</translation>
  </message>
  <message>
   <source>Payment journal</source>
   <translation>Zahlungsjournal</translation>
  </message>
  <message>
   <source>Payment methods and accounts…</source>
   <translation>Zahlungsarten und Konten…</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>Zahlungen</translation>
  </message>
  <message>
   <source>Payments sent side by side</source>
   <translation>Gleichzeitig gesendete Zahlungen</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Read again every</source>
   <translation>Neu lesen alle</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Stands in the journal beside your account. From the next time a company is opened.</source>
   <translation>Steht im Journal neben Ihrem Benutzerkonto. Ab dem nächsten Öffnen einer Firma.</translation>
  </message>
  <message>
   <source>This company</source>
   <translation>Diese Firma</translation>
  </message>
  <message>
   <source>Unit of the wait before sending</source>
   <translation>Einheit der Wartezeit vor dem Senden</translation>
  </message>
  <message>
   <source>Until then a recorded payment can be cancelled. At most a day; 0 sends at once.</source>
   <translation>Bis dahin kann eine verzeichnete Zahlung storniert werden. Höchstens ein Tag; 0 sendet sofort.</translation>
  </message>
  <message>
   <source>Wait before sending</source>
   <translation>Warten vor dem Senden</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Ihr Name</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>Stunden</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>Sekunden</translation>
  </message>
 </context>
 <context>
  <name>SourceRow</name>
  <message>
   <source>Choose an account</source>
   <translation>Konto wählen</translation>
  </message>
  <message>
   <source>New {0} account…</source>
   <translation>Neues {0}-Konto…</translation>
  </message>
  <message>
   <source>Pay {0} from</source>
   <translation>{0} zahlen von</translation>
  </message>
  <message>
   <source>The bank converts</source>
   <translation>Die Bank rechnet um</translation>
  </message>
  <message>
   <source>{0} for 1 {1}</source>
   <translation>{0} für 1 {1}</translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message>
   <source>{count} of {of} bills</source>
   <translation>{count} von {of} Rechnungen</translation>
  </message>
  <message>
   <source>{left} of {of} requests left today</source>
   <translation>Heute noch {left} von {of} Anfragen</translation>
  </message>
 </context>
 <context>
  <name>SummaryPanel</name>
  <message>
   <source>1 batch</source>
   <translation>1 Sammelzahlung</translation>
  </message>
  <message>
   <source>1 bill</source>
   <translation>1 Rechnung</translation>
  </message>
  <message>
   <source>1 payment</source>
   <translation>1 Zahlung</translation>
  </message>
  <message>
   <source>1 use of credit</source>
   <translation>1 Verwendung von Guthaben</translation>
  </message>
  <message>
   <source>Bills</source>
   <translation>Rechnungen</translation>
  </message>
  <message>
   <source>By payment</source>
   <translation>Nach Zahlung</translation>
  </message>
  <message>
   <source>By supplier</source>
   <translation>Nach Lieferant</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Guthaben</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <source>Show subtotals by supplier</source>
   <translation>Zwischensummen nach Lieferant zeigen</translation>
  </message>
  <message>
   <source>Subtotals by supplier</source>
   <translation>Zwischensummen nach Lieferant</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>Tick the bills to pay.</source>
   <translation>Haken Sie die zu zahlenden Rechnungen an.</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>Zu zahlen</translation>
  </message>
  <message>
   <source>What will be recorded in {0}</source>
   <translation>Was in {0} gebucht wird</translation>
  </message>
  <message>
   <source>no cash</source>
   <translation>kein Geld</translation>
  </message>
  <message>
   <source>on account</source>
   <translation>Akonto</translation>
  </message>
  <message>
   <source>the rest in cash, after them</source>
   <translation>der Rest in Geld, danach</translation>
  </message>
  <message>
   <source>{0} batches</source>
   <translation>{0} Sammelzahlungen</translation>
  </message>
  <message>
   <source>{0} bills</source>
   <translation>{0} Rechnungen</translation>
  </message>
  <message>
   <source>{0} of it on account</source>
   <translation>{0} davon als Akonto</translation>
  </message>
  <message>
   <source>{0} payments</source>
   <translation>{0} Zahlungen</translation>
  </message>
  <message>
   <source>{0} uses of credit</source>
   <translation>{0} Verwendungen von Guthaben</translation>
  </message>
 </context>
 <context>
  <name>SupplierDialog</name>
  <message>
   <source>&amp;Currency</source>
   <translation>&amp;Währung</translation>
  </message>
  <message>
   <source>&amp;Email</source>
   <translation>&amp;E-Mail</translation>
  </message>
  <message>
   <source>&amp;Id, as you choose it</source>
   <translation>&amp;Kennung, von Ihnen gewählt</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>&amp;Phone</source>
   <translation>&amp;Telefon</translation>
  </message>
  <message>
   <source>&amp;Region</source>
   <translation>&amp;Region</translation>
  </message>
  <message>
   <source>A currency is three letters like GBP.</source>
   <translation>Eine Währung besteht aus drei Buchstaben, etwa GBP.</translation>
  </message>
  <message>
   <source>Address, line &amp;1</source>
   <translation>Adresse, Zeile &amp;1</translation>
  </message>
  <message>
   <source>Address, line &amp;2</source>
   <translation>Adresse, Zeile &amp;2</translation>
  </message>
  <message>
   <source>C&amp;ontact</source>
   <translation>&amp;Ansprechpartner</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change a supplier in {0}</source>
   <translation>Einen Lieferanten in {0} ändern</translation>
  </message>
  <message>
   <source>Ci&amp;ty</source>
   <translation>&amp;Ort</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>Verwendet</translation>
  </message>
  <message>
   <source>New supplier in {0}</source>
   <translation>Neuer Lieferant in {0}</translation>
  </message>
  <message>
   <source>Nothing is changed yet.</source>
   <translation>Noch ist nichts geändert.</translation>
  </message>
  <message>
   <source>Postal code</source>
   <translation>Postleitzahl</translation>
  </message>
  <message>
   <source>Record change</source>
   <translation>Änderung buchen</translation>
  </message>
  <message>
   <source>Record supplier</source>
   <translation>Lieferant buchen</translation>
  </message>
  <message>
   <source>Registration number</source>
   <translation>Handelsregisternummer</translation>
  </message>
  <message>
   <source>Tax number</source>
   <translation>Steuernummer</translation>
  </message>
  <message>
   <source>The supplier is replaced whole: a field that is left empty is emptied in {0}, too.</source>
   <translation>Der Lieferant wird ganz ersetzt: Ein Feld, das leer bleibt, wird auch in {0} geleert.</translation>
  </message>
  <message>
   <source>Type the name.</source>
   <translation>Geben Sie den Namen ein.</translation>
  </message>
  <message>
   <source>{0} wants an id of {1} characters at most, chosen by you.</source>
   <translation>{0} verlangt eine Kennung von höchstens {1} Zeichen, von Ihnen gewählt.</translation>
  </message>
 </context>
 <context>
  <name>SupplierField</name>
  <message>
   <source>Type part of the name</source>
   <translation>Tippen Sie einen Teil des Namens</translation>
  </message>
 </context>
 <context>
  <name>SuppliersPane</name>
  <message>
   <source>1 open bill.</source>
   <translation>1 offene Rechnung.</translation>
  </message>
  <message>
   <source>All suppliers</source>
   <translation>Alle Lieferanten</translation>
  </message>
  <message>
   <source>Archived in the accounting software.</source>
   <translation>In der Buchhaltungssoftware archiviert.</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Saldo</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>No suppliers</source>
   <translation>Keine Lieferanten</translation>
  </message>
  <message>
   <source>Number of bills</source>
   <translation>Anzahl der Rechnungen</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>Order of the suppliers: {order}</source>
   <translation>Reihenfolge der Lieferanten: {order}</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>Suppliers</source>
   <translation>Lieferanten</translation>
  </message>
  <message>
   <source>They appear here after a refresh.</source>
   <translation>Sie erscheinen hier nach einer Aktualisierung.</translation>
  </message>
  <message>
   <source>nothing open</source>
   <translation>nichts offen</translation>
  </message>
  <message>
   <source>{amounts} overdue</source>
   <translation>{amounts} überfällig</translation>
  </message>
  <message>
   <source>{n} open bills.</source>
   <translation>{n} offene Rechnungen.</translation>
  </message>
 </context>
 <context>
  <name>TermsFields</name>
  <message>
   <source>Kept with each queued payment; others have the reference alone.</source>
   <translation>Bleibt bei jeder eingereihten Zahlung; andere haben nur die Referenz.</translation>
  </message>
  <message>
   <source>Location in {0}</source>
   <translation>Standort in {0}</translation>
  </message>
  <message>
   <source>Method in {0}</source>
   <translation>Zahlungsart in {0}</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>Nicht gewählt</translation>
  </message>
  <message>
   <source>Not used</source>
   <translation>Nicht verwendet</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Optional</source>
   <translation>Freiwillig</translation>
  </message>
  <message>
   <source>{0} keeps a location in place of a reference; the reference goes into the note.</source>
   <translation>{0} führt anstelle einer Referenz einen Standort; die Referenz kommt in die Notiz.</translation>
  </message>
  <message>
   <source>{0} keeps no note with a payment.</source>
   <translation>{0} führt bei einer Zahlung keine Notiz.</translation>
  </message>
 </context>
 <context>
  <name>TodayDesk</name>
  <message>
   <source>Due today</source>
   <translation>Heute fällig</translation>
  </message>
 </context>
 <context>
  <name>TodayDialog</name>
  <message>
   <source>As of</source>
   <translation>Stand</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Firma</translation>
  </message>
  <message>
   <source>Connect another company…</source>
   <translation>Weitere Firma verbinden…</translation>
  </message>
  <message>
   <source>Connect one, or open the practice company.</source>
   <translation>Verbinden Sie eine, oder öffnen Sie die Übungsfirma.</translation>
  </message>
  <message>
   <source>Ctrl+{0}</source>
   <translation>Strg+{0}</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Diese Woche fällig</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Heute fällig</translation>
  </message>
  <message>
   <source>Every company today</source>
   <translation>Alle Firmen heute</translation>
  </message>
  <message>
   <source>Every company, {0}</source>
   <translation>Alle Firmen, {0}</translation>
  </message>
  <message>
   <source>From the copies of the books on this computer, each as old as it says.</source>
   <translation>Aus den Kopien der Bücher auf diesem Computer, jede so alt wie angegeben.</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>Braucht Sie</translation>
  </message>
  <message>
   <source>No companies yet</source>
   <translation>Noch keine Firmen</translation>
  </message>
  <message>
   <source>Open all bills</source>
   <translation>Alle Rechnungen öffnen</translation>
  </message>
  <message>
   <source>Open company</source>
   <translation>Firma öffnen</translation>
  </message>
  <message>
   <source>Open the payments</source>
   <translation>Zahlungen öffnen</translation>
  </message>
  <message>
   <source>Open the runs</source>
   <translation>Läufe öffnen</translation>
  </message>
  <message>
   <source>Open what is due this week</source>
   <translation>Diese Woche Fälliges öffnen</translation>
  </message>
  <message>
   <source>Open what is due today</source>
   <translation>Heute Fälliges öffnen</translation>
  </message>
  <message>
   <source>Open what is overdue</source>
   <translation>Überfälliges öffnen</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Noch einmal lesen</translation>
  </message>
  <message>
   <source>Recorded lately</source>
   <translation>Zuletzt gebucht</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>As of {time}</source>
   <translation>Stand {time}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Firma</translation>
  </message>
  <message>
   <source>Connect another company…</source>
   <translation>Weitere Firma verbinden…</translation>
  </message>
  <message>
   <source>Ctrl F</source>
   <translation>Strg F</translation>
  </message>
  <message>
   <source>Ctrl P</source>
   <translation>Strg P</translation>
  </message>
  <message>
   <source>Ctrl+{0}</source>
   <translation>Strg+{0}</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>No company</source>
   <translation>Keine Firma</translation>
  </message>
  <message>
   <source>Not read yet</source>
   <translation>Noch nicht gelesen</translation>
  </message>
  <message>
   <source>Pay bills …</source>
   <translation>Rechnungen bezahlen …</translation>
  </message>
  <message>
   <source>Practice company</source>
   <translation>Übungsfirma</translation>
  </message>
  <message>
   <source>Progress of the refresh</source>
   <translation>Fortschritt der Aktualisierung</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Aktualisieren</translation>
  </message>
  <message>
   <source>Search bills, suppliers, amounts …</source>
   <translation>Rechnungen, Lieferanten, Beträge suchen …</translation>
  </message>
 </context>
 <context>
  <name>TotalsCard</name>
  <message>
   <source>1 bill selected</source>
   <translation>1 Rechnung ausgewählt</translation>
  </message>
  <message>
   <source>Click, Shift+click or Space</source>
   <translation>Klicken, Umschalt+Klick oder Leertaste</translation>
  </message>
  <message>
   <source>No bills selected</source>
   <translation>Keine Rechnungen ausgewählt</translation>
  </message>
  <message>
   <source>and {amounts}</source>
   <translation>und {amounts}</translation>
  </message>
  <message>
   <source>{n} bills selected</source>
   <translation>{n} Rechnungen ausgewählt</translation>
  </message>
 </context>
 <context>
  <name>UndoDialog</name>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Can be deleted</source>
   <translation>Kann gelöscht werden</translation>
  </message>
  <message>
   <source>Can it be undone?</source>
   <translation>Rückgängig möglich?</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Delete 1 payment</source>
   <translation>1 Zahlung löschen</translation>
  </message>
  <message>
   <source>Delete {0} payments</source>
   <translation>{0} Zahlungen löschen</translation>
  </message>
  <message>
   <source>Each deletion is recorded here first and sent after the hold time, one after the other where they touch the same bill. Until then each can be cancelled. No money moves: what the bank has paid, it has paid.</source>
   <translation>Jede Löschung wird zuerst hier verzeichnet und nach der Wartezeit gesendet, eine nach der anderen, wo sie dieselbe Rechnung betreffen. Bis dahin kann jede storniert werden. Es fließt kein Geld: Was die Bank gezahlt hat, hat sie gezahlt.</translation>
  </message>
  <message>
   <source>Every payment of this run can be deleted from the books</source>
   <translation>Jede Zahlung dieses Laufs kann aus den Büchern gelöscht werden</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Nothing of this run can be undone from here</source>
   <translation>Nichts von diesem Lauf lässt sich von hier aus rückgängig machen</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Zahlung</translation>
  </message>
  <message>
   <source>Payments of the run</source>
   <translation>Zahlungen des Laufs</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>Bleibt</translation>
  </message>
  <message>
   <source>Undo run {0}</source>
   <translation>Lauf {0} rückgängig machen</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Was geschieht</translation>
  </message>
  <message>
   <source>{0} of {1} payments can be deleted, the others stay</source>
   <translation>{0} von {1} Zahlungen können gelöscht werden, die anderen bleiben</translation>
  </message>
 </context>
 <context>
  <name>Undoing</name>
  <message>
   <source>Ctrl Z</source>
   <translation>Strg Z</translation>
  </message>
  <message>
   <source>Ctrl ⇧ Z</source>
   <translation>Strg ⇧ Z</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>UnexpectedDesk</name>
  <message>
   <source>Bookkeeper ended unexpectedly the last time</source>
   <translation>Bookkeeper wurde das letzte Mal unerwartet beendet</translation>
  </message>
  <message>
   <source>Report a problem…</source>
   <translation>Ein Problem melden…</translation>
  </message>
  <message>
   <source>Something unexpected happened</source>
   <translation>Etwas Unerwartetes ist geschehen</translation>
  </message>
  <message>
   <source>What was recorded is in the journal; what was on its way is looked for in the books now. A report was written, and nothing is sent by itself.</source>
   <translation>Was verzeichnet wurde, steht im Journal; was unterwegs war, wird jetzt in den Büchern gesucht. Ein Bericht wurde geschrieben; von selbst wird nichts verschickt.</translation>
  </message>
  <message>
   <source>What was recorded is safe in the journal. How often so far: {0}.</source>
   <translation>Was verzeichnet wurde, ist sicher im Journal. Wie oft bisher: {0}.</translation>
  </message>
 </context>
 <context>
  <name>UnexpectedDialog</name>
  <message>
   <source>A report without keys and account numbers was written; nothing is sent by itself: {0}</source>
   <translation>Ein Bericht ohne Schlüssel und Kontonummern wurde geschrieben; von selbst wird nichts verschickt: {0}</translation>
  </message>
  <message>
   <source>Close Bookkeeper</source>
   <translation>Bookkeeper schließen</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiterarbeiten</translation>
  </message>
  <message>
   <source>How often so far: {0}.</source>
   <translation>Wie oft bisher: {0}.</translation>
  </message>
  <message>
   <source>No report could be written.</source>
   <translation>Es konnte kein Bericht geschrieben werden.</translation>
  </message>
  <message>
   <source>Other errors since: {0}.</source>
   <translation>Andere Fehler seither: {0}.</translation>
  </message>
  <message>
   <source>Reading the journal…</source>
   <translation>Das Journal wird gelesen…</translation>
  </message>
  <message>
   <source>Report a problem…</source>
   <translation>Ein Problem melden…</translation>
  </message>
  <message>
   <source>Something unexpected happened</source>
   <translation>Etwas Unerwartetes ist geschehen</translation>
  </message>
  <message>
   <source>Was anything recorded?</source>
   <translation>Wurde etwas verzeichnet?</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschehen ist</translation>
  </message>
  <message>
   <source>What now?</source>
   <translation>Was nun?</translation>
  </message>
 </context>
 <context>
  <name>VerifyDialog</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Abweichungen</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Zahlung</translation>
  </message>
  <message>
   <source>Reading them from the accounting software…</source>
   <translation>Sie werden aus der Buchhaltungssoftware gelesen…</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Beleg</translation>
  </message>
  <message>
   <source>The books</source>
   <translation>Die Bücher</translation>
  </message>
  <message>
   <source>The journal</source>
   <translation>Das Journal</translation>
  </message>
  <message>
   <source>Verify the journal</source>
   <translation>Das Journal prüfen</translation>
  </message>
  <message>
   <source>Walking its chain of events…</source>
   <translation>Ihre Kette von Ereignissen wird abgegangen…</translation>
  </message>
 </context>
 <context>
  <name>WelcomeDialog</name>
  <message>
   <source>A practice company on this computer: real-looking books, nothing leaves the machine.</source>
   <translation>Eine Übungsfirma auf diesem Computer: echt wirkende Bücher, nichts verlässt den Rechner.</translation>
  </message>
  <message>
   <source>Connect a company…</source>
   <translation>Firma verbinden…</translation>
  </message>
  <message>
   <source>Look around first</source>
   <translation>Erst einmal umsehen</translation>
  </message>
  <message>
   <source>Start with your own books</source>
   <translation>Mit den eigenen Büchern beginnen</translation>
  </message>
  <message>
   <source>Tick the bills to pay, press Record, and see them paid in your accounting software: each one exactly once, with proof. Bookkeeper records payments; it does not move money.</source>
   <translation>Haken Sie an, was zu bezahlen ist, drücken Sie „Buchen“, und sehen Sie es in Ihrer Buchhaltungssoftware bezahlt: jede Rechnung genau einmal, mit Nachweis. Bookkeeper bucht Zahlungen; es bewegt kein Geld.</translation>
  </message>
  <message>
   <source>Try the practice company</source>
   <translation>Die Übungsfirma ausprobieren</translation>
  </message>
  <message>
   <source>Welcome to Bookkeeper</source>
   <translation>Willkommen bei Bookkeeper</translation>
  </message>
  <message>
   <source>With an API key. It is kept in this computer's keyring and nowhere else.</source>
   <translation>Mit einem API-Schlüssel. Er liegt im Schlüsselbund dieses Computers und sonst nirgends.</translation>
  </message>
 </context>
 <context>
  <name>_FileRow</name>
  <message>
   <source>(no name)</source>
   <translation>(kein Name)</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
 </context>
 <context>
  <name>_SchemeMenu</name>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Dunkel</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Hell</translation>
  </message>
  <message>
   <source>As the &amp;system</source>
   <translation>Wie das &amp;System</translation>
  </message>
 </context>
 <context>
  <name>_Verdict</name>
  <message>
   <source>Checking</source>
   <translation>Wird geprüft</translation>
  </message>
 </context>
 <context>
  <name>about</name>
  <message>
   <source>About Bookkeeper</source>
   <translation>Über Bookkeeper</translation>
  </message>
  <message>
   <source>Copy everything</source>
   <translation>Alles kopieren</translation>
  </message>
  <message>
   <source>Read this before you send it to whoever looks after Bookkeeper for you. It holds no API key and no bank account number, but the log may name suppliers. Nothing is sent by itself.</source>
   <translation>Lesen Sie dies, bevor Sie es an die Person senden, die Bookkeeper für Sie betreut. Es enthält keinen API-Schlüssel und keine Kontonummer, aber das Protokoll kann Lieferanten nennen. Nichts wird von selbst gesendet.</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Wird gelesen …</translation>
  </message>
  <message>
   <source>Report a problem</source>
   <translation>Ein Problem melden</translation>
  </message>
  <message>
   <source>Versions, and the licences of everything Bookkeeper stands on.</source>
   <translation>Versionen, und die Lizenzen von allem, worauf Bookkeeper steht.</translation>
  </message>
 </context>
 <context>
  <name>approval_page</name>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Freigeben</translation>
  </message>
  <message>
   <source>Comes to</source>
   <translation>Summe</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <source>Prepared</source>
   <translation>Vorbereitet</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>Requests are looked at one payment at a time.</source>
   <translation>Anfragen werden für jede Zahlung einzeln angesehen.</translation>
  </message>
  <message>
   <source>Request…</source>
   <translation>Anfrage…</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>Send back…</source>
   <translation>Zurückgeben…</translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>To approve: {0}</source>
   <translation>Freizugeben: {0}</translation>
  </message>
  <message>
   <source>What will be written</source>
   <translation>Was gebucht wird</translation>
  </message>
  <message>
   <source>Why it needs approval</source>
   <translation>Warum Freigabe nötig ist</translation>
  </message>
  <message>
   <source>several suppliers</source>
   <translation>mehrere Lieferanten</translation>
  </message>
  <message>
   <source>{0} by {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} payments</source>
   <translation>{0} Zahlungen</translation>
  </message>
  <message>
   <source>{0} that were prepared at this account</source>
   <translation>{0}, die an diesem Benutzerkonto vorbereitet wurden</translation>
  </message>
 </context>
 <context>
  <name>approval_reasons</name>
  <message>
   <source>Changed supplier</source>
   <translation>Geänderter Lieferant</translation>
  </message>
  <message>
   <source>From {0} on</source>
   <translation>Ab {0}</translation>
  </message>
  <message>
   <source>Goes with one that needs it</source>
   <translation>Gehört zu einer, die sie braucht</translation>
  </message>
  <message>
   <source>Needs approval: {0}.</source>
   <translation>Freigabe nötig: {0}.</translation>
  </message>
  <message>
   <source>New supplier</source>
   <translation>Neuer Lieferant</translation>
  </message>
  <message>
   <source>No limit is set for {1}</source>
   <translation>Keine Grenze für {1} gesetzt</translation>
  </message>
  <message>
   <source>Nothing needs approval.</source>
   <translation>Nichts braucht eine Freigabe.</translation>
  </message>
  <message>
   <source>Prepared at this account, {0}: somebody else approves it, at an account of their own.</source>
   <translation>An diesem Benutzerkonto vorbereitet, {0}: Jemand anderes gibt es an einem eigenen frei.</translation>
  </message>
  <message>
   <source>everything</source>
   <translation>alles</translation>
  </message>
  <message>
   <source>everything in other currencies</source>
   <translation>alles in anderen Währungen</translation>
  </message>
  <message>
   <source>from {0} on</source>
   <translation>ab {0}</translation>
  </message>
  <message>
   <source>new and changed suppliers</source>
   <translation>neue und geänderte Lieferanten</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>{0}: {1} in all</source>
   <translation>{0}: insgesamt {1}</translation>
  </message>
 </context>
 <context>
  <name>builder</name>
  <message>
   <source>Amount due</source>
   <translation>Offener Betrag</translation>
  </message>
  <message>
   <source>Cannot be paid</source>
   <translation>Kann nicht bezahlt werden</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Guthaben</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Fällig</translation>
  </message>
  <message>
   <source>In a payment</source>
   <translation>In einer Zahlung</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Rest</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
  <message>
   <source>Part paid</source>
   <translation>Teilweise bezahlt</translation>
  </message>
  <message>
   <source>Put right</source>
   <translation>In Ordnung bringen</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>Zu zahlen</translation>
  </message>
  <message>
   <source>cannot be ticked</source>
   <translation>kann nicht angehakt werden</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>{0}: recorded by {1} meanwhile, and no longer ticked here.</source>
   <translation>{0}: inzwischen von {1} verzeichnet und hier nicht mehr angehakt.</translation>
  </message>
 </context>
 <context>
  <name>builder-actions</name>
  <message>
   <source>Actions</source>
   <translation>Aktionen</translation>
  </message>
  <message>
   <source>Find an action…</source>
   <translation>Aktion suchen…</translation>
  </message>
  <message>
   <source>Find…</source>
   <translation>Suchen…</translation>
  </message>
  <message>
   <source>Go to the account to pay from</source>
   <translation>Zum zahlenden Konto gehen</translation>
  </message>
  <message>
   <source>Go to the bills</source>
   <translation>Zu den Rechnungen gehen</translation>
  </message>
  <message>
   <source>Go to the credit notes</source>
   <translation>Zu den Gutschriften gehen</translation>
  </message>
  <message>
   <source>Go to the date</source>
   <translation>Zum Datum gehen</translation>
  </message>
  <message>
   <source>Go to the method</source>
   <translation>Zur Zahlungsart gehen</translation>
  </message>
  <message>
   <source>Go to the reference</source>
   <translation>Zur Referenz gehen</translation>
  </message>
  <message>
   <source>Keep for later</source>
   <translation>Für später behalten</translation>
  </message>
  <message>
   <source>Keep under a name…</source>
   <translation>Unter einem Namen behalten…</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <source>Leave money on account…</source>
   <translation>Akontozahlung leisten…</translation>
  </message>
  <message>
   <source>Preview…</source>
   <translation>Vorschau…</translation>
  </message>
  <message>
   <source>Record the payments</source>
   <translation>Die Zahlungen buchen</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Tick all due by…</source>
   <translation>Alle anhaken, fällig bis…</translation>
  </message>
  <message>
   <source>Tick all shown</source>
   <translation>Alle gezeigten anhaken</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Untick all</source>
   <translation>Alle Haken entfernen</translation>
  </message>
  <message>
   <source>Use credits</source>
   <translation>Guthaben verwenden</translation>
  </message>
 </context>
 <context>
  <name>credits</name>
  <message>
   <source>No credit fits what is ticked. Go to a note to read why.</source>
   <translation>Kein Guthaben passt zu dem, was angehakt ist. Gehen Sie zu einer Gutschrift, um zu lesen, warum.</translation>
  </message>
  <message>
   <source>No other use saves more.</source>
   <translation>Keine andere Verwendung spart mehr.</translation>
  </message>
  <message>
   <source>Settled without cash: {0}.</source>
   <translation>Ohne Geld beglichen: {0}.</translation>
  </message>
  <message>
   <source>The best use that was found.</source>
   <translation>Die beste Verwendung, die gefunden wurde.</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} und {1} weitere</translation>
  </message>
  <message>
   <source>{0} has nothing left that can be used.</source>
   <translation>Von {0} ist nichts mehr zu verwenden.</translation>
  </message>
  <message>
   <source>{0} is dated after the day of payment.</source>
   <translation>{0} liegt nach dem Zahltag.</translation>
  </message>
  <message>
   <source>{0} is part of a payment that is still under way.</source>
   <translation>{0} ist Teil einer Zahlung, die noch läuft.</translation>
  </message>
  <message>
   <source>{0} is still a draft: confirm it in {2} first.</source>
   <translation>{0} ist noch ein Entwurf: Bestätigen Sie ihn zuerst in {2}.</translation>
  </message>
  <message>
   <source>{0} less cash.</source>
   <translation>{0} weniger Geld.</translation>
  </message>
  <message>
   <source>{0} lowers what is paid in cash on {1}.</source>
   <translation>{0} senkt, was auf {1} in Geld gezahlt wird.</translation>
  </message>
  <message>
   <source>{0} settles {1} without cash.</source>
   <translation>{0} begleicht {1} ohne Geld.</translation>
  </message>
  <message>
   <source>{0}: older credit settles these bills already.</source>
   <translation>{0}: Ältere Guthaben begleichen diese Rechnungen schon.</translation>
  </message>
  <message>
   <source>{0}: other credit saves more cash here. {2} uses each note in full on one bill.</source>
   <translation>{0}: Andere Guthaben sparen hier mehr Geld. {2} verwendet jede Gutschrift ganz auf eine Rechnung.</translation>
  </message>
  <message>
   <source>{0}: the ticked bills of this supplier are in another currency.</source>
   <translation>{0}: Die angehakten Rechnungen dieses Lieferanten sind in einer anderen Währung.</translation>
  </message>
  <message>
   <source>{0}: tick a bill of this supplier to use it on.</source>
   <translation>{0}: Haken Sie eine Rechnung dieses Lieferanten an, um sie darauf zu verwenden.</translation>
  </message>
  <message>
   <source>{0}: {2} can only use a credit note in full on one bill, and none is large enough.</source>
   <translation>{0}: {2} kann eine Gutschrift nur ganz auf eine Rechnung verwenden, und keine ist groß genug.</translation>
  </message>
  <message>
   <source>{2} cannot use credit notes from here.</source>
   <translation>{2} kann von hier aus keine Gutschriften verwenden.</translation>
  </message>
 </context>
 <context>
  <name>document_wording</name>
  <message>
   <source>Choose the supplier: type part of the name.</source>
   <translation>Wählen Sie den Lieferanten: Tippen Sie einen Teil des Namens.</translation>
  </message>
  <message>
   <source>Fill in a line: what it is for, how much, and the account.</source>
   <translation>Füllen Sie eine Zeile aus: wofür, wie viel, und das Konto.</translation>
  </message>
  <message>
   <source>It falls due before it was issued.</source>
   <translation>Sie ist fällig, bevor sie ausgestellt wurde.</translation>
  </message>
  <message>
   <source>Line {line}: choose the account.</source>
   <translation>Zeile {line}: Wählen Sie das Konto.</translation>
  </message>
  <message>
   <source>Line {line}: choose the tax rate. {0} requires one.</source>
   <translation>Zeile {line}: Wählen Sie den Steuersatz. {0} verlangt einen.</translation>
  </message>
  <message>
   <source>Line {line}: the tax {0} is finer than the smallest coin of {1}.</source>
   <translation>Zeile {line}: Die Steuer {0} ist feiner als die kleinste Münze in {1}.</translation>
  </message>
  <message>
   <source>Line {line}: type the quantity.</source>
   <translation>Zeile {line}: Geben Sie die Menge ein.</translation>
  </message>
  <message>
   <source>Line {line}: type the unit amount.</source>
   <translation>Zeile {line}: Geben Sie den Einzelpreis ein.</translation>
  </message>
  <message>
   <source>The lines come to {0}. It must be more than zero.</source>
   <translation>Die Zeilen ergeben {0}. Es muss mehr als null sein.</translation>
  </message>
  <message>
   <source>The {number} is too long: {0} takes {1} characters.</source>
   <translation>{number} ist zu lang: {0} nimmt {1} Zeichen.</translation>
  </message>
  <message>
   <source>Type the currency, three letters like GBP.</source>
   <translation>Geben Sie die Währung ein, drei Buchstaben wie GBP.</translation>
  </message>
  <message>
   <source>Type the rate: how many {1} for one {0}.</source>
   <translation>Geben Sie den Kurs ein: wie viele {1} für einen {0}.</translation>
  </message>
  <message>
   <source>Type the {number}.</source>
   <translation>Geben Sie {number} ein.</translation>
  </message>
  <message>
   <source>number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>{0} takes it only in the supplier's own currency, {1}.</source>
   <translation>{0} nimmt es nur in der eigenen Währung des Lieferanten, {1}.</translation>
  </message>
  <message>
   <source>{0} takes {1} lines at most.</source>
   <translation>{0} nimmt höchstens {1} Zeilen.</translation>
  </message>
  <message>
   <source>{0} wants a due date after the date of issue.</source>
   <translation>{0} verlangt eine Fälligkeit nach dem Ausstellungsdatum.</translation>
  </message>
 </context>
 <context>
  <name>draft-words</name>
  <message>
   <source>Choose the account for {0}: the one that was chosen is no longer there.</source>
   <translation>Wählen Sie das Konto für {0}: Das gewählte gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>Credit note {0} is left out: it can no longer be used.</source>
   <translation>Gutschrift {0} ist ausgelassen: Sie kann nicht mehr verwendet werden.</translation>
  </message>
  <message>
   <source>Credit note {0}: {1} is left now, {2} was.</source>
   <translation>Gutschrift {0}: Jetzt sind {1} übrig, vorher {2}.</translation>
  </message>
  <message>
   <source>Since this was kept, the books have changed:</source>
   <translation>Seither haben sich die Bücher geändert:</translation>
  </message>
  <message>
   <source>an unknown amount</source>
   <translation>ein unbekannter Betrag</translation>
  </message>
  <message>
   <source>{0} is left out: it is in a payment under way.</source>
   <translation>{0} ist ausgelassen: Sie ist in einer laufenden Zahlung.</translation>
  </message>
  <message>
   <source>{0} is left out: it is no longer open.</source>
   <translation>{0} ist ausgelassen: Sie ist nicht mehr offen.</translation>
  </message>
  <message>
   <source>{0}: {1} is due now, {2} was.</source>
   <translation>{0}: Jetzt sind {1} fällig, vorher {2}.</translation>
  </message>
  <message>
   <source>… and {0} more.</source>
   <translation>… und {0} weitere.</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>A payment is approved by somebody else than who prepared it</source>
   <translation>Eine Zahlung gibt jemand anderes frei als der, der sie vorbereitet hat</translation>
  </message>
  <message>
   <source>Already in another payment</source>
   <translation>Schon in einer anderen Zahlung</translation>
  </message>
  <message>
   <source>Already on a payment that has not ended; in brackets who recorded it, and when: {0}.</source>
   <translation>Schon in einer Zahlung, die nicht beendet ist; in Klammern, wer sie verzeichnet hat und wann: {0}.</translation>
  </message>
  <message>
   <source>An error that was not expected stopped them. Close Bookkeeper and start it again: what was on its way is then looked for in the books before anything else is sent.</source>
   <translation>Ein unerwarteter Fehler hat sie angehalten. Schließen Sie Bookkeeper und starten Sie es neu: Was unterwegs war, wird dann in den Büchern gesucht, bevor etwas anderes gesendet wird.</translation>
  </message>
  <message>
   <source>Another desk has taken this payment over</source>
   <translation>Ein anderer Arbeitsplatz hat diese Zahlung übernommen</translation>
  </message>
  <message>
   <source>Another window does the work.</source>
   <translation>Ein anderes Fenster tut die Arbeit.</translation>
  </message>
  <message>
   <source>Bookkeeper cannot use its own files</source>
   <translation>Bookkeeper kann seine eigenen Dateien nicht benutzen</translation>
  </message>
  <message>
   <source>Check that the disk is not full and the folder can be written.</source>
   <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und der Ordner beschrieben werden kann.</translation>
  </message>
  <message>
   <source>Check the connection under Company &gt; Connection, and that the plan includes it.</source>
   <translation>Prüfen Sie die Verbindung unter Firma &gt; Verbindung, und ob Ihr Vertrag es einschließt.</translation>
  </message>
  <message>
   <source>Check the key under Company &gt; Connection. Nothing was recorded.</source>
   <translation>Prüfen Sie den Schlüssel unter Firma &gt; Verbindung. Nichts wurde erfasst.</translation>
  </message>
  <message>
   <source>Check the network. What is on the screen is from the last refresh.</source>
   <translation>Prüfen Sie das Netz. Was Sie sehen, stammt von der letzten Aktualisierung.</translation>
  </message>
  <message>
   <source>Choose where it is now under Settings &gt; Payment journal. Nothing is sent from here.</source>
   <translation>Wählen Sie unter Einstellungen &gt; Zahlungsjournal, wo es jetzt ist. Von hier wird nichts gesendet.</translation>
  </message>
  <message>
   <source>Copy the key from the vendor's portal again.</source>
   <translation>Kopieren Sie den Schlüssel noch einmal aus dem Portal des Anbieters.</translation>
  </message>
  <message>
   <source>Fetch it in the accounting software itself.</source>
   <translation>Holen Sie es in der Buchhaltung selbst.</translation>
  </message>
  <message>
   <source>Have it approved at another account of the operating system. Nothing was sent.</source>
   <translation>Lassen Sie sie unter einem anderen Konto des Betriebssystems freigeben. Nichts wurde gesendet.</translation>
  </message>
  <message>
   <source>Install the newer version again. Nothing was changed.</source>
   <translation>Installieren Sie die neuere Version wieder. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Install the newer version here as well. Nothing was changed.</source>
   <translation>Installieren Sie die neuere Version auch hier. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>It has moved to {0} already.</source>
   <translation>Es ist schon nach {0} umgezogen.</translation>
  </message>
  <message>
   <source>It is fetched again. Nothing was lost: payments are kept elsewhere.</source>
   <translation>Sie wird neu geholt. Nichts ging verloren: Zahlungen liegen anderswo.</translation>
  </message>
  <message>
   <source>It is not known whether this run was recorded</source>
   <translation>Ob dieser Lauf erfasst wurde, ist nicht bekannt</translation>
  </message>
  <message>
   <source>It is not the proof of a run.</source>
   <translation>Es ist nicht der Nachweis eines Laufs.</translation>
  </message>
  <message>
   <source>It is where it was, and is used as before.</source>
   <translation>Es ist, wo es war, und wird benutzt wie zuvor.</translation>
  </message>
  <message>
   <source>Its chain of events is broken: Payments &gt; Verify the journal says where.</source>
   <translation>Seine Kette von Ereignissen ist unterbrochen: Zahlungen &gt; Journal prüfen sagt, wo.</translation>
  </message>
  <message>
   <source>Its owner does that, with: bookkeeper journal prepare. Nothing was changed.</source>
   <translation>Das macht, wem sie gehört, mit: bookkeeper journal prepare. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Look at it in the Payments pane. Nothing was recorded.</source>
   <translation>Sehen Sie unter Zahlungen nach. Nichts wurde erfasst.</translation>
  </message>
  <message>
   <source>Make room on the disk, or see to it that the folder can be written.</source>
   <translation>Schaffen Sie Platz auf dem Datenträger, oder sorgen Sie dafür, dass in den Ordner geschrieben werden kann.</translation>
  </message>
  <message>
   <source>No answer came back, so it is not known whether this was done</source>
   <translation>Es kam keine Antwort; ob es geschehen ist, ist nicht bekannt</translation>
  </message>
  <message>
   <source>No answer came in time.</source>
   <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
  </message>
  <message>
   <source>No connection could be made.</source>
   <translation>Es kam keine Verbindung zustande.</translation>
  </message>
  <message>
   <source>No connection.</source>
   <translation>Keine Verbindung.</translation>
  </message>
  <message>
   <source>Not every payment is as it was: {0}.</source>
   <translation>Nicht jede Zahlung ist, wie sie war: {0}.</translation>
  </message>
  <message>
   <source>Not every payment is this desk's: {0}.</source>
   <translation>Nicht jede Zahlung gehört diesem Arbeitsplatz: {0}.</translation>
  </message>
  <message>
   <source>Not found in the accounting software</source>
   <translation>In der Buchhaltung nicht gefunden</translation>
  </message>
  <message>
   <source>Nothing has been recorded yet</source>
   <translation>Noch wurde nichts erfasst</translation>
  </message>
  <message>
   <source>Nothing is lost. Wait a while and refresh.</source>
   <translation>Nichts ist verloren. Warten Sie eine Weile und aktualisieren Sie.</translation>
  </message>
  <message>
   <source>Nothing is sent before the journal can be reached. Look in the Payments pane then, before you record it again; a bill that is on an open payment is not taken twice.</source>
   <translation>Nichts wird gesendet, bevor das Journal erreichbar ist. Sehen Sie dann unter Zahlungen nach, bevor Sie ihn erneut erfassen; eine Rechnung in einer offenen Zahlung wird nicht zweimal genommen.</translation>
  </message>
  <message>
   <source>Nothing is sent meanwhile, and drafts are kept. It is tried again by itself; check the network.</source>
   <translation>Solange wird nichts gesendet, und Entwürfe bleiben erhalten. Es wird von selbst wieder versucht; prüfen Sie das Netz.</translation>
  </message>
  <message>
   <source>Nothing was sent. Check the network.</source>
   <translation>Nichts wurde gesendet. Prüfen Sie das Netz.</translation>
  </message>
  <message>
   <source>Nothing was sent. Complete what it names and try again.</source>
   <translation>Nichts wurde gesendet. Ergänzen Sie, was genannt wird, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Nothing was written. Correct what it names and try again.</source>
   <translation>Nichts wurde geschrieben. Berichtigen Sie, was sie nennt, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Only https addresses are used, except for the practice company on this computer.</source>
   <translation>Nur https-Adressen werden verwendet, außer für die Übungsfirma auf diesem Computer.</translation>
  </message>
  <message>
   <source>Only {0} was found, which is not safe.</source>
   <translation>Nur {0} wurde gefunden; das ist nicht sicher.</translation>
  </message>
  <message>
   <source>Payments stand still</source>
   <translation>Die Zahlungen stehen still</translation>
  </message>
  <message>
   <source>Refresh and look for it before you try again.</source>
   <translation>Aktualisieren Sie und sehen Sie nach, bevor Sie es erneut versuchen.</translation>
  </message>
  <message>
   <source>Refresh the lists; the record may have been removed there.</source>
   <translation>Aktualisieren Sie die Listen; der Beleg wurde dort vielleicht entfernt.</translation>
  </message>
  <message>
   <source>Something unexpected happened</source>
   <translation>Etwas Unerwartetes ist geschehen</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Etwas ging schief</translation>
  </message>
  <message>
   <source>Start Bookkeeper again, or connect to your own company. Nothing was recorded.</source>
   <translation>Starten Sie Bookkeeper neu, oder verbinden Sie Ihre eigene Firma. Nichts wurde erfasst.</translation>
  </message>
  <message>
   <source>The API key was not accepted</source>
   <translation>Der API-Schlüssel wurde nicht angenommen</translation>
  </message>
  <message>
   <source>The accounting software has not said yet whether the account is made.</source>
   <translation>Die Buchhaltungssoftware hat noch nicht gesagt, ob das Konto angelegt ist.</translation>
  </message>
  <message>
   <source>The accounting software no longer lists this supplier as in use.</source>
   <translation>Die Buchhaltungssoftware führt diesen Lieferanten nicht mehr als aktiv.</translation>
  </message>
  <message>
   <source>The accounting software refused this</source>
   <translation>Die Buchhaltung hat das abgelehnt</translation>
  </message>
  <message>
   <source>The address of the proxy cannot be used.</source>
   <translation>Die Adresse des Proxys ist nicht verwendbar.</translation>
  </message>
  <message>
   <source>The answer could not be read.</source>
   <translation>Die Antwort war nicht lesbar.</translation>
  </message>
  <message>
   <source>The answer holds no {0}.</source>
   <translation>In der Antwort fehlt {0}.</translation>
  </message>
  <message>
   <source>The certificates in {0} cannot be used: {1}.</source>
   <translation>Die Zertifikate in {0} sind nicht verwendbar: {1}.</translation>
  </message>
  <message>
   <source>The chain of events did not arrive whole.</source>
   <translation>Die Kette von Ereignissen ist nicht ganz angekommen.</translation>
  </message>
  <message>
   <source>The connection broke off.</source>
   <translation>Die Verbindung brach ab.</translation>
  </message>
  <message>
   <source>The copy of the books is not open.</source>
   <translation>Die Kopie der Bücher ist nicht offen.</translation>
  </message>
  <message>
   <source>The data are packed in a way that cannot be read.</source>
   <translation>Die Daten sind auf eine Art gepackt, die nicht lesbar ist.</translation>
  </message>
  <message>
   <source>The data are still being prepared</source>
   <translation>Die Daten werden noch vorbereitet</translation>
  </message>
  <message>
   <source>The draft cannot be kept: {0}</source>
   <translation>Der Entwurf kann nicht behalten werden: {0}</translation>
  </message>
  <message>
   <source>The draft cannot be removed: {0}</source>
   <translation>Der Entwurf kann nicht entfernt werden: {0}</translation>
  </message>
  <message>
   <source>The file cannot be saved there: {0}</source>
   <translation>Die Datei kann dort nicht gespeichert werden: {0}</translation>
  </message>
  <message>
   <source>The file could not be written: {0}.</source>
   <translation>Die Datei konnte nicht geschrieben werden: {0}.</translation>
  </message>
  <message>
   <source>The journal cannot be used: {0}</source>
   <translation>Das Journal ist nicht benutzbar: {0}</translation>
  </message>
  <message>
   <source>The journal has version {0}; this program knows versions up to {1}.</source>
   <translation>Das Journal hat die Version {0}; dieses Programm kennt Versionen bis {1}.</translation>
  </message>
  <message>
   <source>The journal is there, and desks may not use it yet</source>
   <translation>Das Journal ist da, aber die Arbeitsplätze dürfen es noch nicht benutzen</translation>
  </message>
  <message>
   <source>The journal refused this: {0}</source>
   <translation>Das Journal hat dies abgelehnt: {0}</translation>
  </message>
  <message>
   <source>The journal was not moved</source>
   <translation>Das Journal wurde nicht verlegt</translation>
  </message>
  <message>
   <source>The keyring answered with {0}.</source>
   <translation>Der Schlüsselbund antwortete mit {0}.</translation>
  </message>
  <message>
   <source>The keyring did not keep the key.</source>
   <translation>Der Schlüsselbund hat den Schlüssel nicht behalten.</translation>
  </message>
  <message>
   <source>The list leads back to a page that was read already.</source>
   <translation>Die Liste führt zu einer Seite zurück, die schon gelesen ist.</translation>
  </message>
  <message>
   <source>The local copy of this company's books is damaged</source>
   <translation>Die örtliche Kopie der Bücher dieser Firma ist beschädigt</translation>
  </message>
  <message>
   <source>The payment journal could not be copied to {0}: {1}</source>
   <translation>Das Zahlungsjournal konnte nicht nach {0} kopiert werden: {1}</translation>
  </message>
  <message>
   <source>The payment journal has moved</source>
   <translation>Das Zahlungsjournal ist umgezogen</translation>
  </message>
  <message>
   <source>The payment journal was written by a newer Bookkeeper</source>
   <translation>Das Zahlungsjournal wurde von einem neueren Bookkeeper geschrieben</translation>
  </message>
  <message>
   <source>The payment journal {0} cannot be opened: {1}</source>
   <translation>Das Zahlungsjournal {0} lässt sich nicht öffnen: {1}</translation>
  </message>
  <message>
   <source>The payment was changed by another window</source>
   <translation>Ein anderes Fenster hat die Zahlung geändert</translation>
  </message>
  <message>
   <source>The practice company did not start</source>
   <translation>Die Übungsfirma ist nicht gestartet</translation>
  </message>
  <message>
   <source>The run cannot be proven yet</source>
   <translation>Der Lauf lässt sich noch nicht belegen</translation>
  </message>
  <message>
   <source>The service accepted it, but its answer cannot be read. {0}</source>
   <translation>Der Dienst hat es angenommen, aber seine Antwort ist nicht lesbar. {0}</translation>
  </message>
  <message>
   <source>The service cannot be reached</source>
   <translation>Der Dienst ist nicht erreichbar</translation>
  </message>
  <message>
   <source>The service could not prove who it is: its certificate was not accepted.</source>
   <translation>Der Dienst konnte nicht nachweisen, wer er ist: Sein Zertifikat wurde nicht angenommen.</translation>
  </message>
  <message>
   <source>The service gave an answer that makes no sense</source>
   <translation>Der Dienst hat etwas Unverständliches geantwortet</translation>
  </message>
  <message>
   <source>The service points to another address (HTTP {0}).</source>
   <translation>Der Dienst verweist auf eine andere Adresse (HTTP {0}).</translation>
  </message>
  <message>
   <source>The service reports a fault of its own</source>
   <translation>Der Dienst meldet einen eigenen Fehler</translation>
  </message>
  <message>
   <source>The settings are damaged and cannot be moved: {0}</source>
   <translation>Die Einstellungen sind beschädigt und können nicht verschoben werden: {0}</translation>
  </message>
  <message>
   <source>The settings cannot be read: {0}</source>
   <translation>Die Einstellungen sind nicht lesbar: {0}</translation>
  </message>
  <message>
   <source>The settings cannot be saved: {0}</source>
   <translation>Die Einstellungen können nicht gespeichert werden: {0}</translation>
  </message>
  <message>
   <source>The shared database has to be made ready first</source>
   <translation>Die geteilte Datenbank muss erst vorbereitet werden</translation>
  </message>
  <message>
   <source>The shared payment journal cannot be reached</source>
   <translation>Das gemeinsame Zahlungsjournal ist nicht erreichbar</translation>
  </message>
  <message>
   <source>The total is missing.</source>
   <translation>Die Summe fehlt.</translation>
  </message>
  <message>
   <source>There is another journal in the place it was to go to ({0} events).</source>
   <translation>An dem Ort, an den es ziehen sollte, ist ein anderes Journal (Ereignisse: {0}).</translation>
  </message>
  <message>
   <source>There is no copy of today's payment journal</source>
   <translation>Vom heutigen Zahlungsjournal gibt es keine Kopie</translation>
  </message>
  <message>
   <source>This address is not safe</source>
   <translation>Diese Adresse ist nicht sicher</translation>
  </message>
  <message>
   <source>This cannot be recorded as it stands</source>
   <translation>So kann das nicht erfasst werden</translation>
  </message>
  <message>
   <source>This cannot be sent as it stands</source>
   <translation>So kann das nicht gesendet werden</translation>
  </message>
  <message>
   <source>This computer's keyring is not available</source>
   <translation>Der Schlüsselbund dieses Computers ist nicht verfügbar</translation>
  </message>
  <message>
   <source>This is not allowed with the present key or connection</source>
   <translation>Das ist mit dem jetzigen Schlüssel oder der jetzigen Verbindung nicht erlaubt</translation>
  </message>
  <message>
   <source>This names no server</source>
   <translation>Das nennt keinen Server</translation>
  </message>
  <message>
   <source>This record was deleted in the accounting software.</source>
   <translation>Dieser Datensatz wurde in der Buchhaltungssoftware gelöscht.</translation>
  </message>
  <message>
   <source>To {0}, by {1} on {2}.</source>
   <translation>Nach {0}, von {1} am {2}.</translation>
  </message>
  <message>
   <source>Today's requests are used up, or too many at once</source>
   <translation>Die Anfragen dieses Tages sind verbraucht, oder es waren zu viele auf einmal</translation>
  </message>
  <message>
   <source>Too large to be fetched</source>
   <translation>Zu groß, um geholt zu werden</translation>
  </message>
  <message>
   <source>Try again in a few minutes. What is on the screen is from the last refresh.</source>
   <translation>Versuchen Sie es in einigen Minuten erneut. Was Sie sehen, stammt von der letzten Aktualisierung.</translation>
  </message>
  <message>
   <source>Try again. If a proxy or sign-in page stands between, pass it first.</source>
   <translation>Versuchen Sie es erneut. Steht ein Proxy oder eine Anmeldeseite dazwischen, melden Sie sich dort zuerst an.</translation>
  </message>
  <message>
   <source>Try again. If it happens again, choose Help &gt; Report a problem.</source>
   <translation>Versuchen Sie es erneut. Geschieht es wieder, wählen Sie Hilfe &gt; Ein Problem melden.</translation>
  </message>
  <message>
   <source>Type a name or an address, with a port after a colon if it needs one: db1, db2:5433.</source>
   <translation>Geben Sie einen Namen oder eine Adresse ein, wenn nötig mit einem Port nach einem Doppelpunkt: db1, db2:5433.</translation>
  </message>
  <message>
   <source>Unlock or install a keyring, or use the key for this session only.</source>
   <translation>Entsperren oder installieren Sie einen Schlüsselbund, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
  </message>
  <message>
   <source>Wait a minute and refresh.</source>
   <translation>Warten Sie eine Minute und aktualisieren Sie.</translation>
  </message>
  <message>
   <source>Wait until every payment of it has come to its end, or settle those that need you.</source>
   <translation>Warten Sie, bis jede Zahlung darin zu ihrem Ende gekommen ist, oder erledigen Sie die, die Sie brauchen.</translation>
  </message>
  <message>
   <source>What arrived is not what was sent: {0}.</source>
   <translation>Was ankam, ist nicht, was gesendet wurde: {0}.</translation>
  </message>
  <message>
   <source>What needs approval cannot be understood.</source>
   <translation>Was Freigabe braucht, ist nicht zu verstehen.</translation>
  </message>
  <message>
   <source>What the service sends is larger than this program takes.</source>
   <translation>Was der Dienst sendet, ist größer, als dieses Programm annimmt.</translation>
  </message>
  <message>
   <source>What was pasted is not an API key.</source>
   <translation>Was eingefügt wurde, ist kein API-Schlüssel.</translation>
  </message>
  <message>
   <source>What was recorded is in the journal. A report was written: Help &gt; Report a problem.</source>
   <translation>Was erfasst wurde, steht im Journal. Ein Bericht wurde geschrieben: Hilfe &gt; Ein Problem melden.</translation>
  </message>
  <message>
   <source>{0} cannot be written.</source>
   <translation>{0} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}</source>
   <translation>{0} kann nicht geschrieben werden: {1}</translation>
  </message>
  <message>
   <source>{0} is not a safe address.</source>
   <translation>{0} ist keine sichere Adresse.</translation>
  </message>
  <message>
   <source>{0}: the journal has version {1}, this program needs version {2}, and {3} may not change that.</source>
   <translation>{0}: Das Journal hat die Version {1}, dieses Programm braucht die Version {2}, und {3} darf das nicht ändern.</translation>
  </message>
  <message>
   <source>{0}: there is no journal in it yet (of version {2}), and {3} may not make it.</source>
   <translation>{0}: Darin ist noch kein Journal (der Version {2}), und {3} darf keines anlegen.</translation>
  </message>
 </context>
 <context>
  <name>filters</name>
  <message>
   <source>Due by {0}</source>
   <translation>Fällig bis {0}</translation>
  </message>
  <message>
   <source>Due from {0}</source>
   <translation>Fällig ab {0}</translation>
  </message>
  <message>
   <source>Due later</source>
   <translation>Später fällig</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Diese Woche fällig</translation>
  </message>
  <message>
   <source>Due {0}</source>
   <translation>Fällig am {0}</translation>
  </message>
  <message>
   <source>Due {0} to {1}</source>
   <translation>Fällig {0} bis {1}</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
 </context>
 <context>
  <name>help</name>
  <message>
   <source>A shared payment journal</source>
   <translation>Ein gemeinsames Zahlungsjournal</translation>
  </message>
  <message>
   <source>If something went wrong</source>
   <translation>Wenn etwas schiefging</translation>
  </message>
 </context>
 <context>
  <name>keyboard</name>
  <message>
   <source>Change an amount</source>
   <translation>Einen Betrag ändern</translation>
  </message>
  <message>
   <source>Copy picked rows</source>
   <translation>Markierte Zeilen kopieren</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Go to a row</source>
   <translation>Zu einer Zeile gehen</translation>
  </message>
  <message>
   <source>In every list</source>
   <translation>In jeder Liste</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Menu key, Shift+F10</source>
   <translation>Menütaste, Umschalt+F10</translation>
  </message>
  <message>
   <source>Menu of the row</source>
   <translation>Menü der Zeile</translation>
  </message>
  <message>
   <source>Open, or do the obvious</source>
   <translation>Öffnen, oder das Naheliegende tun</translation>
  </message>
  <message>
   <source>Pay bills</source>
   <translation>Rechnungen bezahlen</translation>
  </message>
  <message>
   <source>Pick everything, nothing</source>
   <translation>Alles oder nichts markieren</translation>
  </message>
  <message>
   <source>Pick or tick a row</source>
   <translation>Eine Zeile markieren oder anhaken</translation>
  </message>
  <message>
   <source>Pick several</source>
   <translation>Mehrere markieren</translation>
  </message>
  <message>
   <source>Search for what is typed</source>
   <translation>Nach dem Getippten suchen</translation>
  </message>
  <message>
   <source>Shift+↑ ↓, Ctrl+Space</source>
   <translation>Umschalt+↑ ↓, Strg+Leertaste</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>any letter</source>
   <translation>ein Buchstabe</translation>
  </message>
 </context>
 <context>
  <name>language</name>
  <message>
   <source>en</source>
   <translation>de</translation>
  </message>
 </context>
 <context>
  <name>list_paper</name>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Seite {0} von {1}</translation>
  </message>
  <message>
   <source>The printer does not answer.</source>
   <translation>Der Drucker antwortet nicht.</translation>
  </message>
  <message>
   <source>Total {0}</source>
   <translation>Summe {0}</translation>
  </message>
 </context>
 <context>
  <name>list_printing</name>
  <message>
   <source>1 row</source>
   <translation>1 Zeile</translation>
  </message>
  <message>
   <source>{0} rows</source>
   <translation>{0} Zeilen</translation>
  </message>
  <message>
   <source>{0}, printed {1}</source>
   <translation>{0}, gedruckt {1}</translation>
  </message>
 </context>
 <context>
  <name>lists</name>
  <message>
   <source>Bank accounts</source>
   <translation>Bankkonten</translation>
  </message>
  <message>
   <source>Bills</source>
   <translation>Rechnungen</translation>
  </message>
  <message>
   <source>Credit notes</source>
   <translation>Gutschriften</translation>
  </message>
  <message>
   <source>Ledger accounts</source>
   <translation>Sachkonten</translation>
  </message>
  <message>
   <source>Paid bills</source>
   <translation>Bezahlte Rechnungen</translation>
  </message>
  <message>
   <source>Payment methods</source>
   <translation>Zahlungsarten</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>Zahlungen</translation>
  </message>
  <message>
   <source>Suppliers</source>
   <translation>Lieferanten</translation>
  </message>
  <message>
   <source>Tax rates</source>
   <translation>Steuersätze</translation>
  </message>
  <message>
   <source>What a payment may hold</source>
   <translation>Was eine Zahlung enthalten darf</translation>
  </message>
  <message>
   <source>{0}: fetching them from {1} failed. Refresh later. {2}</source>
   <translation>{0}: Das Holen aus {1} ist gescheitert. Aktualisieren Sie später. {2}</translation>
  </message>
  <message>
   <source>{0}: these come over the asynchronous API, which is not used for this company. See Company &gt; How payments are recorded. {2}</source>
   <translation>{0}: Diese kommen über die asynchrone API, die für diese Firma nicht benutzt wird. Siehe Firma &gt; Wie Zahlungen gebucht werden. {2}</translation>
  </message>
  <message>
   <source>{0}: {1} does not offer these. {2}</source>
   <translation>{0}: {1} bietet diese nicht an. {2}</translation>
  </message>
  <message>
   <source>{0}: {1} has not sent them yet. Refresh later. {2}</source>
   <translation>{0}: {1} hat sie noch nicht gesendet. Aktualisieren Sie später. {2}</translation>
  </message>
 </context>
 <context>
  <name>menus</name>
  <message>
   <source>This window only shows; work in the other one.</source>
   <translation>Dieses Fenster zeigt nur an; arbeiten Sie im anderen.</translation>
  </message>
 </context>
 <context>
  <name>papers</name>
  <message>
   <source>(The rest is in the PDF.)</source>
   <translation>(Der Rest steht im PDF.)</translation>
  </message>
  <message>
   <source>Accounting software</source>
   <translation>Buchhaltungssoftware</translation>
  </message>
  <message>
   <source>Aged payables by supplier</source>
   <translation>Fälligkeitsliste nach Lieferant</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>Stand</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Rechnung</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Firma</translation>
  </message>
  <message>
   <source>Credit note</source>
   <translation>Gutschrift</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Abweichungen</translation>
  </message>
  <message>
   <source>Fell by</source>
   <translation>Gesunken um</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Ids in the books</source>
   <translation>Kennungen in den Büchern</translation>
  </message>
  <message>
   <source>In the books</source>
   <translation>In den Büchern</translation>
  </message>
  <message>
   <source>Left afterwards</source>
   <translation>Danach übrig</translation>
  </message>
  <message>
   <source>Line by line</source>
   <translation>Zeile für Zeile</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Bewegt</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>On account</source>
   <translation>Akonto</translation>
  </message>
  <message>
   <source>On account: {0}</source>
   <translation>Akonto: {0}</translation>
  </message>
  <message>
   <source>Only the first {0} of each list are shown here. The PDF and the JSON hold all of them.</source>
   <translation>Nur die ersten {0} jeder Liste sind hier gezeigt. PDF und JSON enthalten alle.</translation>
  </message>
  <message>
   <source>Other payments</source>
   <translation>Andere Zahlungen</translation>
  </message>
  <message>
   <source>Paid: {0}</source>
   <translation>Bezahlt: {0}</translation>
  </message>
  <message>
   <source>Payment run</source>
   <translation>Zahlungslauf</translation>
  </message>
  <message>
   <source>Payment {0}</source>
   <translation>Zahlung {0}</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Geplant</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Nachweis</translation>
  </message>
  <message>
   <source>Proof of a payment run</source>
   <translation>Nachweis eines Zahlungslaufs</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Beleg</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Verzeichnet</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>Remittance advice</source>
   <translation>Zahlungsavis</translation>
  </message>
  <message>
   <source>Remittance advice from {0}, {1}</source>
   <translation>Zahlungsavis von {0}, {1}</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Gesendet</translation>
  </message>
  <message>
   <source>Settled by credit, no money is sent: {0}.</source>
   <translation>Mit Guthaben beglichen, es fließt kein Geld: {0}.</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>The one before</source>
   <translation>Der vorige</translation>
  </message>
  <message>
   <source>This proof</source>
   <translation>Dieser Nachweis</translation>
  </message>
  <message>
   <source>This run</source>
   <translation>Dieser Lauf</translation>
  </message>
  <message>
   <source>This tells what is in our books. Please compare it with yours.</source>
   <translation>Dies sagt, was in unseren Büchern steht. Bitte vergleichen Sie es mit Ihren.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Summe</translation>
  </message>
  <message>
   <source>We have paid you {0}.</source>
   <translation>Wir haben Ihnen {0} gezahlt.</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What moved</source>
   <translation>Was sich bewegt hat</translation>
  </message>
  <message>
   <source>number {0}, made {1}</source>
   <translation>Nummer {0}, erstellt {1}</translation>
  </message>
 </context>
 <context>
  <name>payment_progress</name>
  <message>
   <source>Asked again with the same key, which cannot pay twice, until {0} at the latest.</source>
   <translation>Wird mit demselben Schlüssel, der nicht zweimal zahlen kann, bis spätestens {0} noch einmal gefragt.</translation>
  </message>
  <message>
   <source>Asks again with the same key</source>
   <translation>Fragt noch einmal mit demselben Schlüssel</translation>
  </message>
  <message>
   <source>Asks the queue</source>
   <translation>Fragt die Warteschlange</translation>
  </message>
  <message>
   <source>It may be at work until {0}; books that show nothing prove nothing before.</source>
   <translation>Sie kann bis {0} noch in Arbeit sein; Bücher, die nichts zeigen, beweisen vorher nichts.</translation>
  </message>
  <message>
   <source>May be sent again until {0}</source>
   <translation>Darf bis {0} noch einmal gesendet werden</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Not sent again: the queue is not known to honour keys.</source>
   <translation>Nicht noch einmal gesendet: Von der Warteschlange ist nicht bekannt, dass sie Schlüssel achtet.</translation>
  </message>
  <message>
   <source>Not sent again: the service has forgotten it by now.</source>
   <translation>Nicht noch einmal gesendet: Der Dienst hat sie inzwischen vergessen.</translation>
  </message>
  <message>
   <source>Not sent again: the service would only repeat its first answer.</source>
   <translation>Nicht noch einmal gesendet: Der Dienst würde nur seine erste Antwort wiederholen.</translation>
  </message>
  <message>
   <source>Reading the books to find out.</source>
   <translation>Die Bücher werden gelesen, um es zu klären.</translation>
  </message>
  <message>
   <source>Reads the books</source>
   <translation>Liest die Bücher</translation>
  </message>
  <message>
   <source>Same key</source>
   <translation>Derselbe Schlüssel</translation>
  </message>
  <message>
   <source>Sent in {0}. Until then it can be cancelled.</source>
   <translation>Wird in {0} gesendet. Bis dahin kann sie storniert werden.</translation>
  </message>
  <message>
   <source>no answer: {0}</source>
   <translation>keine Antwort: {0}</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} zu {1}</translation>
  </message>
 </context>
 <context>
  <name>payment_words</name>
  <message>
   <source>And {0} more.</source>
   <translation>Und {0} weitere.</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Rechnung</translation>
  </message>
  <message>
   <source>Credit note</source>
   <translation>Gutschrift</translation>
  </message>
  <message>
   <source>Credit {0}</source>
   <translation>Guthaben {0}</translation>
  </message>
  <message>
   <source>Discount</source>
   <translation>Skonto</translation>
  </message>
  <message>
   <source>It can be deleted from here afterwards. Then:</source>
   <translation>Sie kann danach von hier aus gelöscht werden. Dann:</translation>
  </message>
  <message>
   <source>It cannot be undone from here.</source>
   <translation>Es lässt sich von hier aus nicht rückgängig machen.</translation>
  </message>
  <message>
   <source>Journal entry</source>
   <translation>Journaleintrag</translation>
  </message>
  <message>
   <source>Money on account</source>
   <translation>Akontozahlungen</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <source>On account</source>
   <translation>Akonto</translation>
  </message>
  <message>
   <source>Other record</source>
   <translation>Anderer Beleg</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Zahlung</translation>
  </message>
  <message>
   <source>Refund</source>
   <translation>Rückzahlung</translation>
  </message>
  <message>
   <source>Refund of credit {0}</source>
   <translation>Auszahlung der Gutschrift {0}</translation>
  </message>
  <message>
   <source>Refund of money on account</source>
   <translation>Rückzahlung einer Akontozahlung</translation>
  </message>
  <message>
   <source>Refund of {0}</source>
   <translation>Rückzahlung von {0}</translation>
  </message>
  <message>
   <source>credit {0}</source>
   <translation>Gutschrift {0}</translation>
  </message>
  <message>
   <source>money on account</source>
   <translation>Akontozahlungen</translation>
  </message>
  <message>
   <source>the supplier</source>
   <translation>der Lieferant</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} und {1} weitere</translation>
  </message>
  <message>
   <source>{0} more is held</source>
   <translation>{0} weitere liegen vor</translation>
  </message>
 </context>
 <context>
  <name>rates</name>
  <message>
   <source>“{text}” is not a rate. Write it like {example}.</source>
   <translation>„{text}“ ist kein Kurs. Schreiben Sie ihn wie {example}.</translation>
  </message>
 </context>
 <context>
  <name>record_views</name>
  <message>
   <source>(no description)</source>
   <translation>(keine Beschreibung)</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>Kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <source>Credit note {0}</source>
   <translation>Gutschrift {0}</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Ausgestellt</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Rest</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Geld</translation>
  </message>
  <message>
   <source>Not understood</source>
   <translation>Nicht verstanden</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <source>Nothing has used it yet</source>
   <translation>Noch nichts hat sie verwendet</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Auf</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Bezahlt</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Zahlung</translation>
  </message>
  <message>
   <source>Payment {0}</source>
   <translation>Zahlung {0}</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Menge</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Kurs</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Beleg</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Steuer</translation>
  </message>
  <message>
   <source>The accounting software lists no lines</source>
   <translation>Die Buchhaltungssoftware führt keine Zeilen</translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Summe</translation>
  </message>
  <message>
   <source>Touches</source>
   <translation>Betrifft</translation>
  </message>
  <message>
   <source>Unit amount</source>
   <translation>Einzelpreis</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Verwendet</translation>
  </message>
  <message>
   <source>What used it</source>
   <translation>Was sie verwendet hat</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>paid out</source>
   <translation>ausgezahlt</translation>
  </message>
  <message>
   <source>several suppliers</source>
   <translation>mehrere Lieferanten</translation>
  </message>
 </context>
 <context>
  <name>row_menu</name>
  <message>
   <source>Change {0}</source>
   <translation>{0} ändern</translation>
  </message>
  <message>
   <source>Copy the whole list</source>
   <translation>Ganze Liste kopieren</translation>
  </message>
  <message>
   <source>Copy this cell</source>
   <translation>Diese Zelle kopieren</translation>
  </message>
  <message>
   <source>Copy this row</source>
   <translation>Diese Zeile kopieren</translation>
  </message>
  <message>
   <source>Copy {0} rows</source>
   <translation>{0} Zeilen kopieren</translation>
  </message>
  <message>
   <source>Export list…</source>
   <translation>Liste exportieren…</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Print list…</source>
   <translation>Liste drucken…</translation>
  </message>
  <message>
   <source>Tick</source>
   <translation>Ankreuzen</translation>
  </message>
  <message>
   <source>Untick</source>
   <translation>Kreuz entfernen</translation>
  </message>
  <message>
   <source>too long: export it</source>
   <translation>zu lang: exportieren</translation>
  </message>
 </context>
 <context>
  <name>run</name>
  <message>
   <source>Always paid</source>
   <translation>Immer bezahlt</translation>
  </message>
  <message>
   <source>Always pay</source>
   <translation>Immer bezahlen</translation>
  </message>
  <message>
   <source>Banks are closed on {0} ({1}). The next open day is {2}.</source>
   <translation>Am {0} ({1}) haben die Banken geschlossen. Der nächste offene Tag ist der {2}.</translation>
  </message>
  <message>
   <source>Banks are closed on {0}. The next open day is {2}.</source>
   <translation>Am {0} haben die Banken geschlossen. Der nächste offene Tag ist der {2}.</translation>
  </message>
  <message>
   <source>Can wait</source>
   <translation>Kann warten</translation>
  </message>
  <message>
   <source>Dated after the payment</source>
   <translation>Nach der Zahlung datiert</translation>
  </message>
  <message>
   <source>Discount would be lost</source>
   <translation>Skonto ginge verloren</translation>
  </message>
  <message>
   <source>Disputed</source>
   <translation>Strittig</translation>
  </message>
  <message>
   <source>In a payment under way</source>
   <translation>In einer laufenden Zahlung</translation>
  </message>
  <message>
   <source>In another currency</source>
   <translation>In einer anderen Währung</translation>
  </message>
  <message>
   <source>Late already</source>
   <translation>Schon verspätet</translation>
  </message>
  <message>
   <source>Never without asking</source>
   <translation>Nie ohne Nachfrage</translation>
  </message>
  <message>
   <source>Not without asking</source>
   <translation>Nicht ohne Nachfrage</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>The cash does not reach</source>
   <translation>Das Geld reicht nicht</translation>
  </message>
  <message>
   <source>Would become late</source>
   <translation>Würde sich verspäten</translation>
  </message>
  <message>
   <source>bill without a reference</source>
   <translation>Rechnung ohne Referenz</translation>
  </message>
  <message>
   <source>{0} % within {1} days</source>
   <translation>{0} % innerhalb von {1} Tagen</translation>
  </message>
  <message>
   <source>{0} day late</source>
   <translation>{0} Tag verspätet</translation>
  </message>
  <message>
   <source>{0} days late</source>
   <translation>{0} Tage verspätet</translation>
  </message>
  <message>
   <source>{0} discount</source>
   <translation>{0} Skonto</translation>
  </message>
  <message>
   <source>{0} discount ({1} % a year)</source>
   <translation>{0} Skonto ({1} % im Jahr)</translation>
  </message>
  <message>
   <source>{0} is new since the last run.</source>
   <translation>{0} ist seit dem letzten Lauf neu.</translation>
  </message>
  <message>
   <source>{0} is on hold. {1}</source>
   <translation>{0} ist angehalten. {1}</translation>
  </message>
  <message>
   <source>{0} was changed on {1}, after the last run. Check its bank details.</source>
   <translation>{0} wurde am {1}, nach dem letzten Lauf, geändert. Prüfen Sie die Bankverbindung.</translation>
  </message>
  <message>
   <source>{bill} is dated {0}, in the future.</source>
   <translation>{bill} ist vom {0}, in der Zukunft.</translation>
  </message>
  <message>
   <source>{bill} is disputed. {0}</source>
   <translation>{bill} ist strittig. {0}</translation>
  </message>
  <message>
   <source>{bill} looks like the same supplier's {0} of {1} over {2}.</source>
   <translation>{bill} sieht aus wie {0} desselben Lieferanten vom {1} über {2}.</translation>
  </message>
  <message>
   <source>{bill}: a payment of {0} on {1} settles no bill. It may be for this one.</source>
   <translation>{bill}: Eine Zahlung von {0} am {1} begleicht keine Rechnung. Sie könnte für diese sein.</translation>
  </message>
  <message>
   <source>{bill}: {0} is unusual for this supplier. About {1} is usual.</source>
   <translation>{bill}: {0} ist für diesen Lieferanten ungewöhnlich. Üblich sind etwa {1}.</translation>
  </message>
 </context>
 <context>
  <name>run_sheet</name>
  <message>
   <source>Amount of the payment</source>
   <translation>Betrag der Zahlung</translation>
  </message>
  <message>
   <source>Change of its balance</source>
   <translation>Änderung seines Saldos</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <source>Id in the books</source>
   <translation>Kennung in den Büchern</translation>
  </message>
  <message>
   <source>Paid on</source>
   <translation>Bezahlt am</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Zahlung</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Beleg</translation>
  </message>
  <message>
   <source>Recorded (UTC)</source>
   <translation>Verzeichnet (UTC)</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>Verzeichnet von</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
 </context>
 <context>
  <name>run_views</name>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Bills and credits</source>
   <translation>Rechnungen und Gutschriften</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Firma</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Id in the books</source>
   <translation>Kennung in den Büchern</translation>
  </message>
  <message>
   <source>It is not in the copy of the books (any more).</source>
   <translation>Sie ist nicht (mehr) in der Kopie der Bücher.</translation>
  </message>
  <message>
   <source>It pays nobody.</source>
   <translation>Er bezahlt niemanden.</translation>
  </message>
  <message>
   <source>It touches none</source>
   <translation>Es berührt keine</translation>
  </message>
  <message>
   <source>Its balance becomes</source>
   <translation>Sein Saldo wird</translation>
  </message>
  <message>
   <source>Its hash</source>
   <translation>Sein Hash</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Angelegt</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <source>Only payments are proven.</source>
   <translation>Nur Zahlungen werden bewiesen.</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>Zahlungen</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drucken…</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Nachweis</translation>
  </message>
  <message>
   <source>Proofs in the journal</source>
   <translation>Nachweise im Journal</translation>
  </message>
  <message>
   <source>Proof…</source>
   <translation>Nachweis…</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Beleg</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Verzeichnet</translation>
  </message>
  <message>
   <source>Remittance advice…</source>
   <translation>Zahlungsavis…</translation>
  </message>
  <message>
   <source>Run {0}</source>
   <translation>Lauf {0}</translation>
  </message>
  <message>
   <source>Some of it has not come to its end.</source>
   <translation>Ein Teil davon ist noch nicht zu Ende.</translation>
  </message>
  <message>
   <source>Some of it waits for approval.</source>
   <translation>Ein Teil wartet auf Freigabe.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Lieferant</translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>Touches</source>
   <translation>Betrifft</translation>
  </message>
  <message>
   <source>Undo the run…</source>
   <translation>Den Lauf rückgängig machen…</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>Rückgängig gemacht</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>by run {0}</source>
   <translation>durch Lauf {0}</translation>
  </message>
  <message>
   <source>{0} by {1}</source>
   <translation>{0} von {1}</translation>
  </message>
 </context>
 <context>
  <name>run_words</name>
  <message>
   <source>1 change</source>
   <translation>1 Änderung</translation>
  </message>
  <message>
   <source>1 difference</source>
   <translation>1 Abweichung</translation>
  </message>
  <message>
   <source>1 payment</source>
   <translation>1 Zahlung</translation>
  </message>
  <message>
   <source>1 payment deleted</source>
   <translation>1 Zahlung gelöscht</translation>
  </message>
  <message>
   <source>Agrees</source>
   <translation>Stimmt überein</translation>
  </message>
  <message>
   <source>Agrees as far as told</source>
   <translation>Stimmt überein, soweit bekannt</translation>
  </message>
  <message>
   <source>All reconciled</source>
   <translation>Alle abgestimmt</translation>
  </message>
  <message>
   <source>Bills settled</source>
   <translation>Erledigte Rechnungen</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Storniert</translation>
  </message>
  <message>
   <source>Cash, against the bank</source>
   <translation>Geld, gegen die Bank</translation>
  </message>
  <message>
   <source>Cash, against the suppliers</source>
   <translation>Geld, gegen die Lieferanten</translation>
  </message>
  <message>
   <source>Credits used</source>
   <translation>Verwendete Guthaben</translation>
  </message>
  <message>
   <source>Everything that can be read agrees.</source>
   <translation>Alles, was gelesen werden kann, stimmt überein.</translation>
  </message>
  <message>
   <source>How the bank accounts moved: their balance before, or now, is not told in the payments' currency.</source>
   <translation>Wie sich die Bankkonten bewegt haben: Ihr Saldo vorher oder jetzt ist in der Währung der Zahlungen nicht bekannt.</translation>
  </message>
  <message>
   <source>Not everything agrees. Each difference is named below.</source>
   <translation>Nicht alles stimmt überein. Jede Abweichung ist unten genannt.</translation>
  </message>
  <message>
   <source>Payment {0} was not written: {3}. It is not part of the sums.</source>
   <translation>Zahlung {0} wurde nicht gebucht: {3}. Sie ist nicht Teil der Summen.</translation>
  </message>
  <message>
   <source>Payment {0}, {1}: the books show no such payment any more.</source>
   <translation>Zahlung {0}, {1}: Die Bücher zeigen keine solche Zahlung mehr.</translation>
  </message>
  <message>
   <source>Planned, sent, in the books, and what moved: the same amounts all the way across.</source>
   <translation>Geplant, gesendet, in den Büchern, und was sich bewegt hat: dieselben Beträge durchweg.</translation>
  </message>
  <message>
   <source>Put on account</source>
   <translation>Als Akonto verbuchen</translation>
  </message>
  <message>
   <source>The payments as they stand in the books: this connection does not tell them.</source>
   <translation>Die Zahlungen, wie sie in den Büchern stehen: Diese Verbindung nennt sie nicht.</translation>
  </message>
  <message>
   <source>What the suppliers were owed before: not read when the run was recorded.</source>
   <translation>Was den Lieferanten vorher geschuldet war: nicht gelesen, als der Lauf gebucht wurde.</translation>
  </message>
  <message>
   <source>cancelled before anything was sent</source>
   <translation>storniert, bevor etwas gesendet wurde</translation>
  </message>
  <message>
   <source>fall of the amounts due</source>
   <translation>Rückgang der offenen Beträge</translation>
  </message>
  <message>
   <source>fall of the suppliers' balances</source>
   <translation>Rückgang der Lieferantensalden</translation>
  </message>
  <message>
   <source>fall of what is left of them</source>
   <translation>Rückgang dessen, was davon übrig ist</translation>
  </message>
  <message>
   <source>movement of the bank accounts</source>
   <translation>Bewegung der Bankkonten</translation>
  </message>
  <message>
   <source>not told by the books</source>
   <translation>von den Büchern nicht gesagt</translation>
  </message>
  <message>
   <source>proven</source>
   <translation>bewiesen</translation>
  </message>
  <message>
   <source>proven {0} times</source>
   <translation>{0} Mal bewiesen</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>undone by {0}</source>
   <translation>rückgängig gemacht durch {0}</translation>
  </message>
  <message>
   <source>{0} changes</source>
   <translation>{0} Änderungen</translation>
  </message>
  <message>
   <source>{0} differences</source>
   <translation>{0} Abweichungen</translation>
  </message>
  <message>
   <source>{0} of {1} need you</source>
   <translation>{0} von {1} brauchen Sie</translation>
  </message>
  <message>
   <source>{0} of {1} reconciled</source>
   <translation>{0} von {1} abgestimmt</translation>
  </message>
  <message>
   <source>{0} of {1} to approve</source>
   <translation>{0} von {1} freizugeben</translation>
  </message>
  <message>
   <source>{0} payments</source>
   <translation>{0} Zahlungen</translation>
  </message>
  <message>
   <source>{0} payments deleted</source>
   <translation>{0} Zahlungen gelöscht</translation>
  </message>
  <message>
   <source>{0} reconciled, {1} cancelled</source>
   <translation>{0} abgestimmt, {1} storniert</translation>
  </message>
  <message>
   <source>{0} reconciled, {1} refused</source>
   <translation>{0} abgestimmt, {1} abgelehnt</translation>
  </message>
  <message>
   <source>{0}: this run left {1}. It is {2} now, as a later run touched it.</source>
   <translation>{0}: Dieser Lauf hinterließ {1}. Jetzt ist es {2}, weil ein späterer Lauf es berührt hat.</translation>
  </message>
  <message>
   <source>{0}: this run left {1}. It is {2} now: somebody else changed it since.</source>
   <translation>{0}: Dieser Lauf hinterließ {1}. Jetzt ist es {2}: Jemand anderes hat es seither geändert.</translation>
  </message>
  <message>
   <source>{0}: {1} was expected and {2} is there: something else moved it, too.</source>
   <translation>{0}: {1} war erwartet und {2} ist da: Auch etwas anderes hat es bewegt.</translation>
  </message>
  <message>
   <source>{0}: {1} was planned, the payment in the books says {2}.</source>
   <translation>{0}: {1} war geplant, die Zahlung in den Büchern sagt {2}.</translation>
  </message>
  <message>
   <source>{0}: {1} was planned, {2} was sent.</source>
   <translation>{0}: {1} war geplant, {2} wurde gesendet.</translation>
  </message>
 </context>
 <context>
  <name>today_words</name>
  <message>
   <source>1 bill</source>
   <translation>1 Rechnung</translation>
  </message>
  <message>
   <source>1 day old</source>
   <translation>1 Tag alt</translation>
  </message>
  <message>
   <source>1 needs you</source>
   <translation>1 braucht Sie</translation>
  </message>
  <message>
   <source>1 payment</source>
   <translation>1 Zahlung</translation>
  </message>
  <message>
   <source>Another person has to approve them before they are sent: see Payments.</source>
   <translation>Jemand anders muss sie freigeben, bevor sie gesendet werden: siehe Zahlungen.</translation>
  </message>
  <message>
   <source>Cannot be read</source>
   <translation>Nicht lesbar</translation>
  </message>
  <message>
   <source>In all: {0}</source>
   <translation>Insgesamt: {0}</translation>
  </message>
  <message>
   <source>Nobody can say yet what became of them; the books are being compared.</source>
   <translation>Noch kann niemand sagen, was aus ihnen wurde; die Bücher werden verglichen.</translation>
  </message>
  <message>
   <source>Not read yet</source>
   <translation>Noch nicht gelesen</translation>
  </message>
  <message>
   <source>Nothing is overdue, nothing falls due this week, and nothing needs you.</source>
   <translation>Nichts ist überfällig, nichts wird diese Woche fällig, und nichts braucht Sie.</translation>
  </message>
  <message>
   <source>Somebody has to decide about them: see Payments, Needs you.</source>
   <translation>Jemand muss über sie entscheiden: siehe Zahlungen, Braucht Sie.</translation>
  </message>
  <message>
   <source>being checked: {0}</source>
   <translation>in Prüfung: {0}</translation>
  </message>
  <message>
   <source>due this week: {0}</source>
   <translation>diese Woche fällig: {0}</translation>
  </message>
  <message>
   <source>less than an hour old</source>
   <translation>keine Stunde alt</translation>
  </message>
  <message>
   <source>needs you: {0}</source>
   <translation>braucht Sie: {0}</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>open it to read it</source>
   <translation>zum Einlesen öffnen</translation>
  </message>
  <message>
   <source>overdue: {0}</source>
   <translation>überfällig: {0}</translation>
  </message>
  <message>
   <source>to approve: {0}</source>
   <translation>freizugeben: {0}</translation>
  </message>
  <message>
   <source>{0} being checked</source>
   <translation>{0} in Prüfung</translation>
  </message>
  <message>
   <source>{0} bills</source>
   <translation>{0} Rechnungen</translation>
  </message>
  <message>
   <source>{0} days old</source>
   <translation>{0} Tage alt</translation>
  </message>
  <message>
   <source>{0} h old</source>
   <translation>{0} Std. alt</translation>
  </message>
  <message>
   <source>{0} need you</source>
   <translation>{0} brauchen Sie</translation>
  </message>
  <message>
   <source>{0} payments</source>
   <translation>{0} Zahlungen</translation>
  </message>
  <message>
   <source>{0} to approve</source>
   <translation>{0} freizugeben</translation>
  </message>
  <message>
   <source>{0} under way</source>
   <translation>{0} unterwegs</translation>
  </message>
 </context>
 <context>
  <name>unexpected</name>
  <message>
   <source>An error that nobody expected came up in the background.</source>
   <translation>Im Hintergrund trat ein Fehler auf, mit dem niemand gerechnet hat.</translation>
  </message>
  <message>
   <source>An error that nobody expected came up while payments were worked on.</source>
   <translation>Während an Zahlungen gearbeitet wurde, trat ein Fehler auf, mit dem niemand gerechnet hat.</translation>
  </message>
  <message>
   <source>If it says that payments stand still, close Bookkeeper and start it again: what was on its way is then looked for in the books before anything else is sent.</source>
   <translation>Wenn da steht, dass die Zahlungen stillstehen, schließen Sie Bookkeeper und starten Sie es neu: Was unterwegs war, wird dann erst in den Büchern gesucht, bevor anderes gesendet wird.</translation>
  </message>
  <message>
   <source>No company is open, so that nothing was being recorded.</source>
   <translation>Es ist keine Firma geöffnet, also wurde gerade nichts verzeichnet.</translation>
  </message>
  <message>
   <source>Nothing has been recorded for this company.</source>
   <translation>Für diese Firma wurde nichts verzeichnet.</translation>
  </message>
  <message>
   <source>Nothing is under way: each payment has ended.</source>
   <translation>Nichts ist unterwegs: Jede Zahlung ist abgeschlossen.</translation>
  </message>
  <message>
   <source>The journal cannot be read just now ({0}). What is in it stays there.</source>
   <translation>Das Journal lässt sich gerade nicht lesen ({0}). Was darin steht, bleibt darin.</translation>
  </message>
  <message>
   <source>The last run in the journal is {0}, recorded at {1} by {2}; payments in it: {3}.</source>
   <translation>Der letzte Lauf im Journal ist {0}, verzeichnet {1} von {2}; Zahlungen darin: {3}.</translation>
  </message>
  <message>
   <source>The window met an error that nobody expected.</source>
   <translation>Im Fenster trat ein Fehler auf, mit dem niemand gerechnet hat.</translation>
  </message>
  <message>
   <source>Under way, and not to be recorded again: {0}.</source>
   <translation>Unterwegs und nicht noch einmal zu buchen: {0}.</translation>
  </message>
  <message>
   <source>You can go on. If something looks wrong, close Bookkeeper and start it again: what is in the journal and in your drafts is not lost.</source>
   <translation>Sie können weiterarbeiten. Wenn etwas falsch aussieht, schließen Sie Bookkeeper und starten Sie es neu: Was im Journal und in Ihren Entwürfen steht, geht nicht verloren.</translation>
  </message>
 </context>
 <context>
  <name>verify</name>
  <message>
   <source>Agree</source>
   <translation>Stimmen überein</translation>
  </message>
  <message>
   <source>All {0} bills and other records are as the payments from here left them.</source>
   <translation>Alle {0} Rechnungen und anderen Belege sind so, wie die Zahlungen von hier sie hinterlassen haben.</translation>
  </message>
  <message>
   <source>An event that recorded it</source>
   <translation>Ein Ereignis, das sie verzeichnet</translation>
  </message>
  <message>
   <source>Another request</source>
   <translation>Eine andere Anfrage</translation>
  </message>
  <message>
   <source>Approved by another person, as was needed</source>
   <translation>Wie nötig von jemand anderem freigegeben</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>Changed, or one is missing</source>
   <translation>Geändert, oder eines fehlt</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Abweichungen</translation>
  </message>
  <message>
   <source>Event {0}</source>
   <translation>Ereignis {0}</translation>
  </message>
  <message>
   <source>Follows from the one before</source>
   <translation>Folgt auf den vorigen</translation>
  </message>
  <message>
   <source>In another state</source>
   <translation>In einem anderen Zustand</translation>
  </message>
  <message>
   <source>In the state its last event led to</source>
   <translation>Im Zustand, zu dem ihr letztes Ereignis führte</translation>
  </message>
  <message>
   <source>No payment from here is in the books yet.</source>
   <translation>Noch keine Zahlung von hier steht in den Büchern.</translation>
  </message>
  <message>
   <source>No such approval</source>
   <translation>Keine solche Freigabe</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>Not compared</source>
   <translation>Nicht verglichen</translation>
  </message>
  <message>
   <source>Not in the books</source>
   <translation>Nicht in den Büchern</translation>
  </message>
  <message>
   <source>Nothing to compare</source>
   <translation>Nichts zu vergleichen</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>In Ordnung</translation>
  </message>
  <message>
   <source>The books could not be read. {0}</source>
   <translation>Die Bücher konnten nicht gelesen werden. {0}</translation>
  </message>
  <message>
   <source>The journal is not as it was written: somebody or something has changed the file. Keep it, and compare it with its copies (Help &gt; If something went wrong).</source>
   <translation>Das Journal ist nicht so, wie es geschrieben wurde: Jemand oder etwas hat die Datei verändert. Bewahren Sie sie auf und vergleichen Sie sie mit ihren Kopien (Hilfe &gt; Wenn etwas schiefging).</translation>
  </message>
  <message>
   <source>The request that was recorded</source>
   <translation>Die Anfrage, die verzeichnet wurde</translation>
  </message>
  <message>
   <source>{0} of {1} bills and other records are not as the last payment from here left them. Later changes in the accounting software are shown here too, and may be quite right.</source>
   <translation>{0} von {1} Rechnungen und anderen Belegen sind nicht so, wie die letzte Zahlung von hier sie hinterlassen hat. Spätere Änderungen in der Buchhaltungssoftware zeigen sich hier auch und können ganz richtig sein.</translation>
  </message>
  <message>
   <source>{0} payments and {1} events are as they were written, each chained to the one before it.</source>
   <translation>{0} Zahlungen und {1} Ereignisse sind so, wie sie geschrieben wurden, jedes an das vorige gekettet.</translation>
  </message>
 </context>
 <context>
  <name>ways_wording</name>
  <message>
   <source>A batch over several suppliers</source>
   <translation>Eine Sammelzahlung an mehrere Lieferanten</translation>
  </message>
  <message>
   <source>A payment method</source>
   <translation>Eine Zahlungsart</translation>
  </message>
  <message>
   <source>A refund of a credit note</source>
   <translation>Eine Auszahlung einer Gutschrift</translation>
  </message>
  <message>
   <source>A refund of a payment</source>
   <translation>Eine Rückzahlung einer Zahlung</translation>
  </message>
  <message>
   <source>A refund of money on account</source>
   <translation>Eine Rückzahlung einer Akontozahlung</translation>
  </message>
  <message>
   <source>Answered at once (synchronous API)</source>
   <translation>Sofort beantwortet (synchrone API)</translation>
  </message>
  <message>
   <source>Conversion by the bank</source>
   <translation>Umrechnung durch die Bank</translation>
  </message>
  <message>
   <source>Credit and money in one payment</source>
   <translation>Guthaben und Geld in einer Zahlung</translation>
  </message>
  <message>
   <source>Deleting a bill</source>
   <translation>Eine Rechnung löschen</translation>
  </message>
  <message>
   <source>Deleting a payment</source>
   <translation>Eine Zahlung löschen</translation>
  </message>
  <message>
   <source>Deleting needs the asynchronous API, which this connection to {0} does not have.</source>
   <translation>Zum Löschen braucht es die asynchrone API, die diese Verbindung zu {0} nicht hat.</translation>
  </message>
  <message>
   <source>It is void already.</source>
   <translation>Sie ist schon storniert.</translation>
  </message>
  <message>
   <source>Making a bill</source>
   <translation>Eine Eingangsrechnung anlegen</translation>
  </message>
  <message>
   <source>Making a credit note</source>
   <translation>Eine Gutschrift anlegen</translation>
  </message>
  <message>
   <source>Making a supplier</source>
   <translation>Einen Lieferanten anlegen</translation>
  </message>
  <message>
   <source>Making an account</source>
   <translation>Ein Konto anlegen</translation>
  </message>
  <message>
   <source>Money of it has come back since. That refund must be deleted first.</source>
   <translation>Davon ist seither Geld zurückgekommen. Diese Rückzahlung muss zuerst gelöscht werden.</translation>
  </message>
  <message>
   <source>Money on account</source>
   <translation>Akontozahlungen</translation>
  </message>
  <message>
   <source>Paying a bill</source>
   <translation>Eine Rechnung bezahlen</translation>
  </message>
  <message>
   <source>Paying several bills together</source>
   <translation>Mehrere Rechnungen zusammen bezahlen</translation>
  </message>
  <message>
   <source>Paying several foreign bills together</source>
   <translation>Mehrere Fremdwährungsrechnungen zusammen bezahlen</translation>
  </message>
  <message>
   <source>Queued, then followed (asynchronous API)</source>
   <translation>Eingereiht, dann verfolgt (asynchrone API)</translation>
  </message>
  <message>
   <source>The bill stays in {0}, void: nothing is owed on it any more.</source>
   <translation>Die Rechnung bleibt storniert in {0}: Auf sie ist nichts mehr geschuldet.</translation>
  </message>
  <message>
   <source>The payment stays visible in {0}, marked as deleted or void.</source>
   <translation>Die Zahlung bleibt in {0} sichtbar, als gelöscht oder storniert markiert.</translation>
  </message>
  <message>
   <source>The {2} that came back is with {1} again.</source>
   <translation>{2}, die zurückkamen, sind wieder bei {1}.</translation>
  </message>
  <message>
   <source>Using a credit note</source>
   <translation>Eine Gutschrift verwenden</translation>
  </message>
  <message>
   <source>Using credit without money</source>
   <translation>Guthaben ohne Geld verwenden</translation>
  </message>
  <message>
   <source>Using part of a credit note</source>
   <translation>Einen Teil einer Gutschrift verwenden</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What paid it must be deleted first.</source>
   <translation>Was sie bezahlt hat, muss zuerst gelöscht werden.</translation>
  </message>
  <message>
   <source>{0} can only use a credit note in full.</source>
   <translation>{0} kann eine Gutschrift nur ganz verwenden.</translation>
  </message>
  <message>
   <source>{0} cannot record a refund of a credit note from here.</source>
   <translation>{0} kann von hier aus keine Auszahlung einer Gutschrift buchen.</translation>
  </message>
  <message>
   <source>{0} cannot record a refund of a payment from here.</source>
   <translation>{0} kann von hier aus keine Rückzahlung einer Zahlung buchen.</translation>
  </message>
  <message>
   <source>{0} cannot record a refund of money on account from here.</source>
   <translation>{0} kann von hier aus keine Rückzahlung einer Akontozahlung buchen.</translation>
  </message>
  <message>
   <source>{0} cannot record money on account from here.</source>
   <translation>{0} kann von hier aus keine Akontozahlungen buchen.</translation>
  </message>
  <message>
   <source>{0} cannot use credit notes from here.</source>
   <translation>{0} kann von hier aus keine Gutschriften verwenden.</translation>
  </message>
  <message>
   <source>{0} cannot use credit unless some money is paid with it.</source>
   <translation>{0} kann Guthaben nur verwenden, wenn auch Geld gezahlt wird.</translation>
  </message>
  <message>
   <source>{0} does not let accounts be made from outside. Make it there, then refresh.</source>
   <translation>{0} lässt Konten nicht von außen anlegen. Legen Sie es dort an und aktualisieren Sie dann.</translation>
  </message>
  <message>
   <source>{0} does not let bills be deleted from outside. It is done there.</source>
   <translation>{0} lässt Rechnungen nicht von außen löschen. Das geht nur dort.</translation>
  </message>
  <message>
   <source>{0} does not let credit notes be made from outside. It is done there.</source>
   <translation>{0} lässt Gutschriften nicht von außen anlegen. Das geht nur dort.</translation>
  </message>
  <message>
   <source>{0} does not let it be deleted from outside. It is done there.</source>
   <translation>{0} lässt das nicht von außen löschen. Das geht nur dort.</translation>
  </message>
  <message>
   <source>{0} does not let payments be deleted from outside. It is done there.</source>
   <translation>{0} lässt Zahlungen nicht von außen löschen. Das geht nur dort.</translation>
  </message>
  <message>
   <source>{0} does not let suppliers be made from outside. It is done there.</source>
   <translation>{0} lässt Lieferanten nicht von außen anlegen. Das geht nur dort.</translation>
  </message>
  <message>
   <source>{0} keeps no payment method with a payment.</source>
   <translation>{0} führt bei einer Zahlung keine Zahlungsart.</translation>
  </message>
  <message>
   <source>{0} takes a payment for each bill.</source>
   <translation>{0} nimmt für jede Rechnung eine Zahlung.</translation>
  </message>
  <message>
   <source>{0} takes a payment for each supplier.</source>
   <translation>{0} nimmt für jeden Lieferanten eine Zahlung.</translation>
  </message>
  <message>
   <source>{0} takes no payment from an account in another currency than the bill's.</source>
   <translation>{0} nimmt keine Zahlung von einem Konto in einer anderen Währung als der der Rechnung.</translation>
  </message>
  <message>
   <source>{0} takes several bills in one payment only in the company's own currency.</source>
   <translation>{0} nimmt mehrere Rechnungen in einer Zahlung nur in der Währung der Firma.</translation>
  </message>
  <message>
   <source>{0} takes the credit first, and the rest in cash after it.</source>
   <translation>{0} nimmt zuerst das Guthaben und danach den Rest in Geld.</translation>
  </message>
  <message>
   <source>{1} needs the asynchronous API, which this connection to {0} does not have.</source>
   <translation>{1} braucht die asynchrone API, die diese Verbindung zu {0} nicht hat.</translation>
  </message>
  <message>
   <source>{1} no longer holds {2} on account.</source>
   <translation>{1} hat {2} nicht mehr als Akonto.</translation>
  </message>
  <message>
   <source>{2} of bill {1} is owed again.</source>
   <translation>{2} der Rechnung {1} sind wieder geschuldet.</translation>
  </message>
  <message>
   <source>{2} of credit note {1} can be used again.</source>
   <translation>{2} der Gutschrift {1} können wieder verwendet werden.</translation>
  </message>
  <message>
   <source>{2} that was paid on it stays with {1}, on account.</source>
   <translation>{2}, die darauf gezahlt wurden, bleiben bei {1}, als Akonto.</translation>
  </message>
 </context>
 <context>
  <name>wording</name>
  <message>
   <source>ACH</source>
   <translation>ACH</translation>
  </message>
  <message>
   <source>Accepted, being written</source>
   <translation>Angenommen, wird gebucht</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Freigegeben</translation>
  </message>
  <message>
   <source>Approved by {0}. It goes out by itself, and can still be cancelled.</source>
   <translation>Freigegeben von {0}. Sie geht von selbst hinaus und kann noch storniert werden.</translation>
  </message>
  <message>
   <source>Approve…</source>
   <translation>Freigeben…</translation>
  </message>
  <message>
   <source>Asked how it is going</source>
   <translation>Nach dem Stand gefragt</translation>
  </message>
  <message>
   <source>BACS</source>
   <translation>BACS</translation>
  </message>
  <message>
   <source>Bank transfer</source>
   <translation>Überweisung</translation>
  </message>
  <message>
   <source>Being sent.</source>
   <translation>Wird gesendet.</translation>
  </message>
  <message>
   <source>Bills read again</source>
   <translation>Rechnungen noch einmal gelesen</translation>
  </message>
  <message>
   <source>Bookkeeper ended while this was being sent. Finding out what became of it.</source>
   <translation>Bookkeeper endete, während dies gesendet wurde. Es wird geklärt, was daraus wurde.</translation>
  </message>
  <message>
   <source>Books read</source>
   <translation>Bücher gelesen</translation>
  </message>
  <message>
   <source>Build it again…</source>
   <translation>Noch einmal zusammenstellen…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Storniert</translation>
  </message>
  <message>
   <source>Cancelled before anything was sent.</source>
   <translation>Storniert, bevor etwas gesendet wurde.</translation>
  </message>
  <message>
   <source>Cancelled by you</source>
   <translation>Von Ihnen storniert</translation>
  </message>
  <message>
   <source>Changes bill {0}</source>
   <translation>Ändert Rechnung {0}</translation>
  </message>
  <message>
   <source>Changes the supplier</source>
   <translation>Ändert den Lieferanten</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Wird geprüft</translation>
  </message>
  <message>
   <source>Cheque</source>
   <translation>Scheck</translation>
  </message>
  <message>
   <source>Choose the account that pays the {currency} bills.</source>
   <translation>Wählen Sie das Konto, das die Rechnungen in {currency} bezahlt.</translation>
  </message>
  <message>
   <source>Choose the payment method. {0} requires one.</source>
   <translation>Wählen Sie die Zahlungsart. {0} verlangt eine.</translation>
  </message>
  <message>
   <source>Credit card</source>
   <translation>Kreditkarte</translation>
  </message>
  <message>
   <source>Deletes bill {0}</source>
   <translation>Löscht Rechnung {0}</translation>
  </message>
  <message>
   <source>Deletes payment {0}</source>
   <translation>Löscht Zahlung {0}</translation>
  </message>
  <message>
   <source>Details…</source>
   <translation>Einzelheiten…</translation>
  </message>
  <message>
   <source>Expected {0} to be {1}; the books show {2}. Look at it in the accounting software.</source>
   <translation>Erwartet war, dass {0} {1} ist; die Bücher zeigen {2}. Sehen Sie in der Buchhaltungssoftware nach.</translation>
  </message>
  <message>
   <source>For the vendor's support: {0}</source>
   <translation>Für den Support des Anbieters: {0}</translation>
  </message>
  <message>
   <source>Give a location as the reference, as {0} does: location-1, not {1}.</source>
   <translation>Geben Sie als Referenz einen Standort an, wie {0} es verlangt: location-1, nicht {1}.</translation>
  </message>
  <message>
   <source>I found it in the accounting software</source>
   <translation>Ich habe sie in der Buchhaltungssoftware gefunden</translation>
  </message>
  <message>
   <source>In the accounting software's queue. Nothing is written yet; asked again by itself.</source>
   <translation>In der Warteschlange der Buchhaltungssoftware. Noch ist nichts gebucht; es wird von selbst nachgefragt.</translation>
  </message>
  <message>
   <source>In the books</source>
   <translation>In den Büchern</translation>
  </message>
  <message>
   <source>It is done in the accounting software</source>
   <translation>Es ist in der Buchhaltungssoftware erledigt</translation>
  </message>
  <message>
   <source>It is not in the accounting software</source>
   <translation>Sie ist nicht in der Buchhaltungssoftware</translation>
  </message>
  <message>
   <source>It was not done in the accounting software</source>
   <translation>Es wurde in der Buchhaltungssoftware nicht erledigt</translation>
  </message>
  <message>
   <source>Lines, refund or delete…</source>
   <translation>Zeilen, zurückzahlen oder löschen…</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>Braucht Sie</translation>
  </message>
  <message>
   <source>New bill {0}</source>
   <translation>Neue Eingangsrechnung {0}</translation>
  </message>
  <message>
   <source>New credit note {0}</source>
   <translation>Neue Gutschrift {0}</translation>
  </message>
  <message>
   <source>New supplier</source>
   <translation>Neuer Lieferant</translation>
  </message>
  <message>
   <source>No answer came, and the books show that nothing was written. It can be recorded again.</source>
   <translation>Es kam keine Antwort, und die Bücher zeigen, dass nichts gebucht wurde. Sie kann noch einmal gebucht werden.</translation>
  </message>
  <message>
   <source>No answer came, but the books show it: {0} is {2}, changed while it was sent.</source>
   <translation>Es kam keine Antwort, aber die Bücher zeigen es: {0} ist {2}, geändert, während gesendet wurde.</translation>
  </message>
  <message>
   <source>No answer. {0}</source>
   <translation>Keine Antwort. {0}</translation>
  </message>
  <message>
   <source>Not sent, no connection. Tried again by itself. {0}</source>
   <translation>Nicht gesendet, keine Verbindung. Wird von selbst wieder versucht. {0}</translation>
  </message>
  <message>
   <source>Not sent: the bills could not be read again first. {0}.</source>
   <translation>Nicht gesendet: Die Rechnungen konnten vorher nicht noch einmal gelesen werden. {0}.</translation>
  </message>
  <message>
   <source>Not sent: the payment that had to come first was not written.</source>
   <translation>Nicht gesendet: Die Zahlung, die zuerst kommen musste, wurde nicht gebucht.</translation>
  </message>
  <message>
   <source>Not sent: {0} was {1} when you recorded this and is {2} now.</source>
   <translation>Nicht gesendet: {0} war {1}, als Sie dies buchten, und ist jetzt {2}.</translation>
  </message>
  <message>
   <source>Not written: key or connection not accepted. Put that right, then Send now. {0}</source>
   <translation>Nicht gebucht: Schlüssel oder Verbindung nicht angenommen. Bringen Sie das in Ordnung, dann „Jetzt senden“. {0}</translation>
  </message>
  <message>
   <source>Nothing was written. {0}</source>
   <translation>Es wurde nichts gebucht. {0}</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>Unterwegs</translation>
  </message>
  <message>
   <source>Pay later</source>
   <translation>Später zahlen</translation>
  </message>
  <message>
   <source>Payment {0}</source>
   <translation>Zahlung {0}</translation>
  </message>
  <message>
   <source>Program started again</source>
   <translation>Programm neu gestartet</translation>
  </message>
  <message>
   <source>Read the books again</source>
   <translation>Die Bücher noch einmal lesen</translation>
  </message>
  <message>
   <source>Reconciled</source>
   <translation>Abgestimmt</translation>
  </message>
  <message>
   <source>Recorded here</source>
   <translation>Hier verzeichnet</translation>
  </message>
  <message>
   <source>Recorded here. It can still be cancelled.</source>
   <translation>Hier verzeichnet. Kann noch storniert werden.</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Send back…</source>
   <translation>Zurückgeben…</translation>
  </message>
  <message>
   <source>Send now</source>
   <translation>Jetzt senden</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Gesendet</translation>
  </message>
  <message>
   <source>Sent back</source>
   <translation>Zurückgegeben</translation>
  </message>
  <message>
   <source>Sent back by {0}, unsent: {1}</source>
   <translation>Von {0} zurückgegeben, ungesendet: {1}</translation>
  </message>
  <message>
   <source>Settled by hand</source>
   <translation>Von Hand entschieden</translation>
  </message>
  <message>
   <source>Settled by hand: {0} did not find it in the accounting software.</source>
   <translation>Von Hand entschieden: {0} hat sie in der Buchhaltungssoftware nicht gefunden.</translation>
  </message>
  <message>
   <source>Settled by hand: {0} found it in the accounting software.</source>
   <translation>Von Hand entschieden: {0} hat sie in der Buchhaltungssoftware gefunden.</translation>
  </message>
  <message>
   <source>Settled by hand: {0} saw that it is done in the accounting software.</source>
   <translation>Von Hand entschieden: {0} hat gesehen, dass es in der Buchhaltungssoftware erledigt ist.</translation>
  </message>
  <message>
   <source>Settled by hand: {0} saw that it was not done in the accounting software.</source>
   <translation>Von Hand entschieden: {0} hat gesehen, dass es in der Buchhaltungssoftware nicht erledigt wurde.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Etwas ging schief</translation>
  </message>
  <message>
   <source>Stopped by you</source>
   <translation>Von Ihnen angehalten</translation>
  </message>
  <message>
   <source>Stopped by you. It waits until you say Send now.</source>
   <translation>Von Ihnen angehalten. Sie wartet, bis Sie „Jetzt senden“ sagen.</translation>
  </message>
  <message>
   <source>The accounting software does not say which currency {0} is in.</source>
   <translation>Die Buchhaltungssoftware sagt nicht, in welcher Währung {0} ist.</translation>
  </message>
  <message>
   <source>The accounting software says that it is done. Reading the books to confirm.</source>
   <translation>Die Buchhaltungssoftware sagt, dass es erledigt ist. Die Bücher werden zur Bestätigung gelesen.</translation>
  </message>
  <message>
   <source>The amount that comes back must be more than zero.</source>
   <translation>Der Betrag, der zurückkommt, muss mehr als null sein.</translation>
  </message>
  <message>
   <source>The books still show {0} as {2}. Look at it in the accounting software.</source>
   <translation>Die Bücher zeigen {0} noch als {2}. Sehen Sie in der Buchhaltungssoftware nach.</translation>
  </message>
  <message>
   <source>The date {0} is still to come.</source>
   <translation>Das Datum {0} liegt noch in der Zukunft.</translation>
  </message>
  <message>
   <source>The note is too long: {1} takes {0} characters.</source>
   <translation>Die Notiz ist zu lang: {1} nimmt {0} Zeichen.</translation>
  </message>
  <message>
   <source>The payments have no reference.</source>
   <translation>Die Zahlungen haben keine Referenz.</translation>
  </message>
  <message>
   <source>The queue gave up waiting, which does not mean it was not written. Reading the books.</source>
   <translation>Die Warteschlange gab das Warten auf; das heißt nicht, dass nicht gebucht wurde. Die Bücher werden gelesen.</translation>
  </message>
  <message>
   <source>The rate for {currency} must be more than zero.</source>
   <translation>Der Kurs für {currency} muss mehr als null sein.</translation>
  </message>
  <message>
   <source>The reference {0} is too long: {2} takes {1} characters.</source>
   <translation>Die Referenz {0} ist zu lang: {2} nimmt {1} Zeichen.</translation>
  </message>
  <message>
   <source>The refund is dated before what it pays back ({0}).</source>
   <translation>Die Rückzahlung liegt vor dem, was sie zurückzahlt ({0}).</translation>
  </message>
  <message>
   <source>The service asks to wait. Tried again by itself.</source>
   <translation>Der Dienst bittet zu warten. Wird von selbst wieder versucht.</translation>
  </message>
  <message>
   <source>The service failed. Reading the books to see whether it was written. {0}</source>
   <translation>Der Dienst versagte. Die Bücher werden gelesen, um zu sehen, ob gebucht wurde. {0}</translation>
  </message>
  <message>
   <source>The service is still working on it. Asked again by itself.</source>
   <translation>Der Dienst arbeitet noch daran. Es wird von selbst nachgefragt.</translation>
  </message>
  <message>
   <source>This connection to {0} does not have the way of recording that is set for it.</source>
   <translation>Diese Verbindung zu {0} hat nicht die Art zu buchen, die dafür eingestellt ist.</translation>
  </message>
  <message>
   <source>This run needs about {0} requests and {1} are left today. What does not fit waits until the service counts anew, at midnight UTC.</source>
   <translation>Dieser Lauf braucht etwa {0} Anfragen, und heute sind {1} übrig. Was nicht hineinpasst, wartet, bis der Dienst neu zählt, um Mitternacht UTC.</translation>
  </message>
  <message>
   <source>Tick the bills to pay.</source>
   <translation>Haken Sie die zu zahlenden Rechnungen an.</translation>
  </message>
  <message>
   <source>To approve</source>
   <translation>Freizugeben</translation>
  </message>
  <message>
   <source>Type the rate: how many {1} for one {0}.</source>
   <translation>Geben Sie den Kurs ein: wie viele {1} für einen {0}.</translation>
  </message>
  <message>
   <source>Waiting to be sent</source>
   <translation>Wartet auf das Senden</translation>
  </message>
  <message>
   <source>Waits for approval by somebody else.</source>
   <translation>Wartet auf Freigabe durch jemand anderen.</translation>
  </message>
  <message>
   <source>What needs approval was changed</source>
   <translation>Was Freigabe braucht, wurde geändert</translation>
  </message>
  <message>
   <source>{0} cannot be found in the books. Look at it in the accounting software.</source>
   <translation>{0} ist in den Büchern nicht zu finden. Sehen Sie in der Buchhaltungssoftware nach.</translation>
  </message>
  <message>
   <source>{0} cannot be paid from: its id is longer than {1} characters.</source>
   <translation>Von {0} kann nicht gezahlt werden: Die Kennung ist länger als {1} Zeichen.</translation>
  </message>
  <message>
   <source>{0} cannot be paid: its id is longer than {1} characters.</source>
   <translation>{0} kann nicht bezahlt werden: Die Kennung ist länger als {1} Zeichen.</translation>
  </message>
  <message>
   <source>{0} cannot be used. {1}</source>
   <translation>{0} kann nicht verwendet werden. {1}</translation>
  </message>
  <message>
   <source>{0} cannot record this refund from here.</source>
   <translation>{0} kann diese Rückzahlung von hier aus nicht buchen.</translation>
  </message>
  <message>
   <source>{0} does not take the payment method {1}.</source>
   <translation>{0} nimmt die Zahlungsart {1} nicht an.</translation>
  </message>
  <message>
   <source>{0} is archived. Choose another account.</source>
   <translation>{0} ist archiviert. Wählen Sie ein anderes Konto.</translation>
  </message>
  <message>
   <source>{0} is finer than the smallest coin of {1}.</source>
   <translation>{0} ist feiner als die kleinste Münze in {1}.</translation>
  </message>
  <message>
   <source>{0} is in {1}, the bills are in {2}.</source>
   <translation>{0} ist in {1}, die Rechnungen sind in {2}.</translation>
  </message>
  <message>
   <source>{0} is more than the {1} that can come back.</source>
   <translation>{0} ist mehr als die {1}, die zurückkommen können.</translation>
  </message>
  <message>
   <source>{0} is {2} as planned, but nothing shows that this payment did it.</source>
   <translation>{0} ist wie geplant {2}, aber nichts zeigt, dass diese Zahlung es war.</translation>
  </message>
  <message>
   <source>{0} takes no payments in {currency}.</source>
   <translation>{0} nimmt keine Zahlungen in {currency}.</translation>
  </message>
  <message>
   <source>{0}: credit notes cannot be used in {1} from here.</source>
   <translation>{0}: Gutschriften können von hier aus in {1} nicht verwendet werden.</translation>
  </message>
  <message>
   <source>{0}: the amount on account must be more than zero.</source>
   <translation>{0}: Der Akontobetrag muss mehr als null sein.</translation>
  </message>
  <message>
   <source>{0}: the books show {2}, exactly as planned.</source>
   <translation>{0}: Die Bücher zeigen {2}, genau wie geplant.</translation>
  </message>
  <message>
   <source>{0}: the credit note is dated later ({1}) than the payment.</source>
   <translation>{0}: Die Gutschrift ist später datiert ({1}) als die Zahlung.</translation>
  </message>
  <message>
   <source>{0}: the credit to use must be more than zero.</source>
   <translation>{0}: Das verwendete Guthaben muss mehr als null sein.</translation>
  </message>
  <message>
   <source>{0}: tick a bill of {1} in {2} to use this credit on.</source>
   <translation>{0}: Haken Sie eine Rechnung von {1} in {2} an, um dieses Guthaben darauf zu verwenden.</translation>
  </message>
  <message>
   <source>{0}: type how much of the credit to use.</source>
   <translation>{0}: Geben Sie ein, wie viel vom Guthaben verwendet wird.</translation>
  </message>
  <message>
   <source>{0}: type the amount to pay on account.</source>
   <translation>{0}: Geben Sie den Akontobetrag ein.</translation>
  </message>
  <message>
   <source>{0}: {1} can only use a credit note in full, all {2} of it.</source>
   <translation>{0}: {1} kann eine Gutschrift nur ganz verwenden, alle {2} davon.</translation>
  </message>
  <message>
   <source>{0}: {1} cannot record money on account from here.</source>
   <translation>{0}: {1} kann von hier aus keine Akontozahlungen buchen.</translation>
  </message>
  <message>
   <source>{0}: {1} cannot use credit unless some money is paid with it.</source>
   <translation>{0}: {1} kann Guthaben nur verwenden, wenn auch Geld gezahlt wird.</translation>
  </message>
  <message>
   <source>{0}: {1} is finer than the smallest coin of {2}.</source>
   <translation>{0}: {1} ist feiner als die kleinste Münze in {2}.</translation>
  </message>
  <message>
   <source>{0}: {1} is more than the {2} that is left of it.</source>
   <translation>{0}: {1} ist mehr als die {2}, die davon übrig sind.</translation>
  </message>
  <message>
   <source>{0}: {1} of the credit is more than the ticked bills come to.</source>
   <translation>{0}: {1} des Guthabens ist mehr, als die angehakten Rechnungen ergeben.</translation>
  </message>
  <message>
   <source>{0}: {2} can only use a credit note in full on one bill, and no ticked bill has room for {1}.</source>
   <translation>{0}: {2} kann eine Gutschrift nur ganz auf eine Rechnung verwenden, und keine angehakte Rechnung hat Platz für {1}.</translation>
  </message>
  <message>
   <source>{reference} cannot be paid from here. {0}</source>
   <translation>{reference} kann von hier aus nicht bezahlt werden. {0}</translation>
  </message>
  <message>
   <source>{reference}: the amount must be more than zero.</source>
   <translation>{reference}: Der Betrag muss mehr als null sein.</translation>
  </message>
  <message>
   <source>{reference}: the payment is dated before the bill ({0}).</source>
   <translation>{reference}: Die Zahlung ist vor der Rechnung datiert ({0}).</translation>
  </message>
  <message>
   <source>{reference}: type the amount to pay.</source>
   <translation>{reference}: Geben Sie den zu zahlenden Betrag ein.</translation>
  </message>
  <message>
   <source>{reference}: {0} is finer than the smallest coin of {1}.</source>
   <translation>{reference}: {0} ist feiner als die kleinste Münze in {1}.</translation>
  </message>
  <message>
   <source>{reference}: {0} is more than the {1} that is due.</source>
   <translation>{reference}: {0} ist mehr als die {1}, die offen sind.</translation>
  </message>
  <message>
   <source>{reference}: {1} needs a date of payment after the bill's own ({0}).</source>
   <translation>{reference}: {1} verlangt ein Zahlungsdatum nach dem der Rechnung ({0}).</translation>
  </message>
 </context>
</TS>

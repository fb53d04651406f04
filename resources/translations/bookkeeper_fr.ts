<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>Kept filters</source>
   <translation>Filtres gardés</translation>
  </message>
 </context>
 <context>
  <name>AccountsPane</name>
  <message>
   <source>(no name)</source>
   <translation>(sans nom)</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Compte</translation>
  </message>
  <message>
   <source>Bank accounts</source>
   <translation>Comptes bancaires</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Crédit</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Devise</translation>
  </message>
  <message>
   <source>Debit</source>
   <translation>Débit</translation>
  </message>
  <message>
   <source>New bank account</source>
   <translation>Nouveau compte bancaire</translation>
  </message>
  <message>
   <source>New bank account…</source>
   <translation>Nouveau compte bancaire…</translation>
  </message>
  <message>
   <source>No bank accounts</source>
   <translation>Aucun compte bancaire</translation>
  </message>
  <message>
   <source>Pay bills from it…</source>
   <translation>Payer des factures avec…</translation>
  </message>
  <message>
   <source>Refresh (F5), or press + to create one.</source>
   <translation>Actualisez (F5), ou appuyez sur + pour en créer un.</translation>
  </message>
  <message>
   <source>The accounting software does not say.</source>
   <translation>Le logiciel comptable ne le dit pas.</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>archivé</translation>
  </message>
  <message>
   <source>no number</source>
   <translation>sans numéro</translation>
  </message>
  <message>
   <source>type not known</source>
   <translation>type inconnu</translation>
  </message>
 </context>
 <context>
  <name>ActionLine</name>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
 </context>
 <context>
  <name>AgedDialog</name>
  <message>
   <source>Aged payables by supplier</source>
   <translation>Balance âgée par fournisseur</translation>
  </message>
  <message>
   <source>Aged payables, as of {0}</source>
   <translation>Balance âgée au {0}</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Devise</translation>
  </message>
  <message>
   <source>Nothing is owed</source>
   <translation>Rien n'est dû</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Sauvegarder en PDF…</translation>
  </message>
  <message>
   <source>Save as spreadsheet…</source>
   <translation>Sauvegarder en feuille de calcul…</translation>
  </message>
  <message>
   <source>Saved as {0}</source>
   <translation>Sauvegardé sous {0}</translation>
  </message>
  <message>
   <source>Spreadsheet (*.xlsx);;CSV (*.csv)</source>
   <translation>Feuille de calcul (*.xlsx);;CSV (*.csv)</translation>
  </message>
  <message>
   <source>Suppliers with what is owed to them, by age</source>
   <translation>Fournisseurs et ce qui leur est dû, par ancienneté</translation>
  </message>
  <message>
   <source>There are no open bills.</source>
   <translation>Il n'y a pas de factures ouvertes.</translation>
  </message>
  <message>
   <source>Total {0}: {1}</source>
   <translation>Total {0} : {1}</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
 </context>
 <context>
  <name>Amounts</name>
  <message>
   <source>Type an amount.</source>
   <translation>Tapez un montant.</translation>
  </message>
  <message>
   <source>{currency} has no decimals.</source>
   <translation>{currency} n'a pas de décimales.</translation>
  </message>
  <message>
   <source>{currency} has no more than {decimals} decimals.</source>
   <translation>{currency} n'a pas plus de {decimals} décimales.</translation>
  </message>
  <message>
   <source>“{text}” could mean two amounts. Write {large} or {small}.</source>
   <translation>« {text} » peut signifier deux montants. Écrivez {large} ou {small}.</translation>
  </message>
  <message>
   <source>“{text}” could mean two amounts. Write {whole} without a separator.</source>
   <translation>« {text} » peut signifier deux montants. Écrivez {whole} sans séparateur.</translation>
  </message>
  <message>
   <source>“{text}” is not a number. Write it like {example}.</source>
   <translation>« {text} » n'est pas un nombre. Écrivez-le comme {example}.</translation>
  </message>
  <message>
   <source>“{text}” is not an amount. Write it like {example}.</source>
   <translation>« {text} » n'est pas un montant. Écrivez-le comme {example}.</translation>
  </message>
 </context>
 <context>
  <name>ApprovalsDesk</name>
  <message>
   <source>1 payment waits for approval</source>
   <translation>1 paiement attend une approbation</translation>
  </message>
  <message>
   <source>Nothing of that is sent before somebody else has approved it (Payments &gt; Approve).</source>
   <translation>Rien n’en est envoyé avant que quelqu’un d’autre l’ait approuvé (Paiements &gt; Approuver).</translation>
  </message>
  <message>
   <source>Send back</source>
   <translation>Renvoyer</translation>
  </message>
  <message>
   <source>The payment journal has not been read yet</source>
   <translation>Le journal des paiements n’a pas encore été lu</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Réessayez dans un instant.</translation>
  </message>
  <message>
   <source>{0} payments end unsent, and their bills can be paid anew.</source>
   <translation>{0} paiements se terminent sans être envoyés ; leurs factures peuvent être payées à nouveau.</translation>
  </message>
  <message>
   <source>{0} payments wait for approval</source>
   <translation>{0} paiements attendent une approbation</translation>
  </message>
  <message>
   <source>{0} to {1} ends unsent, and its bills can be paid anew.</source>
   <translation>{0} à {1} se termine sans être envoyé ; ses factures peuvent être payées à nouveau.</translation>
  </message>
  <message>
   <source>{0}, {1}: {2}</source>
   <translation>{0}, {1} : {2}</translation>
  </message>
 </context>
 <context>
  <name>ApprovalsPane</name>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>Approve…</source>
   <translation>Approuver…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Company &gt; Four eyes says which payments somebody else has to approve.</source>
   <translation>Société &gt; Quatre yeux dit quels paiements quelqu’un d’autre doit approuver.</translation>
  </message>
  <message>
   <source>End it, unsent, and say why.</source>
   <translation>Y mettre fin sans l’envoyer, et dire pourquoi.</translation>
  </message>
  <message>
   <source>Look at what will be written, then let it be sent.</source>
   <translation>Regarder ce qui sera écrit, puis laisser envoyer.</translation>
  </message>
  <message>
   <source>Nothing needs approval</source>
   <translation>Rien ne demande d’approbation</translation>
  </message>
  <message>
   <source>Nothing waits for approval</source>
   <translation>Rien n’attend d’approbation</translation>
  </message>
  <message>
   <source>Prepared</source>
   <translation>Préparé</translation>
  </message>
  <message>
   <source>Prepared by</source>
   <translation>Préparé par</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Série</translation>
  </message>
  <message>
   <source>Send back…</source>
   <translation>Renvoyer…</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>To approve</source>
   <translation>À approuver</translation>
  </message>
  <message>
   <source>Waits for somebody else</source>
   <translation>Attend quelqu’un d’autre</translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>Vous attend</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What needs approval is shown here until somebody has given it.</source>
   <translation>Ce qui demande une approbation est montré ici jusqu’à ce que quelqu’un l’ait donnée.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
 </context>
 <context>
  <name>Arranging</name>
  <message>
   <source>As they were</source>
   <translation>Comme elles étaient</translation>
  </message>
 </context>
 <context>
  <name>AttachmentList</name>
  <message>
   <source>No attachments</source>
   <translation>Aucune pièce jointe</translation>
  </message>
 </context>
 <context>
  <name>AttachmentsDesk</name>
  <message>
   <source>Save the attachment</source>
   <translation>Sauvegarder la pièce jointe</translation>
  </message>
  <message>
   <source>Shown in the other window only.</source>
   <translation>Affiché seulement dans l'autre fenêtre.</translation>
  </message>
  <message>
   <source>{0} was saved</source>
   <translation>{0} a été sauvegardé</translation>
  </message>
 </context>
 <context>
  <name>BalanceField</name>
  <message>
   <source>As typed: {0}</source>
   <translation>Tel que saisi : {0}</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Solde</translation>
  </message>
  <message>
   <source>Balance of the account</source>
   <translation>Solde du compte</translation>
  </message>
  <message>
   <source>Balance of {0}</source>
   <translation>Solde de {0}</translation>
  </message>
  <message>
   <source>By the books of {0}: {1}</source>
   <translation>D'après les livres ({0}) : {1}</translation>
  </message>
  <message>
   <source>By the books: {0}</source>
   <translation>D'après les livres : {0}</translation>
  </message>
  <message>
   <source>Use the balance of the books again</source>
   <translation>Reprendre le solde des livres</translation>
  </message>
  <message>
   <source>{0}. Type what the bank says instead.</source>
   <translation>{0}. Saisissez plutôt ce que dit la banque.</translation>
  </message>
 </context>
 <context>
  <name>BillColumns</name>
  <message>
   <source>Amount due</source>
   <translation>Montant dû</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Devise</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Jours</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Échéance</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Émise</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
 </context>
 <context>
  <name>BillState</name>
  <message>
   <source>Cannot be paid</source>
   <translation>Ne peut être payée</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Brouillon</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Échéance cette semaine</translation>
  </message>
  <message>
   <source>In a payment</source>
   <translation>Dans un paiement</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>No longer open</source>
   <translation>N'est plus ouverte</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>En retard</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Payée</translation>
  </message>
  <message>
   <source>Part paid</source>
   <translation>Payée en partie</translation>
  </message>
  <message>
   <source>The accounting software no longer lists it as open.</source>
   <translation>Le logiciel comptable ne la donne plus comme ouverte.</translation>
  </message>
  <message>
   <source>The accounting software shows nothing left to pay on it.</source>
   <translation>Le logiciel comptable ne montre plus rien à y payer.</translation>
  </message>
  <message>
   <source>Void</source>
   <translation>Annulée</translation>
  </message>
 </context>
 <context>
  <name>BillsPane</name>
  <message>
   <source>Choose All suppliers to see the rest.</source>
   <translation>Choisissez « Tous les fournisseurs » pour voir le reste.</translation>
  </message>
  <message>
   <source>Connect one, or try the practice company.</source>
   <translation>Connectez-en une, ou essayez la société d'essai.</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Échéance cette semaine</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>No bills fall due then</source>
   <translation>Aucune facture n'échoit alors</translation>
  </message>
  <message>
   <source>No company is open</source>
   <translation>Aucune société n'est ouverte</translation>
  </message>
  <message>
   <source>No open bills</source>
   <translation>Aucune facture ouverte</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”</source>
   <translation>Rien trouvé pour « {text} »</translation>
  </message>
  <message>
   <source>Nothing is open with this supplier</source>
   <translation>Rien d'ouvert chez ce fournisseur</translation>
  </message>
  <message>
   <source>Open bills</source>
   <translation>Factures ouvertes</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>En retard</translation>
  </message>
  <message>
   <source>Press the chip above again to see all bills.</source>
   <translation>Appuyez de nouveau sur le bouton ci-dessus pour voir toutes les factures.</translation>
  </message>
  <message>
   <source>Propose a run: what to pay now within the cash (Ctrl+Shift+P)</source>
   <translation>Proposer une série : que payer maintenant avec l'argent disponible (Ctrl+Maj+P)</translation>
  </message>
  <message>
   <source>Propose…</source>
   <translation>Proposer…</translation>
  </message>
  <message>
   <source>Refresh (F5) reads them from the accounting software.</source>
   <translation>Actualiser (F5) les lit depuis le logiciel comptable.</translation>
  </message>
  <message>
   <source>Search for a reference, a supplier or an amount, or press Esc to see everything.</source>
   <translation>Cherchez une référence, un fournisseur ou un montant, ou appuyez sur Échap pour tout voir.</translation>
  </message>
  <message>
   <source>Show all bills again</source>
   <translation>Montrer de nouveau toutes les factures</translation>
  </message>
  <message>
   <source>Show only these bills</source>
   <translation>Ne montrer que ces factures</translation>
  </message>
 </context>
 <context>
  <name>BillsPanel</name>
  <message>
   <source>Bills</source>
   <translation>Factures</translation>
  </message>
  <message>
   <source>Bills to pay</source>
   <translation>Factures à payer</translation>
  </message>
  <message>
   <source>Clear the search or the filter.</source>
   <translation>Videz la recherche ou le filtre.</translation>
  </message>
  <message>
   <source>Ctrl F</source>
   <translation>Ctrl F</translation>
  </message>
  <message>
   <source>Due by {0}</source>
   <translation>Échéance au {0}</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Échéance cette semaine</translation>
  </message>
  <message>
   <source>Find …</source>
   <translation>Chercher …</translation>
  </message>
  <message>
   <source>No bills here</source>
   <translation>Aucune facture ici</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>En retard</translation>
  </message>
  <message>
   <source>Show all bills again</source>
   <translation>Montrer de nouveau toutes les factures</translation>
  </message>
  <message>
   <source>Tick all shown</source>
   <translation>Cocher tout l'affiché</translation>
  </message>
  <message>
   <source>Untick all</source>
   <translation>Tout décocher</translation>
  </message>
  <message>
   <source>{0} of {1} ticked</source>
   <translation>{0} sur {1} cochées</translation>
  </message>
  <message>
   <source>{0} ticked, {1} to go…</source>
   <translation>{0} cochées, encore {1}…</translation>
  </message>
 </context>
 <context>
  <name>Bookkeeper</name>
  <message>
   <source>Connect the company again.</source>
   <translation>Connectez de nouveau la société.</translation>
  </message>
  <message>
   <source>Practice company</source>
   <translation>Société d'essai</translation>
  </message>
  <message>
   <source>Reading the key…</source>
   <translation>Lecture de la clé…</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Démarrage…</translation>
  </message>
  <message>
   <source>The API key of {0} is not on this computer</source>
   <translation>La clé d'API de {0} n'est pas sur cet ordinateur</translation>
  </message>
  <message>
   <source>{0}, {1} practice</source>
   <translation>{0}, essai {1}</translation>
  </message>
 </context>
 <context>
  <name>BuilderDesk</name>
  <message>
   <source>Go on with it under Bills &gt; Drafts.</source>
   <translation>Continuez sous Factures &gt; Brouillons.</translation>
  </message>
  <message>
   <source>Kept as “{0}”</source>
   <translation>Gardé sous « {0} »</translation>
  </message>
  <message>
   <source>Refresh first, then pay.</source>
   <translation>Actualisez d'abord, puis payez.</translation>
  </message>
  <message>
   <source>The books have not been read yet</source>
   <translation>Les livres n'ont pas encore été lus</translation>
  </message>
 </context>
 <context>
  <name>BuilderDialog</name>
  <message>
   <source>Pay bills</source>
   <translation>Payer des factures</translation>
  </message>
  <message>
   <source>Pay bills of {0}</source>
   <translation>Payer des factures de {0}</translation>
  </message>
 </context>
 <context>
  <name>ChecksPanel</name>
  <message>
   <source>Amounts, dates, accounts and rates are in order. Each bill is read again before it is sent.</source>
   <translation>Montants, dates, comptes et taux sont en ordre. Chaque facture est relue avant l'envoi.</translation>
  </message>
  <message>
   <source>Before you record</source>
   <translation>Avant d'enregistrer</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Écarter</translation>
  </message>
  <message>
   <source>Dismiss a warning</source>
   <translation>Écarter un avertissement</translation>
  </message>
  <message>
   <source>Dismiss…</source>
   <translation>Écarter…</translation>
  </message>
  <message>
   <source>New {0} account</source>
   <translation>Nouveau compte en {0}</translation>
  </message>
  <message>
   <source>Nothing ticked yet</source>
   <translation>Rien de coché</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problèmes</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <source>Record together if possible</source>
   <translation>Enregistrer ensemble si possible</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <source>The bank converts</source>
   <translation>La banque convertit</translation>
  </message>
  <message>
   <source>and {0} more warnings</source>
   <translation>et {0} avertissements de plus</translation>
  </message>
  <message>
   <source>and {0} more, each marked at its row</source>
   <translation>et {0} de plus, chacun marqué à sa ligne</translation>
  </message>
  <message>
   <source>{0} to look at</source>
   <translation>{0} à regarder</translation>
  </message>
  <message>
   <source>{0} to put right</source>
   <translation>{0} à corriger</translation>
  </message>
 </context>
 <context>
  <name>ConnectDialog</name>
  <message>
   <source>&amp;Address of the service</source>
   <translation>&amp;Adresse du service</translation>
  </message>
  <message>
   <source>&amp;Company</source>
   <translation>&amp;Société</translation>
  </message>
  <message>
   <source>API &amp;key</source>
   <translation>&amp;Clé d'API</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Interrogation…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Connecter</translation>
  </message>
  <message>
   <source>Connect a company</source>
   <translation>Connecter une société</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation>Connexion…</translation>
  </message>
  <message>
   <source>Find companies</source>
   <translation>Chercher les sociétés</translation>
  </message>
  <message>
   <source>From the vendor's portal: the raw key or the whole authorization header.</source>
   <translation>Depuis le portail de l'éditeur : la clé brute ou l'en-tête d'autorisation entier.</translation>
  </message>
  <message>
   <source>Keep the key until I quit, and not on this computer</source>
   <translation>Garder la clé jusqu'à ce que je quitte, et pas sur cet ordinateur</translation>
  </message>
  <message>
   <source>The key was accepted, but no company has an accounting connection yet.</source>
   <translation>La clé a été acceptée, mais aucune société n'a encore de connexion comptable.</translation>
  </message>
 </context>
 <context>
  <name>Corners</name>
  <message>
   <source>Authorise it in the browser, then refresh. Nothing can be recorded until then.</source>
   <translation>Autorisez-la dans le navigateur, puis actualisez. Rien ne peut être enregistré d'ici là.</translation>
  </message>
  <message>
   <source>The link to {0} is lost</source>
   <translation>Le lien avec {0} est perdu</translation>
  </message>
 </context>
 <context>
  <name>CreditsPanel</name>
  <message>
   <source>Credit notes</source>
   <translation>Avoirs</translation>
  </message>
  <message>
   <source>Credit notes are not used here</source>
   <translation>Les avoirs ne sont pas utilisés ici</translation>
  </message>
  <message>
   <source>Ctrl U</source>
   <translation>Ctrl U</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Reste</translation>
  </message>
  <message>
   <source>No credit notes</source>
   <translation>Aucun avoir</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>There is no credit left to use.</source>
   <translation>Il ne reste aucun avoir à utiliser.</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Utiliser</translation>
  </message>
  <message>
   <source>Use credits</source>
   <translation>Utiliser les avoirs</translation>
  </message>
  <message>
   <source>{0} of {1} used</source>
   <translation>{0} sur {1} utilisés</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>Asking {0}, {1} of {2}</source>
   <translation>Interrogation de {0}, {1} sur {2}</translation>
  </message>
  <message>
   <source>Authorise it in the browser, then refresh. Nothing can be recorded until then.</source>
   <translation>Autorisez-la dans le navigateur, puis actualisez. Rien ne peut être enregistré d'ici là.</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation>Connexion…</translation>
  </message>
  <message>
   <source>Credit notes and payments could not be read; bills and accounts were</source>
   <translation>Les avoirs et les paiements n'ont pu être lus ; les factures et les comptes, si</translation>
  </message>
  <message>
   <source>Nobody has authorised the link to {0} yet</source>
   <translation>Personne n'a encore autorisé le lien avec {0}</translation>
  </message>
  <message>
   <source>Not everything could be fetched from {0}</source>
   <translation>Tout n'a pu être récupéré de {0}</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Ouvrir dans le navigateur</translation>
  </message>
  <message>
   <source>Shown as they were before: {0}. Refresh later.</source>
   <translation>Affichés comme avant : {0}. Actualisez plus tard.</translation>
  </message>
  <message>
   <source>The first: {0} {1}: {2}</source>
   <translation>Le premier : {0} {1} : {2}</translation>
  </message>
  <message>
   <source>The link to {0} is lost</source>
   <translation>Le lien avec {0} est perdu</translation>
  </message>
  <message>
   <source>{0} records could not be understood and are not shown</source>
   <translation>{0} pièces n'ont pu être comprises et ne sont pas affichées</translation>
  </message>
  <message>
   <source>{0}, link lost</source>
   <translation>{0}, lien perdu</translation>
  </message>
  <message>
   <source>{0}, linked</source>
   <translation>{0}, relié</translation>
  </message>
  <message>
   <source>{0}, state not known</source>
   <translation>{0}, état inconnu</translation>
  </message>
  <message>
   <source>{0}, waiting for you</source>
   <translation>{0}, vous attend</translation>
  </message>
 </context>
 <context>
  <name>DetailsPanel</name>
  <message>
   <source>(no description)</source>
   <translation>(sans description)</translation>
  </message>
  <message>
   <source>Actions ▾</source>
   <translation>Actions ▾</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Facture</translation>
  </message>
  <message>
   <source>Bill {reference}</source>
   <translation>Facture {reference}</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Variation</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Crédit</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Échéance</translation>
  </message>
  <message>
   <source>Due now</source>
   <translation>Dû maintenant</translation>
  </message>
  <message>
   <source>Go to a bill to see its lines and attachments.</source>
   <translation>Allez sur une facture pour voir ses lignes et pièces jointes.</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Émise</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>Lines of the bill</source>
   <translation>Lignes de la facture</translation>
  </message>
  <message>
   <source>Looking for attachments…</source>
   <translation>Recherche des pièces jointes…</translation>
  </message>
  <message>
   <source>No lines</source>
   <translation>Aucune ligne</translation>
  </message>
  <message>
   <source>Not payable</source>
   <translation>Non payable</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Payée</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Paiement</translation>
  </message>
  <message>
   <source>Payments and credits on the bill</source>
   <translation>Paiements et avoirs sur la facture</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Taux</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Série</translation>
  </message>
  <message>
   <source>Runs the bill is in</source>
   <translation>Séries où figure la facture</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Taxe</translation>
  </message>
  <message>
   <source>The accounting software lists none.</source>
   <translation>Le logiciel comptable n'en indique aucun.</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>What can be done with the bill</source>
   <translation>Ce qu'on peut faire de la facture</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
 </context>
 <context>
  <name>DocumentColumns</name>
  <message>
   <source>1 bill</source>
   <translation>1 facture</translation>
  </message>
  <message>
   <source>1 credit note</source>
   <translation>1 avoir</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>Ne peut être utilisé</translation>
  </message>
  <message>
   <source>Credit notes</source>
   <translation>Avoirs</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Devise</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Supprimé</translation>
  </message>
  <message>
   <source>Deleted too</source>
   <translation>Supprimé aussi</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Brouillon</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>In the books</source>
   <translation>Dans les livres</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Émise</translation>
  </message>
  <message>
   <source>It can be used once it is approved there.</source>
   <translation>Il pourra être utilisé une fois approuvé là-bas.</translation>
  </message>
  <message>
   <source>It is no longer in the books.</source>
   <translation>Elle n'est plus dans les livres.</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Reste</translation>
  </message>
  <message>
   <source>No credit notes</source>
   <translation>Aucun avoir</translation>
  </message>
  <message>
   <source>No payments in the books</source>
   <translation>Aucun paiement dans les livres</translation>
  </message>
  <message>
   <source>No supplier owes the company credit.</source>
   <translation>Aucun fournisseur ne doit d'avoir à la société.</translation>
  </message>
  <message>
   <source>Not understood</source>
   <translation>Incompris</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouverte</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Payée</translation>
  </message>
  <message>
   <source>Part used</source>
   <translation>Utilisé en partie</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Refresh (F5) reads them from the accounting software.</source>
   <translation>Actualiser (F5) les lit depuis le logiciel comptable.</translation>
  </message>
  <message>
   <source>Refund</source>
   <translation>Remboursement</translation>
  </message>
  <message>
   <source>Settles</source>
   <translation>Règle</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Used up</source>
   <translation>Épuisé</translation>
  </message>
  <message>
   <source>Used up too</source>
   <translation>Épuisé aussi</translation>
  </message>
  <message>
   <source>Void</source>
   <translation>Annulée</translation>
  </message>
  <message>
   <source>What is left of it is not known exactly.</source>
   <translation>Ce qu'il en reste n'est pas connu exactement.</translation>
  </message>
  <message>
   <source>no bill</source>
   <translation>aucune facture</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>several suppliers</source>
   <translation>plusieurs fournisseurs</translation>
  </message>
  <message>
   <source>{0} bills</source>
   <translation>{0} factures</translation>
  </message>
  <message>
   <source>{0} credit notes</source>
   <translation>{0} avoirs</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>{0} restants</translation>
  </message>
 </context>
 <context>
  <name>DocumentDialog</name>
  <message>
   <source>&amp;Currency</source>
   <translation>&amp;Devise</translation>
  </message>
  <message>
   <source>&amp;Due</source>
   <translation>É&amp;chéance</translation>
  </message>
  <message>
   <source>&amp;Issued</source>
   <translation>É&amp;mise</translation>
  </message>
  <message>
   <source>&amp;Number</source>
   <translation>&amp;Numéro</translation>
  </message>
  <message>
   <source>&amp;Reference</source>
   <translation>&amp;Référence</translation>
  </message>
  <message>
   <source>&amp;Supplier</source>
   <translation>&amp;Fournisseur</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Change a bill in {0}</source>
   <translation>Modifier une facture dans {0}</translation>
  </message>
  <message>
   <source>N&amp;ote (optional)</source>
   <translation>N&amp;ote (facultative)</translation>
  </message>
  <message>
   <source>New bill in {0}</source>
   <translation>Nouvelle facture dans {0}</translation>
  </message>
  <message>
   <source>New credit note in {0}</source>
   <translation>Nouvel avoir dans {0}</translation>
  </message>
  <message>
   <source>Notes go over the asynchronous API, which is not used here.</source>
   <translation>Les avoirs passent par l'API asynchrone, qui n'est pas utilisée ici.</translation>
  </message>
  <message>
   <source>Rate at issue</source>
   <translation>Taux à l'émission</translation>
  </message>
  <message>
   <source>Record bill</source>
   <translation>Enregistrer la facture</translation>
  </message>
  <message>
   <source>Record change</source>
   <translation>Enregistrer la modification</translation>
  </message>
  <message>
   <source>Record credit note</source>
   <translation>Enregistrer l'avoir</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Taxe</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Without tax</source>
   <translation>Hors taxe</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>et {0} de plus</translation>
  </message>
 </context>
 <context>
  <name>DocumentsDesk</name>
  <message>
   <source>Bill {0} of {1} {2}</source>
   <translation>Facture {0} de {1} {2}</translation>
  </message>
  <message>
   <source>Delete bill</source>
   <translation>Supprimer la facture</translation>
  </message>
  <message>
   <source>Delete payment</source>
   <translation>Supprimer le paiement</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <source>Details, and what used it…</source>
   <translation>Détails, et ce qui l'a utilisé…</translation>
  </message>
  <message>
   <source>It holds no money of the company.</source>
   <translation>Il ne contient pas d'argent de la société.</translation>
  </message>
  <message>
   <source>It is deleted already.</source>
   <translation>Elle est déjà supprimée.</translation>
  </message>
  <message>
   <source>It is in a payment that has not ended.</source>
   <translation>Elle est dans un paiement qui n'est pas terminé.</translation>
  </message>
  <message>
   <source>It left nothing on account that could come back.</source>
   <translation>Il n'a laissé aucun acompte qui puisse revenir.</translation>
  </message>
  <message>
   <source>Lines…</source>
   <translation>Lignes…</translation>
  </message>
  <message>
   <source>Nothing else changes. It cannot be brought back from here.</source>
   <translation>Rien d'autre ne change. Elle ne peut être rétablie d'ici.</translation>
  </message>
  <message>
   <source>Nothing is left of it that could be paid out.</source>
   <translation>Il n'en reste rien qui puisse être remboursé.</translation>
  </message>
  <message>
   <source>Only {0}</source>
   <translation>Seulement {0}</translation>
  </message>
  <message>
   <source>Payment {0} to {1} {2}</source>
   <translation>Paiement {0} à {1} {2}</translation>
  </message>
  <message>
   <source>Refresh (F5) reads it from {0}.</source>
   <translation>Actualiser (F5) la lit depuis {0}.</translation>
  </message>
  <message>
   <source>Refund of money on account…</source>
   <translation>Remboursement d'acompte…</translation>
  </message>
  <message>
   <source>Refund of {0} on account…</source>
   <translation>Remboursement de l'acompte de {0}…</translation>
  </message>
  <message>
   <source>Refund…</source>
   <translation>Rembourser…</translation>
  </message>
  <message>
   <source>The payment is not in the copy of the books yet</source>
   <translation>Le paiement n'est pas encore dans la copie des livres</translation>
  </message>
  <message>
   <source>Void bill</source>
   <translation>Annuler la facture</translation>
  </message>
  <message>
   <source>Void…</source>
   <translation>Annuler…</translation>
  </message>
 </context>
 <context>
  <name>DocumentsPane</name>
  <message>
   <source>Choose All suppliers to see the rest.</source>
   <translation>Choisissez « Tous les fournisseurs » pour voir le reste.</translation>
  </message>
  <message>
   <source>Connect one, or try the practice company.</source>
   <translation>Connectez-en une, ou essayez la société d'essai.</translation>
  </message>
  <message>
   <source>No company is open</source>
   <translation>Aucune société n'est ouverte</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”</source>
   <translation>Rien trouvé pour « {text} »</translation>
  </message>
  <message>
   <source>Nothing with this supplier</source>
   <translation>Rien chez ce fournisseur</translation>
  </message>
  <message>
   <source>Press Esc to see everything.</source>
   <translation>Appuyez sur Échap pour tout voir.</translation>
  </message>
  <message>
   <source>These cannot be shown</source>
   <translation>Ceux-ci ne peuvent être affichés</translation>
  </message>
 </context>
 <context>
  <name>DraftNameDialog</name>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>It is kept under Bills &gt; Drafts; Pay bills begins with nothing ticked.</source>
   <translation>Il reste sous Factures &gt; Brouillons ; le paiement commence sans rien de coché.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Keep under a name</source>
   <translation>Garder sous un nom</translation>
  </message>
 </context>
 <context>
  <name>DraftsDialog</name>
  <message>
   <source>Bills</source>
   <translation>Factures</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Brouillons</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Last changed</source>
   <translation>Dernière modification</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Not named</source>
   <translation>Sans nom</translation>
  </message>
  <message>
   <source>Nothing is half built</source>
   <translation>Rien n'est à moitié fait</translation>
  </message>
  <message>
   <source>Rename (F2)</source>
   <translation>Renommer (F2)</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Jeter</translation>
  </message>
  <message>
   <source>To settle</source>
   <translation>À régler</translation>
  </message>
  <message>
   <source>What you tick in Pay bills is kept here until it is recorded.</source>
   <translation>Ce que vous cochez pour payer est gardé ici jusqu'à l'enregistrement.</translation>
  </message>
  <message>
   <source>{0} (open in Pay bills)</source>
   <translation>{0} (ouvert pour payer)</translation>
  </message>
 </context>
 <context>
  <name>Drawing</name>
  <message>
   <source>Falls due in the next weeks</source>
   <translation>Échéances des prochaines semaines</translation>
  </message>
  <message>
   <source>Largest suppliers</source>
   <translation>Principaux fournisseurs</translation>
  </message>
  <message>
   <source>Owed by age</source>
   <translation>Dû par ancienneté</translation>
  </message>
 </context>
 <context>
  <name>DueByDialog</name>
  <message>
   <source>&amp;Due on or before</source>
   <translation>É&amp;chéance au plus tard le</translation>
  </message>
  <message>
   <source>Bills that are overdue by then are ticked too, and none without a due date.</source>
   <translation>Les factures en retard à cette date sont cochées aussi ; celles sans échéance ne le sont pas.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Tick all due by</source>
   <translation>Cocher tout ce qui échoit au</translation>
  </message>
  <message>
   <source>Tick them</source>
   <translation>Les cocher</translation>
  </message>
 </context>
 <context>
  <name>EarlyTermsDialog</name>
  <message>
   <source>&amp;Days after the bill's date</source>
   <translation>&amp;Jours après la date de la facture</translation>
  </message>
  <message>
   <source>&amp;Per cent off</source>
   <translation>&amp;Pour cent de remise</translation>
  </message>
  <message>
   <source>A proposed run pays the bill less the discount; the rest stays due until the supplier's credit note is in the books.</source>
   <translation>Une série proposée paie la facture moins l'escompte ; le reste demeure dû jusqu'à ce que l'avoir du fournisseur soit dans les livres.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Early-payment discount</source>
   <translation>Escompte pour paiement anticipé</translation>
  </message>
  <message>
   <source>Empty: no discount.</source>
   <translation>Vide : pas d'escompte.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>More than 0 and less than 100.</source>
   <translation>Plus de 0 et moins de 100.</translation>
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
   <translation>Exporter {0}</translation>
  </message>
  <message>
   <source>Filter or search first, or export the list as a spreadsheet (Ctrl+E).</source>
   <translation>Filtrez ou cherchez d'abord, ou exportez la liste en feuille de calcul (Ctrl+E).</translation>
  </message>
  <message>
   <source>Ordered by {0}</source>
   <translation>Par {0}</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Print {0}</source>
   <translation>Imprimer {0}</translation>
  </message>
  <message>
   <source>Recorded {0} by {1}</source>
   <translation>Enregistré {0} par {1}</translation>
  </message>
  <message>
   <source>Run {0}</source>
   <translation>Série {0}</translation>
  </message>
  <message>
   <source>{0} rows are too many for paper</source>
   <translation>{0} lignes, c'est trop pour du papier</translation>
  </message>
  <message>
   <source>{0} rows are too many here</source>
   <translation>{0} lignes, c'est trop ici</translation>
  </message>
  <message>
   <source>{0}, from the largest down</source>
   <translation>{0}, ordre décroissant</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <source>Printing {0}</source>
   <translation>Impression de {0}</translation>
  </message>
  <message>
   <source>Rows written</source>
   <translation>Lignes écrites</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation>Écriture de {0}</translation>
  </message>
  <message>
   <source>{0} could not be printed</source>
   <translation>{0} n'a pas pu être imprimé</translation>
  </message>
  <message>
   <source>{0} could not be written</source>
   <translation>{0} n'a pu être écrit</translation>
  </message>
  <message>
   <source>{0} is with the printer</source>
   <translation>{0} est à l'imprimante</translation>
  </message>
  <message>
   <source>{0} is written</source>
   <translation>{0} est écrit</translation>
  </message>
  <message>
   <source>{0} of {1} rows</source>
   <translation>{0} lignes sur {1}</translation>
  </message>
 </context>
 <context>
  <name>FilterDesk</name>
  <message>
   <source>All currencies</source>
   <translation>Toutes les devises</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Devise</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Échéance</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Échéance cette semaine</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filtres</translation>
  </message>
  <message>
   <source>Filters: {0}</source>
   <translation>Filtres : {0}</translation>
  </message>
  <message>
   <source>Keep these filters…</source>
   <translation>Garder ces filtres…</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>En retard</translation>
  </message>
  <message>
   <source>Rename or remove…</source>
   <translation>Renommer ou retirer…</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Show {0}</source>
   <translation>Montrer {0}</translation>
  </message>
  <message>
   <source>Whenever</source>
   <translation>Toutes échéances</translation>
  </message>
 </context>
 <context>
  <name>FilterNameDialog</name>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>All open bills, in the order they are in</source>
   <translation>Toutes les factures ouvertes, dans l'ordre actuel</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Keep these filters</source>
   <translation>Garder ces filtres</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>The order is kept as well; days of a range move on with the calendar.</source>
   <translation>L'ordre est gardé aussi ; les jours d'une période avancent avec le calendrier.</translation>
  </message>
 </context>
 <context>
  <name>FiltersDialog</name>
  <message>
   <source>All open bills</source>
   <translation>Toutes les factures ouvertes</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Kept filters</source>
   <translation>Filtres gardés</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>No filters are kept</source>
   <translation>Aucun filtre gardé</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Rename (F2)</source>
   <translation>Renommer (F2)</translation>
  </message>
  <message>
   <source>Search or filter the open bills, then Bills &gt; Keep these filters (Ctrl+Shift+K).</source>
   <translation>Cherchez ou filtrez les factures ouvertes, puis Factures &gt; Garder ces filtres (Ctrl+Maj+K).</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Utiliser</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>Ce qu'il montre</translation>
  </message>
 </context>
 <context>
  <name>Footer</name>
  <message>
   <source>Bills</source>
   <translation>Factures</translation>
  </message>
  <message>
   <source>Credits used</source>
   <translation>Avoirs utilisés</translation>
  </message>
  <message>
   <source>Ctrl ⏎</source>
   <translation>Ctrl ⏎</translation>
  </message>
  <message>
   <source>Keep for later</source>
   <translation>Garder pour plus tard</translation>
  </message>
  <message>
   <source>Leaves the account</source>
   <translation>Quitte le compte</translation>
  </message>
  <message>
   <source>On account</source>
   <translation>Acompte</translation>
  </message>
  <message>
   <source>One moment…</source>
   <translation>Un instant…</translation>
  </message>
  <message>
   <source>Preparing…</source>
   <translation>Préparation…</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Record 1 payment</source>
   <translation>Enregistrer 1 paiement</translation>
  </message>
  <message>
   <source>Record payments</source>
   <translation>Enregistrer les paiements</translation>
  </message>
  <message>
   <source>Record {0} payments</source>
   <translation>Enregistrer {0} paiements</translation>
  </message>
  <message>
   <source>Recording…</source>
   <translation>Enregistrement…</translation>
  </message>
  <message>
   <source>Ticking…</source>
   <translation>Cochage…</translation>
  </message>
 </context>
 <context>
  <name>Formats</name>
  <message>
   <source>1 day overdue</source>
   <translation>1 jour de retard</translation>
  </message>
  <message>
   <source>Due in {days} days</source>
   <translation>Échéance dans {days} jours</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Échéance aujourd'hui</translation>
  </message>
  <message>
   <source>Due tomorrow</source>
   <translation>Échéance demain</translation>
  </message>
  <message>
   <source>No due date</source>
   <translation>Pas d'échéance</translation>
  </message>
  <message>
   <source>in {days}</source>
   <translation>dans {days}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>aujourd'hui</translation>
  </message>
  <message>
   <source>{days} days overdue</source>
   <translation>{days} jours de retard</translation>
  </message>
 </context>
 <context>
  <name>FourEyesDialog</name>
  <message>
   <source>&amp;Payments need the approval of somebody else</source>
   <translation>Les &amp;paiements demandent l’approbation de quelqu’un d’autre</translation>
  </message>
  <message>
   <source>&amp;Whatever the amount, where the supplier is new or was changed</source>
   <translation>&amp;Quel que soit le montant, si le fournisseur est nouveau ou modifié</translation>
  </message>
  <message>
   <source>A limit is more than zero; leave it empty for every payment.</source>
   <translation>Une limite est supérieure à zéro ; laissez vide pour tous les paiements.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Four eyes</source>
   <translation>Quatre yeux</translation>
  </message>
  <message>
   <source>From this amount on, in {0}</source>
   <translation>À partir de ce montant, en {0}</translation>
  </message>
  <message>
   <source>New: no payment to it from here is in the books yet. Changed: in the accounting software, since it was last paid from here.</source>
   <translation>Nouveau : aucun paiement fait d’ici n’est encore dans les livres. Modifié : dans le logiciel comptable, depuis son dernier paiement fait d’ici.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Sauvegarder</translation>
  </message>
  <message>
   <source>This journal is on this computer only. Before somebody else can approve anything, it has to be shared (Settings &gt; Payment journal); what waits until then can only be cancelled.</source>
   <translation>Ce journal n’est que sur cet ordinateur. Avant que quelqu’un d’autre puisse approuver, il doit être partagé (Paramètres &gt; Journal des paiements) ; ce qui attend d’ici là ne peut qu’être annulé.</translation>
  </message>
  <message>
   <source>What a run pays one supplier in one currency counts as a whole. Empty: every payment. In a currency that is not here, every payment needs approval.</source>
   <translation>Ce qu’une série paie à un fournisseur dans une devise compte comme un tout. Vide : tous les paiements. Dans une devise absente d’ici, chaque paiement demande une approbation.</translation>
  </message>
  <message>
   <source>What needs approval waits under To approve, its bills reserved, until somebody at another account of the operating system has approved it. It holds for this company, at every desk, for what is recorded from now on; deletions and other changes need no approval.</source>
   <translation>Ce qui demande une approbation attend sous « À approuver », ses factures réservées, jusqu’à ce que quelqu’un l’ait approuvé depuis un autre compte du système d’exploitation. Cela vaut pour cette société, à chaque poste, pour ce qui est consigné à partir de maintenant ; suppressions et autres modifications n’en demandent pas.</translation>
  </message>
  <message>
   <source>Which payments</source>
   <translation>Quels paiements</translation>
  </message>
  <message>
   <source>Who set it</source>
   <translation>Qui l’a fixé</translation>
  </message>
  <message>
   <source>every payment</source>
   <translation>tous les paiements</translation>
  </message>
 </context>
 <context>
  <name>Head</name>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Each bill by itself</source>
   <translation>Chaque facture séparément</translation>
  </message>
  <message>
   <source>Fields: {0}</source>
   <translation>Champs : {0}</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Mode</translation>
  </message>
  <message>
   <source>More fields: method, location, note</source>
   <translation>Plus de champs : mode, lieu, note</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Plus…</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>Non choisi</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Reference on each payment</source>
   <translation>Référence de chaque paiement</translation>
  </message>
  <message>
   <source>Set up payment methods</source>
   <translation>Définir les modes de paiement</translation>
  </message>
  <message>
   <source>Set up…</source>
   <translation>Définir…</translation>
  </message>
  <message>
   <source>Together if possible</source>
   <translation>Ensemble si possible</translation>
  </message>
  <message>
   <source>{0} records payments over its queue only.</source>
   <translation>{0} n'enregistre les paiements que par sa file d'attente.</translation>
  </message>
 </context>
 <context>
  <name>HelpDialog</name>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Nothing found. Type other words.</source>
   <translation>Rien trouvé. Tapez d'autres mots.</translation>
  </message>
  <message>
   <source>Pages of the help</source>
   <translation>Pages de l'aide</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Chercher dans l'aide</translation>
  </message>
  <message>
   <source>The page</source>
   <translation>La page</translation>
  </message>
 </context>
 <context>
  <name>JournalDesk</name>
  <message>
   <source>The password of the shared journal is not on this computer</source>
   <translation>Le mot de passe du journal partagé n'est pas sur cet ordinateur</translation>
  </message>
  <message>
   <source>Type it under Settings &gt; Payment journal. Nothing is sent before that.</source>
   <translation>Tapez-le sous Paramètres &gt; Journal des paiements. Rien n'est envoyé avant.</translation>
  </message>
 </context>
 <context>
  <name>JournalPlaceDialog</name>
  <message>
   <source>&amp;Certificates</source>
   <translation>&amp;Certificats</translation>
  </message>
  <message>
   <source>&amp;Move the payments of the shared journal to the new place</source>
   <translation>&amp;Déplacer les paiements du journal partagé vers le nouvel endroit</translation>
  </message>
  <message>
   <source>&amp;Move the payments recorded on this computer there</source>
   <translation>Y &amp;déplacer les paiements consignés sur cet ordinateur</translation>
  </message>
  <message>
   <source>&amp;Name of the database</source>
   <translation>&amp;Nom de la base de données</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Mot de passe</translation>
  </message>
  <message>
   <source>&amp;Servers</source>
   <translation>&amp;Serveurs</translation>
  </message>
  <message>
   <source>&amp;Test</source>
   <translation>&amp;Tester</translation>
  </message>
  <message>
   <source>&amp;User</source>
   <translation>&amp;Utilisateur</translation>
  </message>
  <message>
   <source>A file of certificates to trust, where your own authority signs. Empty: as this computer does.</source>
   <translation>Un fichier de certificats de confiance, si votre propre autorité signe. Vide : comme cet ordinateur.</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Interrogation…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>How to set this up</source>
   <translation>Comment le mettre en place</translation>
  </message>
  <message>
   <source>Keep the password until I quit, and not on this computer</source>
   <translation>Garder le mot de passe jusqu’à ce que je quitte, et pas sur cet ordinateur</translation>
  </message>
  <message>
   <source>Moving…</source>
   <translation>Déplacement…</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <source>Payment journal</source>
   <translation>Journal des paiements</translation>
  </message>
  <message>
   <source>Payments are recorded in a shared &amp;database</source>
   <translation>Les paiements sont consignés dans une &amp;base partagée</translation>
  </message>
  <message>
   <source>Payments are recorded on &amp;this computer</source>
   <translation>Les paiements sont consignés sur &amp;cet ordinateur</translation>
  </message>
  <message>
   <source>Progress of the move</source>
   <translation>Progression du déplacement</translation>
  </message>
  <message>
   <source>Several servers of one cluster are separated by commas; the one that takes writes is used.</source>
   <translation>Plusieurs serveurs d'une grappe sont séparés par des virgules ; celui qui accepte l'écriture est utilisé.</translation>
  </message>
  <message>
   <source>The database answers. Payments in its journal: {0}.</source>
   <translation>La base répond. Paiements dans son journal : {0}.</translation>
  </message>
  <message>
   <source>This cannot be stopped halfway. It is told here how it ends.</source>
   <translation>Ceci ne peut pas être interrompu à mi-chemin. Le résultat s'affichera ici.</translation>
  </message>
  <message>
   <source>Use this journal</source>
   <translation>Utiliser ce journal</translation>
  </message>
 </context>
 <context>
  <name>LineRow</name>
  <message>
   <source>Account, line {0}</source>
   <translation>Compte, ligne {0}</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Choisir</translation>
  </message>
  <message>
   <source>Description, line {0}</source>
   <translation>Description, ligne {0}</translation>
  </message>
  <message>
   <source>No tax</source>
   <translation>Sans taxe</translation>
  </message>
  <message>
   <source>Quantity, line {0}</source>
   <translation>Quantité, ligne {0}</translation>
  </message>
  <message>
   <source>Remove line {0}</source>
   <translation>Retirer la ligne {0}</translation>
  </message>
  <message>
   <source>Tax, line {0}</source>
   <translation>Taxe, ligne {0}</translation>
  </message>
  <message>
   <source>Unit amount, line {0}</source>
   <translation>Prix unitaire, ligne {0}</translation>
  </message>
 </context>
 <context>
  <name>LinesPanel</name>
  <message>
   <source>Account</source>
   <translation>Compte</translation>
  </message>
  <message>
   <source>Add line</source>
   <translation>Ajouter une ligne</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Quantité</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Taxe</translation>
  </message>
  <message>
   <source>Unit amount</source>
   <translation>Prix unitaire</translation>
  </message>
  <message>
   <source>With tax</source>
   <translation>Taxe comprise</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>&amp;About Bookkeeper</source>
   <translation>À &amp;propos de Bookkeeper</translation>
  </message>
  <message>
   <source>&amp;All</source>
   <translation>&amp;Tout</translation>
  </message>
  <message>
   <source>&amp;Approve…</source>
   <translation>&amp;Approuver…</translation>
  </message>
  <message>
   <source>&amp;Bank accounts</source>
   <translation>&amp;Comptes bancaires</translation>
  </message>
  <message>
   <source>&amp;Bills</source>
   <translation>&amp;Factures</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;Couleurs</translation>
  </message>
  <message>
   <source>&amp;Company</source>
   <translation>&amp;Société</translation>
  </message>
  <message>
   <source>&amp;Connection…</source>
   <translation>&amp;Connexion…</translation>
  </message>
  <message>
   <source>&amp;Copy rows</source>
   <translation>&amp;Copier les lignes</translation>
  </message>
  <message>
   <source>&amp;Drafts…</source>
   <translation>&amp;Brouillons…</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <source>&amp;Export list…</source>
   <translation>&amp;Exporter la liste…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;Find…</source>
   <translation>&amp;Rechercher…</translation>
  </message>
  <message>
   <source>&amp;Four eyes…</source>
   <translation>&amp;Quatre yeux…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Aide</translation>
  </message>
  <message>
   <source>&amp;How payments are recorded…</source>
   <translation>&amp;Comment les paiements sont enregistrés…</translation>
  </message>
  <message>
   <source>&amp;Keep these filters…</source>
   <translation>&amp;Garder ces filtres…</translation>
  </message>
  <message>
   <source>&amp;Keyboard</source>
   <translation>&amp;Clavier</translation>
  </message>
  <message>
   <source>&amp;Later</source>
   <translation>&amp;Plus tard</translation>
  </message>
  <message>
   <source>&amp;New bank account…</source>
   <translation>&amp;Nouveau compte bancaire…</translation>
  </message>
  <message>
   <source>&amp;New bill…</source>
   <translation>&amp;Nouvelle facture…</translation>
  </message>
  <message>
   <source>&amp;Open bills</source>
   <translation>Factures &amp;ouvertes</translation>
  </message>
  <message>
   <source>&amp;Overdue</source>
   <translation>En &amp;retard</translation>
  </message>
  <message>
   <source>&amp;Pay bills…</source>
   <translation>&amp;Payer des factures…</translation>
  </message>
  <message>
   <source>&amp;Payments</source>
   <translation>&amp;Paiements</translation>
  </message>
  <message>
   <source>&amp;Print list…</source>
   <translation>&amp;Imprimer la liste…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>&amp;Refresh</source>
   <translation>&amp;Actualiser</translation>
  </message>
  <message>
   <source>&amp;Report a problem…</source>
   <translation>&amp;Signaler un problème…</translation>
  </message>
  <message>
   <source>&amp;Runs</source>
   <translation>&amp;Séries</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>&amp;Paramètres…</translation>
  </message>
  <message>
   <source>&amp;Stop everything</source>
   <translation>&amp;Tout arrêter</translation>
  </message>
  <message>
   <source>&amp;Suppliers</source>
   <translation>&amp;Fournisseurs</translation>
  </message>
  <message>
   <source>&amp;To approve</source>
   <translation>À approu&amp;ver</translation>
  </message>
  <message>
   <source>&amp;Today in every company…</source>
   <translation>&amp;Aujourd'hui dans toutes les sociétés…</translation>
  </message>
  <message>
   <source>&amp;Verify the journal…</source>
   <translation>&amp;Vérifier le journal…</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>A&amp;ffichage</translation>
  </message>
  <message>
   <source>A&amp;ged payables by supplier…</source>
   <translation>&amp;Balance âgée par fournisseur…</translation>
  </message>
  <message>
   <source>Bookkeeper</source>
   <translation>Bookkeeper</translation>
  </message>
  <message>
   <source>Connect &amp;another company…</source>
   <translation>Connecter une &amp;autre société…</translation>
  </message>
  <message>
   <source>Credit &amp;notes</source>
   <translation>A&amp;voirs</translation>
  </message>
  <message>
   <source>Ctrl+A</source>
   <translation>Ctrl+A</translation>
  </message>
  <message>
   <source>Ctrl+C</source>
   <translation>Ctrl+C</translation>
  </message>
  <message>
   <source>Due this &amp;week</source>
   <translation>Échéance cette &amp;semaine</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Find an&amp;ything…</source>
   <translation>Trouver &amp;tout…</translation>
  </message>
  <message>
   <source>If something went &amp;wrong</source>
   <translation>En cas de &amp;problème</translation>
  </message>
  <message>
   <source>Kept &amp;filters…</source>
   <translation>&amp;Filtres gardés…</translation>
  </message>
  <message>
   <source>New &amp;credit note…</source>
   <translation>Nouvel &amp;avoir…</translation>
  </message>
  <message>
   <source>New &amp;supplier…</source>
   <translation>Nouveau &amp;fournisseur…</translation>
  </message>
  <message>
   <source>Only {0}</source>
   <translation>Seulement {0}</translation>
  </message>
  <message>
   <source>P&amp;ropose a run…</source>
   <translation>Pr&amp;oposer une série…</translation>
  </message>
  <message>
   <source>Pay bills…</source>
   <translation>Payer des factures…</translation>
  </message>
  <message>
   <source>Payment &amp;methods…</source>
   <translation>&amp;Modes de paiement…</translation>
  </message>
  <message>
   <source>Payments &amp;in the books</source>
   <translation>Paiements &amp;dans les livres</translation>
  </message>
  <message>
   <source>Select &amp;all bills</source>
   <translation>Sélectionner &amp;toutes les factures</translation>
  </message>
  <message>
   <source>Select &amp;nothing</source>
   <translation>&amp;Ne rien sélectionner</translation>
  </message>
  <message>
   <source>To approve</source>
   <translation>À approuver</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
 </context>
 <context>
  <name>MakingDesk</name>
  <message>
   <source>Change bill…</source>
   <translation>Modifier la facture…</translation>
  </message>
  <message>
   <source>Change supplier…</source>
   <translation>Modifier le fournisseur…</translation>
  </message>
  <message>
   <source>It is in a payment that has not ended.</source>
   <translation>Elle est dans un paiement qui n'est pas terminé.</translation>
  </message>
  <message>
   <source>New bill…</source>
   <translation>Nouvelle facture…</translation>
  </message>
  <message>
   <source>New credit note…</source>
   <translation>Nouvel avoir…</translation>
  </message>
  <message>
   <source>Only an open bill on which nothing was paid can be changed.</source>
   <translation>Seule une facture ouverte sur laquelle rien n'est payé peut être modifiée.</translation>
  </message>
  <message>
   <source>Refresh first.</source>
   <translation>Actualisez d'abord.</translation>
  </message>
  <message>
   <source>That cannot be made from here</source>
   <translation>Cela ne peut être créé d'ici</translation>
  </message>
  <message>
   <source>The books have not been read yet</source>
   <translation>Les livres n'ont pas encore été lus</translation>
  </message>
 </context>
 <context>
  <name>MessageStrip</name>
  <message>
   <source>Put this message away</source>
   <translation>Ranger ce message</translation>
  </message>
 </context>
 <context>
  <name>MethodsDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Choose the account each method pays from. The payment builder fills it in for you.</source>
   <translation>Choisissez le compte d'où paie chaque mode de paiement. Il sera rempli pour vous au moment de payer.</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>Non choisi</translation>
  </message>
  <message>
   <source>Payment methods</source>
   <translation>Modes de paiement</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Sauvegarder</translation>
  </message>
  <message>
   <source>{0} in {1}</source>
   <translation>{0} en {1}</translation>
  </message>
 </context>
 <context>
  <name>NewAccountDialog</name>
  <message>
   <source>&amp;Currency</source>
   <translation>&amp;Devise</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>&amp;Sort code (optional)</source>
   <translation>Code &amp;banque (facultatif)</translation>
  </message>
  <message>
   <source>A credit account: what is spent from it is owed.</source>
   <translation>Un compte de crédit : ce qui y est dépensé est dû.</translation>
  </message>
  <message>
   <source>A debit account: the company's own money.</source>
   <translation>Un compte débiteur : l'argent de la société.</translation>
  </message>
  <message>
   <source>Account n&amp;umber</source>
   <translation>&amp;Numéro de compte</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Create account</source>
   <translation>Créer le compte</translation>
  </message>
  <message>
   <source>Creating…</source>
   <translation>Création…</translation>
  </message>
  <message>
   <source>New account in {0}</source>
   <translation>Nouveau compte dans {0}</translation>
  </message>
  <message>
   <source>Used &amp;for</source>
   <translation>Utilisé &amp;pour</translation>
  </message>
  <message>
   <source>{0} cannot create credit card accounts from here. Make it there, then refresh.</source>
   <translation>{0} ne peut créer de comptes de carte de crédit d'ici. Créez-le là-bas, puis actualisez.</translation>
  </message>
  <message>
   <source>{0} makes accounts in {1} only, the company's own currency.</source>
   <translation>{0} ne crée de comptes qu'en {1}, la devise de la société.</translation>
  </message>
 </context>
 <context>
  <name>OnAccountDialog</name>
  <message>
   <source>&amp;Amount</source>
   <translation>&amp;Montant</translation>
  </message>
  <message>
   <source>&amp;Currency</source>
   <translation>&amp;Devise</translation>
  </message>
  <message>
   <source>&amp;Supplier</source>
   <translation>&amp;Fournisseur</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Pay on account</source>
   <translation>Payer un acompte</translation>
  </message>
  <message>
   <source>The supplier holds the money until it is used on a bill or paid back.</source>
   <translation>Le fournisseur garde l'argent jusqu'à ce qu'il serve à une facture ou soit remboursé.</translation>
  </message>
 </context>
 <context>
  <name>OnAccountPanel</name>
  <message>
   <source>Add money on account</source>
   <translation>Ajouter un acompte</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Ajouter…</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>Leave money with a supplier, with or without a bill.</source>
   <translation>Laisser de l'argent chez un fournisseur, avec ou sans facture.</translation>
  </message>
  <message>
   <source>Money on account</source>
   <translation>Acomptes</translation>
  </message>
  <message>
   <source>On account</source>
   <translation>Acompte</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>Untick to take it away</source>
   <translation>Décochez pour le retirer</translation>
  </message>
 </context>
 <context>
  <name>Onlooker</name>
  <message>
   <source>Bookkeeper is open already, so this window only shows</source>
   <translation>Bookkeeper est déjà ouvert : cette fenêtre ne fait qu'afficher</translation>
  </message>
  <message>
   <source>Only shows</source>
   <translation>Affichage seul</translation>
  </message>
  <message>
   <source>Record, send and refresh in the other window; what it does appears here. To work here, close both and start Bookkeeper again.</source>
   <translation>Enregistrez, envoyez et actualisez dans l'autre fenêtre ; ce qu'elle fait apparaît ici. Pour travailler ici, fermez les deux et relancez Bookkeeper.</translation>
  </message>
 </context>
 <context>
  <name>OutlookDesk</name>
  <message>
   <source>Bills of {0} are left out of proposed runs and warned of.</source>
   <translation>Les factures de {0} sont exclues des séries proposées et signalées.</translation>
  </message>
  <message>
   <source>Discount: {0}…</source>
   <translation>Escompte : {0}…</translation>
  </message>
  <message>
   <source>Disputed bill</source>
   <translation>Facture contestée</translation>
  </message>
  <message>
   <source>Disputed…</source>
   <translation>Contestée…</translation>
  </message>
  <message>
   <source>Early-payment discount…</source>
   <translation>Escompte pour paiement anticipé…</translation>
  </message>
  <message>
   <source>Mark as disputed</source>
   <translation>Marquer comme contestée</translation>
  </message>
  <message>
   <source>No longer disputed</source>
   <translation>N'est plus contestée</translation>
  </message>
  <message>
   <source>No longer: {0}</source>
   <translation>Plus maintenant : {0}</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <translation>Suspendre</translation>
  </message>
  <message>
   <source>Refresh first, then propose.</source>
   <translation>Actualisez d'abord, puis proposez.</translation>
  </message>
  <message>
   <source>Supplier on hold</source>
   <translation>Fournisseur suspendu</translation>
  </message>
  <message>
   <source>The books have not been read yet</source>
   <translation>Les livres n'ont pas encore été lus</translation>
  </message>
  <message>
   <source>The notes have not been read yet.</source>
   <translation>Les avoirs n'ont pas encore été lus.</translation>
  </message>
  <message>
   <source>{0} is left out of proposed runs and warned of, until it is settled.</source>
   <translation>{0} est exclue des séries proposées et signalée, jusqu'à son règlement.</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>1 to 30 days overdue</source>
   <translation>1 à 30 jours de retard</translation>
  </message>
  <message>
   <source>1–30</source>
   <translation>1–30</translation>
  </message>
  <message>
   <source>31 to 60 days overdue</source>
   <translation>31 à 60 jours de retard</translation>
  </message>
  <message>
   <source>31–60</source>
   <translation>31–60</translation>
  </message>
  <message>
   <source>61 to 90 days overdue</source>
   <translation>61 à 90 jours de retard</translation>
  </message>
  <message>
   <source>61–90</source>
   <translation>61–90</translation>
  </message>
  <message>
   <source>Covers all 8 weeks</source>
   <translation>Couvre les 8 semaines</translation>
  </message>
  <message>
   <source>Does not cover what is overdue</source>
   <translation>Ne couvre pas le retard</translation>
  </message>
  <message>
   <source>Due from {0} to {1}</source>
   <translation>Échéance du {0} au {1}</translation>
  </message>
  <message>
   <source>Estimate: {0}</source>
   <translation>Estimation : {0}</translation>
  </message>
  <message>
   <source>More than 90 days overdue</source>
   <translation>Plus de 90 jours de retard</translation>
  </message>
  <message>
   <source>Not due</source>
   <translation>Non échu</translation>
  </message>
  <message>
   <source>Not due yet</source>
   <translation>Pas encore échu</translation>
  </message>
  <message>
   <source>Over 90</source>
   <translation>Plus de 90</translation>
  </message>
  <message>
   <source>Owed to {0}</source>
   <translation>Dû à {0}</translation>
  </message>
  <message>
   <source>Too little from {0} on</source>
   <translation>Insuffisant à partir du {0}</translation>
  </message>
  <message>
   <source>{0} is left by then, what is overdue included</source>
   <translation>{0} restent alors, retards compris</translation>
  </message>
  <message>
   <source>{0} is missing by then, what is overdue included</source>
   <translation>{0} manquent alors, retards compris</translation>
  </message>
  <message>
   <source>{0} owed, {1} overdue</source>
   <translation>{0} dus, {1} en retard</translation>
  </message>
  <message>
   <source>{0}, without {1} (rate not known)</source>
   <translation>{0}, sans {1} (taux inconnu)</translation>
  </message>
 </context>
 <context>
  <name>OverviewPanel</name>
  <message>
   <source>Aged payables by supplier…</source>
   <translation>Balance âgée par fournisseur…</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>An estimate, at the rate of each currency's newest bill</source>
   <translation>Une estimation, au taux de la facture la plus récente de chaque devise</translation>
  </message>
  <message>
   <source>At a glance</source>
   <translation>En un coup d'œil</translation>
  </message>
  <message>
   <source>Falls due in 8 weeks</source>
   <translation>Échéances sur 8 semaines</translation>
  </message>
  <message>
   <source>Fold away</source>
   <translation>Replier</translation>
  </message>
  <message>
   <source>Nothing is owed</source>
   <translation>Rien n'est dû</translation>
  </message>
  <message>
   <source>Nothing is owed.</source>
   <translation>Rien n'est dû.</translation>
  </message>
  <message>
   <source>Show the figures as a table</source>
   <translation>Montrer les chiffres en tableau</translation>
  </message>
  <message>
   <source>Unfold</source>
   <translation>Déplier</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What is owed, as a table</source>
   <translation>Ce qui est dû, en tableau</translation>
  </message>
  <message>
   <source>≈ all in {0}</source>
   <translation>≈ tout en {0}</translation>
  </message>
 </context>
 <context>
  <name>PaletteDialog</name>
  <message>
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <source>An action, a supplier, a bill or an amount</source>
   <translation>Une action, un fournisseur, une facture ou un montant</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Facture</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>Trouver tout</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Rien trouvé</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>Type other letters, or press Esc.</source>
   <translation>Tapez d'autres lettres, ou appuyez sur Échap.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
 </context>
 <context>
  <name>PanelStack</name>
  <message>
   <source>Show {0}</source>
   <translation>Montrer {0}</translation>
  </message>
 </context>
 <context>
  <name>PaymentDialog</name>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>Approuvé par</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>For the vendor's support</source>
   <translation>Pour l'assistance de l'éditeur</translation>
  </message>
  <message>
   <source>Id in the books</source>
   <translation>Identifiant dans les livres</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Série</translation>
  </message>
  <message>
   <source>Show request and answers</source>
   <translation>Montrer la requête et les réponses</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>The request and the answers</source>
   <translation>La requête et les réponses</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Ce qui s'est passé</translation>
  </message>
  <message>
   <source>What is known</source>
   <translation>Ce qu'on sait</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>{0}: expected {1}, found {2}</source>
   <translation>{0} : attendu {1}, trouvé {2}</translation>
  </message>
 </context>
 <context>
  <name>PaymentsDesk</name>
  <message>
   <source>somebody</source>
   <translation>quelqu'un</translation>
  </message>
  <message>
   <source>today {0}</source>
   <translation>aujourd'hui {0}</translation>
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
   <translation>Montant</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Devise</translation>
  </message>
  <message>
   <source>No payments yet</source>
   <translation>Pas encore de paiements</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>Paiements</translation>
  </message>
  <message>
   <source>Pick bills above, then Pay bills (Ctrl+P).</source>
   <translation>Choisissez des factures ci-dessus, puis Payer des factures (Ctrl+P).</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Série</translation>
  </message>
  <message>
   <source>Send nothing more. What has been sent is still followed up.</source>
   <translation>Ne plus rien envoyer. Ce qui est parti continue d'être suivi.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Stop everything</source>
   <translation>Tout arrêter</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What is known</source>
   <translation>Ce qu'on sait</translation>
  </message>
 </context>
 <context>
  <name>PreviewDialog</name>
  <message>
   <source>1 payment</source>
   <translation>1 paiement</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Variation</translation>
  </message>
  <message>
   <source>Dated {0}.</source>
   <translation>Daté du {0}.</translation>
  </message>
  <message>
   <source>Each record is read again just before its payment is sent; if it has changed, the payment stops and asks you.</source>
   <translation>Chaque pièce est relue juste avant l'envoi de son paiement ; si elle a changé, le paiement s'arrête et vous demande.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Gain or loss</source>
   <translation>Gain ou perte</translation>
  </message>
  <message>
   <source>Gain or loss cannot be told: the rate of a record is not known.</source>
   <translation>Gain ou perte inconnu : le taux d'une pièce manque.</translation>
  </message>
  <message>
   <source>How, and what can be undone</source>
   <translation>Comment, et ce qui peut être annulé</translation>
  </message>
  <message>
   <source>Its balance becomes</source>
   <translation>Son solde devient</translation>
  </message>
  <message>
   <source>Leaves</source>
   <translation>Sort</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>Lines of the payment</source>
   <translation>Lignes du paiement</translation>
  </message>
  <message>
   <source>Method: {0}</source>
   <translation>Mode : {0}</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Argent</translation>
  </message>
  <message>
   <source>No gain or loss.</source>
   <translation>Ni gain ni perte.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N°</translation>
  </message>
  <message>
   <source>Note: {0}</source>
   <translation>Note : {0}</translation>
  </message>
  <message>
   <source>Payment {0}: {1}</source>
   <translation>Paiement {0} : {1}</translation>
  </message>
  <message>
   <source>Payments to be recorded</source>
   <translation>Paiements à enregistrer</translation>
  </message>
  <message>
   <source>Rate {0} {1} for 1 {2}.</source>
   <translation>Taux {0} {1} pour 1 {2}.</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Pièce</translation>
  </message>
  <message>
   <source>Record 1 payment</source>
   <translation>Enregistrer 1 paiement</translation>
  </message>
  <message>
   <source>Record {0} payments</source>
   <translation>Enregistrer {0} paiements</translation>
  </message>
  <message>
   <source>Reference: {0}</source>
   <translation>Référence : {0}</translation>
  </message>
  <message>
   <source>Show the requests</source>
   <translation>Montrer les requêtes</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>Touches</source>
   <translation>Concerne</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What will be recorded in {0}</source>
   <translation>Ce qui sera enregistré dans {0}</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>after payment {0}</source>
   <translation>après le paiement {0}</translation>
  </message>
  <message>
   <source>after payment {0} is confirmed</source>
   <translation>après confirmation du paiement {0}</translation>
  </message>
  <message>
   <source>by itself</source>
   <translation>seule</translation>
  </message>
  <message>
   <source>no cash</source>
   <translation>sans argent</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>same line</source>
   <translation>même ligne</translation>
  </message>
  <message>
   <source>{0} against the rate of the records.</source>
   <translation>{0} par rapport au taux des pièces.</translation>
  </message>
  <message>
   <source>{0} gain</source>
   <translation>{0} de gain</translation>
  </message>
  <message>
   <source>{0} loss</source>
   <translation>{0} de perte</translation>
  </message>
  <message>
   <source>{0} payments</source>
   <translation>{0} paiements</translation>
  </message>
  <message>
   <source>{0}, no cash</source>
   <translation>{0}, sans argent</translation>
  </message>
 </context>
 <context>
  <name>ProgramDialogs</name>
  <message>
   <source>on this computer</source>
   <translation>sur cet ordinateur</translation>
  </message>
  <message>
   <source>{0}, shared, on {1}</source>
   <translation>{0}, partagé, sur {1}</translation>
  </message>
 </context>
 <context>
  <name>ProofDialog</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Everything the run touched is read again first.</source>
   <translation>Tout ce que la série a touché est d'abord relu.</translation>
  </message>
  <message>
   <source>JSON (*.json)</source>
   <translation>JSON (*.json)</translation>
  </message>
  <message>
   <source>Not proven</source>
   <translation>Non prouvé</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Preuve</translation>
  </message>
  <message>
   <source>Proof of run {0}</source>
   <translation>Preuve de la série {0}</translation>
  </message>
  <message>
   <source>Reading the books…</source>
   <translation>Lecture des livres…</translation>
  </message>
  <message>
   <source>Save JSON…</source>
   <translation>Sauvegarder le JSON…</translation>
  </message>
  <message>
   <source>Save PDF…</source>
   <translation>Sauvegarder le PDF…</translation>
  </message>
  <message>
   <source>Save the proof</source>
   <translation>Sauvegarder la preuve</translation>
  </message>
  <message>
   <source>Saved: {0}</source>
   <translation>Sauvegardé : {0}</translation>
  </message>
  <message>
   <source>The proof</source>
   <translation>La preuve</translation>
  </message>
  <message>
   <source>The service is fetching the books anew. That can take minutes.</source>
   <translation>Le service récupère de nouveau les livres. Cela peut prendre des minutes.</translation>
  </message>
  <message>
   <source>To be checked with: bookkeeper proof verify FILE</source>
   <translation>À vérifier avec : bookkeeper proof verify FICHIER</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}</source>
   <translation>{0} ne peut être écrit : {1}</translation>
  </message>
 </context>
 <context>
  <name>ProposeDialog</name>
  <message>
   <source>&amp;Account</source>
   <translation>&amp;Compte</translation>
  </message>
  <message>
   <source>&amp;Balance today</source>
   <translation>&amp;Solde du jour</translation>
  </message>
  <message>
   <source>&amp;Next run</source>
   <translation>&amp;Prochaine série</translation>
  </message>
  <message>
   <source>As the bank says</source>
   <translation>Selon la banque</translation>
  </message>
  <message>
   <source>Bank &amp;holidays of</source>
   <translation>Jours &amp;fériés bancaires de</translation>
  </message>
  <message>
   <source>By the books, read at {0}, the account is overdrawn: {1}.</source>
   <translation>Selon les livres, lus à {0}, le compte est à découvert : {1}.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Drag to change it</source>
   <translation>Faites glisser pour le modifier</translation>
  </message>
  <message>
   <source>In the builder it takes the place of the {0} bills ticked before.</source>
   <translation>Dans la sélection, elle prend la place des {0} factures cochées avant.</translation>
  </message>
  <message>
   <source>In this order: always paid, late at the next run, late already, discounts by yearly return.</source>
   <translation>Dans cet ordre : toujours payées, en retard à la prochaine série, déjà en retard, escomptes selon le rendement annuel.</translation>
  </message>
  <message>
   <source>Late at the next run: {0} bills, {1}.</source>
   <translation>En retard à la prochaine série : {0} factures, {1}.</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Exclues</translation>
  </message>
  <message>
   <source>Must &amp;stay</source>
   <translation>Doit &amp;rester</translation>
  </message>
  <message>
   <source>Must stay on the account</source>
   <translation>Doit rester sur le compte</translation>
  </message>
  <message>
   <source>No bill becomes late before the next run.</source>
   <translation>Aucune facture ne prend de retard avant la prochaine série.</translation>
  </message>
  <message>
   <source>Open in builder</source>
   <translation>Ouvrir dans la sélection</translation>
  </message>
  <message>
   <source>Pay now</source>
   <translation>Payer maintenant</translation>
  </message>
  <message>
   <source>Pays {0} of {1} bills, {2}.</source>
   <translation>Paie {0} factures sur {1}, {2}.</translation>
  </message>
  <message>
   <source>Propose a run</source>
   <translation>Proposer une série</translation>
  </message>
  <message>
   <source>The balance is {1} by the books, read at {0}. Type what the bank says instead.</source>
   <translation>Le solde est de {1} selon les livres, lus à {0}. Tapez plutôt ce que dit la banque.</translation>
  </message>
  <message>
   <source>The cash is short of {0}.</source>
   <translation>Il manque {0}.</translation>
  </message>
  <message>
   <source>Weekends only</source>
   <translation>Week-ends seulement</translation>
  </message>
  <message>
   <source>{0} is left above the floor.</source>
   <translation>{0} restent au-dessus du plancher.</translation>
  </message>
 </context>
 <context>
  <name>ProposedLines</name>
  <message>
   <source>At the next run</source>
   <translation>À la prochaine série</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Échéance</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>Échéance le</translation>
  </message>
  <message>
   <source>Late, discount</source>
   <translation>Retard, escompte</translation>
  </message>
  <message>
   <source>No bills</source>
   <translation>Aucune facture</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>À payer</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
 </context>
 <context>
  <name>ReadingStrip</name>
  <message>
   <source>1 has changed</source>
   <translation>1 a changé</translation>
  </message>
  <message>
   <source>1 payment will wait until somebody else has approved it.</source>
   <translation>1 paiement attendra que quelqu’un d’autre l’ait approuvé.</translation>
  </message>
  <message>
   <source>All {0} bills and credit notes are as shown here, read at {1}.</source>
   <translation>Les {0} factures et avoirs sont tels qu'affichés ici, lus à {1}.</translation>
  </message>
  <message>
   <source>And {0} more.</source>
   <translation>Et {0} de plus.</translation>
  </message>
  <message>
   <source>As shown</source>
   <translation>Tel qu'affiché</translation>
  </message>
  <message>
   <source>Could not be read</source>
   <translation>N'a pu être lu</translation>
  </message>
  <message>
   <source>Go back and refresh to pay what is due now.</source>
   <translation>Revenez et actualisez pour payer ce qui est dû maintenant.</translation>
  </message>
  <message>
   <source>One record is being read once more. You need not wait for it.</source>
   <translation>Une pièce est relue. Vous n'avez pas à attendre.</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Relire</translation>
  </message>
  <message>
   <source>Reading again…</source>
   <translation>Relecture…</translation>
  </message>
  <message>
   <source>The one record is as shown here, read at {1}.</source>
   <translation>La seule pièce est telle qu'affichée ici, lue à {1}.</translation>
  </message>
  <message>
   <source>{0} bills and credit notes are being read once more. You need not wait for it.</source>
   <translation>{0} factures et avoirs sont relus encore une fois. Vous n'avez pas à attendre.</translation>
  </message>
  <message>
   <source>{0} have changed</source>
   <translation>{0} ont changé</translation>
  </message>
  <message>
   <source>{0} of {1} are as shown. The service is still fetching the others. Wait, or go on: each payment checks its records before it is sent.</source>
   <translation>{0} sur {1} sont tels qu'affichés. Le service récupère encore les autres. Attendez, ou continuez : chaque paiement vérifie ses pièces avant l'envoi.</translation>
  </message>
  <message>
   <source>{0} payments will wait until somebody else has approved them.</source>
   <translation>{0} paiements attendront que quelqu’un d’autre les ait approuvés.</translation>
  </message>
  <message>
   <source>{0}. What is shown may be out of date. Read again, or go on: each payment checks its records before it is sent.</source>
   <translation>{0}. L'affichage peut être dépassé. Relisez, ou continuez : chaque paiement vérifie ses pièces avant l'envoi.</translation>
  </message>
  <message>
   <source>{0}: {1} is shown, the books have it no more. Payment {3} would stop.</source>
   <translation>{0} : {1} est affiché, les livres ne l'ont plus. Le paiement {3} s'arrêterait.</translation>
  </message>
  <message>
   <source>{0}: {1} is shown, the books say {2}. Payment {3} would stop and ask you.</source>
   <translation>{0} : {1} est affiché, les livres disent {2}. Le paiement {3} s'arrêterait et vous demanderait.</translation>
  </message>
 </context>
 <context>
  <name>ReasonDialog</name>
  <message>
   <source>&amp;Reason</source>
   <translation>&amp;Motif</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>It is kept with your name.</source>
   <translation>C'est conservé avec votre nom.</translation>
  </message>
 </context>
 <context>
  <name>RecordDialog</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>RecordingDialog</name>
  <message>
   <source> minutes</source>
   <translation> minutes</translation>
  </message>
  <message>
   <source>&amp;Automatic (recommended)</source>
   <translation>&amp;Automatique (conseillé)</translation>
  </message>
  <message>
   <source>A payment of one bill is recorded at once. What can only be done through the queue, such as using a credit note, goes through the queue.</source>
   <translation>Le paiement d'une seule facture est enregistré tout de suite. Ce qui ne passe que par la file d'attente, comme l'utilisation d'un avoir, passe par la file d'attente.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Each payment is queued and followed until it is written: that takes seconds to minutes, longer where the software is not always on. Codat switches this API off from 1 May 2027.</source>
   <translation>Chaque paiement est mis en file et suivi jusqu'à son écriture : cela prend de quelques secondes à quelques minutes, davantage si le logiciel n'est pas toujours allumé. Codat arrête cette API à partir du 1er mai 2027.</translation>
  </message>
  <message>
   <source>Each payment settles one bill, and the answer comes at once.</source>
   <translation>Chaque paiement règle une facture, et la réponse vient tout de suite.</translation>
  </message>
  <message>
   <source>For software on a computer that may be switched off. What the queue gave up on may still be written: Bookkeeper goes on reading the books until it knows, or asks you.</source>
   <translation>Pour un logiciel sur un ordinateur qui peut être éteint. Ce que la file a abandonné peut encore être écrit : Bookkeeper continue à lire les livres jusqu'à savoir, ou vous demande.</translation>
  </message>
  <message>
   <source>Given up: {0}.</source>
   <translation>Abandonné : {0}.</translation>
  </message>
  <message>
   <source>How payments are recorded</source>
   <translation>Comment les paiements sont enregistrés</translation>
  </message>
  <message>
   <source>Only at &amp;once (synchronous API)</source>
   <translation>Seulement &amp;tout de suite (API synchrone)</translation>
  </message>
  <message>
   <source>Only through the &amp;queue (asynchronous API)</source>
   <translation>Seulement par la &amp;file d'attente (API asynchrone)</translation>
  </message>
  <message>
   <source>Payments go the one way there is.</source>
   <translation>Les paiements suivent la seule voie qui existe.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Sauvegarder</translation>
  </message>
  <message>
   <source>The queue gives up waiting after</source>
   <translation>La file cesse d'attendre après</translation>
  </message>
  <message>
   <source>deleting payments</source>
   <translation>supprimer des paiements</translation>
  </message>
  <message>
   <source>money on account</source>
   <translation>acomptes</translation>
  </message>
  <message>
   <source>never</source>
   <translation>jamais</translation>
  </message>
  <message>
   <source>refunds</source>
   <translation>remboursements</translation>
  </message>
  <message>
   <source>several bills in one payment</source>
   <translation>plusieurs factures dans un paiement</translation>
  </message>
  <message>
   <source>the list of credit notes and payments in the books</source>
   <translation>la liste des avoirs et des paiements dans les livres</translation>
  </message>
  <message>
   <source>using credit notes</source>
   <translation>utiliser des avoirs</translation>
  </message>
  <message>
   <source>{0} is not reached this way.</source>
   <translation>{0} n'est pas joignable ainsi.</translation>
  </message>
  <message>
   <source>{0} takes payments in one way only, so there is nothing to choose.</source>
   <translation>{0} ne prend les paiements que d'une façon : il n'y a rien à choisir.</translation>
  </message>
  <message>
   <source>{0} takes payments in two ways. Those under way go on as they were recorded.</source>
   <translation>{0} prend les paiements de deux façons. Ceux en cours continuent comme ils ont été enregistrés.</translation>
  </message>
 </context>
 <context>
  <name>RefundDialog</name>
  <message>
   <source>&amp;Amount in {0}</source>
   <translation>&amp;Montant en {0}</translation>
  </message>
  <message>
   <source>&amp;Date</source>
   <translation>&amp;Date</translation>
  </message>
  <message>
   <source>&amp;Into</source>
   <translation>&amp;Sur</translation>
  </message>
  <message>
   <source>&amp;Reference</source>
   <translation>&amp;Référence</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Choose an account</source>
   <translation>Choisissez un compte</translation>
  </message>
  <message>
   <source>Choose the account that the money comes into.</source>
   <translation>Choisissez le compte où l'argent arrive.</translation>
  </message>
  <message>
   <source>Record refund</source>
   <translation>Enregistrer le remboursement</translation>
  </message>
  <message>
   <source>Refund from {0}</source>
   <translation>Remboursement de {0}</translation>
  </message>
  <message>
   <source>The bank converts</source>
   <translation>La banque convertit</translation>
  </message>
  <message>
   <source>{0} can come back at most.</source>
   <translation>{0} peuvent revenir au plus.</translation>
  </message>
  <message>
   <source>{0} comes into {1}.</source>
   <translation>{0} arrivent sur {1}.</translation>
  </message>
  <message>
   <source>{0} for 1 {1}</source>
   <translation>{0} pour 1 {1}</translation>
  </message>
  <message>
   <source>{0} gain against the rate in the books.</source>
   <translation>{0} de gain par rapport au taux des livres.</translation>
  </message>
  <message>
   <source>{0} loss against the rate in the books.</source>
   <translation>{0} de perte par rapport au taux des livres.</translation>
  </message>
  <message>
   <source>{0}: {1} → {2}</source>
   <translation>{0} : {1} → {2}</translation>
  </message>
 </context>
 <context>
  <name>RemittanceDialog</name>
  <message>
   <source>1 PDF saved in {0}</source>
   <translation>1 PDF enregistré dans {0}</translation>
  </message>
  <message>
   <source>Bills</source>
   <translation>Factures</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>E-mail draft</source>
   <translation>Brouillon d'e-mail</translation>
  </message>
  <message>
   <source>Looking up the address…</source>
   <translation>Recherche de l'adresse…</translation>
  </message>
  <message>
   <source>No payment of the run is in the books.</source>
   <translation>Aucun paiement de la série n'est dans les livres.</translation>
  </message>
  <message>
   <source>Nobody to tell</source>
   <translation>Personne à prévenir</translation>
  </message>
  <message>
   <source>Opens your mail program with the text; nothing is sent by itself.</source>
   <translation>Ouvre votre messagerie avec le texte ; rien n'est envoyé tout seul.</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Payée</translation>
  </message>
  <message>
   <source>Remittance</source>
   <translation>Avis</translation>
  </message>
  <message>
   <source>Remittance advice</source>
   <translation>Avis de paiement</translation>
  </message>
  <message>
   <source>Remittance advice of run {0}</source>
   <translation>Avis de paiement de la série {0}</translation>
  </message>
  <message>
   <source>Save all as PDF…</source>
   <translation>Tout sauvegarder en PDF…</translation>
  </message>
  <message>
   <source>Save all remittance advice in</source>
   <translation>Sauvegarder tous les avis de paiement dans</translation>
  </message>
  <message>
   <source>Save remittance advice</source>
   <translation>Sauvegarder l'avis de paiement</translation>
  </message>
  <message>
   <source>Save this one…</source>
   <translation>Sauvegarder celui-ci…</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>Suppliers</source>
   <translation>Fournisseurs</translation>
  </message>
  <message>
   <source>{0} has no e-mail address in the accounting software: type it in the draft.</source>
   <translation>{0} n'a pas d'adresse e-mail dans le logiciel comptable : tapez-la dans le brouillon.</translation>
  </message>
  <message>
   <source>{0} payments are not in the books and are told to nobody.</source>
   <translation>{0} paiements ne sont pas dans les livres et ne sont annoncés à personne.</translation>
  </message>
  <message>
   <source>{1} PDFs saved in {0}</source>
   <translation>{1} PDF enregistrés dans {0}</translation>
  </message>
 </context>
 <context>
  <name>RemovalDialog</name>
  <message>
   <source>It is recorded here first and sent after the hold time. Until then it can be cancelled.</source>
   <translation>C'est d'abord consigné ici et envoyé après le délai d'attente. D'ici là, on peut l'annuler.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>La garder</translation>
  </message>
 </context>
 <context>
  <name>RequestPanel</name>
  <message>
   <source>The request</source>
   <translation>La requête</translation>
  </message>
  <message>
   <source>The requests are being put together…</source>
   <translation>Les requêtes sont en préparation…</translation>
  </message>
  <message>
   <source>exactly as it will be sent; its one key is made when it is recorded</source>
   <translation>exactement comme elle sera envoyée ; sa seule clé est créée à l'enregistrement</translation>
  </message>
 </context>
 <context>
  <name>Routine</name>
  <message>
   <source>Every payment is done</source>
   <translation>Tous les paiements sont terminés</translation>
  </message>
  <message>
   <source>{0} recorded</source>
   <translation>{0} enregistrés</translation>
  </message>
  <message>
   <source>{0}, {1} to look at</source>
   <translation>{0}, {1} à regarder</translation>
  </message>
 </context>
 <context>
  <name>RowListModel</name>
  <message>
   <source>not ticked</source>
   <translation>non coché</translation>
  </message>
  <message>
   <source>selected</source>
   <translation>sélectionné</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>coché</translation>
  </message>
 </context>
 <context>
  <name>RunsDesk</name>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Open run…</source>
   <translation>Ouvrir la série…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <source>Proof…</source>
   <translation>Preuve…</translation>
  </message>
  <message>
   <source>Remittance advice…</source>
   <translation>Avis de paiement…</translation>
  </message>
  <message>
   <source>Undo the run…</source>
   <translation>Annuler la série…</translation>
  </message>
 </context>
 <context>
  <name>RunsPane</name>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Devise</translation>
  </message>
  <message>
   <source>Every press of Record makes one: what was paid together.</source>
   <translation>Chaque appui sur Enregistrer en crée une : ce qui a été payé ensemble.</translation>
  </message>
  <message>
   <source>No runs yet</source>
   <translation>Pas encore de séries</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Preuve</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Consigné</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Série</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Séries</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source> minutes</source>
   <translation> minutes</translation>
  </message>
  <message>
   <source>As it stands in a new builder. {bill reference} is filled in for each bill.</source>
   <translation>Telle qu'elle figure dans une nouvelle sélection. {bill reference} est remplacé pour chaque facture.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Books</source>
   <translation>Livres</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer)</source>
   <translation>Certificats (*.pem *.crt *.cer)</translation>
  </message>
  <message>
   <source>Change where payments are recorded</source>
   <translation>Modifier l'endroit où les paiements sont consignés</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Modifier…</translation>
  </message>
  <message>
   <source>Choose a file of certificates</source>
   <translation>Choisir un fichier de certificats</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Connection and API key…</source>
   <translation>Connexion et clé d'API…</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>File of certificates</source>
   <translation>Fichier de certificats</translation>
  </message>
  <message>
   <source>Four eyes…</source>
   <translation>Quatre yeux…</translation>
  </message>
  <message>
   <source>How payments are recorded…</source>
   <translation>Comment les paiements sont enregistrés…</translation>
  </message>
  <message>
   <source>In the background, and never while you are building a run.</source>
   <translation>En arrière-plan, et jamais pendant que vous préparez une série.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Language and colours</source>
   <translation>Langue et couleurs</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>More is faster. The service takes 10 at most.</source>
   <translation>Plus, c'est plus rapide. Le service en prend 10 au maximum.</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Of words, numbers and dates. From the next start.</source>
   <translation>Des mots, des nombres et des dates. Dès le prochain démarrage.</translation>
  </message>
  <message>
   <source>Only where the network inspects traffic. From the next time a company is opened.</source>
   <translation>Seulement si le réseau inspecte le trafic. Dès la prochaine ouverture d'une société.</translation>
  </message>
  <message>
   <source>Own certificate authority</source>
   <translation>Autorité de certification propre</translation>
  </message>
  <message>
   <source>Payment journal</source>
   <translation>Journal des paiements</translation>
  </message>
  <message>
   <source>Payment methods and accounts…</source>
   <translation>Modes de paiement et comptes…</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>Paiements</translation>
  </message>
  <message>
   <source>Payments sent side by side</source>
   <translation>Paiements envoyés en parallèle</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Read again every</source>
   <translation>Relire toutes les</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Sauvegarder</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <source>Stands in the journal beside your account. From the next time a company is opened.</source>
   <translation>Figure dans le journal à côté de votre compte. À partir de la prochaine ouverture d’une société.</translation>
  </message>
  <message>
   <source>This company</source>
   <translation>Cette société</translation>
  </message>
  <message>
   <source>Unit of the wait before sending</source>
   <translation>Unité du délai avant l'envoi</translation>
  </message>
  <message>
   <source>Until then a recorded payment can be cancelled. At most a day; 0 sends at once.</source>
   <translation>D'ici là un paiement consigné peut être annulé. Un jour au plus ; 0 envoie tout de suite.</translation>
  </message>
  <message>
   <source>Wait before sending</source>
   <translation>Attendre avant l'envoi</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Votre nom</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>heures</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutes</translation>
  </message>
  <message>
   <source>never</source>
   <translation>jamais</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>secondes</translation>
  </message>
 </context>
 <context>
  <name>SourceRow</name>
  <message>
   <source>Choose an account</source>
   <translation>Choisissez un compte</translation>
  </message>
  <message>
   <source>New {0} account…</source>
   <translation>Nouveau compte en {0}…</translation>
  </message>
  <message>
   <source>Pay {0} from</source>
   <translation>Payer {0} depuis</translation>
  </message>
  <message>
   <source>The bank converts</source>
   <translation>La banque convertit</translation>
  </message>
  <message>
   <source>{0} for 1 {1}</source>
   <translation>{0} pour 1 {1}</translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message>
   <source>{count} of {of} bills</source>
   <translation>{count} factures sur {of}</translation>
  </message>
  <message>
   <source>{left} of {of} requests left today</source>
   <translation>{left} requêtes sur {of} restantes aujourd'hui</translation>
  </message>
 </context>
 <context>
  <name>SummaryPanel</name>
  <message>
   <source>1 batch</source>
   <translation>1 lot</translation>
  </message>
  <message>
   <source>1 bill</source>
   <translation>1 facture</translation>
  </message>
  <message>
   <source>1 payment</source>
   <translation>1 paiement</translation>
  </message>
  <message>
   <source>1 use of credit</source>
   <translation>1 utilisation d'avoir</translation>
  </message>
  <message>
   <source>Bills</source>
   <translation>Factures</translation>
  </message>
  <message>
   <source>By payment</source>
   <translation>Par paiement</translation>
  </message>
  <message>
   <source>By supplier</source>
   <translation>Par fournisseur</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Crédit</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Encore rien</translation>
  </message>
  <message>
   <source>Show subtotals by supplier</source>
   <translation>Montrer les sous-totaux par fournisseur</translation>
  </message>
  <message>
   <source>Subtotals by supplier</source>
   <translation>Sous-totaux par fournisseur</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>Tick the bills to pay.</source>
   <translation>Cochez les factures à payer.</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>À payer</translation>
  </message>
  <message>
   <source>What will be recorded in {0}</source>
   <translation>Ce qui sera enregistré dans {0}</translation>
  </message>
  <message>
   <source>no cash</source>
   <translation>sans argent</translation>
  </message>
  <message>
   <source>on account</source>
   <translation>acompte</translation>
  </message>
  <message>
   <source>the rest in cash, after them</source>
   <translation>le reste en argent, ensuite</translation>
  </message>
  <message>
   <source>{0} batches</source>
   <translation>{0} lots</translation>
  </message>
  <message>
   <source>{0} bills</source>
   <translation>{0} factures</translation>
  </message>
  <message>
   <source>{0} of it on account</source>
   <translation>dont {0} en acompte</translation>
  </message>
  <message>
   <source>{0} payments</source>
   <translation>{0} paiements</translation>
  </message>
  <message>
   <source>{0} uses of credit</source>
   <translation>{0} utilisations d'avoir</translation>
  </message>
 </context>
 <context>
  <name>SupplierDialog</name>
  <message>
   <source>&amp;Currency</source>
   <translation>&amp;Devise</translation>
  </message>
  <message>
   <source>&amp;Email</source>
   <translation>&amp;E-mail</translation>
  </message>
  <message>
   <source>&amp;Id, as you choose it</source>
   <translation>&amp;Identifiant, à votre choix</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>&amp;Phone</source>
   <translation>&amp;Téléphone</translation>
  </message>
  <message>
   <source>&amp;Region</source>
   <translation>&amp;Région</translation>
  </message>
  <message>
   <source>A currency is three letters like GBP.</source>
   <translation>Une devise s'écrit en trois lettres, comme GBP.</translation>
  </message>
  <message>
   <source>Address, line &amp;1</source>
   <translation>Adresse, ligne &amp;1</translation>
  </message>
  <message>
   <source>Address, line &amp;2</source>
   <translation>Adresse, ligne &amp;2</translation>
  </message>
  <message>
   <source>C&amp;ontact</source>
   <translation>C&amp;ontact</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Change a supplier in {0}</source>
   <translation>Modifier un fournisseur dans {0}</translation>
  </message>
  <message>
   <source>Ci&amp;ty</source>
   <translation>&amp;Ville</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>Utilisé</translation>
  </message>
  <message>
   <source>New supplier in {0}</source>
   <translation>Nouveau fournisseur dans {0}</translation>
  </message>
  <message>
   <source>Nothing is changed yet.</source>
   <translation>Rien n'est encore modifié.</translation>
  </message>
  <message>
   <source>Postal code</source>
   <translation>Code postal</translation>
  </message>
  <message>
   <source>Record change</source>
   <translation>Enregistrer la modification</translation>
  </message>
  <message>
   <source>Record supplier</source>
   <translation>Enregistrer le fournisseur</translation>
  </message>
  <message>
   <source>Registration number</source>
   <translation>Numéro d'immatriculation</translation>
  </message>
  <message>
   <source>Tax number</source>
   <translation>Numéro de TVA</translation>
  </message>
  <message>
   <source>The supplier is replaced whole: a field that is left empty is emptied in {0}, too.</source>
   <translation>Le fournisseur est remplacé en entier : un champ laissé vide est vidé aussi dans {0}.</translation>
  </message>
  <message>
   <source>Type the name.</source>
   <translation>Tapez le nom.</translation>
  </message>
  <message>
   <source>{0} wants an id of {1} characters at most, chosen by you.</source>
   <translation>{0} veut un identifiant de {1} caractères au plus, à votre choix.</translation>
  </message>
 </context>
 <context>
  <name>SupplierField</name>
  <message>
   <source>Type part of the name</source>
   <translation>Tapez une partie du nom</translation>
  </message>
 </context>
 <context>
  <name>SuppliersPane</name>
  <message>
   <source>1 open bill.</source>
   <translation>1 facture ouverte.</translation>
  </message>
  <message>
   <source>All suppliers</source>
   <translation>Tous les fournisseurs</translation>
  </message>
  <message>
   <source>Archived in the accounting software.</source>
   <translation>Archivé dans le logiciel comptable.</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Solde</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Devise</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>No suppliers</source>
   <translation>Aucun fournisseur</translation>
  </message>
  <message>
   <source>Number of bills</source>
   <translation>Nombre de factures</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouverte</translation>
  </message>
  <message>
   <source>Order of the suppliers: {order}</source>
   <translation>Ordre des fournisseurs : {order}</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>En retard</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>Suppliers</source>
   <translation>Fournisseurs</translation>
  </message>
  <message>
   <source>They appear here after a refresh.</source>
   <translation>Ils apparaissent ici après une actualisation.</translation>
  </message>
  <message>
   <source>nothing open</source>
   <translation>rien d'ouvert</translation>
  </message>
  <message>
   <source>{amounts} overdue</source>
   <translation>{amounts} en retard</translation>
  </message>
  <message>
   <source>{n} open bills.</source>
   <translation>{n} factures ouvertes.</translation>
  </message>
 </context>
 <context>
  <name>TermsFields</name>
  <message>
   <source>Kept with each queued payment; others have the reference alone.</source>
   <translation>Gardée avec chaque paiement en file ; les autres n'ont que la référence.</translation>
  </message>
  <message>
   <source>Location in {0}</source>
   <translation>Lieu dans {0}</translation>
  </message>
  <message>
   <source>Method in {0}</source>
   <translation>Mode dans {0}</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>Non choisi</translation>
  </message>
  <message>
   <source>Not used</source>
   <translation>Non utilisé</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Optional</source>
   <translation>Facultatif</translation>
  </message>
  <message>
   <source>{0} keeps a location in place of a reference; the reference goes into the note.</source>
   <translation>{0} tient un lieu à la place d'une référence ; la référence va dans la note.</translation>
  </message>
  <message>
   <source>{0} keeps no note with a payment.</source>
   <translation>{0} ne garde pas de note avec un paiement.</translation>
  </message>
 </context>
 <context>
  <name>TodayDesk</name>
  <message>
   <source>Due today</source>
   <translation>Échéance aujourd'hui</translation>
  </message>
 </context>
 <context>
  <name>TodayDialog</name>
  <message>
   <source>As of</source>
   <translation>Au</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Société</translation>
  </message>
  <message>
   <source>Connect another company…</source>
   <translation>Connecter une autre société…</translation>
  </message>
  <message>
   <source>Connect one, or open the practice company.</source>
   <translation>Connectez-en une, ou ouvrez la société d'essai.</translation>
  </message>
  <message>
   <source>Ctrl+{0}</source>
   <translation>Ctrl+{0}</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Dû cette semaine</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Dû aujourd'hui</translation>
  </message>
  <message>
   <source>Every company today</source>
   <translation>Toutes les sociétés aujourd'hui</translation>
  </message>
  <message>
   <source>Every company, {0}</source>
   <translation>Toutes les sociétés, {0}</translation>
  </message>
  <message>
   <source>From the copies of the books on this computer, each as old as it says.</source>
   <translation>D'après les copies des livres sur cet ordinateur, chacune aussi ancienne qu'indiqué.</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>Vous attend</translation>
  </message>
  <message>
   <source>No companies yet</source>
   <translation>Aucune société pour l'instant</translation>
  </message>
  <message>
   <source>Open all bills</source>
   <translation>Ouvrir toutes les factures</translation>
  </message>
  <message>
   <source>Open company</source>
   <translation>Ouvrir la société</translation>
  </message>
  <message>
   <source>Open the payments</source>
   <translation>Ouvrir les paiements</translation>
  </message>
  <message>
   <source>Open the runs</source>
   <translation>Ouvrir les séries</translation>
  </message>
  <message>
   <source>Open what is due this week</source>
   <translation>Ouvrir ce qui échoit cette semaine</translation>
  </message>
  <message>
   <source>Open what is due today</source>
   <translation>Ouvrir ce qui échoit aujourd'hui</translation>
  </message>
  <message>
   <source>Open what is overdue</source>
   <translation>Ouvrir ce qui est en retard</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>En retard</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Relire</translation>
  </message>
  <message>
   <source>Recorded lately</source>
   <translation>Enregistré récemment</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd'hui</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>As of {time}</source>
   <translation>Au {time}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Société</translation>
  </message>
  <message>
   <source>Connect another company…</source>
   <translation>Connecter une autre société…</translation>
  </message>
  <message>
   <source>Ctrl F</source>
   <translation>Ctrl F</translation>
  </message>
  <message>
   <source>Ctrl P</source>
   <translation>Ctrl P</translation>
  </message>
  <message>
   <source>Ctrl+{0}</source>
   <translation>Ctrl+{0}</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filtres</translation>
  </message>
  <message>
   <source>No company</source>
   <translation>Aucune société</translation>
  </message>
  <message>
   <source>Not read yet</source>
   <translation>Pas encore lu</translation>
  </message>
  <message>
   <source>Pay bills …</source>
   <translation>Payer des factures …</translation>
  </message>
  <message>
   <source>Practice company</source>
   <translation>Société d'essai</translation>
  </message>
  <message>
   <source>Progress of the refresh</source>
   <translation>Progression de l'actualisation</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Actualiser</translation>
  </message>
  <message>
   <source>Search bills, suppliers, amounts …</source>
   <translation>Chercher factures, fournisseurs, montants …</translation>
  </message>
 </context>
 <context>
  <name>TotalsCard</name>
  <message>
   <source>1 bill selected</source>
   <translation>1 facture sélectionnée</translation>
  </message>
  <message>
   <source>Click, Shift+click or Space</source>
   <translation>Clic, Maj+clic ou Espace</translation>
  </message>
  <message>
   <source>No bills selected</source>
   <translation>Aucune facture sélectionnée</translation>
  </message>
  <message>
   <source>and {amounts}</source>
   <translation>et {amounts}</translation>
  </message>
  <message>
   <source>{n} bills selected</source>
   <translation>{n} factures sélectionnées</translation>
  </message>
 </context>
 <context>
  <name>UndoDialog</name>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>Can be deleted</source>
   <translation>Peut être supprimé</translation>
  </message>
  <message>
   <source>Can it be undone?</source>
   <translation>Peut-on l'annuler ?</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Delete 1 payment</source>
   <translation>Supprimer 1 paiement</translation>
  </message>
  <message>
   <source>Delete {0} payments</source>
   <translation>Supprimer {0} paiements</translation>
  </message>
  <message>
   <source>Each deletion is recorded here first and sent after the hold time, one after the other where they touch the same bill. Until then each can be cancelled. No money moves: what the bank has paid, it has paid.</source>
   <translation>Chaque suppression est d'abord consignée ici et envoyée après le délai d'attente, l'une après l'autre lorsqu'elles touchent la même facture. D'ici là chacune peut être annulée. Aucun argent ne bouge : ce que la banque a payé est payé.</translation>
  </message>
  <message>
   <source>Every payment of this run can be deleted from the books</source>
   <translation>Chaque paiement de cette série peut être supprimé des livres</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Les garder</translation>
  </message>
  <message>
   <source>Nothing of this run can be undone from here</source>
   <translation>Rien de cette série ne peut être annulé d'ici</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Paiement</translation>
  </message>
  <message>
   <source>Payments of the run</source>
   <translation>Paiements de la série</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>Reste</translation>
  </message>
  <message>
   <source>Undo run {0}</source>
   <translation>Annuler la série {0}</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Ce qui se passe</translation>
  </message>
  <message>
   <source>{0} of {1} payments can be deleted, the others stay</source>
   <translation>{0} paiements sur {1} peuvent être supprimés, les autres restent</translation>
  </message>
 </context>
 <context>
  <name>Undoing</name>
  <message>
   <source>Ctrl Z</source>
   <translation>Ctrl Z</translation>
  </message>
  <message>
   <source>Ctrl ⇧ Z</source>
   <translation>Ctrl ⇧ Z</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler l'action</translation>
  </message>
 </context>
 <context>
  <name>UnexpectedDesk</name>
  <message>
   <source>Bookkeeper ended unexpectedly the last time</source>
   <translation>Bookkeeper s’est arrêté de façon inattendue la dernière fois</translation>
  </message>
  <message>
   <source>Report a problem…</source>
   <translation>Signaler un problème…</translation>
  </message>
  <message>
   <source>Something unexpected happened</source>
   <translation>Un imprévu est survenu</translation>
  </message>
  <message>
   <source>What was recorded is in the journal; what was on its way is looked for in the books now. A report was written, and nothing is sent by itself.</source>
   <translation>Ce qui a été enregistré est dans le journal ; ce qui était en route est recherché maintenant dans les livres. Un rapport a été écrit ; rien n’est envoyé de soi-même.</translation>
  </message>
  <message>
   <source>What was recorded is safe in the journal. How often so far: {0}.</source>
   <translation>Ce qui a été enregistré est en sécurité dans le journal. Nombre de fois jusqu’ici : {0}.</translation>
  </message>
 </context>
 <context>
  <name>UnexpectedDialog</name>
  <message>
   <source>A report without keys and account numbers was written; nothing is sent by itself: {0}</source>
   <translation>Un rapport sans clés ni numéros de compte a été écrit ; rien n’est envoyé de soi-même : {0}</translation>
  </message>
  <message>
   <source>Close Bookkeeper</source>
   <translation>Fermer Bookkeeper</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>How often so far: {0}.</source>
   <translation>Nombre de fois jusqu’ici : {0}.</translation>
  </message>
  <message>
   <source>No report could be written.</source>
   <translation>Aucun rapport n’a pu être écrit.</translation>
  </message>
  <message>
   <source>Other errors since: {0}.</source>
   <translation>Autres erreurs depuis : {0}.</translation>
  </message>
  <message>
   <source>Reading the journal…</source>
   <translation>Lecture du journal…</translation>
  </message>
  <message>
   <source>Report a problem…</source>
   <translation>Signaler un problème…</translation>
  </message>
  <message>
   <source>Something unexpected happened</source>
   <translation>Un imprévu est survenu</translation>
  </message>
  <message>
   <source>Was anything recorded?</source>
   <translation>Quelque chose a-t-il été enregistré ?</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Ce qui s'est passé</translation>
  </message>
  <message>
   <source>What now?</source>
   <translation>Que faire ?</translation>
  </message>
 </context>
 <context>
  <name>VerifyDialog</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Écarts</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Attendu</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Trouvé</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Paiement</translation>
  </message>
  <message>
   <source>Reading them from the accounting software…</source>
   <translation>Lecture depuis le logiciel comptable…</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Pièce</translation>
  </message>
  <message>
   <source>The books</source>
   <translation>Les livres</translation>
  </message>
  <message>
   <source>The journal</source>
   <translation>Le journal</translation>
  </message>
  <message>
   <source>Verify the journal</source>
   <translation>Vérifier le journal</translation>
  </message>
  <message>
   <source>Walking its chain of events…</source>
   <translation>Parcours de sa chaîne d'événements…</translation>
  </message>
 </context>
 <context>
  <name>WelcomeDialog</name>
  <message>
   <source>A practice company on this computer: real-looking books, nothing leaves the machine.</source>
   <translation>Une société d'essai sur cet ordinateur : des livres vraisemblables, rien ne quitte la machine.</translation>
  </message>
  <message>
   <source>Connect a company…</source>
   <translation>Connecter une société…</translation>
  </message>
  <message>
   <source>Look around first</source>
   <translation>Regarder d'abord</translation>
  </message>
  <message>
   <source>Start with your own books</source>
   <translation>Commencer avec vos propres livres</translation>
  </message>
  <message>
   <source>Tick the bills to pay, press Record, and see them paid in your accounting software: each one exactly once, with proof. Bookkeeper records payments; it does not move money.</source>
   <translation>Cochez les factures à payer, appuyez sur Enregistrer, et voyez-les payées dans votre logiciel comptable : chacune exactement une fois, preuve à l'appui. Bookkeeper enregistre des paiements ; il ne déplace pas d'argent.</translation>
  </message>
  <message>
   <source>Try the practice company</source>
   <translation>Essayer la société d'essai</translation>
  </message>
  <message>
   <source>Welcome to Bookkeeper</source>
   <translation>Bienvenue dans Bookkeeper</translation>
  </message>
  <message>
   <source>With an API key. It is kept in this computer's keyring and nowhere else.</source>
   <translation>Avec une clé d'API. Elle est gardée dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
  </message>
 </context>
 <context>
  <name>_FileRow</name>
  <message>
   <source>(no name)</source>
   <translation>(sans nom)</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouverte</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Sauvegarder…</translation>
  </message>
 </context>
 <context>
  <name>_SchemeMenu</name>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Sombre</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>C&amp;lair</translation>
  </message>
  <message>
   <source>As the &amp;system</source>
   <translation>Comme le &amp;système</translation>
  </message>
 </context>
 <context>
  <name>_Verdict</name>
  <message>
   <source>Checking</source>
   <translation>Vérification</translation>
  </message>
 </context>
 <context>
  <name>about</name>
  <message>
   <source>About Bookkeeper</source>
   <translation>À propos de Bookkeeper</translation>
  </message>
  <message>
   <source>Copy everything</source>
   <translation>Tout copier</translation>
  </message>
  <message>
   <source>Read this before you send it to whoever looks after Bookkeeper for you. It holds no API key and no bank account number, but the log may name suppliers. Nothing is sent by itself.</source>
   <translation>Lisez ceci avant de l'envoyer à la personne qui s'occupe de Bookkeeper pour vous. Il ne contient ni clé d'API ni numéro de compte, mais le fichier journal peut nommer des fournisseurs. Rien n'est envoyé tout seul.</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>Report a problem</source>
   <translation>Signaler un problème</translation>
  </message>
  <message>
   <source>Versions, and the licences of everything Bookkeeper stands on.</source>
   <translation>Versions, et licences de tout ce sur quoi repose Bookkeeper.</translation>
  </message>
 </context>
 <context>
  <name>approval_page</name>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Approuver</translation>
  </message>
  <message>
   <source>Comes to</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Exclues</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N°</translation>
  </message>
  <message>
   <source>Prepared</source>
   <translation>Préparé</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Requests are looked at one payment at a time.</source>
   <translation>Les requêtes se regardent un paiement à la fois.</translation>
  </message>
  <message>
   <source>Request…</source>
   <translation>Requête…</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Série</translation>
  </message>
  <message>
   <source>Send back…</source>
   <translation>Renvoyer…</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>To approve: {0}</source>
   <translation>À approuver : {0}</translation>
  </message>
  <message>
   <source>What will be written</source>
   <translation>Ce qui sera écrit</translation>
  </message>
  <message>
   <source>Why it needs approval</source>
   <translation>Pourquoi une approbation</translation>
  </message>
  <message>
   <source>several suppliers</source>
   <translation>plusieurs fournisseurs</translation>
  </message>
  <message>
   <source>{0} by {1}</source>
   <translation>{0} par {1}</translation>
  </message>
  <message>
   <source>{0} payments</source>
   <translation>{0} paiements</translation>
  </message>
  <message>
   <source>{0} that were prepared at this account</source>
   <translation>{0} préparés depuis ce compte</translation>
  </message>
 </context>
 <context>
  <name>approval_reasons</name>
  <message>
   <source>Changed supplier</source>
   <translation>Fournisseur modifié</translation>
  </message>
  <message>
   <source>From {0} on</source>
   <translation>À partir de {0}</translation>
  </message>
  <message>
   <source>Goes with one that needs it</source>
   <translation>Va avec un qui la demande</translation>
  </message>
  <message>
   <source>Needs approval: {0}.</source>
   <translation>Approbation requise : {0}.</translation>
  </message>
  <message>
   <source>New supplier</source>
   <translation>Nouveau fournisseur</translation>
  </message>
  <message>
   <source>No limit is set for {1}</source>
   <translation>Pas de limite fixée pour {1}</translation>
  </message>
  <message>
   <source>Nothing needs approval.</source>
   <translation>Rien ne demande d’approbation.</translation>
  </message>
  <message>
   <source>Prepared at this account, {0}: somebody else approves it, at an account of their own.</source>
   <translation>Préparé depuis ce compte, {0} : quelqu’un d’autre l’approuve, depuis son propre compte.</translation>
  </message>
  <message>
   <source>everything</source>
   <translation>tout</translation>
  </message>
  <message>
   <source>everything in other currencies</source>
   <translation>tout dans les autres devises</translation>
  </message>
  <message>
   <source>from {0} on</source>
   <translation>à partir de {0}</translation>
  </message>
  <message>
   <source>new and changed suppliers</source>
   <translation>fournisseurs nouveaux et modifiés</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
  <message>
   <source>{0}: {1} in all</source>
   <translation>{0} : {1} en tout</translation>
  </message>
 </context>
 <context>
  <name>builder</name>
  <message>
   <source>Amount due</source>
   <translation>Montant dû</translation>
  </message>
  <message>
   <source>Cannot be paid</source>
   <translation>Ne peut être payée</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Crédit</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Échéance</translation>
  </message>
  <message>
   <source>In a payment</source>
   <translation>Dans un paiement</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Reste</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>En retard</translation>
  </message>
  <message>
   <source>Part paid</source>
   <translation>Payée en partie</translation>
  </message>
  <message>
   <source>Put right</source>
   <translation>Corriger</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>À payer</translation>
  </message>
  <message>
   <source>cannot be ticked</source>
   <translation>ne peut être cochée</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>{0}: recorded by {1} meanwhile, and no longer ticked here.</source>
   <translation>{0} : consignée entre-temps par {1}, et décochée ici.</translation>
  </message>
 </context>
 <context>
  <name>builder-actions</name>
  <message>
   <source>Actions</source>
   <translation>Actions</translation>
  </message>
  <message>
   <source>Find an action…</source>
   <translation>Trouver une action…</translation>
  </message>
  <message>
   <source>Find…</source>
   <translation>Chercher…</translation>
  </message>
  <message>
   <source>Go to the account to pay from</source>
   <translation>Aller au compte payeur</translation>
  </message>
  <message>
   <source>Go to the bills</source>
   <translation>Aller aux factures</translation>
  </message>
  <message>
   <source>Go to the credit notes</source>
   <translation>Aller aux avoirs</translation>
  </message>
  <message>
   <source>Go to the date</source>
   <translation>Aller à la date</translation>
  </message>
  <message>
   <source>Go to the method</source>
   <translation>Aller au mode</translation>
  </message>
  <message>
   <source>Go to the reference</source>
   <translation>Aller à la référence</translation>
  </message>
  <message>
   <source>Keep for later</source>
   <translation>Garder pour plus tard</translation>
  </message>
  <message>
   <source>Keep under a name…</source>
   <translation>Garder sous un nom…</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Clavier</translation>
  </message>
  <message>
   <source>Leave money on account…</source>
   <translation>Laisser un acompte…</translation>
  </message>
  <message>
   <source>Preview…</source>
   <translation>Aperçu…</translation>
  </message>
  <message>
   <source>Record the payments</source>
   <translation>Enregistrer les paiements</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Tick all due by…</source>
   <translation>Cocher tout ce qui échoit au…</translation>
  </message>
  <message>
   <source>Tick all shown</source>
   <translation>Cocher tout l'affiché</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler l'action</translation>
  </message>
  <message>
   <source>Untick all</source>
   <translation>Tout décocher</translation>
  </message>
  <message>
   <source>Use credits</source>
   <translation>Utiliser les avoirs</translation>
  </message>
 </context>
 <context>
  <name>credits</name>
  <message>
   <source>No credit fits what is ticked. Go to a note to read why.</source>
   <translation>Aucun avoir ne convient à ce qui est coché. Allez sur un avoir pour lire pourquoi.</translation>
  </message>
  <message>
   <source>No other use saves more.</source>
   <translation>Aucune autre utilisation n'économise plus.</translation>
  </message>
  <message>
   <source>Settled without cash: {0}.</source>
   <translation>Réglé sans argent : {0}.</translation>
  </message>
  <message>
   <source>The best use that was found.</source>
   <translation>La meilleure utilisation trouvée.</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} et {1} de plus</translation>
  </message>
  <message>
   <source>{0} has nothing left that can be used.</source>
   <translation>{0} n'a plus rien à utiliser.</translation>
  </message>
  <message>
   <source>{0} is dated after the day of payment.</source>
   <translation>{0} est daté après le jour de paiement.</translation>
  </message>
  <message>
   <source>{0} is part of a payment that is still under way.</source>
   <translation>{0} fait partie d'un paiement encore en cours.</translation>
  </message>
  <message>
   <source>{0} is still a draft: confirm it in {2} first.</source>
   <translation>{0} est encore un brouillon : confirmez-le d'abord dans {2}.</translation>
  </message>
  <message>
   <source>{0} less cash.</source>
   <translation>{0} d'argent en moins.</translation>
  </message>
  <message>
   <source>{0} lowers what is paid in cash on {1}.</source>
   <translation>{0} réduit ce qui est payé en argent sur {1}.</translation>
  </message>
  <message>
   <source>{0} settles {1} without cash.</source>
   <translation>{0} règle {1} sans argent.</translation>
  </message>
  <message>
   <source>{0}: older credit settles these bills already.</source>
   <translation>{0} : des avoirs plus anciens règlent déjà ces factures.</translation>
  </message>
  <message>
   <source>{0}: other credit saves more cash here. {2} uses each note in full on one bill.</source>
   <translation>{0} : un autre avoir économise plus d'argent ici. {2} utilise chaque avoir en entier sur une facture.</translation>
  </message>
  <message>
   <source>{0}: the ticked bills of this supplier are in another currency.</source>
   <translation>{0} : les factures cochées de ce fournisseur sont dans une autre devise.</translation>
  </message>
  <message>
   <source>{0}: tick a bill of this supplier to use it on.</source>
   <translation>{0} : cochez une facture de ce fournisseur pour l'y utiliser.</translation>
  </message>
  <message>
   <source>{0}: {2} can only use a credit note in full on one bill, and none is large enough.</source>
   <translation>{0} : {2} ne peut utiliser un avoir qu'en entier sur une facture, et aucune n'est assez grande.</translation>
  </message>
  <message>
   <source>{2} cannot use credit notes from here.</source>
   <translation>{2} ne peut utiliser d'avoirs d'ici.</translation>
  </message>
 </context>
 <context>
  <name>document_wording</name>
  <message>
   <source>Choose the supplier: type part of the name.</source>
   <translation>Choisissez le fournisseur : tapez une partie du nom.</translation>
  </message>
  <message>
   <source>Fill in a line: what it is for, how much, and the account.</source>
   <translation>Remplissez une ligne : pour quoi, combien, et le compte.</translation>
  </message>
  <message>
   <source>It falls due before it was issued.</source>
   <translation>Son échéance précède son émission.</translation>
  </message>
  <message>
   <source>Line {line}: choose the account.</source>
   <translation>Ligne {line} : choisissez le compte.</translation>
  </message>
  <message>
   <source>Line {line}: choose the tax rate. {0} requires one.</source>
   <translation>Ligne {line} : choisissez le taux de taxe. {0} en exige un.</translation>
  </message>
  <message>
   <source>Line {line}: the tax {0} is finer than the smallest coin of {1}.</source>
   <translation>Ligne {line} : la taxe {0} est plus fine que la plus petite unité de {1}.</translation>
  </message>
  <message>
   <source>Line {line}: type the quantity.</source>
   <translation>Ligne {line} : tapez la quantité.</translation>
  </message>
  <message>
   <source>Line {line}: type the unit amount.</source>
   <translation>Ligne {line} : tapez le prix unitaire.</translation>
  </message>
  <message>
   <source>The lines come to {0}. It must be more than zero.</source>
   <translation>Les lignes font {0}. Il faut plus que zéro.</translation>
  </message>
  <message>
   <source>The {number} is too long: {0} takes {1} characters.</source>
   <translation>{number} est trop long : {0} prend {1} caractères.</translation>
  </message>
  <message>
   <source>Type the currency, three letters like GBP.</source>
   <translation>Tapez la devise, trois lettres comme GBP.</translation>
  </message>
  <message>
   <source>Type the rate: how many {1} for one {0}.</source>
   <translation>Tapez le taux : combien de {1} pour un {0}.</translation>
  </message>
  <message>
   <source>Type the {number}.</source>
   <translation>Tapez {number}.</translation>
  </message>
  <message>
   <source>number</source>
   <translation>le numéro</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>la référence</translation>
  </message>
  <message>
   <source>{0} takes it only in the supplier's own currency, {1}.</source>
   <translation>{0} ne le prend que dans la devise du fournisseur, {1}.</translation>
  </message>
  <message>
   <source>{0} takes {1} lines at most.</source>
   <translation>{0} prend {1} lignes au maximum.</translation>
  </message>
  <message>
   <source>{0} wants a due date after the date of issue.</source>
   <translation>{0} veut une échéance après la date d'émission.</translation>
  </message>
 </context>
 <context>
  <name>draft-words</name>
  <message>
   <source>Choose the account for {0}: the one that was chosen is no longer there.</source>
   <translation>Choisissez le compte pour {0} : celui qui était choisi n'existe plus.</translation>
  </message>
  <message>
   <source>Credit note {0} is left out: it can no longer be used.</source>
   <translation>L'avoir {0} est exclu : il ne peut plus être utilisé.</translation>
  </message>
  <message>
   <source>Credit note {0}: {1} is left now, {2} was.</source>
   <translation>Avoir {0} : il reste {1}, contre {2} avant.</translation>
  </message>
  <message>
   <source>Since this was kept, the books have changed:</source>
   <translation>Depuis, les livres ont changé :</translation>
  </message>
  <message>
   <source>an unknown amount</source>
   <translation>un montant inconnu</translation>
  </message>
  <message>
   <source>{0} is left out: it is in a payment under way.</source>
   <translation>{0} est exclue : elle est dans un paiement en cours.</translation>
  </message>
  <message>
   <source>{0} is left out: it is no longer open.</source>
   <translation>{0} est exclue : elle n'est plus ouverte.</translation>
  </message>
  <message>
   <source>{0}: {1} is due now, {2} was.</source>
   <translation>{0} : {1} dus à présent, contre {2} avant.</translation>
  </message>
  <message>
   <source>… and {0} more.</source>
   <translation>… et {0} de plus.</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>A payment is approved by somebody else than who prepared it</source>
   <translation>Un paiement est approuvé par une autre personne que celle qui l'a préparé</translation>
  </message>
  <message>
   <source>Already in another payment</source>
   <translation>Déjà dans un autre paiement</translation>
  </message>
  <message>
   <source>Already on a payment that has not ended; in brackets who recorded it, and when: {0}.</source>
   <translation>Déjà dans un paiement qui n'est pas terminé ; entre parenthèses, qui l'a consigné et quand : {0}.</translation>
  </message>
  <message>
   <source>An error that was not expected stopped them. Close Bookkeeper and start it again: what was on its way is then looked for in the books before anything else is sent.</source>
   <translation>Une erreur imprévue les a arrêtés. Fermez Bookkeeper et relancez-le : ce qui était en route est alors cherché dans les livres avant tout autre envoi.</translation>
  </message>
  <message>
   <source>Another desk has taken this payment over</source>
   <translation>Un autre poste a repris ce paiement</translation>
  </message>
  <message>
   <source>Another window does the work.</source>
   <translation>Une autre fenêtre fait le travail.</translation>
  </message>
  <message>
   <source>Bookkeeper cannot use its own files</source>
   <translation>Bookkeeper ne peut pas utiliser ses propres fichiers</translation>
  </message>
  <message>
   <source>Check that the disk is not full and the folder can be written.</source>
   <translation>Vérifiez que le disque n'est pas plein et que le dossier est accessible en écriture.</translation>
  </message>
  <message>
   <source>Check the connection under Company &gt; Connection, and that the plan includes it.</source>
   <translation>Vérifiez la connexion sous Société &gt; Connexion, et que votre contrat le comprend.</translation>
  </message>
  <message>
   <source>Check the key under Company &gt; Connection. Nothing was recorded.</source>
   <translation>Vérifiez la clé sous Société &gt; Connexion. Rien n'a été enregistré.</translation>
  </message>
  <message>
   <source>Check the network. What is on the screen is from the last refresh.</source>
   <translation>Vérifiez le réseau. Ce qui est affiché date de la dernière actualisation.</translation>
  </message>
  <message>
   <source>Choose where it is now under Settings &gt; Payment journal. Nothing is sent from here.</source>
   <translation>Indiquez où il se trouve sous Paramètres &gt; Journal des paiements. Rien n'est envoyé d'ici.</translation>
  </message>
  <message>
   <source>Copy the key from the vendor's portal again.</source>
   <translation>Copiez à nouveau la clé depuis le portail du fournisseur du service.</translation>
  </message>
  <message>
   <source>Fetch it in the accounting software itself.</source>
   <translation>Récupérez-le dans le logiciel comptable lui-même.</translation>
  </message>
  <message>
   <source>Have it approved at another account of the operating system. Nothing was sent.</source>
   <translation>Faites-le approuver depuis un autre compte du système d'exploitation. Rien n'a été envoyé.</translation>
  </message>
  <message>
   <source>Install the newer version again. Nothing was changed.</source>
   <translation>Réinstallez la version plus récente. Rien n'a été modifié.</translation>
  </message>
  <message>
   <source>Install the newer version here as well. Nothing was changed.</source>
   <translation>Installez la version plus récente ici aussi. Rien n'a été modifié.</translation>
  </message>
  <message>
   <source>It has moved to {0} already.</source>
   <translation>Il a déjà été déplacé vers {0}.</translation>
  </message>
  <message>
   <source>It is fetched again. Nothing was lost: payments are kept elsewhere.</source>
   <translation>Elle est récupérée à nouveau. Rien n'est perdu : les paiements sont gardés ailleurs.</translation>
  </message>
  <message>
   <source>It is not known whether this run was recorded</source>
   <translation>On ne sait pas si cette série a été enregistrée</translation>
  </message>
  <message>
   <source>It is not the proof of a run.</source>
   <translation>Ce n'est pas la preuve d'une série.</translation>
  </message>
  <message>
   <source>It is where it was, and is used as before.</source>
   <translation>Il est là où il était, et sert comme avant.</translation>
  </message>
  <message>
   <source>Its chain of events is broken: Payments &gt; Verify the journal says where.</source>
   <translation>Sa chaîne d'événements est rompue : Paiements &gt; Vérifier le journal dit où.</translation>
  </message>
  <message>
   <source>Its owner does that, with: bookkeeper journal prepare. Nothing was changed.</source>
   <translation>Son propriétaire le fait avec : bookkeeper journal prepare. Rien n'a été modifié.</translation>
  </message>
  <message>
   <source>Look at it in the Payments pane. Nothing was recorded.</source>
   <translation>Regardez-le sous Paiements. Rien n'a été enregistré.</translation>
  </message>
  <message>
   <source>Make room on the disk, or see to it that the folder can be written.</source>
   <translation>Libérez de l'espace sur le disque, ou faites en sorte que le dossier soit accessible en écriture.</translation>
  </message>
  <message>
   <source>No answer came back, so it is not known whether this was done</source>
   <translation>Aucune réponse n'est revenue ; on ne sait pas si cela a été fait</translation>
  </message>
  <message>
   <source>No answer came in time.</source>
   <translation>Aucune réponse n'est arrivée à temps.</translation>
  </message>
  <message>
   <source>No connection could be made.</source>
   <translation>Aucune connexion n'a pu être établie.</translation>
  </message>
  <message>
   <source>No connection.</source>
   <translation>Pas de connexion.</translation>
  </message>
  <message>
   <source>Not every payment is as it was: {0}.</source>
   <translation>Tous les paiements ne sont pas comme avant : {0}.</translation>
  </message>
  <message>
   <source>Not every payment is this desk's: {0}.</source>
   <translation>Tous les paiements ne sont pas à ce poste : {0}.</translation>
  </message>
  <message>
   <source>Not found in the accounting software</source>
   <translation>Introuvable dans le logiciel comptable</translation>
  </message>
  <message>
   <source>Nothing has been recorded yet</source>
   <translation>Rien n'a encore été enregistré</translation>
  </message>
  <message>
   <source>Nothing is lost. Wait a while and refresh.</source>
   <translation>Rien n'est perdu. Attendez un moment et actualisez.</translation>
  </message>
  <message>
   <source>Nothing is sent before the journal can be reached. Look in the Payments pane then, before you record it again; a bill that is on an open payment is not taken twice.</source>
   <translation>Rien n'est envoyé avant que le journal soit joignable. Regardez alors sous Paiements avant de l'enregistrer à nouveau ; une facture qui figure dans un paiement ouvert n'est pas prise deux fois.</translation>
  </message>
  <message>
   <source>Nothing is sent meanwhile, and drafts are kept. It is tried again by itself; check the network.</source>
   <translation>Rien n'est envoyé entre-temps et les brouillons sont gardés. Une nouvelle tentative se fait d'elle-même ; vérifiez le réseau.</translation>
  </message>
  <message>
   <source>Nothing was sent. Check the network.</source>
   <translation>Rien n'a été envoyé. Vérifiez le réseau.</translation>
  </message>
  <message>
   <source>Nothing was sent. Complete what it names and try again.</source>
   <translation>Rien n'a été envoyé. Complétez ce qui est indiqué et réessayez.</translation>
  </message>
  <message>
   <source>Nothing was written. Correct what it names and try again.</source>
   <translation>Rien n'a été écrit. Corrigez ce qu'il indique et réessayez.</translation>
  </message>
  <message>
   <source>Only https addresses are used, except for the practice company on this computer.</source>
   <translation>Seules les adresses https sont utilisées, sauf pour la société d'essai sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Only {0} was found, which is not safe.</source>
   <translation>Seul {0} a été trouvé, et il n'est pas sûr.</translation>
  </message>
  <message>
   <source>Payments stand still</source>
   <translation>Les paiements sont à l'arrêt</translation>
  </message>
  <message>
   <source>Refresh and look for it before you try again.</source>
   <translation>Actualisez et cherchez-le avant de réessayer.</translation>
  </message>
  <message>
   <source>Refresh the lists; the record may have been removed there.</source>
   <translation>Actualisez les listes ; la pièce y a peut-être été supprimée.</translation>
  </message>
  <message>
   <source>Something unexpected happened</source>
   <translation>Un imprévu est survenu</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Un problème est survenu</translation>
  </message>
  <message>
   <source>Start Bookkeeper again, or connect to your own company. Nothing was recorded.</source>
   <translation>Relancez Bookkeeper, ou connectez votre propre société. Rien n'a été enregistré.</translation>
  </message>
  <message>
   <source>The API key was not accepted</source>
   <translation>La clé d'API n'a pas été acceptée</translation>
  </message>
  <message>
   <source>The accounting software has not said yet whether the account is made.</source>
   <translation>Le logiciel comptable n'a pas encore dit si le compte est créé.</translation>
  </message>
  <message>
   <source>The accounting software no longer lists this supplier as in use.</source>
   <translation>Le logiciel comptable ne donne plus ce fournisseur comme actif.</translation>
  </message>
  <message>
   <source>The accounting software refused this</source>
   <translation>Le logiciel comptable a refusé</translation>
  </message>
  <message>
   <source>The address of the proxy cannot be used.</source>
   <translation>L'adresse du proxy n'est pas utilisable.</translation>
  </message>
  <message>
   <source>The answer could not be read.</source>
   <translation>La réponse n'a pas pu être lue.</translation>
  </message>
  <message>
   <source>The answer holds no {0}.</source>
   <translation>La réponse ne contient pas {0}.</translation>
  </message>
  <message>
   <source>The certificates in {0} cannot be used: {1}.</source>
   <translation>Les certificats de {0} ne sont pas utilisables : {1}.</translation>
  </message>
  <message>
   <source>The chain of events did not arrive whole.</source>
   <translation>La chaîne d'événements n'est pas arrivée entière.</translation>
  </message>
  <message>
   <source>The connection broke off.</source>
   <translation>La connexion a été coupée.</translation>
  </message>
  <message>
   <source>The copy of the books is not open.</source>
   <translation>La copie des livres n'est pas ouverte.</translation>
  </message>
  <message>
   <source>The data are packed in a way that cannot be read.</source>
   <translation>Les données sont compressées d'une façon illisible.</translation>
  </message>
  <message>
   <source>The data are still being prepared</source>
   <translation>Les données sont encore en préparation</translation>
  </message>
  <message>
   <source>The draft cannot be kept: {0}</source>
   <translation>Le brouillon ne peut pas être gardé : {0}</translation>
  </message>
  <message>
   <source>The draft cannot be removed: {0}</source>
   <translation>Le brouillon ne peut pas être supprimé : {0}</translation>
  </message>
  <message>
   <source>The file cannot be saved there: {0}</source>
   <translation>Le fichier ne peut pas être enregistré là : {0}</translation>
  </message>
  <message>
   <source>The file could not be written: {0}.</source>
   <translation>Le fichier n'a pas pu être écrit : {0}.</translation>
  </message>
  <message>
   <source>The journal cannot be used: {0}</source>
   <translation>Le journal n'est pas utilisable : {0}</translation>
  </message>
  <message>
   <source>The journal has version {0}; this program knows versions up to {1}.</source>
   <translation>Le journal a la version {0} ; ce programme connaît les versions jusqu'à {1}.</translation>
  </message>
  <message>
   <source>The journal is there, and desks may not use it yet</source>
   <translation>Le journal est là, mais les postes ne peuvent pas encore l'utiliser</translation>
  </message>
  <message>
   <source>The journal refused this: {0}</source>
   <translation>Le journal a refusé ceci : {0}</translation>
  </message>
  <message>
   <source>The journal was not moved</source>
   <translation>Le journal n'a pas été déplacé</translation>
  </message>
  <message>
   <source>The keyring answered with {0}.</source>
   <translation>Le trousseau a répondu par {0}.</translation>
  </message>
  <message>
   <source>The keyring did not keep the key.</source>
   <translation>Le trousseau n'a pas gardé la clé.</translation>
  </message>
  <message>
   <source>The list leads back to a page that was read already.</source>
   <translation>La liste ramène à une page déjà lue.</translation>
  </message>
  <message>
   <source>The local copy of this company's books is damaged</source>
   <translation>La copie locale des livres de cette société est endommagée</translation>
  </message>
  <message>
   <source>The payment journal could not be copied to {0}: {1}</source>
   <translation>Le journal des paiements n'a pas pu être copié dans {0} : {1}</translation>
  </message>
  <message>
   <source>The payment journal has moved</source>
   <translation>Le journal des paiements a été déplacé</translation>
  </message>
  <message>
   <source>The payment journal was written by a newer Bookkeeper</source>
   <translation>Le journal des paiements a été écrit par un Bookkeeper plus récent</translation>
  </message>
  <message>
   <source>The payment journal {0} cannot be opened: {1}</source>
   <translation>Le journal des paiements {0} ne peut pas être ouvert : {1}</translation>
  </message>
  <message>
   <source>The payment was changed by another window</source>
   <translation>Le paiement a été modifié par une autre fenêtre</translation>
  </message>
  <message>
   <source>The practice company did not start</source>
   <translation>La société d'essai n'a pas démarré</translation>
  </message>
  <message>
   <source>The run cannot be proven yet</source>
   <translation>La série ne peut pas encore être prouvée</translation>
  </message>
  <message>
   <source>The service accepted it, but its answer cannot be read. {0}</source>
   <translation>Le service l'a accepté, mais sa réponse ne peut pas être lue. {0}</translation>
  </message>
  <message>
   <source>The service cannot be reached</source>
   <translation>Le service est injoignable</translation>
  </message>
  <message>
   <source>The service could not prove who it is: its certificate was not accepted.</source>
   <translation>Le service n'a pas pu prouver qui il est : son certificat n'a pas été accepté.</translation>
  </message>
  <message>
   <source>The service gave an answer that makes no sense</source>
   <translation>Le service a donné une réponse incompréhensible</translation>
  </message>
  <message>
   <source>The service points to another address (HTTP {0}).</source>
   <translation>Le service renvoie à une autre adresse (HTTP {0}).</translation>
  </message>
  <message>
   <source>The service reports a fault of its own</source>
   <translation>Le service signale une panne de son côté</translation>
  </message>
  <message>
   <source>The settings are damaged and cannot be moved: {0}</source>
   <translation>Les réglages sont endommagés et ne peuvent pas être déplacés : {0}</translation>
  </message>
  <message>
   <source>The settings cannot be read: {0}</source>
   <translation>Les réglages ne peuvent pas être lus : {0}</translation>
  </message>
  <message>
   <source>The settings cannot be saved: {0}</source>
   <translation>Les réglages ne peuvent pas être enregistrés : {0}</translation>
  </message>
  <message>
   <source>The shared database has to be made ready first</source>
   <translation>La base de données partagée doit d'abord être préparée</translation>
  </message>
  <message>
   <source>The shared payment journal cannot be reached</source>
   <translation>Le journal des paiements partagé est injoignable</translation>
  </message>
  <message>
   <source>The total is missing.</source>
   <translation>Le total manque.</translation>
  </message>
  <message>
   <source>There is another journal in the place it was to go to ({0} events).</source>
   <translation>À l'endroit où il devait aller se trouve un autre journal (événements : {0}).</translation>
  </message>
  <message>
   <source>There is no copy of today's payment journal</source>
   <translation>Il n'y a pas de copie du journal des paiements d'aujourd'hui</translation>
  </message>
  <message>
   <source>This address is not safe</source>
   <translation>Cette adresse n'est pas sûre</translation>
  </message>
  <message>
   <source>This cannot be recorded as it stands</source>
   <translation>Ceci ne peut pas être enregistré en l'état</translation>
  </message>
  <message>
   <source>This cannot be sent as it stands</source>
   <translation>Ceci ne peut pas être envoyé en l'état</translation>
  </message>
  <message>
   <source>This computer's keyring is not available</source>
   <translation>Le trousseau de cet ordinateur n'est pas disponible</translation>
  </message>
  <message>
   <source>This is not allowed with the present key or connection</source>
   <translation>Cela n'est pas autorisé avec la clé ou la connexion actuelle</translation>
  </message>
  <message>
   <source>This names no server</source>
   <translation>Ceci ne désigne aucun serveur</translation>
  </message>
  <message>
   <source>This record was deleted in the accounting software.</source>
   <translation>Cet enregistrement a été supprimé dans le logiciel comptable.</translation>
  </message>
  <message>
   <source>To {0}, by {1} on {2}.</source>
   <translation>Vers {0}, par {1} le {2}.</translation>
  </message>
  <message>
   <source>Today's requests are used up, or too many at once</source>
   <translation>Les requêtes du jour sont épuisées, ou trop nombreuses à la fois</translation>
  </message>
  <message>
   <source>Too large to be fetched</source>
   <translation>Trop volumineux pour être récupéré</translation>
  </message>
  <message>
   <source>Try again in a few minutes. What is on the screen is from the last refresh.</source>
   <translation>Réessayez dans quelques minutes. Ce qui est affiché date de la dernière actualisation.</translation>
  </message>
  <message>
   <source>Try again. If a proxy or sign-in page stands between, pass it first.</source>
   <translation>Réessayez. Si un proxy ou une page de connexion s'interpose, passez-la d'abord.</translation>
  </message>
  <message>
   <source>Try again. If it happens again, choose Help &gt; Report a problem.</source>
   <translation>Réessayez. Si cela se reproduit, choisissez Aide &gt; Signaler un problème.</translation>
  </message>
  <message>
   <source>Type a name or an address, with a port after a colon if it needs one: db1, db2:5433.</source>
   <translation>Saisissez un nom ou une adresse, suivi d'un deux-points et d'un port si nécessaire : db1, db2:5433.</translation>
  </message>
  <message>
   <source>Unlock or install a keyring, or use the key for this session only.</source>
   <translation>Déverrouillez ou installez un trousseau, ou utilisez la clé pour cette session seulement.</translation>
  </message>
  <message>
   <source>Wait a minute and refresh.</source>
   <translation>Attendez une minute et actualisez.</translation>
  </message>
  <message>
   <source>Wait until every payment of it has come to its end, or settle those that need you.</source>
   <translation>Attendez que chaque paiement soit arrivé à son terme, ou réglez ceux qui vous attendent.</translation>
  </message>
  <message>
   <source>What arrived is not what was sent: {0}.</source>
   <translation>Ce qui est arrivé n'est pas ce qui a été envoyé : {0}.</translation>
  </message>
  <message>
   <source>What needs approval cannot be understood.</source>
   <translation>Ce qui demande une approbation ne peut pas être compris.</translation>
  </message>
  <message>
   <source>What the service sends is larger than this program takes.</source>
   <translation>Ce que le service envoie est plus grand que ce que ce programme accepte.</translation>
  </message>
  <message>
   <source>What was pasted is not an API key.</source>
   <translation>Ce qui a été collé n'est pas une clé d'API.</translation>
  </message>
  <message>
   <source>What was recorded is in the journal. A report was written: Help &gt; Report a problem.</source>
   <translation>Ce qui a été enregistré est dans le journal. Un rapport a été écrit : Aide &gt; Signaler un problème.</translation>
  </message>
  <message>
   <source>{0} cannot be written.</source>
   <translation>{0} ne peut pas être écrit.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}</source>
   <translation>{0} ne peut être écrit : {1}</translation>
  </message>
  <message>
   <source>{0} is not a safe address.</source>
   <translation>{0} n'est pas une adresse sûre.</translation>
  </message>
  <message>
   <source>{0}: the journal has version {1}, this program needs version {2}, and {3} may not change that.</source>
   <translation>{0} : le journal a la version {1}, ce programme a besoin de la version {2}, et {3} n'a pas le droit de changer cela.</translation>
  </message>
  <message>
   <source>{0}: there is no journal in it yet (of version {2}), and {3} may not make it.</source>
   <translation>{0} : il n'y a pas encore de journal (de la version {2}), et {3} n'a pas le droit d'en créer un.</translation>
  </message>
 </context>
 <context>
  <name>filters</name>
  <message>
   <source>Due by {0}</source>
   <translation>Échéance au {0}</translation>
  </message>
  <message>
   <source>Due from {0}</source>
   <translation>Échéance à partir du {0}</translation>
  </message>
  <message>
   <source>Due later</source>
   <translation>Échéance plus tard</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Échéance cette semaine</translation>
  </message>
  <message>
   <source>Due {0}</source>
   <translation>Échéance le {0}</translation>
  </message>
  <message>
   <source>Due {0} to {1}</source>
   <translation>Échéance du {0} au {1}</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>En retard</translation>
  </message>
 </context>
 <context>
  <name>help</name>
  <message>
   <source>A shared payment journal</source>
   <translation>Un journal de paiements partagé</translation>
  </message>
  <message>
   <source>If something went wrong</source>
   <translation>En cas de problème</translation>
  </message>
 </context>
 <context>
  <name>keyboard</name>
  <message>
   <source>Change an amount</source>
   <translation>Modifier un montant</translation>
  </message>
  <message>
   <source>Copy picked rows</source>
   <translation>Copier les lignes sélectionnées</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Go to a row</source>
   <translation>Aller à une ligne</translation>
  </message>
  <message>
   <source>In every list</source>
   <translation>Dans chaque liste</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Clavier</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Menu key, Shift+F10</source>
   <translation>Touche Menu, Maj+F10</translation>
  </message>
  <message>
   <source>Menu of the row</source>
   <translation>Menu de la ligne</translation>
  </message>
  <message>
   <source>Open, or do the obvious</source>
   <translation>Ouvrir, ou faire ce qui s'impose</translation>
  </message>
  <message>
   <source>Pay bills</source>
   <translation>Payer des factures</translation>
  </message>
  <message>
   <source>Pick everything, nothing</source>
   <translation>Tout sélectionner, ou rien</translation>
  </message>
  <message>
   <source>Pick or tick a row</source>
   <translation>Sélectionner ou cocher une ligne</translation>
  </message>
  <message>
   <source>Pick several</source>
   <translation>En sélectionner plusieurs</translation>
  </message>
  <message>
   <source>Search for what is typed</source>
   <translation>Chercher ce qui est tapé</translation>
  </message>
  <message>
   <source>Shift+↑ ↓, Ctrl+Space</source>
   <translation>Maj+↑ ↓, Ctrl+Espace</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>any letter</source>
   <translation>une lettre</translation>
  </message>
 </context>
 <context>
  <name>language</name>
  <message>
   <source>en</source>
   <translation>fr</translation>
  </message>
 </context>
 <context>
  <name>list_paper</name>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Page {0} sur {1}</translation>
  </message>
  <message>
   <source>The printer does not answer.</source>
   <translation>L'imprimante ne répond pas.</translation>
  </message>
  <message>
   <source>Total {0}</source>
   <translation>Total {0}</translation>
  </message>
 </context>
 <context>
  <name>list_printing</name>
  <message>
   <source>1 row</source>
   <translation>1 ligne</translation>
  </message>
  <message>
   <source>{0} rows</source>
   <translation>{0} lignes</translation>
  </message>
  <message>
   <source>{0}, printed {1}</source>
   <translation>{0}, imprimé le {1}</translation>
  </message>
 </context>
 <context>
  <name>lists</name>
  <message>
   <source>Bank accounts</source>
   <translation>Comptes bancaires</translation>
  </message>
  <message>
   <source>Bills</source>
   <translation>Factures</translation>
  </message>
  <message>
   <source>Credit notes</source>
   <translation>Avoirs</translation>
  </message>
  <message>
   <source>Ledger accounts</source>
   <translation>Comptes généraux</translation>
  </message>
  <message>
   <source>Paid bills</source>
   <translation>Factures payées</translation>
  </message>
  <message>
   <source>Payment methods</source>
   <translation>Modes de paiement</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>Paiements</translation>
  </message>
  <message>
   <source>Suppliers</source>
   <translation>Fournisseurs</translation>
  </message>
  <message>
   <source>Tax rates</source>
   <translation>Taux de taxe</translation>
  </message>
  <message>
   <source>What a payment may hold</source>
   <translation>Ce qu'un paiement peut contenir</translation>
  </message>
  <message>
   <source>{0}: fetching them from {1} failed. Refresh later. {2}</source>
   <translation>{0} : la récupération depuis {1} a échoué. Actualisez plus tard. {2}</translation>
  </message>
  <message>
   <source>{0}: these come over the asynchronous API, which is not used for this company. See Company &gt; How payments are recorded. {2}</source>
   <translation>{0} : ceux-ci viennent de l'API asynchrone, qui n'est pas utilisée pour cette société. Voir Société &gt; Comment les paiements sont enregistrés. {2}</translation>
  </message>
  <message>
   <source>{0}: {1} does not offer these. {2}</source>
   <translation>{0} : {1} ne les propose pas. {2}</translation>
  </message>
  <message>
   <source>{0}: {1} has not sent them yet. Refresh later. {2}</source>
   <translation>{0} : {1} ne les a pas encore envoyés. Actualisez plus tard. {2}</translation>
  </message>
 </context>
 <context>
  <name>menus</name>
  <message>
   <source>This window only shows; work in the other one.</source>
   <translation>Cette fenêtre ne fait qu'afficher ; travaillez dans l'autre.</translation>
  </message>
 </context>
 <context>
  <name>papers</name>
  <message>
   <source>(The rest is in the PDF.)</source>
   <translation>(Le reste est dans le PDF.)</translation>
  </message>
  <message>
   <source>Accounting software</source>
   <translation>Logiciel comptable</translation>
  </message>
  <message>
   <source>Aged payables by supplier</source>
   <translation>Balance âgée par fournisseur</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>Au</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Facture</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Société</translation>
  </message>
  <message>
   <source>Credit note</source>
   <translation>Avoir</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Écarts</translation>
  </message>
  <message>
   <source>Fell by</source>
   <translation>Baisse de</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Ids in the books</source>
   <translation>Identifiants dans les livres</translation>
  </message>
  <message>
   <source>In the books</source>
   <translation>Dans les livres</translation>
  </message>
  <message>
   <source>Left afterwards</source>
   <translation>Restant ensuite</translation>
  </message>
  <message>
   <source>Line by line</source>
   <translation>Ligne par ligne</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Mouvement</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N°</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <source>On account</source>
   <translation>Acompte</translation>
  </message>
  <message>
   <source>On account: {0}</source>
   <translation>Acompte : {0}</translation>
  </message>
  <message>
   <source>Only the first {0} of each list are shown here. The PDF and the JSON hold all of them.</source>
   <translation>Seuls les {0} premiers de chaque liste sont affichés ici. Le PDF et le JSON les contiennent tous.</translation>
  </message>
  <message>
   <source>Other payments</source>
   <translation>Autres paiements</translation>
  </message>
  <message>
   <source>Paid: {0}</source>
   <translation>Payée : {0}</translation>
  </message>
  <message>
   <source>Payment run</source>
   <translation>Série de paiements</translation>
  </message>
  <message>
   <source>Payment {0}</source>
   <translation>Paiement {0}</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Prévu</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Preuve</translation>
  </message>
  <message>
   <source>Proof of a payment run</source>
   <translation>Preuve d'une série de paiements</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Pièce</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Consigné</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Remittance advice</source>
   <translation>Avis de paiement</translation>
  </message>
  <message>
   <source>Remittance advice from {0}, {1}</source>
   <translation>Avis de paiement de {0}, {1}</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Série</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Envoyé</translation>
  </message>
  <message>
   <source>Settled by credit, no money is sent: {0}.</source>
   <translation>Réglé par avoir, aucun argent envoyé : {0}.</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>The one before</source>
   <translation>Le précédent</translation>
  </message>
  <message>
   <source>This proof</source>
   <translation>Cette preuve</translation>
  </message>
  <message>
   <source>This run</source>
   <translation>Cette série</translation>
  </message>
  <message>
   <source>This tells what is in our books. Please compare it with yours.</source>
   <translation>Ceci dit ce qui est dans nos livres. Veuillez le comparer aux vôtres.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>We have paid you {0}.</source>
   <translation>Nous vous avons payé {0}.</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What moved</source>
   <translation>Ce qui a bougé</translation>
  </message>
  <message>
   <source>number {0}, made {1}</source>
   <translation>numéro {0}, créé {1}</translation>
  </message>
 </context>
 <context>
  <name>payment_progress</name>
  <message>
   <source>Asked again with the same key, which cannot pay twice, until {0} at the latest.</source>
   <translation>Redemandé avec la même clé, qui ne peut payer deux fois, jusqu'à {0} au plus tard.</translation>
  </message>
  <message>
   <source>Asks again with the same key</source>
   <translation>Redemande avec la même clé</translation>
  </message>
  <message>
   <source>Asks the queue</source>
   <translation>Interroge la file d'attente</translation>
  </message>
  <message>
   <source>It may be at work until {0}; books that show nothing prove nothing before.</source>
   <translation>Il peut être en cours jusqu'à {0} ; des livres qui ne montrent rien ne prouvent rien avant.</translation>
  </message>
  <message>
   <source>May be sent again until {0}</source>
   <translation>Peut être renvoyé jusqu'à {0}</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Not sent again: the queue is not known to honour keys.</source>
   <translation>Pas renvoyé : on ne sait pas si la file respecte les clés.</translation>
  </message>
  <message>
   <source>Not sent again: the service has forgotten it by now.</source>
   <translation>Pas renvoyé : le service l'a oublié à présent.</translation>
  </message>
  <message>
   <source>Not sent again: the service would only repeat its first answer.</source>
   <translation>Pas renvoyé : le service ne ferait que répéter sa première réponse.</translation>
  </message>
  <message>
   <source>Reading the books to find out.</source>
   <translation>Lecture des livres pour le savoir.</translation>
  </message>
  <message>
   <source>Reads the books</source>
   <translation>Lit les livres</translation>
  </message>
  <message>
   <source>Same key</source>
   <translation>Même clé</translation>
  </message>
  <message>
   <source>Sent in {0}. Until then it can be cancelled.</source>
   <translation>Envoyé dans {0}. D'ici là, on peut l'annuler.</translation>
  </message>
  <message>
   <source>no answer: {0}</source>
   <translation>pas de réponse : {0}</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} à {1}</translation>
  </message>
 </context>
 <context>
  <name>payment_words</name>
  <message>
   <source>And {0} more.</source>
   <translation>Et {0} de plus.</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Facture</translation>
  </message>
  <message>
   <source>Credit note</source>
   <translation>Avoir</translation>
  </message>
  <message>
   <source>Credit {0}</source>
   <translation>Crédit {0}</translation>
  </message>
  <message>
   <source>Discount</source>
   <translation>Escompte</translation>
  </message>
  <message>
   <source>It can be deleted from here afterwards. Then:</source>
   <translation>Elle peut ensuite être supprimée d'ici. Alors :</translation>
  </message>
  <message>
   <source>It cannot be undone from here.</source>
   <translation>Cela ne peut être annulé d'ici.</translation>
  </message>
  <message>
   <source>Journal entry</source>
   <translation>Entrée du journal</translation>
  </message>
  <message>
   <source>Money on account</source>
   <translation>Acomptes</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>On account</source>
   <translation>Acompte</translation>
  </message>
  <message>
   <source>Other record</source>
   <translation>Autre pièce</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Paiement</translation>
  </message>
  <message>
   <source>Refund</source>
   <translation>Remboursement</translation>
  </message>
  <message>
   <source>Refund of credit {0}</source>
   <translation>Remboursement de l'avoir {0}</translation>
  </message>
  <message>
   <source>Refund of money on account</source>
   <translation>Remboursement d'acompte</translation>
  </message>
  <message>
   <source>Refund of {0}</source>
   <translation>Remboursement de {0}</translation>
  </message>
  <message>
   <source>credit {0}</source>
   <translation>avoir {0}</translation>
  </message>
  <message>
   <source>money on account</source>
   <translation>acomptes</translation>
  </message>
  <message>
   <source>the supplier</source>
   <translation>le fournisseur</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} et {1} de plus</translation>
  </message>
  <message>
   <source>{0} more is held</source>
   <translation>{0} de plus sont conservés</translation>
  </message>
 </context>
 <context>
  <name>rates</name>
  <message>
   <source>“{text}” is not a rate. Write it like {example}.</source>
   <translation>« {text} » n'est pas un taux. Écrivez-le comme {example}.</translation>
  </message>
 </context>
 <context>
  <name>record_views</name>
  <message>
   <source>(no description)</source>
   <translation>(sans description)</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>Ne peut être utilisé</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Variation</translation>
  </message>
  <message>
   <source>Credit note {0}</source>
   <translation>Avoir {0}</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Émise</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Reste</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Argent</translation>
  </message>
  <message>
   <source>Not understood</source>
   <translation>Incompris</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>Nothing has used it yet</source>
   <translation>Rien ne l'a encore utilisé</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Sur</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Payée</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Paiement</translation>
  </message>
  <message>
   <source>Payment {0}</source>
   <translation>Paiement {0}</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Quantité</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Taux</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Pièce</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Taxe</translation>
  </message>
  <message>
   <source>The accounting software lists no lines</source>
   <translation>Le logiciel comptable n'indique aucune ligne</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Touches</source>
   <translation>Concerne</translation>
  </message>
  <message>
   <source>Unit amount</source>
   <translation>Prix unitaire</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Utilisé</translation>
  </message>
  <message>
   <source>What used it</source>
   <translation>Ce qui l'a utilisé</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>paid out</source>
   <translation>remboursé</translation>
  </message>
  <message>
   <source>several suppliers</source>
   <translation>plusieurs fournisseurs</translation>
  </message>
 </context>
 <context>
  <name>row_menu</name>
  <message>
   <source>Change {0}</source>
   <translation>Modifier {0}</translation>
  </message>
  <message>
   <source>Copy the whole list</source>
   <translation>Copier toute la liste</translation>
  </message>
  <message>
   <source>Copy this cell</source>
   <translation>Copier cette cellule</translation>
  </message>
  <message>
   <source>Copy this row</source>
   <translation>Copier cette ligne</translation>
  </message>
  <message>
   <source>Copy {0} rows</source>
   <translation>Copier {0} lignes</translation>
  </message>
  <message>
   <source>Export list…</source>
   <translation>Exporter la liste…</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Print list…</source>
   <translation>Imprimer la liste…</translation>
  </message>
  <message>
   <source>Tick</source>
   <translation>Cocher</translation>
  </message>
  <message>
   <source>Untick</source>
   <translation>Décocher</translation>
  </message>
  <message>
   <source>too long: export it</source>
   <translation>trop longue : exportez-la</translation>
  </message>
 </context>
 <context>
  <name>run</name>
  <message>
   <source>Always paid</source>
   <translation>Toujours payé</translation>
  </message>
  <message>
   <source>Always pay</source>
   <translation>Toujours payer</translation>
  </message>
  <message>
   <source>Banks are closed on {0} ({1}). The next open day is {2}.</source>
   <translation>Les banques sont fermées le {0} ({1}). Le prochain jour ouvré est le {2}.</translation>
  </message>
  <message>
   <source>Banks are closed on {0}. The next open day is {2}.</source>
   <translation>Les banques sont fermées le {0}. Le prochain jour ouvré est le {2}.</translation>
  </message>
  <message>
   <source>Can wait</source>
   <translation>Peut attendre</translation>
  </message>
  <message>
   <source>Dated after the payment</source>
   <translation>Daté après le paiement</translation>
  </message>
  <message>
   <source>Discount would be lost</source>
   <translation>L'escompte serait perdu</translation>
  </message>
  <message>
   <source>Disputed</source>
   <translation>Contestée</translation>
  </message>
  <message>
   <source>In a payment under way</source>
   <translation>Dans un paiement en cours</translation>
  </message>
  <message>
   <source>In another currency</source>
   <translation>Dans une autre devise</translation>
  </message>
  <message>
   <source>Late already</source>
   <translation>Déjà en retard</translation>
  </message>
  <message>
   <source>Never without asking</source>
   <translation>Jamais sans demander</translation>
  </message>
  <message>
   <source>Not without asking</source>
   <translation>Pas sans demander</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>Suspendu</translation>
  </message>
  <message>
   <source>The cash does not reach</source>
   <translation>L'argent ne suffit pas</translation>
  </message>
  <message>
   <source>Would become late</source>
   <translation>Prendrait du retard</translation>
  </message>
  <message>
   <source>bill without a reference</source>
   <translation>facture sans référence</translation>
  </message>
  <message>
   <source>{0} % within {1} days</source>
   <translation>{0} % sous {1} jours</translation>
  </message>
  <message>
   <source>{0} day late</source>
   <translation>{0} jour de retard</translation>
  </message>
  <message>
   <source>{0} days late</source>
   <translation>{0} jours de retard</translation>
  </message>
  <message>
   <source>{0} discount</source>
   <translation>{0} d'escompte</translation>
  </message>
  <message>
   <source>{0} discount ({1} % a year)</source>
   <translation>{0} d'escompte ({1} % par an)</translation>
  </message>
  <message>
   <source>{0} is new since the last run.</source>
   <translation>{0} est nouveau depuis la dernière série.</translation>
  </message>
  <message>
   <source>{0} is on hold. {1}</source>
   <translation>{0} est suspendu. {1}</translation>
  </message>
  <message>
   <source>{0} was changed on {1}, after the last run. Check its bank details.</source>
   <translation>{0} a été modifié le {1}, après la dernière série. Vérifiez ses coordonnées bancaires.</translation>
  </message>
  <message>
   <source>{bill} is dated {0}, in the future.</source>
   <translation>{bill} est datée du {0}, dans l'avenir.</translation>
  </message>
  <message>
   <source>{bill} is disputed. {0}</source>
   <translation>{bill} est contestée. {0}</translation>
  </message>
  <message>
   <source>{bill} looks like the same supplier's {0} of {1} over {2}.</source>
   <translation>{bill} ressemble à {0} du même fournisseur, du {1}, de {2}.</translation>
  </message>
  <message>
   <source>{bill}: a payment of {0} on {1} settles no bill. It may be for this one.</source>
   <translation>{bill} : un paiement de {0} le {1} ne règle aucune facture. Il est peut-être pour celle-ci.</translation>
  </message>
  <message>
   <source>{bill}: {0} is unusual for this supplier. About {1} is usual.</source>
   <translation>{bill} : {0} est inhabituel pour ce fournisseur. D'ordinaire, environ {1}.</translation>
  </message>
 </context>
 <context>
  <name>run_sheet</name>
  <message>
   <source>Amount of the payment</source>
   <translation>Montant du paiement</translation>
  </message>
  <message>
   <source>Change of its balance</source>
   <translation>Variation de son solde</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Devise</translation>
  </message>
  <message>
   <source>Id in the books</source>
   <translation>Identifiant dans les livres</translation>
  </message>
  <message>
   <source>Paid on</source>
   <translation>Payé le</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Paiement</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Pièce</translation>
  </message>
  <message>
   <source>Recorded (UTC)</source>
   <translation>Consigné (UTC)</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>Consigné par</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Série</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
 </context>
 <context>
  <name>run_views</name>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>Bills and credits</source>
   <translation>Factures et avoirs</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Variation</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Société</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Id in the books</source>
   <translation>Identifiant dans les livres</translation>
  </message>
  <message>
   <source>It is not in the copy of the books (any more).</source>
   <translation>Il n'est pas (ou plus) dans la copie des livres.</translation>
  </message>
  <message>
   <source>It pays nobody.</source>
   <translation>Elle ne paie personne.</translation>
  </message>
  <message>
   <source>It touches none</source>
   <translation>Elle n'en touche aucun</translation>
  </message>
  <message>
   <source>Its balance becomes</source>
   <translation>Son solde devient</translation>
  </message>
  <message>
   <source>Its hash</source>
   <translation>Son empreinte</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Créé</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N°</translation>
  </message>
  <message>
   <source>Only payments are proven.</source>
   <translation>Seuls les paiements sont prouvés.</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>Paiements</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Preuve</translation>
  </message>
  <message>
   <source>Proofs in the journal</source>
   <translation>Preuves dans le journal</translation>
  </message>
  <message>
   <source>Proof…</source>
   <translation>Preuve…</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Pièce</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Consigné</translation>
  </message>
  <message>
   <source>Remittance advice…</source>
   <translation>Avis de paiement…</translation>
  </message>
  <message>
   <source>Run {0}</source>
   <translation>Série {0}</translation>
  </message>
  <message>
   <source>Some of it has not come to its end.</source>
   <translation>Une partie n'est pas arrivée à son terme.</translation>
  </message>
  <message>
   <source>Some of it waits for approval.</source>
   <translation>Une partie attend une approbation.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>Touches</source>
   <translation>Concerne</translation>
  </message>
  <message>
   <source>Undo the run…</source>
   <translation>Annuler la série…</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>Annulée</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>by run {0}</source>
   <translation>par la série {0}</translation>
  </message>
  <message>
   <source>{0} by {1}</source>
   <translation>{0} par {1}</translation>
  </message>
 </context>
 <context>
  <name>run_words</name>
  <message>
   <source>1 change</source>
   <translation>1 modification</translation>
  </message>
  <message>
   <source>1 difference</source>
   <translation>1 écart</translation>
  </message>
  <message>
   <source>1 payment</source>
   <translation>1 paiement</translation>
  </message>
  <message>
   <source>1 payment deleted</source>
   <translation>1 paiement supprimé</translation>
  </message>
  <message>
   <source>Agrees</source>
   <translation>Concorde</translation>
  </message>
  <message>
   <source>Agrees as far as told</source>
   <translation>Concorde pour autant qu'on sache</translation>
  </message>
  <message>
   <source>All reconciled</source>
   <translation>Tous rapprochés</translation>
  </message>
  <message>
   <source>Bills settled</source>
   <translation>Factures réglées</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <source>Cash, against the bank</source>
   <translation>Argent, côté banque</translation>
  </message>
  <message>
   <source>Cash, against the suppliers</source>
   <translation>Argent, côté fournisseurs</translation>
  </message>
  <message>
   <source>Credits used</source>
   <translation>Avoirs utilisés</translation>
  </message>
  <message>
   <source>Everything that can be read agrees.</source>
   <translation>Tout ce qui peut être lu concorde.</translation>
  </message>
  <message>
   <source>How the bank accounts moved: their balance before, or now, is not told in the payments' currency.</source>
   <translation>Mouvements des comptes bancaires : leur solde d'avant, ou actuel, n'est pas connu dans la devise des paiements.</translation>
  </message>
  <message>
   <source>Not everything agrees. Each difference is named below.</source>
   <translation>Tout ne concorde pas. Chaque écart est nommé ci-dessous.</translation>
  </message>
  <message>
   <source>Payment {0} was not written: {3}. It is not part of the sums.</source>
   <translation>Le paiement {0} n'a pas été écrit : {3}. Il ne compte pas dans les sommes.</translation>
  </message>
  <message>
   <source>Payment {0}, {1}: the books show no such payment any more.</source>
   <translation>Paiement {0}, {1} : les livres ne montrent plus ce paiement.</translation>
  </message>
  <message>
   <source>Planned, sent, in the books, and what moved: the same amounts all the way across.</source>
   <translation>Prévu, envoyé, dans les livres, et ce qui a bougé : les mêmes montants d'un bout à l'autre.</translation>
  </message>
  <message>
   <source>Put on account</source>
   <translation>Mettre en acompte</translation>
  </message>
  <message>
   <source>The payments as they stand in the books: this connection does not tell them.</source>
   <translation>Les paiements tels qu'ils sont dans les livres : cette connexion ne les donne pas.</translation>
  </message>
  <message>
   <source>What the suppliers were owed before: not read when the run was recorded.</source>
   <translation>Ce qui était dû aux fournisseurs avant : non lu à l'enregistrement de la série.</translation>
  </message>
  <message>
   <source>cancelled before anything was sent</source>
   <translation>annulé avant tout envoi</translation>
  </message>
  <message>
   <source>fall of the amounts due</source>
   <translation>baisse des montants dus</translation>
  </message>
  <message>
   <source>fall of the suppliers' balances</source>
   <translation>baisse des soldes fournisseurs</translation>
  </message>
  <message>
   <source>fall of what is left of them</source>
   <translation>baisse de ce qu'il en reste</translation>
  </message>
  <message>
   <source>movement of the bank accounts</source>
   <translation>mouvement des comptes bancaires</translation>
  </message>
  <message>
   <source>not told by the books</source>
   <translation>non dit par les livres</translation>
  </message>
  <message>
   <source>proven</source>
   <translation>prouvé</translation>
  </message>
  <message>
   <source>proven {0} times</source>
   <translation>prouvé {0} fois</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>refusé</translation>
  </message>
  <message>
   <source>undone by {0}</source>
   <translation>annulée par {0}</translation>
  </message>
  <message>
   <source>{0} changes</source>
   <translation>{0} modifications</translation>
  </message>
  <message>
   <source>{0} differences</source>
   <translation>{0} écarts</translation>
  </message>
  <message>
   <source>{0} of {1} need you</source>
   <translation>{0} sur {1} attendent votre décision</translation>
  </message>
  <message>
   <source>{0} of {1} reconciled</source>
   <translation>{0} sur {1} rapprochés</translation>
  </message>
  <message>
   <source>{0} of {1} to approve</source>
   <translation>{0} sur {1} à approuver</translation>
  </message>
  <message>
   <source>{0} payments</source>
   <translation>{0} paiements</translation>
  </message>
  <message>
   <source>{0} payments deleted</source>
   <translation>{0} paiements supprimés</translation>
  </message>
  <message>
   <source>{0} reconciled, {1} cancelled</source>
   <translation>{0} rapprochés, {1} annulés</translation>
  </message>
  <message>
   <source>{0} reconciled, {1} refused</source>
   <translation>{0} rapprochés, {1} refusés</translation>
  </message>
  <message>
   <source>{0}: this run left {1}. It is {2} now, as a later run touched it.</source>
   <translation>{0} : cette série a laissé {1}. C'est {2} à présent, une série ultérieure l'ayant touché.</translation>
  </message>
  <message>
   <source>{0}: this run left {1}. It is {2} now: somebody else changed it since.</source>
   <translation>{0} : cette série a laissé {1}. C'est {2} à présent : quelqu'un d'autre l'a modifié depuis.</translation>
  </message>
  <message>
   <source>{0}: {1} was expected and {2} is there: something else moved it, too.</source>
   <translation>{0} : {1} était attendu et il y a {2} : autre chose l'a modifié aussi.</translation>
  </message>
  <message>
   <source>{0}: {1} was planned, the payment in the books says {2}.</source>
   <translation>{0} : {1} était prévu, le paiement dans les livres dit {2}.</translation>
  </message>
  <message>
   <source>{0}: {1} was planned, {2} was sent.</source>
   <translation>{0} : {1} était prévu, {2} a été envoyé.</translation>
  </message>
 </context>
 <context>
  <name>today_words</name>
  <message>
   <source>1 bill</source>
   <translation>1 facture</translation>
  </message>
  <message>
   <source>1 day old</source>
   <translation>d'il y a 1 jour</translation>
  </message>
  <message>
   <source>1 needs you</source>
   <translation>1 vous attend</translation>
  </message>
  <message>
   <source>1 payment</source>
   <translation>1 paiement</translation>
  </message>
  <message>
   <source>Another person has to approve them before they are sent: see Payments.</source>
   <translation>Une autre personne doit les approuver avant l'envoi : voir Paiements.</translation>
  </message>
  <message>
   <source>Cannot be read</source>
   <translation>Illisible</translation>
  </message>
  <message>
   <source>In all: {0}</source>
   <translation>En tout : {0}</translation>
  </message>
  <message>
   <source>Nobody can say yet what became of them; the books are being compared.</source>
   <translation>Personne ne peut encore dire ce qu'ils sont devenus ; les livres sont comparés.</translation>
  </message>
  <message>
   <source>Not read yet</source>
   <translation>Pas encore lu</translation>
  </message>
  <message>
   <source>Nothing is overdue, nothing falls due this week, and nothing needs you.</source>
   <translation>Rien n'est en retard, rien n'échoit cette semaine et rien n'attend votre décision.</translation>
  </message>
  <message>
   <source>Somebody has to decide about them: see Payments, Needs you.</source>
   <translation>Quelqu'un doit décider à leur sujet : voir Paiements, Attend votre décision.</translation>
  </message>
  <message>
   <source>being checked: {0}</source>
   <translation>en vérification : {0}</translation>
  </message>
  <message>
   <source>due this week: {0}</source>
   <translation>échoit cette semaine : {0}</translation>
  </message>
  <message>
   <source>less than an hour old</source>
   <translation>il y a moins d'une heure</translation>
  </message>
  <message>
   <source>needs you: {0}</source>
   <translation>attend votre décision : {0}</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>open it to read it</source>
   <translation>ouvrez-la pour la lire</translation>
  </message>
  <message>
   <source>overdue: {0}</source>
   <translation>en retard : {0}</translation>
  </message>
  <message>
   <source>to approve: {0}</source>
   <translation>à approuver : {0}</translation>
  </message>
  <message>
   <source>{0} being checked</source>
   <translation>{0} en vérification</translation>
  </message>
  <message>
   <source>{0} bills</source>
   <translation>{0} factures</translation>
  </message>
  <message>
   <source>{0} days old</source>
   <translation>d'il y a {0} jours</translation>
  </message>
  <message>
   <source>{0} h old</source>
   <translation>d'il y a {0} h</translation>
  </message>
  <message>
   <source>{0} need you</source>
   <translation>{0} vous attendent</translation>
  </message>
  <message>
   <source>{0} payments</source>
   <translation>{0} paiements</translation>
  </message>
  <message>
   <source>{0} to approve</source>
   <translation>{0} à approuver</translation>
  </message>
  <message>
   <source>{0} under way</source>
   <translation>{0} en cours</translation>
  </message>
 </context>
 <context>
  <name>unexpected</name>
  <message>
   <source>An error that nobody expected came up in the background.</source>
   <translation>Une erreur que personne n’attendait est survenue en arrière-plan.</translation>
  </message>
  <message>
   <source>An error that nobody expected came up while payments were worked on.</source>
   <translation>Une erreur que personne n’attendait est survenue pendant le traitement des paiements.</translation>
  </message>
  <message>
   <source>If it says that payments stand still, close Bookkeeper and start it again: what was on its way is then looked for in the books before anything else is sent.</source>
   <translation>S’il est dit que les paiements sont à l’arrêt, fermez Bookkeeper et relancez-le : ce qui était en route est alors recherché dans les livres avant tout autre envoi.</translation>
  </message>
  <message>
   <source>No company is open, so that nothing was being recorded.</source>
   <translation>Aucune société n’est ouverte ; rien n’était donc en cours d’enregistrement.</translation>
  </message>
  <message>
   <source>Nothing has been recorded for this company.</source>
   <translation>Rien n’a été enregistré pour cette société.</translation>
  </message>
  <message>
   <source>Nothing is under way: each payment has ended.</source>
   <translation>Rien n’est en route : chaque paiement est terminé.</translation>
  </message>
  <message>
   <source>The journal cannot be read just now ({0}). What is in it stays there.</source>
   <translation>Le journal ne peut pas être lu pour l’instant ({0}). Ce qui s’y trouve y reste.</translation>
  </message>
  <message>
   <source>The last run in the journal is {0}, recorded at {1} by {2}; payments in it: {3}.</source>
   <translation>La dernière série du journal est {0}, enregistrée à {1} par {2} ; paiements : {3}.</translation>
  </message>
  <message>
   <source>The window met an error that nobody expected.</source>
   <translation>La fenêtre a rencontré une erreur que personne n’attendait.</translation>
  </message>
  <message>
   <source>Under way, and not to be recorded again: {0}.</source>
   <translation>En route, à ne pas enregistrer une deuxième fois : {0}.</translation>
  </message>
  <message>
   <source>You can go on. If something looks wrong, close Bookkeeper and start it again: what is in the journal and in your drafts is not lost.</source>
   <translation>Vous pouvez continuer. Si quelque chose semble incorrect, fermez Bookkeeper et relancez-le : ce qui est dans le journal et dans vos brouillons n’est pas perdu.</translation>
  </message>
 </context>
 <context>
  <name>verify</name>
  <message>
   <source>Agree</source>
   <translation>Concordent</translation>
  </message>
  <message>
   <source>All {0} bills and other records are as the payments from here left them.</source>
   <translation>Les {0} factures et autres pièces sont telles que les paiements d'ici les ont laissées.</translation>
  </message>
  <message>
   <source>An event that recorded it</source>
   <translation>Un événement qui le consigne</translation>
  </message>
  <message>
   <source>Another request</source>
   <translation>Une autre requête</translation>
  </message>
  <message>
   <source>Approved by another person, as was needed</source>
   <translation>Approuvé par une autre personne, comme requis</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <source>Changed, or one is missing</source>
   <translation>Modifié, ou il en manque un</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Écarts</translation>
  </message>
  <message>
   <source>Event {0}</source>
   <translation>Événement {0}</translation>
  </message>
  <message>
   <source>Follows from the one before</source>
   <translation>Suit le précédent</translation>
  </message>
  <message>
   <source>In another state</source>
   <translation>Dans un autre état</translation>
  </message>
  <message>
   <source>In the state its last event led to</source>
   <translation>Dans l'état où l'a mis son dernier événement</translation>
  </message>
  <message>
   <source>No payment from here is in the books yet.</source>
   <translation>Aucun paiement d'ici n'est encore dans les livres.</translation>
  </message>
  <message>
   <source>No such approval</source>
   <translation>Pas de telle approbation</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Not compared</source>
   <translation>Non comparé</translation>
  </message>
  <message>
   <source>Not in the books</source>
   <translation>Pas dans les livres</translation>
  </message>
  <message>
   <source>Nothing to compare</source>
   <translation>Rien à comparer</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Sain</translation>
  </message>
  <message>
   <source>The books could not be read. {0}</source>
   <translation>Les livres n'ont pu être lus. {0}</translation>
  </message>
  <message>
   <source>The journal is not as it was written: somebody or something has changed the file. Keep it, and compare it with its copies (Help &gt; If something went wrong).</source>
   <translation>Le journal n'est plus tel qu'il a été écrit : quelqu'un ou quelque chose a modifié le fichier. Gardez-le, et comparez-le à ses copies (Aide &gt; En cas de problème).</translation>
  </message>
  <message>
   <source>The request that was recorded</source>
   <translation>La requête consignée</translation>
  </message>
  <message>
   <source>{0} of {1} bills and other records are not as the last payment from here left them. Later changes in the accounting software are shown here too, and may be quite right.</source>
   <translation>{0} factures et autres pièces sur {1} ne sont pas telles que le dernier paiement d'ici les a laissées. Des modifications ultérieures dans le logiciel comptable apparaissent ici aussi, et peuvent être tout à fait justes.</translation>
  </message>
  <message>
   <source>{0} payments and {1} events are as they were written, each chained to the one before it.</source>
   <translation>{0} paiements et {1} événements sont tels qu'ils ont été écrits, chacun enchaîné au précédent.</translation>
  </message>
 </context>
 <context>
  <name>ways_wording</name>
  <message>
   <source>A batch over several suppliers</source>
   <translation>Un lot pour plusieurs fournisseurs</translation>
  </message>
  <message>
   <source>A payment method</source>
   <translation>Un mode de paiement</translation>
  </message>
  <message>
   <source>A refund of a credit note</source>
   <translation>Un remboursement d'avoir</translation>
  </message>
  <message>
   <source>A refund of a payment</source>
   <translation>Un remboursement de paiement</translation>
  </message>
  <message>
   <source>A refund of money on account</source>
   <translation>Un remboursement d'acompte</translation>
  </message>
  <message>
   <source>Answered at once (synchronous API)</source>
   <translation>Réponse immédiate (API synchrone)</translation>
  </message>
  <message>
   <source>Conversion by the bank</source>
   <translation>Conversion par la banque</translation>
  </message>
  <message>
   <source>Credit and money in one payment</source>
   <translation>Avoir et argent dans un même paiement</translation>
  </message>
  <message>
   <source>Deleting a bill</source>
   <translation>Suppression d'une facture</translation>
  </message>
  <message>
   <source>Deleting a payment</source>
   <translation>Suppression d'un paiement</translation>
  </message>
  <message>
   <source>Deleting needs the asynchronous API, which this connection to {0} does not have.</source>
   <translation>La suppression demande l'API asynchrone, que cette connexion à {0} n'a pas.</translation>
  </message>
  <message>
   <source>It is void already.</source>
   <translation>Elle est déjà annulée.</translation>
  </message>
  <message>
   <source>Making a bill</source>
   <translation>Création d'une facture</translation>
  </message>
  <message>
   <source>Making a credit note</source>
   <translation>Création d'un avoir</translation>
  </message>
  <message>
   <source>Making a supplier</source>
   <translation>Création d'un fournisseur</translation>
  </message>
  <message>
   <source>Making an account</source>
   <translation>Création d'un compte</translation>
  </message>
  <message>
   <source>Money of it has come back since. That refund must be deleted first.</source>
   <translation>De l'argent en est revenu depuis. Ce remboursement doit d'abord être supprimé.</translation>
  </message>
  <message>
   <source>Money on account</source>
   <translation>Acomptes</translation>
  </message>
  <message>
   <source>Paying a bill</source>
   <translation>Paiement d'une facture</translation>
  </message>
  <message>
   <source>Paying several bills together</source>
   <translation>Paiement de plusieurs factures ensemble</translation>
  </message>
  <message>
   <source>Paying several foreign bills together</source>
   <translation>Paiement de plusieurs factures en devises ensemble</translation>
  </message>
  <message>
   <source>Queued, then followed (asynchronous API)</source>
   <translation>Mis en file, puis suivi (API asynchrone)</translation>
  </message>
  <message>
   <source>The bill stays in {0}, void: nothing is owed on it any more.</source>
   <translation>La facture reste dans {0}, annulée : plus rien n'y est dû.</translation>
  </message>
  <message>
   <source>The payment stays visible in {0}, marked as deleted or void.</source>
   <translation>Le paiement reste visible dans {0}, marqué supprimé ou annulé.</translation>
  </message>
  <message>
   <source>The {2} that came back is with {1} again.</source>
   <translation>Les {2} revenus sont de nouveau chez {1}.</translation>
  </message>
  <message>
   <source>Using a credit note</source>
   <translation>Utilisation d'un avoir</translation>
  </message>
  <message>
   <source>Using credit without money</source>
   <translation>Utilisation d'un avoir sans argent</translation>
  </message>
  <message>
   <source>Using part of a credit note</source>
   <translation>Utilisation partielle d'un avoir</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What paid it must be deleted first.</source>
   <translation>Ce qui l'a payée doit d'abord être supprimé.</translation>
  </message>
  <message>
   <source>{0} can only use a credit note in full.</source>
   <translation>{0} ne peut utiliser un avoir qu'en entier.</translation>
  </message>
  <message>
   <source>{0} cannot record a refund of a credit note from here.</source>
   <translation>{0} ne peut enregistrer d'ici le remboursement d'un avoir.</translation>
  </message>
  <message>
   <source>{0} cannot record a refund of a payment from here.</source>
   <translation>{0} ne peut enregistrer d'ici le remboursement d'un paiement.</translation>
  </message>
  <message>
   <source>{0} cannot record a refund of money on account from here.</source>
   <translation>{0} ne peut enregistrer d'ici le remboursement d'un acompte.</translation>
  </message>
  <message>
   <source>{0} cannot record money on account from here.</source>
   <translation>{0} ne peut enregistrer d'acomptes d'ici.</translation>
  </message>
  <message>
   <source>{0} cannot use credit notes from here.</source>
   <translation>{0} ne peut utiliser d'avoirs d'ici.</translation>
  </message>
  <message>
   <source>{0} cannot use credit unless some money is paid with it.</source>
   <translation>{0} ne peut utiliser un avoir que si de l'argent est payé avec.</translation>
  </message>
  <message>
   <source>{0} does not let accounts be made from outside. Make it there, then refresh.</source>
   <translation>{0} ne laisse pas créer de comptes de l'extérieur. Créez-le là-bas, puis actualisez.</translation>
  </message>
  <message>
   <source>{0} does not let bills be deleted from outside. It is done there.</source>
   <translation>{0} ne laisse pas supprimer de factures de l'extérieur. Cela se fait là-bas.</translation>
  </message>
  <message>
   <source>{0} does not let credit notes be made from outside. It is done there.</source>
   <translation>{0} ne laisse pas créer d'avoirs de l'extérieur. Cela se fait là-bas.</translation>
  </message>
  <message>
   <source>{0} does not let it be deleted from outside. It is done there.</source>
   <translation>{0} ne laisse pas supprimer cela de l'extérieur. Cela se fait là-bas.</translation>
  </message>
  <message>
   <source>{0} does not let payments be deleted from outside. It is done there.</source>
   <translation>{0} ne laisse pas supprimer de paiements de l'extérieur. Cela se fait là-bas.</translation>
  </message>
  <message>
   <source>{0} does not let suppliers be made from outside. It is done there.</source>
   <translation>{0} ne laisse pas créer de fournisseurs de l'extérieur. Cela se fait là-bas.</translation>
  </message>
  <message>
   <source>{0} keeps no payment method with a payment.</source>
   <translation>{0} ne garde pas de mode de paiement avec un paiement.</translation>
  </message>
  <message>
   <source>{0} takes a payment for each bill.</source>
   <translation>{0} prend un paiement par facture.</translation>
  </message>
  <message>
   <source>{0} takes a payment for each supplier.</source>
   <translation>{0} prend un paiement par fournisseur.</translation>
  </message>
  <message>
   <source>{0} takes no payment from an account in another currency than the bill's.</source>
   <translation>{0} ne prend aucun paiement d'un compte dans une autre devise que celle de la facture.</translation>
  </message>
  <message>
   <source>{0} takes several bills in one payment only in the company's own currency.</source>
   <translation>{0} ne prend plusieurs factures dans un paiement que dans la devise de la société.</translation>
  </message>
  <message>
   <source>{0} takes the credit first, and the rest in cash after it.</source>
   <translation>{0} prend d'abord l'avoir, puis le reste en argent.</translation>
  </message>
  <message>
   <source>{1} needs the asynchronous API, which this connection to {0} does not have.</source>
   <translation>{1} demande l'API asynchrone, que cette connexion à {0} n'a pas.</translation>
  </message>
  <message>
   <source>{1} no longer holds {2} on account.</source>
   <translation>{1} n'a plus {2} en acompte.</translation>
  </message>
  <message>
   <source>{2} of bill {1} is owed again.</source>
   <translation>{2} de la facture {1} sont de nouveau dus.</translation>
  </message>
  <message>
   <source>{2} of credit note {1} can be used again.</source>
   <translation>{2} de l'avoir {1} peuvent être utilisés de nouveau.</translation>
  </message>
  <message>
   <source>{2} that was paid on it stays with {1}, on account.</source>
   <translation>{2} payés dessus restent chez {1}, en acompte.</translation>
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
   <translation>Accepté, en cours d'écriture</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Approuvé</translation>
  </message>
  <message>
   <source>Approved by {0}. It goes out by itself, and can still be cancelled.</source>
   <translation>Approuvé par {0}. Il part de lui-même et peut encore être annulé.</translation>
  </message>
  <message>
   <source>Approve…</source>
   <translation>Approuver…</translation>
  </message>
  <message>
   <source>Asked how it is going</source>
   <translation>A demandé où il en est</translation>
  </message>
  <message>
   <source>BACS</source>
   <translation>BACS</translation>
  </message>
  <message>
   <source>Bank transfer</source>
   <translation>Virement</translation>
  </message>
  <message>
   <source>Being sent.</source>
   <translation>Envoi en cours.</translation>
  </message>
  <message>
   <source>Bills read again</source>
   <translation>Factures relues</translation>
  </message>
  <message>
   <source>Bookkeeper ended while this was being sent. Finding out what became of it.</source>
   <translation>Bookkeeper s'est arrêté pendant l'envoi. Recherche de ce qu'il en est advenu.</translation>
  </message>
  <message>
   <source>Books read</source>
   <translation>Livres lus</translation>
  </message>
  <message>
   <source>Build it again…</source>
   <translation>Le préparer à nouveau…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <source>Cancelled before anything was sent.</source>
   <translation>Annulé avant tout envoi.</translation>
  </message>
  <message>
   <source>Cancelled by you</source>
   <translation>Annulé par vous</translation>
  </message>
  <message>
   <source>Changes bill {0}</source>
   <translation>Modifie la facture {0}</translation>
  </message>
  <message>
   <source>Changes the supplier</source>
   <translation>Modifie le fournisseur</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <source>Cheque</source>
   <translation>Chèque</translation>
  </message>
  <message>
   <source>Choose the account that pays the {currency} bills.</source>
   <translation>Choisissez le compte qui paie les factures en {currency}.</translation>
  </message>
  <message>
   <source>Choose the payment method. {0} requires one.</source>
   <translation>Choisissez le mode de paiement. {0} en exige un.</translation>
  </message>
  <message>
   <source>Credit card</source>
   <translation>Carte de crédit</translation>
  </message>
  <message>
   <source>Deletes bill {0}</source>
   <translation>Supprime la facture {0}</translation>
  </message>
  <message>
   <source>Deletes payment {0}</source>
   <translation>Supprime le paiement {0}</translation>
  </message>
  <message>
   <source>Details…</source>
   <translation>Détails…</translation>
  </message>
  <message>
   <source>Expected {0} to be {1}; the books show {2}. Look at it in the accounting software.</source>
   <translation>{0} devait être {1} ; les livres affichent {2}. Voyez dans le logiciel comptable.</translation>
  </message>
  <message>
   <source>For the vendor's support: {0}</source>
   <translation>Pour l'assistance de l'éditeur : {0}</translation>
  </message>
  <message>
   <source>Give a location as the reference, as {0} does: location-1, not {1}.</source>
   <translation>Donnez un lieu comme référence, ainsi que le veut {0} : location-1, et non {1}.</translation>
  </message>
  <message>
   <source>I found it in the accounting software</source>
   <translation>Je l'ai trouvé dans le logiciel comptable</translation>
  </message>
  <message>
   <source>In the accounting software's queue. Nothing is written yet; asked again by itself.</source>
   <translation>Dans la file du logiciel comptable. Rien n'est encore écrit ; redemandé tout seul.</translation>
  </message>
  <message>
   <source>In the books</source>
   <translation>Dans les livres</translation>
  </message>
  <message>
   <source>It is done in the accounting software</source>
   <translation>C'est fait dans le logiciel comptable</translation>
  </message>
  <message>
   <source>It is not in the accounting software</source>
   <translation>Il n'est pas dans le logiciel comptable</translation>
  </message>
  <message>
   <source>It was not done in the accounting software</source>
   <translation>Ce n'a pas été fait dans le logiciel comptable</translation>
  </message>
  <message>
   <source>Lines, refund or delete…</source>
   <translation>Lignes, rembourser ou supprimer…</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>Attend votre décision</translation>
  </message>
  <message>
   <source>New bill {0}</source>
   <translation>Nouvelle facture {0}</translation>
  </message>
  <message>
   <source>New credit note {0}</source>
   <translation>Nouvel avoir {0}</translation>
  </message>
  <message>
   <source>New supplier</source>
   <translation>Nouveau fournisseur</translation>
  </message>
  <message>
   <source>No answer came, and the books show that nothing was written. It can be recorded again.</source>
   <translation>Aucune réponse n'est venue, et les livres montrent que rien n'a été écrit. Il peut être enregistré de nouveau.</translation>
  </message>
  <message>
   <source>No answer came, but the books show it: {0} is {2}, changed while it was sent.</source>
   <translation>Aucune réponse n'est venue, mais les livres le montrent : {0} est {2}, modifié pendant l'envoi.</translation>
  </message>
  <message>
   <source>No answer. {0}</source>
   <translation>Pas de réponse. {0}</translation>
  </message>
  <message>
   <source>Not sent, no connection. Tried again by itself. {0}</source>
   <translation>Pas envoyé, aucune connexion. Réessayé tout seul. {0}</translation>
  </message>
  <message>
   <source>Not sent: the bills could not be read again first. {0}.</source>
   <translation>Pas envoyé : les factures n'ont pu être relues d'abord. {0}.</translation>
  </message>
  <message>
   <source>Not sent: the payment that had to come first was not written.</source>
   <translation>Pas envoyé : le paiement qui devait venir d'abord n'a pas été écrit.</translation>
  </message>
  <message>
   <source>Not sent: {0} was {1} when you recorded this and is {2} now.</source>
   <translation>Pas envoyé : {0} était {1} quand vous l'avez enregistré et est {2} maintenant.</translation>
  </message>
  <message>
   <source>Not written: key or connection not accepted. Put that right, then Send now. {0}</source>
   <translation>Pas écrit : clé ou connexion refusée. Corrigez cela, puis Envoyer maintenant. {0}</translation>
  </message>
  <message>
   <source>Nothing was written. {0}</source>
   <translation>Rien n'a été écrit. {0}</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>En route</translation>
  </message>
  <message>
   <source>Pay later</source>
   <translation>Payer plus tard</translation>
  </message>
  <message>
   <source>Payment {0}</source>
   <translation>Paiement {0}</translation>
  </message>
  <message>
   <source>Program started again</source>
   <translation>Programme redémarré</translation>
  </message>
  <message>
   <source>Read the books again</source>
   <translation>Relire les livres</translation>
  </message>
  <message>
   <source>Reconciled</source>
   <translation>Rapproché</translation>
  </message>
  <message>
   <source>Recorded here</source>
   <translation>Consigné ici</translation>
  </message>
  <message>
   <source>Recorded here. It can still be cancelled.</source>
   <translation>Consigné ici. Peut encore être annulé.</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Refusé</translation>
  </message>
  <message>
   <source>Send back…</source>
   <translation>Renvoyer…</translation>
  </message>
  <message>
   <source>Send now</source>
   <translation>Envoyer maintenant</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Envoyé</translation>
  </message>
  <message>
   <source>Sent back</source>
   <translation>Renvoyé</translation>
  </message>
  <message>
   <source>Sent back by {0}, unsent: {1}</source>
   <translation>Renvoyé par {0}, sans être envoyé : {1}</translation>
  </message>
  <message>
   <source>Settled by hand</source>
   <translation>Décidé à la main</translation>
  </message>
  <message>
   <source>Settled by hand: {0} did not find it in the accounting software.</source>
   <translation>Décidé à la main : {0} ne l'a pas trouvé dans le logiciel comptable.</translation>
  </message>
  <message>
   <source>Settled by hand: {0} found it in the accounting software.</source>
   <translation>Décidé à la main : {0} l'a trouvé dans le logiciel comptable.</translation>
  </message>
  <message>
   <source>Settled by hand: {0} saw that it is done in the accounting software.</source>
   <translation>Décidé à la main : {0} a vu que c'est fait dans le logiciel comptable.</translation>
  </message>
  <message>
   <source>Settled by hand: {0} saw that it was not done in the accounting software.</source>
   <translation>Décidé à la main : {0} a vu que ce n'a pas été fait dans le logiciel comptable.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Un problème est survenu</translation>
  </message>
  <message>
   <source>Stopped by you</source>
   <translation>Arrêté par vous</translation>
  </message>
  <message>
   <source>Stopped by you. It waits until you say Send now.</source>
   <translation>Arrêté par vous. Il attend que vous disiez Envoyer maintenant.</translation>
  </message>
  <message>
   <source>The accounting software does not say which currency {0} is in.</source>
   <translation>Le logiciel comptable ne dit pas en quelle devise est {0}.</translation>
  </message>
  <message>
   <source>The accounting software says that it is done. Reading the books to confirm.</source>
   <translation>Le logiciel comptable dit que c'est fait. Lecture des livres pour confirmer.</translation>
  </message>
  <message>
   <source>The amount that comes back must be more than zero.</source>
   <translation>Le montant qui revient doit être supérieur à zéro.</translation>
  </message>
  <message>
   <source>The books still show {0} as {2}. Look at it in the accounting software.</source>
   <translation>Les livres montrent encore {0} comme {2}. Voyez dans le logiciel comptable.</translation>
  </message>
  <message>
   <source>The date {0} is still to come.</source>
   <translation>La date du {0} est encore à venir.</translation>
  </message>
  <message>
   <source>The note is too long: {1} takes {0} characters.</source>
   <translation>La note est trop longue : {1} prend {0} caractères.</translation>
  </message>
  <message>
   <source>The payments have no reference.</source>
   <translation>Les paiements n'ont pas de référence.</translation>
  </message>
  <message>
   <source>The queue gave up waiting, which does not mean it was not written. Reading the books.</source>
   <translation>La file a cessé d'attendre, ce qui ne veut pas dire que rien n'a été écrit. Lecture des livres.</translation>
  </message>
  <message>
   <source>The rate for {currency} must be more than zero.</source>
   <translation>Le taux pour {currency} doit être supérieur à zéro.</translation>
  </message>
  <message>
   <source>The reference {0} is too long: {2} takes {1} characters.</source>
   <translation>La référence {0} est trop longue : {2} prend {1} caractères.</translation>
  </message>
  <message>
   <source>The refund is dated before what it pays back ({0}).</source>
   <translation>Le remboursement est daté avant ce qu'il rembourse ({0}).</translation>
  </message>
  <message>
   <source>The service asks to wait. Tried again by itself.</source>
   <translation>Le service demande d'attendre. Réessayé tout seul.</translation>
  </message>
  <message>
   <source>The service failed. Reading the books to see whether it was written. {0}</source>
   <translation>Le service a échoué. Lecture des livres pour voir si c'est écrit. {0}</translation>
  </message>
  <message>
   <source>The service is still working on it. Asked again by itself.</source>
   <translation>Le service y travaille encore. Redemandé tout seul.</translation>
  </message>
  <message>
   <source>This connection to {0} does not have the way of recording that is set for it.</source>
   <translation>Cette connexion à {0} n'a pas la voie d'enregistrement définie pour elle.</translation>
  </message>
  <message>
   <source>This run needs about {0} requests and {1} are left today. What does not fit waits until the service counts anew, at midnight UTC.</source>
   <translation>Cette série demande environ {0} requêtes et il en reste {1} aujourd'hui. Le surplus attend que le service recompte, à minuit UTC.</translation>
  </message>
  <message>
   <source>Tick the bills to pay.</source>
   <translation>Cochez les factures à payer.</translation>
  </message>
  <message>
   <source>To approve</source>
   <translation>À approuver</translation>
  </message>
  <message>
   <source>Type the rate: how many {1} for one {0}.</source>
   <translation>Tapez le taux : combien de {1} pour un {0}.</translation>
  </message>
  <message>
   <source>Waiting to be sent</source>
   <translation>En attente d'envoi</translation>
  </message>
  <message>
   <source>Waits for approval by somebody else.</source>
   <translation>Attend l’approbation de quelqu’un d’autre.</translation>
  </message>
  <message>
   <source>What needs approval was changed</source>
   <translation>Ce qui demande une approbation a été modifié</translation>
  </message>
  <message>
   <source>{0} cannot be found in the books. Look at it in the accounting software.</source>
   <translation>{0} est introuvable dans les livres. Voyez dans le logiciel comptable.</translation>
  </message>
  <message>
   <source>{0} cannot be paid from: its id is longer than {1} characters.</source>
   <translation>On ne peut payer depuis {0} : son identifiant dépasse {1} caractères.</translation>
  </message>
  <message>
   <source>{0} cannot be paid: its id is longer than {1} characters.</source>
   <translation>{0} ne peut être payée : son identifiant dépasse {1} caractères.</translation>
  </message>
  <message>
   <source>{0} cannot be used. {1}</source>
   <translation>{0} ne peut être utilisé. {1}</translation>
  </message>
  <message>
   <source>{0} cannot record this refund from here.</source>
   <translation>{0} ne peut enregistrer ce remboursement d'ici.</translation>
  </message>
  <message>
   <source>{0} does not take the payment method {1}.</source>
   <translation>{0} n'accepte pas le mode de paiement {1}.</translation>
  </message>
  <message>
   <source>{0} is archived. Choose another account.</source>
   <translation>{0} est archivé. Choisissez un autre compte.</translation>
  </message>
  <message>
   <source>{0} is finer than the smallest coin of {1}.</source>
   <translation>{0} est plus fin que la plus petite unité de {1}.</translation>
  </message>
  <message>
   <source>{0} is in {1}, the bills are in {2}.</source>
   <translation>{0} est en {1}, les factures sont en {2}.</translation>
  </message>
  <message>
   <source>{0} is more than the {1} that can come back.</source>
   <translation>{0} dépasse les {1} qui peuvent revenir.</translation>
  </message>
  <message>
   <source>{0} is {2} as planned, but nothing shows that this payment did it.</source>
   <translation>{0} est {2} comme prévu, mais rien ne montre que ce paiement l'a fait.</translation>
  </message>
  <message>
   <source>{0} takes no payments in {currency}.</source>
   <translation>{0} ne prend aucun paiement en {currency}.</translation>
  </message>
  <message>
   <source>{0}: credit notes cannot be used in {1} from here.</source>
   <translation>{0} : les avoirs ne peuvent être utilisés d'ici dans {1}.</translation>
  </message>
  <message>
   <source>{0}: the amount on account must be more than zero.</source>
   <translation>{0} : l'acompte doit être supérieur à zéro.</translation>
  </message>
  <message>
   <source>{0}: the books show {2}, exactly as planned.</source>
   <translation>{0} : les livres montrent {2}, exactement comme prévu.</translation>
  </message>
  <message>
   <source>{0}: the credit note is dated later ({1}) than the payment.</source>
   <translation>{0} : l'avoir est daté après ({1}) le paiement.</translation>
  </message>
  <message>
   <source>{0}: the credit to use must be more than zero.</source>
   <translation>{0} : l'avoir à utiliser doit être supérieur à zéro.</translation>
  </message>
  <message>
   <source>{0}: tick a bill of {1} in {2} to use this credit on.</source>
   <translation>{0} : cochez une facture de {1} en {2} pour y utiliser cet avoir.</translation>
  </message>
  <message>
   <source>{0}: type how much of the credit to use.</source>
   <translation>{0} : tapez combien de l'avoir utiliser.</translation>
  </message>
  <message>
   <source>{0}: type the amount to pay on account.</source>
   <translation>{0} : tapez le montant de l'acompte.</translation>
  </message>
  <message>
   <source>{0}: {1} can only use a credit note in full, all {2} of it.</source>
   <translation>{0} : {1} ne peut utiliser un avoir qu'en entier, soit {2}.</translation>
  </message>
  <message>
   <source>{0}: {1} cannot record money on account from here.</source>
   <translation>{0} : {1} ne peut enregistrer d'acomptes d'ici.</translation>
  </message>
  <message>
   <source>{0}: {1} cannot use credit unless some money is paid with it.</source>
   <translation>{0} : {1} ne peut utiliser un avoir que si de l'argent est payé avec.</translation>
  </message>
  <message>
   <source>{0}: {1} is finer than the smallest coin of {2}.</source>
   <translation>{0} : {1} est plus fin que la plus petite unité de {2}.</translation>
  </message>
  <message>
   <source>{0}: {1} is more than the {2} that is left of it.</source>
   <translation>{0} : {1} dépasse les {2} qui en restent.</translation>
  </message>
  <message>
   <source>{0}: {1} of the credit is more than the ticked bills come to.</source>
   <translation>{0} : {1} de l'avoir dépasse le total des factures cochées.</translation>
  </message>
  <message>
   <source>{0}: {2} can only use a credit note in full on one bill, and no ticked bill has room for {1}.</source>
   <translation>{0} : {2} ne peut utiliser un avoir qu'en entier sur une facture, et aucune facture cochée n'a de place pour {1}.</translation>
  </message>
  <message>
   <source>{reference} cannot be paid from here. {0}</source>
   <translation>{reference} ne peut être payée d'ici. {0}</translation>
  </message>
  <message>
   <source>{reference}: the amount must be more than zero.</source>
   <translation>{reference} : le montant doit être supérieur à zéro.</translation>
  </message>
  <message>
   <source>{reference}: the payment is dated before the bill ({0}).</source>
   <translation>{reference} : le paiement est daté avant la facture ({0}).</translation>
  </message>
  <message>
   <source>{reference}: type the amount to pay.</source>
   <translation>{reference} : tapez le montant à payer.</translation>
  </message>
  <message>
   <source>{reference}: {0} is finer than the smallest coin of {1}.</source>
   <translation>{reference} : {0} est plus fin que la plus petite unité de {1}.</translation>
  </message>
  <message>
   <source>{reference}: {0} is more than the {1} that is due.</source>
   <translation>{reference} : {0} dépasse les {1} dus.</translation>
  </message>
  <message>
   <source>{reference}: {1} needs a date of payment after the bill's own ({0}).</source>
   <translation>{reference} : {1} veut une date de paiement après celle de la facture ({0}).</translation>
  </message>
 </context>
</TS>

<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>Kept filters</source>
   <translation>Filtros guardados</translation>
  </message>
 </context>
 <context>
  <name>AccountsPane</name>
  <message>
   <source>(no name)</source>
   <translation>(sin nombre)</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Cuenta</translation>
  </message>
  <message>
   <source>Bank accounts</source>
   <translation>Cuentas bancarias</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Crédito</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Moneda</translation>
  </message>
  <message>
   <source>Debit</source>
   <translation>Débito</translation>
  </message>
  <message>
   <source>New bank account</source>
   <translation>Nueva cuenta bancaria</translation>
  </message>
  <message>
   <source>New bank account…</source>
   <translation>Nueva cuenta bancaria…</translation>
  </message>
  <message>
   <source>No bank accounts</source>
   <translation>Sin cuentas bancarias</translation>
  </message>
  <message>
   <source>Pay bills from it…</source>
   <translation>Pagar facturas con ella…</translation>
  </message>
  <message>
   <source>Refresh (F5), or press + to create one.</source>
   <translation>Actualice (F5), o pulse + para crear una.</translation>
  </message>
  <message>
   <source>The accounting software does not say.</source>
   <translation>El software contable no lo dice.</translation>
  </message>
  <message>
   <source>archived</source>
   <translation>archivado</translation>
  </message>
  <message>
   <source>no number</source>
   <translation>sin número</translation>
  </message>
  <message>
   <source>type not known</source>
   <translation>tipo desconocido</translation>
  </message>
 </context>
 <context>
  <name>ActionLine</name>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
 </context>
 <context>
  <name>AgedDialog</name>
  <message>
   <source>Aged payables by supplier</source>
   <translation>Antigüedad de saldos por proveedor</translation>
  </message>
  <message>
   <source>Aged payables, as of {0}</source>
   <translation>Antigüedad de saldos al {0}</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Moneda</translation>
  </message>
  <message>
   <source>Nothing is owed</source>
   <translation>No se debe nada</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Guardar como PDF…</translation>
  </message>
  <message>
   <source>Save as spreadsheet…</source>
   <translation>Guardar como hoja de cálculo…</translation>
  </message>
  <message>
   <source>Saved as {0}</source>
   <translation>Guardado como {0}</translation>
  </message>
  <message>
   <source>Spreadsheet (*.xlsx);;CSV (*.csv)</source>
   <translation>Hoja de cálculo (*.xlsx);;CSV (*.csv)</translation>
  </message>
  <message>
   <source>Suppliers with what is owed to them, by age</source>
   <translation>Proveedores con lo que se les debe, por antigüedad</translation>
  </message>
  <message>
   <source>There are no open bills.</source>
   <translation>No hay facturas abiertas.</translation>
  </message>
  <message>
   <source>Total {0}: {1}</source>
   <translation>Total {0}: {1}</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
 </context>
 <context>
  <name>Amounts</name>
  <message>
   <source>Type an amount.</source>
   <translation>Escriba un importe.</translation>
  </message>
  <message>
   <source>{currency} has no decimals.</source>
   <translation>{currency} no tiene decimales.</translation>
  </message>
  <message>
   <source>{currency} has no more than {decimals} decimals.</source>
   <translation>{currency} no tiene más de {decimals} decimales.</translation>
  </message>
  <message>
   <source>“{text}” could mean two amounts. Write {large} or {small}.</source>
   <translation>«{text}» puede significar dos importes. Escriba {large} o {small}.</translation>
  </message>
  <message>
   <source>“{text}” could mean two amounts. Write {whole} without a separator.</source>
   <translation>«{text}» puede significar dos importes. Escriba {whole} sin separador.</translation>
  </message>
  <message>
   <source>“{text}” is not a number. Write it like {example}.</source>
   <translation>«{text}» no es un número. Escríbalo como {example}.</translation>
  </message>
  <message>
   <source>“{text}” is not an amount. Write it like {example}.</source>
   <translation>«{text}» no es un importe. Escríbalo como {example}.</translation>
  </message>
 </context>
 <context>
  <name>ApprovalsDesk</name>
  <message>
   <source>1 payment waits for approval</source>
   <translation>1 pago espera aprobación</translation>
  </message>
  <message>
   <source>Nothing of that is sent before somebody else has approved it (Payments &gt; Approve).</source>
   <translation>Nada de ello se envía antes de que otra persona lo apruebe (Pagos &gt; Aprobar).</translation>
  </message>
  <message>
   <source>Send back</source>
   <translation>Devolver</translation>
  </message>
  <message>
   <source>The payment journal has not been read yet</source>
   <translation>El diario de pagos aún no se ha leído</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Inténtelo de nuevo en un momento.</translation>
  </message>
  <message>
   <source>{0} payments end unsent, and their bills can be paid anew.</source>
   <translation>{0} pagos terminan sin enviarse y sus facturas se pueden pagar de nuevo.</translation>
  </message>
  <message>
   <source>{0} payments wait for approval</source>
   <translation>{0} pagos esperan aprobación</translation>
  </message>
  <message>
   <source>{0} to {1} ends unsent, and its bills can be paid anew.</source>
   <translation>{0} a {1} termina sin enviarse y sus facturas se pueden pagar de nuevo.</translation>
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
   <translation>Importe</translation>
  </message>
  <message>
   <source>Approve…</source>
   <translation>Aprobar…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Company &gt; Four eyes says which payments somebody else has to approve.</source>
   <translation>Empresa &gt; Cuatro ojos dice qué pagos tiene que aprobar otra persona.</translation>
  </message>
  <message>
   <source>End it, unsent, and say why.</source>
   <translation>Terminarlo sin enviarlo y decir por qué.</translation>
  </message>
  <message>
   <source>Look at what will be written, then let it be sent.</source>
   <translation>Ver lo que se escribirá y luego dejar que se envíe.</translation>
  </message>
  <message>
   <source>Nothing needs approval</source>
   <translation>Nada necesita aprobación</translation>
  </message>
  <message>
   <source>Nothing waits for approval</source>
   <translation>Nada espera aprobación</translation>
  </message>
  <message>
   <source>Prepared</source>
   <translation>Preparado</translation>
  </message>
  <message>
   <source>Prepared by</source>
   <translation>Preparado por</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Remesa</translation>
  </message>
  <message>
   <source>Send back…</source>
   <translation>Devolver…</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <source>To approve</source>
   <translation>Por aprobar</translation>
  </message>
  <message>
   <source>Waits for somebody else</source>
   <translation>Espera a otra persona</translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>Le espera a usted</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What needs approval is shown here until somebody has given it.</source>
   <translation>Lo que necesita aprobación se muestra aquí hasta que alguien la da.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
 </context>
 <context>
  <name>Arranging</name>
  <message>
   <source>As they were</source>
   <translation>Como estaban</translation>
  </message>
 </context>
 <context>
  <name>AttachmentList</name>
  <message>
   <source>No attachments</source>
   <translation>Sin adjuntos</translation>
  </message>
 </context>
 <context>
  <name>AttachmentsDesk</name>
  <message>
   <source>Save the attachment</source>
   <translation>Guardar el adjunto</translation>
  </message>
  <message>
   <source>Shown in the other window only.</source>
   <translation>Solo se muestra en la otra ventana.</translation>
  </message>
  <message>
   <source>{0} was saved</source>
   <translation>{0} se guardó</translation>
  </message>
 </context>
 <context>
  <name>BalanceField</name>
  <message>
   <source>As typed: {0}</source>
   <translation>Según lo escrito: {0}</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Saldo</translation>
  </message>
  <message>
   <source>Balance of the account</source>
   <translation>Saldo de la cuenta</translation>
  </message>
  <message>
   <source>Balance of {0}</source>
   <translation>Saldo de {0}</translation>
  </message>
  <message>
   <source>By the books of {0}: {1}</source>
   <translation>Según los libros ({0}): {1}</translation>
  </message>
  <message>
   <source>By the books: {0}</source>
   <translation>Según los libros: {0}</translation>
  </message>
  <message>
   <source>Use the balance of the books again</source>
   <translation>Volver al saldo de los libros</translation>
  </message>
  <message>
   <source>{0}. Type what the bank says instead.</source>
   <translation>{0}. Escriba en su lugar lo que dice el banco.</translation>
  </message>
 </context>
 <context>
  <name>BillColumns</name>
  <message>
   <source>Amount due</source>
   <translation>Pendiente</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Moneda</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Vence</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Emitida</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>desconocido</translation>
  </message>
 </context>
 <context>
  <name>BillState</name>
  <message>
   <source>Cannot be paid</source>
   <translation>No se puede pagar</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Vence esta semana</translation>
  </message>
  <message>
   <source>In a payment</source>
   <translation>En un pago</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Más tarde</translation>
  </message>
  <message>
   <source>No longer open</source>
   <translation>Ya no está abierta</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Vencida</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Pagada</translation>
  </message>
  <message>
   <source>Part paid</source>
   <translation>Pagada en parte</translation>
  </message>
  <message>
   <source>The accounting software no longer lists it as open.</source>
   <translation>El software contable ya no la da por abierta.</translation>
  </message>
  <message>
   <source>The accounting software shows nothing left to pay on it.</source>
   <translation>El software contable no muestra nada más que pagar en ella.</translation>
  </message>
  <message>
   <source>Void</source>
   <translation>Anulada</translation>
  </message>
 </context>
 <context>
  <name>BillsPane</name>
  <message>
   <source>Choose All suppliers to see the rest.</source>
   <translation>Elija «Todos los proveedores» para ver el resto.</translation>
  </message>
  <message>
   <source>Connect one, or try the practice company.</source>
   <translation>Conecte una, o pruebe la empresa de práctica.</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Vence esta semana</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Más tarde</translation>
  </message>
  <message>
   <source>No bills fall due then</source>
   <translation>Entonces no vence ninguna factura</translation>
  </message>
  <message>
   <source>No company is open</source>
   <translation>No hay ninguna empresa abierta</translation>
  </message>
  <message>
   <source>No open bills</source>
   <translation>Sin facturas abiertas</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”</source>
   <translation>No se ha encontrado nada para «{text}»</translation>
  </message>
  <message>
   <source>Nothing is open with this supplier</source>
   <translation>No hay nada abierto con este proveedor</translation>
  </message>
  <message>
   <source>Open bills</source>
   <translation>Facturas abiertas</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Vencida</translation>
  </message>
  <message>
   <source>Press the chip above again to see all bills.</source>
   <translation>Pulse de nuevo el botón de arriba para ver todas las facturas.</translation>
  </message>
  <message>
   <source>Propose a run: what to pay now within the cash (Ctrl+Shift+P)</source>
   <translation>Proponer una remesa: qué pagar ahora con el dinero disponible (Ctrl+Mayús+P)</translation>
  </message>
  <message>
   <source>Propose…</source>
   <translation>Proponer…</translation>
  </message>
  <message>
   <source>Refresh (F5) reads them from the accounting software.</source>
   <translation>Actualizar (F5) los lee del software contable.</translation>
  </message>
  <message>
   <source>Search for a reference, a supplier or an amount, or press Esc to see everything.</source>
   <translation>Busque una referencia, un proveedor o un importe, o pulse Esc para verlo todo.</translation>
  </message>
  <message>
   <source>Show all bills again</source>
   <translation>Mostrar de nuevo todas las facturas</translation>
  </message>
  <message>
   <source>Show only these bills</source>
   <translation>Mostrar solo estas facturas</translation>
  </message>
 </context>
 <context>
  <name>BillsPanel</name>
  <message>
   <source>Bills</source>
   <translation>Facturas</translation>
  </message>
  <message>
   <source>Bills to pay</source>
   <translation>Facturas por pagar</translation>
  </message>
  <message>
   <source>Clear the search or the filter.</source>
   <translation>Vacíe la búsqueda o el filtro.</translation>
  </message>
  <message>
   <source>Ctrl F</source>
   <translation>Ctrl F</translation>
  </message>
  <message>
   <source>Due by {0}</source>
   <translation>Vence antes del {0}</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Vence esta semana</translation>
  </message>
  <message>
   <source>Find …</source>
   <translation>Buscar …</translation>
  </message>
  <message>
   <source>No bills here</source>
   <translation>Aquí no hay facturas</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Vencida</translation>
  </message>
  <message>
   <source>Show all bills again</source>
   <translation>Mostrar de nuevo todas las facturas</translation>
  </message>
  <message>
   <source>Tick all shown</source>
   <translation>Marcar todo lo mostrado</translation>
  </message>
  <message>
   <source>Untick all</source>
   <translation>Desmarcar todo</translation>
  </message>
  <message>
   <source>{0} of {1} ticked</source>
   <translation>{0} de {1} marcadas</translation>
  </message>
  <message>
   <source>{0} ticked, {1} to go…</source>
   <translation>{0} marcadas, faltan {1}…</translation>
  </message>
 </context>
 <context>
  <name>Bookkeeper</name>
  <message>
   <source>Connect the company again.</source>
   <translation>Conecte la empresa de nuevo.</translation>
  </message>
  <message>
   <source>Practice company</source>
   <translation>Empresa de práctica</translation>
  </message>
  <message>
   <source>Reading the key…</source>
   <translation>Leyendo la clave…</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Iniciando…</translation>
  </message>
  <message>
   <source>The API key of {0} is not on this computer</source>
   <translation>La clave de API de {0} no está en este ordenador</translation>
  </message>
  <message>
   <source>{0}, {1} practice</source>
   <translation>{0}, práctica de {1}</translation>
  </message>
 </context>
 <context>
  <name>BuilderDesk</name>
  <message>
   <source>Go on with it under Bills &gt; Drafts.</source>
   <translation>Continúe en Facturas &gt; Borradores.</translation>
  </message>
  <message>
   <source>Kept as “{0}”</source>
   <translation>Guardado como «{0}»</translation>
  </message>
  <message>
   <source>Refresh first, then pay.</source>
   <translation>Actualice primero y luego pague.</translation>
  </message>
  <message>
   <source>The books have not been read yet</source>
   <translation>Aún no se han leído los libros</translation>
  </message>
 </context>
 <context>
  <name>BuilderDialog</name>
  <message>
   <source>Pay bills</source>
   <translation>Pagar facturas</translation>
  </message>
  <message>
   <source>Pay bills of {0}</source>
   <translation>Pagar facturas de {0}</translation>
  </message>
 </context>
 <context>
  <name>ChecksPanel</name>
  <message>
   <source>Amounts, dates, accounts and rates are in order. Each bill is read again before it is sent.</source>
   <translation>Importes, fechas, cuentas y cambios están en orden. Cada factura se lee de nuevo antes de enviarse.</translation>
  </message>
  <message>
   <source>Before you record</source>
   <translation>Antes de registrar</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Dismiss a warning</source>
   <translation>Descartar un aviso</translation>
  </message>
  <message>
   <source>Dismiss…</source>
   <translation>Descartar…</translation>
  </message>
  <message>
   <source>New {0} account</source>
   <translation>Nueva cuenta en {0}</translation>
  </message>
  <message>
   <source>Nothing ticked yet</source>
   <translation>Aún no hay nada marcado</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problemas</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Record together if possible</source>
   <translation>Registrar juntos si es posible</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>The bank converts</source>
   <translation>El banco convierte</translation>
  </message>
  <message>
   <source>and {0} more warnings</source>
   <translation>y {0} avisos más</translation>
  </message>
  <message>
   <source>and {0} more, each marked at its row</source>
   <translation>y {0} más, cada uno marcado en su fila</translation>
  </message>
  <message>
   <source>{0} to look at</source>
   <translation>{0} por mirar</translation>
  </message>
  <message>
   <source>{0} to put right</source>
   <translation>{0} por corregir</translation>
  </message>
 </context>
 <context>
  <name>ConnectDialog</name>
  <message>
   <source>&amp;Address of the service</source>
   <translation>&amp;Dirección del servicio</translation>
  </message>
  <message>
   <source>&amp;Company</source>
   <translation>&amp;Empresa</translation>
  </message>
  <message>
   <source>API &amp;key</source>
   <translation>&amp;Clave de API</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Preguntando…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Conectar</translation>
  </message>
  <message>
   <source>Connect a company</source>
   <translation>Conectar una empresa</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation>Conectando…</translation>
  </message>
  <message>
   <source>Find companies</source>
   <translation>Buscar empresas</translation>
  </message>
  <message>
   <source>From the vendor's portal: the raw key or the whole authorization header.</source>
   <translation>Del portal del fabricante: la clave sola o la cabecera de autorización entera.</translation>
  </message>
  <message>
   <source>Keep the key until I quit, and not on this computer</source>
   <translation>Guardar la clave hasta que salga, y no en este ordenador</translation>
  </message>
  <message>
   <source>The key was accepted, but no company has an accounting connection yet.</source>
   <translation>La clave se aceptó, pero ninguna empresa tiene aún una conexión contable.</translation>
  </message>
 </context>
 <context>
  <name>Corners</name>
  <message>
   <source>Authorise it in the browser, then refresh. Nothing can be recorded until then.</source>
   <translation>Autorícela en el navegador y luego actualice. Hasta entonces no se puede registrar nada.</translation>
  </message>
  <message>
   <source>The link to {0} is lost</source>
   <translation>Se perdió el enlace con {0}</translation>
  </message>
 </context>
 <context>
  <name>CreditsPanel</name>
  <message>
   <source>Credit notes</source>
   <translation>Abonos</translation>
  </message>
  <message>
   <source>Credit notes are not used here</source>
   <translation>Aquí no se usan abonos</translation>
  </message>
  <message>
   <source>Ctrl U</source>
   <translation>Ctrl U</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Resto</translation>
  </message>
  <message>
   <source>No credit notes</source>
   <translation>Sin abonos</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>There is no credit left to use.</source>
   <translation>No queda ningún abono por usar.</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Usar</translation>
  </message>
  <message>
   <source>Use credits</source>
   <translation>Usar abonos</translation>
  </message>
  <message>
   <source>{0} of {1} used</source>
   <translation>{0} de {1} usados</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>Asking {0}, {1} of {2}</source>
   <translation>Preguntando a {0}, {1} de {2}</translation>
  </message>
  <message>
   <source>Authorise it in the browser, then refresh. Nothing can be recorded until then.</source>
   <translation>Autorícela en el navegador y luego actualice. Hasta entonces no se puede registrar nada.</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation>Conectando…</translation>
  </message>
  <message>
   <source>Credit notes and payments could not be read; bills and accounts were</source>
   <translation>No se pudieron leer los abonos y los pagos; las facturas y las cuentas, sí</translation>
  </message>
  <message>
   <source>Nobody has authorised the link to {0} yet</source>
   <translation>Nadie ha autorizado aún el enlace con {0}</translation>
  </message>
  <message>
   <source>Not everything could be fetched from {0}</source>
   <translation>No se pudo obtener todo de {0}</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Abrir en el navegador</translation>
  </message>
  <message>
   <source>Shown as they were before: {0}. Refresh later.</source>
   <translation>Mostrados como antes: {0}. Actualice más tarde.</translation>
  </message>
  <message>
   <source>The first: {0} {1}: {2}</source>
   <translation>El primero: {0} {1}: {2}</translation>
  </message>
  <message>
   <source>The link to {0} is lost</source>
   <translation>Se perdió el enlace con {0}</translation>
  </message>
  <message>
   <source>{0} records could not be understood and are not shown</source>
   <translation>{0} documentos no se pudieron entender y no se muestran</translation>
  </message>
  <message>
   <source>{0}, link lost</source>
   <translation>{0}, enlace perdido</translation>
  </message>
  <message>
   <source>{0}, linked</source>
   <translation>{0}, enlazado</translation>
  </message>
  <message>
   <source>{0}, state not known</source>
   <translation>{0}, estado desconocido</translation>
  </message>
  <message>
   <source>{0}, waiting for you</source>
   <translation>{0}, le espera</translation>
  </message>
 </context>
 <context>
  <name>DetailsPanel</name>
  <message>
   <source>(no description)</source>
   <translation>(sin descripción)</translation>
  </message>
  <message>
   <source>Actions ▾</source>
   <translation>Acciones ▾</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Factura</translation>
  </message>
  <message>
   <source>Bill {reference}</source>
   <translation>Factura {reference}</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Variación</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Crédito</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Vence</translation>
  </message>
  <message>
   <source>Due now</source>
   <translation>Pendiente ahora</translation>
  </message>
  <message>
   <source>Go to a bill to see its lines and attachments.</source>
   <translation>Vaya a una factura para ver sus líneas y adjuntos.</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Emitida</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Línea</translation>
  </message>
  <message>
   <source>Lines of the bill</source>
   <translation>Líneas de la factura</translation>
  </message>
  <message>
   <source>Looking for attachments…</source>
   <translation>Buscando adjuntos…</translation>
  </message>
  <message>
   <source>No lines</source>
   <translation>Sin líneas</translation>
  </message>
  <message>
   <source>Not payable</source>
   <translation>No pagable</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Pagada</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Pago</translation>
  </message>
  <message>
   <source>Payments and credits on the bill</source>
   <translation>Pagos y abonos de la factura</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Remesa</translation>
  </message>
  <message>
   <source>Runs the bill is in</source>
   <translation>Remesas en las que está la factura</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Impuesto</translation>
  </message>
  <message>
   <source>The accounting software lists none.</source>
   <translation>El software contable no indica ninguna.</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>What can be done with the bill</source>
   <translation>Qué se puede hacer con la factura</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>desconocido</translation>
  </message>
 </context>
 <context>
  <name>DocumentColumns</name>
  <message>
   <source>1 bill</source>
   <translation>1 factura</translation>
  </message>
  <message>
   <source>1 credit note</source>
   <translation>1 abono</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>No se puede usar</translation>
  </message>
  <message>
   <source>Credit notes</source>
   <translation>Abonos</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Moneda</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Eliminado</translation>
  </message>
  <message>
   <source>Deleted too</source>
   <translation>Eliminado también</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>In the books</source>
   <translation>En los libros</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Emitida</translation>
  </message>
  <message>
   <source>It can be used once it is approved there.</source>
   <translation>Se podrá usar cuando se apruebe allí.</translation>
  </message>
  <message>
   <source>It is no longer in the books.</source>
   <translation>Ya no está en los libros.</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Resto</translation>
  </message>
  <message>
   <source>No credit notes</source>
   <translation>Sin abonos</translation>
  </message>
  <message>
   <source>No payments in the books</source>
   <translation>Sin pagos en los libros</translation>
  </message>
  <message>
   <source>No supplier owes the company credit.</source>
   <translation>Ningún proveedor debe abonos a la empresa.</translation>
  </message>
  <message>
   <source>Not understood</source>
   <translation>No entendido</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abierta</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Pagada</translation>
  </message>
  <message>
   <source>Part used</source>
   <translation>Usado en parte</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Refresh (F5) reads them from the accounting software.</source>
   <translation>Actualizar (F5) los lee del software contable.</translation>
  </message>
  <message>
   <source>Refund</source>
   <translation>Reembolso</translation>
  </message>
  <message>
   <source>Settles</source>
   <translation>Salda</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Used up</source>
   <translation>Agotado</translation>
  </message>
  <message>
   <source>Used up too</source>
   <translation>Agotado también</translation>
  </message>
  <message>
   <source>Void</source>
   <translation>Anulada</translation>
  </message>
  <message>
   <source>What is left of it is not known exactly.</source>
   <translation>No se sabe con exactitud qué queda de él.</translation>
  </message>
  <message>
   <source>no bill</source>
   <translation>ninguna factura</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <source>several suppliers</source>
   <translation>varios proveedores</translation>
  </message>
  <message>
   <source>{0} bills</source>
   <translation>{0} facturas</translation>
  </message>
  <message>
   <source>{0} credit notes</source>
   <translation>{0} abonos</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>{0} restantes</translation>
  </message>
 </context>
 <context>
  <name>DocumentDialog</name>
  <message>
   <source>&amp;Currency</source>
   <translation>&amp;Moneda</translation>
  </message>
  <message>
   <source>&amp;Due</source>
   <translation>&amp;Vence</translation>
  </message>
  <message>
   <source>&amp;Issued</source>
   <translation>&amp;Emitida</translation>
  </message>
  <message>
   <source>&amp;Number</source>
   <translation>&amp;Número</translation>
  </message>
  <message>
   <source>&amp;Reference</source>
   <translation>&amp;Referencia</translation>
  </message>
  <message>
   <source>&amp;Supplier</source>
   <translation>&amp;Proveedor</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change a bill in {0}</source>
   <translation>Cambiar una factura en {0}</translation>
  </message>
  <message>
   <source>N&amp;ote (optional)</source>
   <translation>N&amp;ota (opcional)</translation>
  </message>
  <message>
   <source>New bill in {0}</source>
   <translation>Nueva factura de compra en {0}</translation>
  </message>
  <message>
   <source>New credit note in {0}</source>
   <translation>Nuevo abono en {0}</translation>
  </message>
  <message>
   <source>Notes go over the asynchronous API, which is not used here.</source>
   <translation>Los abonos van por la API asíncrona, que aquí no se usa.</translation>
  </message>
  <message>
   <source>Rate at issue</source>
   <translation>Cambio en la emisión</translation>
  </message>
  <message>
   <source>Record bill</source>
   <translation>Registrar la factura</translation>
  </message>
  <message>
   <source>Record change</source>
   <translation>Registrar el cambio</translation>
  </message>
  <message>
   <source>Record credit note</source>
   <translation>Registrar el abono</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Impuesto</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Without tax</source>
   <translation>Sin impuesto</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>y {0} más</translation>
  </message>
 </context>
 <context>
  <name>DocumentsDesk</name>
  <message>
   <source>Bill {0} of {1} {2}</source>
   <translation>Factura {0} de {1} {2}</translation>
  </message>
  <message>
   <source>Delete bill</source>
   <translation>Eliminar la factura</translation>
  </message>
  <message>
   <source>Delete payment</source>
   <translation>Eliminar el pago</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Eliminar…</translation>
  </message>
  <message>
   <source>Details, and what used it…</source>
   <translation>Detalles, y qué lo usó…</translation>
  </message>
  <message>
   <source>It holds no money of the company.</source>
   <translation>No contiene dinero de la empresa.</translation>
  </message>
  <message>
   <source>It is deleted already.</source>
   <translation>Ya está eliminada.</translation>
  </message>
  <message>
   <source>It is in a payment that has not ended.</source>
   <translation>Está en un pago que no ha terminado.</translation>
  </message>
  <message>
   <source>It left nothing on account that could come back.</source>
   <translation>No dejó ningún anticipo que pueda volver.</translation>
  </message>
  <message>
   <source>Lines…</source>
   <translation>Líneas…</translation>
  </message>
  <message>
   <source>Nothing else changes. It cannot be brought back from here.</source>
   <translation>No cambia nada más. Desde aquí no se puede recuperar.</translation>
  </message>
  <message>
   <source>Nothing is left of it that could be paid out.</source>
   <translation>No queda nada de él que se pueda reembolsar.</translation>
  </message>
  <message>
   <source>Only {0}</source>
   <translation>Solo {0}</translation>
  </message>
  <message>
   <source>Payment {0} to {1} {2}</source>
   <translation>Pago {0} a {1} {2}</translation>
  </message>
  <message>
   <source>Refresh (F5) reads it from {0}.</source>
   <translation>Actualizar (F5) la lee de {0}.</translation>
  </message>
  <message>
   <source>Refund of money on account…</source>
   <translation>Reembolso de un anticipo…</translation>
  </message>
  <message>
   <source>Refund of {0} on account…</source>
   <translation>Reembolso del anticipo de {0}…</translation>
  </message>
  <message>
   <source>Refund…</source>
   <translation>Reembolsar…</translation>
  </message>
  <message>
   <source>The payment is not in the copy of the books yet</source>
   <translation>El pago aún no está en la copia de los libros</translation>
  </message>
  <message>
   <source>Void bill</source>
   <translation>Anular la factura</translation>
  </message>
  <message>
   <source>Void…</source>
   <translation>Anular…</translation>
  </message>
 </context>
 <context>
  <name>DocumentsPane</name>
  <message>
   <source>Choose All suppliers to see the rest.</source>
   <translation>Elija «Todos los proveedores» para ver el resto.</translation>
  </message>
  <message>
   <source>Connect one, or try the practice company.</source>
   <translation>Conecte una, o pruebe la empresa de práctica.</translation>
  </message>
  <message>
   <source>No company is open</source>
   <translation>No hay ninguna empresa abierta</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”</source>
   <translation>No se ha encontrado nada para «{text}»</translation>
  </message>
  <message>
   <source>Nothing with this supplier</source>
   <translation>Nada con este proveedor</translation>
  </message>
  <message>
   <source>Press Esc to see everything.</source>
   <translation>Pulse Esc para verlo todo.</translation>
  </message>
  <message>
   <source>These cannot be shown</source>
   <translation>Estos no se pueden mostrar</translation>
  </message>
 </context>
 <context>
  <name>DraftNameDialog</name>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>It is kept under Bills &gt; Drafts; Pay bills begins with nothing ticked.</source>
   <translation>Se guarda en Facturas &gt; Borradores; al pagar se empieza sin nada marcado.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Keep under a name</source>
   <translation>Guardar con un nombre</translation>
  </message>
 </context>
 <context>
  <name>DraftsDialog</name>
  <message>
   <source>Bills</source>
   <translation>Facturas</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Borradores</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Continuar con él</translation>
  </message>
  <message>
   <source>Last changed</source>
   <translation>Último cambio</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Not named</source>
   <translation>Sin nombre</translation>
  </message>
  <message>
   <source>Nothing is half built</source>
   <translation>No hay nada a medias</translation>
  </message>
  <message>
   <source>Rename (F2)</source>
   <translation>Cambiar nombre (F2)</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Desechar</translation>
  </message>
  <message>
   <source>To settle</source>
   <translation>Por saldar</translation>
  </message>
  <message>
   <source>What you tick in Pay bills is kept here until it is recorded.</source>
   <translation>Lo que marca al pagar se guarda aquí hasta que se registra.</translation>
  </message>
  <message>
   <source>{0} (open in Pay bills)</source>
   <translation>{0} (abierto al pagar)</translation>
  </message>
 </context>
 <context>
  <name>Drawing</name>
  <message>
   <source>Falls due in the next weeks</source>
   <translation>Vence en las próximas semanas</translation>
  </message>
  <message>
   <source>Largest suppliers</source>
   <translation>Mayores proveedores</translation>
  </message>
  <message>
   <source>Owed by age</source>
   <translation>Debido por antigüedad</translation>
  </message>
 </context>
 <context>
  <name>DueByDialog</name>
  <message>
   <source>&amp;Due on or before</source>
   <translation>&amp;Vence el o antes del</translation>
  </message>
  <message>
   <source>Bills that are overdue by then are ticked too, and none without a due date.</source>
   <translation>También se marcan las que ya estén vencidas; las que no tienen vencimiento, no.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Tick all due by</source>
   <translation>Marcar todo lo que vence antes del</translation>
  </message>
  <message>
   <source>Tick them</source>
   <translation>Marcarlas</translation>
  </message>
 </context>
 <context>
  <name>EarlyTermsDialog</name>
  <message>
   <source>&amp;Days after the bill's date</source>
   <translation>&amp;Días desde la fecha de la factura</translation>
  </message>
  <message>
   <source>&amp;Per cent off</source>
   <translation>&amp;Por ciento de descuento</translation>
  </message>
  <message>
   <source>A proposed run pays the bill less the discount; the rest stays due until the supplier's credit note is in the books.</source>
   <translation>Una remesa propuesta paga la factura menos el descuento; el resto queda pendiente hasta que el abono del proveedor esté en los libros.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Early-payment discount</source>
   <translation>Descuento por pronto pago</translation>
  </message>
  <message>
   <source>Empty: no discount.</source>
   <translation>Vacío: sin descuento.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>More than 0 and less than 100.</source>
   <translation>Más de 0 y menos de 100.</translation>
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
   <translation>Exportar {0}</translation>
  </message>
  <message>
   <source>Filter or search first, or export the list as a spreadsheet (Ctrl+E).</source>
   <translation>Filtre o busque primero, o exporte la lista como hoja de cálculo (Ctrl+E).</translation>
  </message>
  <message>
   <source>Ordered by {0}</source>
   <translation>Ordenado por {0}</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Print {0}</source>
   <translation>Imprimir {0}</translation>
  </message>
  <message>
   <source>Recorded {0} by {1}</source>
   <translation>Registrado {0} por {1}</translation>
  </message>
  <message>
   <source>Run {0}</source>
   <translation>Remesa {0}</translation>
  </message>
  <message>
   <source>{0} rows are too many for paper</source>
   <translation>{0} filas son demasiadas para papel</translation>
  </message>
  <message>
   <source>{0} rows are too many here</source>
   <translation>{0} filas son demasiadas aquí</translation>
  </message>
  <message>
   <source>{0}, from the largest down</source>
   <translation>{0}, de mayor a menor</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Abrir la carpeta</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Printing {0}</source>
   <translation>Imprimiendo {0}</translation>
  </message>
  <message>
   <source>Rows written</source>
   <translation>Filas escritas</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation>Escribiendo {0}</translation>
  </message>
  <message>
   <source>{0} could not be printed</source>
   <translation>No se pudo imprimir {0}</translation>
  </message>
  <message>
   <source>{0} could not be written</source>
   <translation>No se pudo escribir {0}</translation>
  </message>
  <message>
   <source>{0} is with the printer</source>
   <translation>{0} está en la impresora</translation>
  </message>
  <message>
   <source>{0} is written</source>
   <translation>{0} está escrito</translation>
  </message>
  <message>
   <source>{0} of {1} rows</source>
   <translation>{0} de {1} filas</translation>
  </message>
 </context>
 <context>
  <name>FilterDesk</name>
  <message>
   <source>All currencies</source>
   <translation>Todas las monedas</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Moneda</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Vence</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Vence esta semana</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filtros</translation>
  </message>
  <message>
   <source>Filters: {0}</source>
   <translation>Filtros: {0}</translation>
  </message>
  <message>
   <source>Keep these filters…</source>
   <translation>Guardar estos filtros…</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Más tarde</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Vencida</translation>
  </message>
  <message>
   <source>Rename or remove…</source>
   <translation>Renombrar o quitar…</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <source>Show {0}</source>
   <translation>Mostrar {0}</translation>
  </message>
  <message>
   <source>Whenever</source>
   <translation>Cualquier vencimiento</translation>
  </message>
 </context>
 <context>
  <name>FilterNameDialog</name>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <source>All open bills, in the order they are in</source>
   <translation>Todas las facturas abiertas, en el orden actual</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Keep these filters</source>
   <translation>Guardar estos filtros</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Reemplazar</translation>
  </message>
  <message>
   <source>The order is kept as well; days of a range move on with the calendar.</source>
   <translation>También se guarda el orden; los días de un periodo avanzan con el calendario.</translation>
  </message>
 </context>
 <context>
  <name>FiltersDialog</name>
  <message>
   <source>All open bills</source>
   <translation>Todas las facturas abiertas</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Kept filters</source>
   <translation>Filtros guardados</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>No filters are kept</source>
   <translation>No hay filtros guardados</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Rename (F2)</source>
   <translation>Cambiar nombre (F2)</translation>
  </message>
  <message>
   <source>Search or filter the open bills, then Bills &gt; Keep these filters (Ctrl+Shift+K).</source>
   <translation>Busque o filtre las facturas abiertas y luego Facturas &gt; Guardar estos filtros (Ctrl+Mayús+K).</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Usar</translation>
  </message>
  <message>
   <source>What it shows</source>
   <translation>Qué muestra</translation>
  </message>
 </context>
 <context>
  <name>Footer</name>
  <message>
   <source>Bills</source>
   <translation>Facturas</translation>
  </message>
  <message>
   <source>Credits used</source>
   <translation>Abonos usados</translation>
  </message>
  <message>
   <source>Ctrl ⏎</source>
   <translation>Ctrl ⏎</translation>
  </message>
  <message>
   <source>Keep for later</source>
   <translation>Guardar para después</translation>
  </message>
  <message>
   <source>Leaves the account</source>
   <translation>Sale de la cuenta</translation>
  </message>
  <message>
   <source>On account</source>
   <translation>Anticipo</translation>
  </message>
  <message>
   <source>One moment…</source>
   <translation>Un momento…</translation>
  </message>
  <message>
   <source>Preparing…</source>
   <translation>Preparando…</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>Record 1 payment</source>
   <translation>Registrar 1 pago</translation>
  </message>
  <message>
   <source>Record payments</source>
   <translation>Registrar los pagos</translation>
  </message>
  <message>
   <source>Record {0} payments</source>
   <translation>Registrar {0} pagos</translation>
  </message>
  <message>
   <source>Recording…</source>
   <translation>Registrando…</translation>
  </message>
  <message>
   <source>Ticking…</source>
   <translation>Marcando…</translation>
  </message>
 </context>
 <context>
  <name>Formats</name>
  <message>
   <source>1 day overdue</source>
   <translation>1 día vencida</translation>
  </message>
  <message>
   <source>Due in {days} days</source>
   <translation>Vence en {days} días</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Vence hoy</translation>
  </message>
  <message>
   <source>Due tomorrow</source>
   <translation>Vence mañana</translation>
  </message>
  <message>
   <source>No due date</source>
   <translation>Sin vencimiento</translation>
  </message>
  <message>
   <source>in {days}</source>
   <translation>en {days}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>hoy</translation>
  </message>
  <message>
   <source>{days} days overdue</source>
   <translation>{days} días vencida</translation>
  </message>
 </context>
 <context>
  <name>FourEyesDialog</name>
  <message>
   <source>&amp;Payments need the approval of somebody else</source>
   <translation>Los &amp;pagos necesitan la aprobación de otra persona</translation>
  </message>
  <message>
   <source>&amp;Whatever the amount, where the supplier is new or was changed</source>
   <translation>Sea cual sea el &amp;importe, si el proveedor es nuevo o ha cambiado</translation>
  </message>
  <message>
   <source>A limit is more than zero; leave it empty for every payment.</source>
   <translation>Un límite es mayor que cero; déjelo vacío para todos los pagos.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Four eyes</source>
   <translation>Cuatro ojos</translation>
  </message>
  <message>
   <source>From this amount on, in {0}</source>
   <translation>A partir de este importe, en {0}</translation>
  </message>
  <message>
   <source>New: no payment to it from here is in the books yet. Changed: in the accounting software, since it was last paid from here.</source>
   <translation>Nuevo: aún no hay en los libros ningún pago hecho desde aquí. Modificado: en el programa de contabilidad, desde que se le pagó desde aquí por última vez.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>This journal is on this computer only. Before somebody else can approve anything, it has to be shared (Settings &gt; Payment journal); what waits until then can only be cancelled.</source>
   <translation>Este diario está solo en este ordenador. Antes de que otra persona pueda aprobar algo, hay que compartirlo (Configuración &gt; Diario de pagos); lo que espere hasta entonces solo se puede cancelar.</translation>
  </message>
  <message>
   <source>What a run pays one supplier in one currency counts as a whole. Empty: every payment. In a currency that is not here, every payment needs approval.</source>
   <translation>Lo que una remesa paga a un proveedor en una moneda cuenta como un todo. Vacío: todos los pagos. En una moneda que no está aquí, cada pago necesita aprobación.</translation>
  </message>
  <message>
   <source>What needs approval waits under To approve, its bills reserved, until somebody at another account of the operating system has approved it. It holds for this company, at every desk, for what is recorded from now on; deletions and other changes need no approval.</source>
   <translation>Lo que necesita aprobación espera en «Por aprobar», con sus facturas reservadas, hasta que alguien lo apruebe desde otra cuenta del sistema operativo. Vale para esta empresa, en todos los puestos, para lo que se consigne desde ahora; las eliminaciones y otros cambios no necesitan aprobación.</translation>
  </message>
  <message>
   <source>Which payments</source>
   <translation>Qué pagos</translation>
  </message>
  <message>
   <source>Who set it</source>
   <translation>Quién lo fijó</translation>
  </message>
  <message>
   <source>every payment</source>
   <translation>todos los pagos</translation>
  </message>
 </context>
 <context>
  <name>Head</name>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Each bill by itself</source>
   <translation>Cada factura por separado</translation>
  </message>
  <message>
   <source>Fields: {0}</source>
   <translation>Campos: {0}</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Forma de pago</translation>
  </message>
  <message>
   <source>More fields: method, location, note</source>
   <translation>Más campos: forma de pago, ubicación, nota</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Más…</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>Sin elegir</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Registrar</translation>
  </message>
  <message>
   <source>Reference on each payment</source>
   <translation>Referencia en cada pago</translation>
  </message>
  <message>
   <source>Set up payment methods</source>
   <translation>Definir las formas de pago</translation>
  </message>
  <message>
   <source>Set up…</source>
   <translation>Definir…</translation>
  </message>
  <message>
   <source>Together if possible</source>
   <translation>Juntas si es posible</translation>
  </message>
  <message>
   <source>{0} records payments over its queue only.</source>
   <translation>{0} solo registra pagos por su cola.</translation>
  </message>
 </context>
 <context>
  <name>HelpDialog</name>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Nothing found. Type other words.</source>
   <translation>No se ha encontrado nada. Escriba otras palabras.</translation>
  </message>
  <message>
   <source>Pages of the help</source>
   <translation>Páginas de la ayuda</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Buscar en la ayuda</translation>
  </message>
  <message>
   <source>The page</source>
   <translation>La página</translation>
  </message>
 </context>
 <context>
  <name>JournalDesk</name>
  <message>
   <source>The password of the shared journal is not on this computer</source>
   <translation>La contraseña del diario compartido no está en este ordenador</translation>
  </message>
  <message>
   <source>Type it under Settings &gt; Payment journal. Nothing is sent before that.</source>
   <translation>Escríbala en Configuración &gt; Diario de pagos. Antes no se envía nada.</translation>
  </message>
 </context>
 <context>
  <name>JournalPlaceDialog</name>
  <message>
   <source>&amp;Certificates</source>
   <translation>&amp;Certificados</translation>
  </message>
  <message>
   <source>&amp;Move the payments of the shared journal to the new place</source>
   <translation>&amp;Mover los pagos del diario compartido al nuevo lugar</translation>
  </message>
  <message>
   <source>&amp;Move the payments recorded on this computer there</source>
   <translation>&amp;Mover allí los pagos consignados en este ordenador</translation>
  </message>
  <message>
   <source>&amp;Name of the database</source>
   <translation>&amp;Nombre de la base de datos</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Contraseña</translation>
  </message>
  <message>
   <source>&amp;Servers</source>
   <translation>&amp;Servidores</translation>
  </message>
  <message>
   <source>&amp;Test</source>
   <translation>&amp;Probar</translation>
  </message>
  <message>
   <source>&amp;User</source>
   <translation>&amp;Usuario</translation>
  </message>
  <message>
   <source>A file of certificates to trust, where your own authority signs. Empty: as this computer does.</source>
   <translation>Un archivo de certificados de confianza, si firma su propia autoridad. Vacío: como este ordenador.</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Preguntando…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>How to set this up</source>
   <translation>Cómo configurarlo</translation>
  </message>
  <message>
   <source>Keep the password until I quit, and not on this computer</source>
   <translation>Conservar la contraseña hasta que salga, y no en este ordenador</translation>
  </message>
  <message>
   <source>Moving…</source>
   <translation>Moviendo…</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Abriendo…</translation>
  </message>
  <message>
   <source>Payment journal</source>
   <translation>Diario de pagos</translation>
  </message>
  <message>
   <source>Payments are recorded in a shared &amp;database</source>
   <translation>Los pagos se consignan en una &amp;base de datos compartida</translation>
  </message>
  <message>
   <source>Payments are recorded on &amp;this computer</source>
   <translation>Los pagos se consignan en &amp;este ordenador</translation>
  </message>
  <message>
   <source>Progress of the move</source>
   <translation>Progreso del traslado</translation>
  </message>
  <message>
   <source>Several servers of one cluster are separated by commas; the one that takes writes is used.</source>
   <translation>Varios servidores de un clúster se separan con comas; se usa el que admite escritura.</translation>
  </message>
  <message>
   <source>The database answers. Payments in its journal: {0}.</source>
   <translation>La base de datos responde. Pagos en su diario: {0}.</translation>
  </message>
  <message>
   <source>This cannot be stopped halfway. It is told here how it ends.</source>
   <translation>Esto no se puede detener a medias. Aquí se indicará cómo termina.</translation>
  </message>
  <message>
   <source>Use this journal</source>
   <translation>Usar este diario</translation>
  </message>
 </context>
 <context>
  <name>LineRow</name>
  <message>
   <source>Account, line {0}</source>
   <translation>Cuenta, línea {0}</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Elegir</translation>
  </message>
  <message>
   <source>Description, line {0}</source>
   <translation>Descripción, línea {0}</translation>
  </message>
  <message>
   <source>No tax</source>
   <translation>Sin impuesto</translation>
  </message>
  <message>
   <source>Quantity, line {0}</source>
   <translation>Cantidad, línea {0}</translation>
  </message>
  <message>
   <source>Remove line {0}</source>
   <translation>Quitar la línea {0}</translation>
  </message>
  <message>
   <source>Tax, line {0}</source>
   <translation>Impuesto, línea {0}</translation>
  </message>
  <message>
   <source>Unit amount, line {0}</source>
   <translation>Precio unitario, línea {0}</translation>
  </message>
 </context>
 <context>
  <name>LinesPanel</name>
  <message>
   <source>Account</source>
   <translation>Cuenta</translation>
  </message>
  <message>
   <source>Add line</source>
   <translation>Añadir línea</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Líneas</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Impuesto</translation>
  </message>
  <message>
   <source>Unit amount</source>
   <translation>Precio unitario</translation>
  </message>
  <message>
   <source>With tax</source>
   <translation>Con impuesto</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>&amp;About Bookkeeper</source>
   <translation>&amp;Acerca de Bookkeeper</translation>
  </message>
  <message>
   <source>&amp;All</source>
   <translation>&amp;Todo</translation>
  </message>
  <message>
   <source>&amp;Approve…</source>
   <translation>&amp;Aprobar…</translation>
  </message>
  <message>
   <source>&amp;Bank accounts</source>
   <translation>Cuentas &amp;bancarias</translation>
  </message>
  <message>
   <source>&amp;Bills</source>
   <translation>&amp;Facturas</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;Colores</translation>
  </message>
  <message>
   <source>&amp;Company</source>
   <translation>&amp;Empresa</translation>
  </message>
  <message>
   <source>&amp;Connection…</source>
   <translation>&amp;Conexión…</translation>
  </message>
  <message>
   <source>&amp;Copy rows</source>
   <translation>&amp;Copiar filas</translation>
  </message>
  <message>
   <source>&amp;Drafts…</source>
   <translation>&amp;Borradores…</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Editar</translation>
  </message>
  <message>
   <source>&amp;Export list…</source>
   <translation>&amp;Exportar la lista…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <source>&amp;Find…</source>
   <translation>&amp;Buscar…</translation>
  </message>
  <message>
   <source>&amp;Four eyes…</source>
   <translation>C&amp;uatro ojos…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <source>&amp;How payments are recorded…</source>
   <translation>Cómo se &amp;registran los pagos…</translation>
  </message>
  <message>
   <source>&amp;Keep these filters…</source>
   <translation>&amp;Guardar estos filtros…</translation>
  </message>
  <message>
   <source>&amp;Keyboard</source>
   <translation>&amp;Teclado</translation>
  </message>
  <message>
   <source>&amp;Later</source>
   <translation>&amp;Más tarde</translation>
  </message>
  <message>
   <source>&amp;New bank account…</source>
   <translation>&amp;Nueva cuenta bancaria…</translation>
  </message>
  <message>
   <source>&amp;New bill…</source>
   <translation>&amp;Nueva factura de compra…</translation>
  </message>
  <message>
   <source>&amp;Open bills</source>
   <translation>Facturas &amp;abiertas</translation>
  </message>
  <message>
   <source>&amp;Overdue</source>
   <translation>&amp;Vencidas</translation>
  </message>
  <message>
   <source>&amp;Pay bills…</source>
   <translation>&amp;Pagar facturas…</translation>
  </message>
  <message>
   <source>&amp;Payments</source>
   <translation>&amp;Pagos</translation>
  </message>
  <message>
   <source>&amp;Print list…</source>
   <translation>&amp;Imprimir lista…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <source>&amp;Refresh</source>
   <translation>&amp;Actualizar</translation>
  </message>
  <message>
   <source>&amp;Report a problem…</source>
   <translation>&amp;Informar de un problema…</translation>
  </message>
  <message>
   <source>&amp;Runs</source>
   <translation>&amp;Remesas</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>&amp;Configuración…</translation>
  </message>
  <message>
   <source>&amp;Stop everything</source>
   <translation>&amp;Detener todo</translation>
  </message>
  <message>
   <source>&amp;Suppliers</source>
   <translation>&amp;Proveedores</translation>
  </message>
  <message>
   <source>&amp;To approve</source>
   <translation>Por aproba&amp;r</translation>
  </message>
  <message>
   <source>&amp;Today in every company…</source>
   <translation>&amp;Hoy en todas las empresas…</translation>
  </message>
  <message>
   <source>&amp;Verify the journal…</source>
   <translation>&amp;Verificar el diario…</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <source>A&amp;ged payables by supplier…</source>
   <translation>&amp;Antigüedad de saldos por proveedor…</translation>
  </message>
  <message>
   <source>Bookkeeper</source>
   <translation>Bookkeeper</translation>
  </message>
  <message>
   <source>Connect &amp;another company…</source>
   <translation>Conectar &amp;otra empresa…</translation>
  </message>
  <message>
   <source>Credit &amp;notes</source>
   <translation>A&amp;bonos</translation>
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
   <translation>Vence esta &amp;semana</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Find an&amp;ything…</source>
   <translation>Buscar &amp;cualquier cosa…</translation>
  </message>
  <message>
   <source>If something went &amp;wrong</source>
   <translation>Si algo salió &amp;mal</translation>
  </message>
  <message>
   <source>Kept &amp;filters…</source>
   <translation>&amp;Filtros guardados…</translation>
  </message>
  <message>
   <source>New &amp;credit note…</source>
   <translation>Nuevo &amp;abono…</translation>
  </message>
  <message>
   <source>New &amp;supplier…</source>
   <translation>Nuevo &amp;proveedor…</translation>
  </message>
  <message>
   <source>Only {0}</source>
   <translation>Solo {0}</translation>
  </message>
  <message>
   <source>P&amp;ropose a run…</source>
   <translation>P&amp;roponer una remesa…</translation>
  </message>
  <message>
   <source>Pay bills…</source>
   <translation>Pagar facturas…</translation>
  </message>
  <message>
   <source>Payment &amp;methods…</source>
   <translation>&amp;Formas de pago…</translation>
  </message>
  <message>
   <source>Payments &amp;in the books</source>
   <translation>Pagos &amp;en los libros</translation>
  </message>
  <message>
   <source>Select &amp;all bills</source>
   <translation>Seleccionar &amp;todas las facturas</translation>
  </message>
  <message>
   <source>Select &amp;nothing</source>
   <translation>&amp;No seleccionar nada</translation>
  </message>
  <message>
   <source>To approve</source>
   <translation>Por aprobar</translation>
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
   <translation>Cambiar la factura…</translation>
  </message>
  <message>
   <source>Change supplier…</source>
   <translation>Cambiar el proveedor…</translation>
  </message>
  <message>
   <source>It is in a payment that has not ended.</source>
   <translation>Está en un pago que no ha terminado.</translation>
  </message>
  <message>
   <source>New bill…</source>
   <translation>Nueva factura de compra…</translation>
  </message>
  <message>
   <source>New credit note…</source>
   <translation>Nuevo abono…</translation>
  </message>
  <message>
   <source>Only an open bill on which nothing was paid can be changed.</source>
   <translation>Solo se puede cambiar una factura abierta de la que no se ha pagado nada.</translation>
  </message>
  <message>
   <source>Refresh first.</source>
   <translation>Actualice primero.</translation>
  </message>
  <message>
   <source>That cannot be made from here</source>
   <translation>Eso no se puede crear desde aquí</translation>
  </message>
  <message>
   <source>The books have not been read yet</source>
   <translation>Aún no se han leído los libros</translation>
  </message>
 </context>
 <context>
  <name>MessageStrip</name>
  <message>
   <source>Put this message away</source>
   <translation>Apartar este mensaje</translation>
  </message>
 </context>
 <context>
  <name>MethodsDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Choose the account each method pays from. The payment builder fills it in for you.</source>
   <translation>Elija la cuenta desde la que paga cada forma de pago. Se rellenará al pagar.</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>Sin elegir</translation>
  </message>
  <message>
   <source>Payment methods</source>
   <translation>Formas de pago</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
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
   <translation>&amp;Moneda</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <source>&amp;Sort code (optional)</source>
   <translation>Código &amp;bancario (opcional)</translation>
  </message>
  <message>
   <source>A credit account: what is spent from it is owed.</source>
   <translation>Una cuenta de crédito: lo que se gasta en ella se debe.</translation>
  </message>
  <message>
   <source>A debit account: the company's own money.</source>
   <translation>Una cuenta de débito: el dinero propio de la empresa.</translation>
  </message>
  <message>
   <source>Account n&amp;umber</source>
   <translation>Nú&amp;mero de cuenta</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Create account</source>
   <translation>Crear cuenta</translation>
  </message>
  <message>
   <source>Creating…</source>
   <translation>Creando…</translation>
  </message>
  <message>
   <source>New account in {0}</source>
   <translation>Nueva cuenta en {0}</translation>
  </message>
  <message>
   <source>Used &amp;for</source>
   <translation>Se usa &amp;para</translation>
  </message>
  <message>
   <source>{0} cannot create credit card accounts from here. Make it there, then refresh.</source>
   <translation>{0} no puede crear cuentas de tarjeta desde aquí. Créela allí y luego actualice.</translation>
  </message>
  <message>
   <source>{0} makes accounts in {1} only, the company's own currency.</source>
   <translation>{0} solo crea cuentas en {1}, la moneda de la empresa.</translation>
  </message>
 </context>
 <context>
  <name>OnAccountDialog</name>
  <message>
   <source>&amp;Amount</source>
   <translation>&amp;Importe</translation>
  </message>
  <message>
   <source>&amp;Currency</source>
   <translation>&amp;Moneda</translation>
  </message>
  <message>
   <source>&amp;Supplier</source>
   <translation>&amp;Proveedor</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Pay on account</source>
   <translation>Pagar un anticipo</translation>
  </message>
  <message>
   <source>The supplier holds the money until it is used on a bill or paid back.</source>
   <translation>El proveedor conserva el dinero hasta que se use en una factura o se devuelva.</translation>
  </message>
 </context>
 <context>
  <name>OnAccountPanel</name>
  <message>
   <source>Add money on account</source>
   <translation>Añadir anticipo</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Añadir…</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>Leave money with a supplier, with or without a bill.</source>
   <translation>Dejar dinero a un proveedor, con o sin factura.</translation>
  </message>
  <message>
   <source>Money on account</source>
   <translation>Anticipos</translation>
  </message>
  <message>
   <source>On account</source>
   <translation>Anticipo</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>Untick to take it away</source>
   <translation>Desmarque para quitarlo</translation>
  </message>
 </context>
 <context>
  <name>Onlooker</name>
  <message>
   <source>Bookkeeper is open already, so this window only shows</source>
   <translation>Bookkeeper ya está abierto, así que esta ventana solo muestra</translation>
  </message>
  <message>
   <source>Only shows</source>
   <translation>Solo muestra</translation>
  </message>
  <message>
   <source>Record, send and refresh in the other window; what it does appears here. To work here, close both and start Bookkeeper again.</source>
   <translation>Registre, envíe y actualice en la otra ventana; lo que haga aparece aquí. Para trabajar aquí, cierre ambas e inicie Bookkeeper de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>OutlookDesk</name>
  <message>
   <source>Bills of {0} are left out of proposed runs and warned of.</source>
   <translation>Las facturas de {0} quedan fuera de las remesas propuestas y se avisa de ellas.</translation>
  </message>
  <message>
   <source>Discount: {0}…</source>
   <translation>Descuento: {0}…</translation>
  </message>
  <message>
   <source>Disputed bill</source>
   <translation>Factura en disputa</translation>
  </message>
  <message>
   <source>Disputed…</source>
   <translation>En disputa…</translation>
  </message>
  <message>
   <source>Early-payment discount…</source>
   <translation>Descuento por pronto pago…</translation>
  </message>
  <message>
   <source>Mark as disputed</source>
   <translation>Marcar en disputa</translation>
  </message>
  <message>
   <source>No longer disputed</source>
   <translation>Ya no está en disputa</translation>
  </message>
  <message>
   <source>No longer: {0}</source>
   <translation>Ya no: {0}</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <translation>Retener</translation>
  </message>
  <message>
   <source>Refresh first, then propose.</source>
   <translation>Actualice primero y luego proponga.</translation>
  </message>
  <message>
   <source>Supplier on hold</source>
   <translation>Proveedor retenido</translation>
  </message>
  <message>
   <source>The books have not been read yet</source>
   <translation>Aún no se han leído los libros</translation>
  </message>
  <message>
   <source>The notes have not been read yet.</source>
   <translation>Aún no se han leído los abonos.</translation>
  </message>
  <message>
   <source>{0} is left out of proposed runs and warned of, until it is settled.</source>
   <translation>{0} queda fuera de las remesas propuestas y se avisa de ella, hasta que se resuelva.</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>1 to 30 days overdue</source>
   <translation>De 1 a 30 días vencidas</translation>
  </message>
  <message>
   <source>1–30</source>
   <translation>1–30</translation>
  </message>
  <message>
   <source>31 to 60 days overdue</source>
   <translation>De 31 a 60 días vencidas</translation>
  </message>
  <message>
   <source>31–60</source>
   <translation>31–60</translation>
  </message>
  <message>
   <source>61 to 90 days overdue</source>
   <translation>De 61 a 90 días vencidas</translation>
  </message>
  <message>
   <source>61–90</source>
   <translation>61–90</translation>
  </message>
  <message>
   <source>Covers all 8 weeks</source>
   <translation>Cubre las 8 semanas</translation>
  </message>
  <message>
   <source>Does not cover what is overdue</source>
   <translation>No cubre lo vencido</translation>
  </message>
  <message>
   <source>Due from {0} to {1}</source>
   <translation>Vence del {0} al {1}</translation>
  </message>
  <message>
   <source>Estimate: {0}</source>
   <translation>Estimación: {0}</translation>
  </message>
  <message>
   <source>More than 90 days overdue</source>
   <translation>Más de 90 días vencidas</translation>
  </message>
  <message>
   <source>Not due</source>
   <translation>No vencido</translation>
  </message>
  <message>
   <source>Not due yet</source>
   <translation>Aún no vencido</translation>
  </message>
  <message>
   <source>Over 90</source>
   <translation>Más de 90</translation>
  </message>
  <message>
   <source>Owed to {0}</source>
   <translation>Se debe a {0}</translation>
  </message>
  <message>
   <source>Too little from {0} on</source>
   <translation>Insuficiente desde el {0}</translation>
  </message>
  <message>
   <source>{0} is left by then, what is overdue included</source>
   <translation>Quedan {0} entonces, incluido lo vencido</translation>
  </message>
  <message>
   <source>{0} is missing by then, what is overdue included</source>
   <translation>Faltan {0} entonces, incluido lo vencido</translation>
  </message>
  <message>
   <source>{0} owed, {1} overdue</source>
   <translation>{0} debidos, {1} vencidos</translation>
  </message>
  <message>
   <source>{0}, without {1} (rate not known)</source>
   <translation>{0}, sin {1} (cambio desconocido)</translation>
  </message>
 </context>
 <context>
  <name>OverviewPanel</name>
  <message>
   <source>Aged payables by supplier…</source>
   <translation>Antigüedad de saldos por proveedor…</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>An estimate, at the rate of each currency's newest bill</source>
   <translation>Una estimación, al cambio de la factura más reciente de cada moneda</translation>
  </message>
  <message>
   <source>At a glance</source>
   <translation>De un vistazo</translation>
  </message>
  <message>
   <source>Falls due in 8 weeks</source>
   <translation>Vence en 8 semanas</translation>
  </message>
  <message>
   <source>Fold away</source>
   <translation>Plegar</translation>
  </message>
  <message>
   <source>Nothing is owed</source>
   <translation>No se debe nada</translation>
  </message>
  <message>
   <source>Nothing is owed.</source>
   <translation>No se debe nada.</translation>
  </message>
  <message>
   <source>Show the figures as a table</source>
   <translation>Mostrar las cifras como tabla</translation>
  </message>
  <message>
   <source>Unfold</source>
   <translation>Desplegar</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What is owed, as a table</source>
   <translation>Lo que se debe, como tabla</translation>
  </message>
  <message>
   <source>≈ all in {0}</source>
   <translation>≈ todo en {0}</translation>
  </message>
 </context>
 <context>
  <name>PaletteDialog</name>
  <message>
   <source>Action</source>
   <translation>Acción</translation>
  </message>
  <message>
   <source>An action, a supplier, a bill or an amount</source>
   <translation>Una acción, un proveedor, una factura o un importe</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Factura</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>Buscar cualquier cosa</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>No se ha encontrado nada</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>Type other letters, or press Esc.</source>
   <translation>Escriba otras letras, o pulse Esc.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Qué se encontró</translation>
  </message>
 </context>
 <context>
  <name>PanelStack</name>
  <message>
   <source>Show {0}</source>
   <translation>Mostrar {0}</translation>
  </message>
 </context>
 <context>
  <name>PaymentDialog</name>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>Aprobado por</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>For the vendor's support</source>
   <translation>Para el soporte del fabricante</translation>
  </message>
  <message>
   <source>Id in the books</source>
   <translation>Identificador en los libros</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Remesa</translation>
  </message>
  <message>
   <source>Show request and answers</source>
   <translation>Mostrar la solicitud y las respuestas</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>The request and the answers</source>
   <translation>La solicitud y las respuestas</translation>
  </message>
  <message>
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Qué ocurrió</translation>
  </message>
  <message>
   <source>What is known</source>
   <translation>Qué se sabe</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>{0}: expected {1}, found {2}</source>
   <translation>{0}: se esperaba {1}, se encontró {2}</translation>
  </message>
 </context>
 <context>
  <name>PaymentsDesk</name>
  <message>
   <source>somebody</source>
   <translation>alguien</translation>
  </message>
  <message>
   <source>today {0}</source>
   <translation>hoy {0}</translation>
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
   <translation>Importe</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Moneda</translation>
  </message>
  <message>
   <source>No payments yet</source>
   <translation>Aún no hay pagos</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>Pagos</translation>
  </message>
  <message>
   <source>Pick bills above, then Pay bills (Ctrl+P).</source>
   <translation>Elija facturas arriba y luego Pagar facturas (Ctrl+P).</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Remesa</translation>
  </message>
  <message>
   <source>Send nothing more. What has been sent is still followed up.</source>
   <translation>No enviar nada más. Lo ya enviado se sigue.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Stop everything</source>
   <translation>Detener todo</translation>
  </message>
  <message>
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What is known</source>
   <translation>Qué se sabe</translation>
  </message>
 </context>
 <context>
  <name>PreviewDialog</name>
  <message>
   <source>1 payment</source>
   <translation>1 pago</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Variación</translation>
  </message>
  <message>
   <source>Dated {0}.</source>
   <translation>Con fecha {0}.</translation>
  </message>
  <message>
   <source>Each record is read again just before its payment is sent; if it has changed, the payment stops and asks you.</source>
   <translation>Cada documento se lee de nuevo justo antes de enviar su pago; si ha cambiado, el pago se detiene y le pregunta.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Gain or loss</source>
   <translation>Ganancia o pérdida</translation>
  </message>
  <message>
   <source>Gain or loss cannot be told: the rate of a record is not known.</source>
   <translation>No se conoce la ganancia o pérdida: falta el cambio de un documento.</translation>
  </message>
  <message>
   <source>How, and what can be undone</source>
   <translation>Cómo, y qué se puede deshacer</translation>
  </message>
  <message>
   <source>Its balance becomes</source>
   <translation>Su saldo pasa a ser</translation>
  </message>
  <message>
   <source>Leaves</source>
   <translation>Sale</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Línea</translation>
  </message>
  <message>
   <source>Lines of the payment</source>
   <translation>Líneas del pago</translation>
  </message>
  <message>
   <source>Method: {0}</source>
   <translation>Forma de pago: {0}</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Dinero</translation>
  </message>
  <message>
   <source>No gain or loss.</source>
   <translation>Ni ganancia ni pérdida.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N.º</translation>
  </message>
  <message>
   <source>Note: {0}</source>
   <translation>Nota: {0}</translation>
  </message>
  <message>
   <source>Payment {0}: {1}</source>
   <translation>Pago {0}: {1}</translation>
  </message>
  <message>
   <source>Payments to be recorded</source>
   <translation>Pagos por registrar</translation>
  </message>
  <message>
   <source>Rate {0} {1} for 1 {2}.</source>
   <translation>Cambio {0} {1} por 1 {2}.</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>Record 1 payment</source>
   <translation>Registrar 1 pago</translation>
  </message>
  <message>
   <source>Record {0} payments</source>
   <translation>Registrar {0} pagos</translation>
  </message>
  <message>
   <source>Reference: {0}</source>
   <translation>Referencia: {0}</translation>
  </message>
  <message>
   <source>Show the requests</source>
   <translation>Mostrar las solicitudes</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>Touches</source>
   <translation>Afecta a</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What will be recorded in {0}</source>
   <translation>Qué se registrará en {0}</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>after payment {0}</source>
   <translation>tras el pago {0}</translation>
  </message>
  <message>
   <source>after payment {0} is confirmed</source>
   <translation>tras confirmarse el pago {0}</translation>
  </message>
  <message>
   <source>by itself</source>
   <translation>por separado</translation>
  </message>
  <message>
   <source>no cash</source>
   <translation>sin dinero</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>same line</source>
   <translation>misma línea</translation>
  </message>
  <message>
   <source>{0} against the rate of the records.</source>
   <translation>{0} respecto al cambio de los documentos.</translation>
  </message>
  <message>
   <source>{0} gain</source>
   <translation>{0} de ganancia</translation>
  </message>
  <message>
   <source>{0} loss</source>
   <translation>{0} de pérdida</translation>
  </message>
  <message>
   <source>{0} payments</source>
   <translation>{0} pagos</translation>
  </message>
  <message>
   <source>{0}, no cash</source>
   <translation>{0}, sin dinero</translation>
  </message>
 </context>
 <context>
  <name>ProgramDialogs</name>
  <message>
   <source>on this computer</source>
   <translation>en este ordenador</translation>
  </message>
  <message>
   <source>{0}, shared, on {1}</source>
   <translation>{0}, compartido, en {1}</translation>
  </message>
 </context>
 <context>
  <name>ProofDialog</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Everything the run touched is read again first.</source>
   <translation>Primero se lee de nuevo todo lo que la remesa tocó.</translation>
  </message>
  <message>
   <source>JSON (*.json)</source>
   <translation>JSON (*.json)</translation>
  </message>
  <message>
   <source>Not proven</source>
   <translation>Sin probar</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <source>Proof of run {0}</source>
   <translation>Prueba de la remesa {0}</translation>
  </message>
  <message>
   <source>Reading the books…</source>
   <translation>Leyendo los libros…</translation>
  </message>
  <message>
   <source>Save JSON…</source>
   <translation>Guardar JSON…</translation>
  </message>
  <message>
   <source>Save PDF…</source>
   <translation>Guardar PDF…</translation>
  </message>
  <message>
   <source>Save the proof</source>
   <translation>Guardar la prueba</translation>
  </message>
  <message>
   <source>Saved: {0}</source>
   <translation>Guardado: {0}</translation>
  </message>
  <message>
   <source>The proof</source>
   <translation>La prueba</translation>
  </message>
  <message>
   <source>The service is fetching the books anew. That can take minutes.</source>
   <translation>El servicio está obteniendo los libros de nuevo. Puede llevar minutos.</translation>
  </message>
  <message>
   <source>To be checked with: bookkeeper proof verify FILE</source>
   <translation>Se comprueba con: bookkeeper proof verify ARCHIVO</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}</source>
   <translation>{0} no se puede escribir: {1}</translation>
  </message>
 </context>
 <context>
  <name>ProposeDialog</name>
  <message>
   <source>&amp;Account</source>
   <translation>&amp;Cuenta</translation>
  </message>
  <message>
   <source>&amp;Balance today</source>
   <translation>&amp;Saldo de hoy</translation>
  </message>
  <message>
   <source>&amp;Next run</source>
   <translation>&amp;Próxima remesa</translation>
  </message>
  <message>
   <source>As the bank says</source>
   <translation>Según el banco</translation>
  </message>
  <message>
   <source>Bank &amp;holidays of</source>
   <translation>&amp;Festivos bancarios de</translation>
  </message>
  <message>
   <source>By the books, read at {0}, the account is overdrawn: {1}.</source>
   <translation>Según los libros, leídos a las {0}, la cuenta está en descubierto: {1}.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Drag to change it</source>
   <translation>Arrastre para cambiarlo</translation>
  </message>
  <message>
   <source>In the builder it takes the place of the {0} bills ticked before.</source>
   <translation>En la selección ocupa el lugar de las {0} facturas marcadas antes.</translation>
  </message>
  <message>
   <source>In this order: always paid, late at the next run, late already, discounts by yearly return.</source>
   <translation>En este orden: siempre pagadas, con retraso en la próxima remesa, ya con retraso, descuentos por rendimiento anual.</translation>
  </message>
  <message>
   <source>Late at the next run: {0} bills, {1}.</source>
   <translation>Con retraso en la próxima remesa: {0} facturas, {1}.</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Excluidas</translation>
  </message>
  <message>
   <source>Must &amp;stay</source>
   <translation>Debe &amp;quedar</translation>
  </message>
  <message>
   <source>Must stay on the account</source>
   <translation>Debe quedar en la cuenta</translation>
  </message>
  <message>
   <source>No bill becomes late before the next run.</source>
   <translation>Ninguna factura se retrasa antes de la próxima remesa.</translation>
  </message>
  <message>
   <source>Open in builder</source>
   <translation>Abrir en la selección</translation>
  </message>
  <message>
   <source>Pay now</source>
   <translation>Pagar ahora</translation>
  </message>
  <message>
   <source>Pays {0} of {1} bills, {2}.</source>
   <translation>Paga {0} de {1} facturas, {2}.</translation>
  </message>
  <message>
   <source>Propose a run</source>
   <translation>Proponer una remesa</translation>
  </message>
  <message>
   <source>The balance is {1} by the books, read at {0}. Type what the bank says instead.</source>
   <translation>El saldo es {1} según los libros, leídos a las {0}. Escriba en su lugar lo que dice el banco.</translation>
  </message>
  <message>
   <source>The cash is short of {0}.</source>
   <translation>Faltan {0}.</translation>
  </message>
  <message>
   <source>Weekends only</source>
   <translation>Solo fines de semana</translation>
  </message>
  <message>
   <source>{0} is left above the floor.</source>
   <translation>{0} quedan por encima del mínimo.</translation>
  </message>
 </context>
 <context>
  <name>ProposedLines</name>
  <message>
   <source>At the next run</source>
   <translation>En la próxima remesa</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Vence</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>Vence el</translation>
  </message>
  <message>
   <source>Late, discount</source>
   <translation>Retraso, descuento</translation>
  </message>
  <message>
   <source>No bills</source>
   <translation>Sin facturas</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>Por pagar</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
 </context>
 <context>
  <name>ReadingStrip</name>
  <message>
   <source>1 has changed</source>
   <translation>1 ha cambiado</translation>
  </message>
  <message>
   <source>1 payment will wait until somebody else has approved it.</source>
   <translation>1 pago esperará hasta que otra persona lo apruebe.</translation>
  </message>
  <message>
   <source>All {0} bills and credit notes are as shown here, read at {1}.</source>
   <translation>Las {0} facturas y abonos están como se muestran aquí, leídos a las {1}.</translation>
  </message>
  <message>
   <source>And {0} more.</source>
   <translation>Y {0} más.</translation>
  </message>
  <message>
   <source>As shown</source>
   <translation>Como se muestra</translation>
  </message>
  <message>
   <source>Could not be read</source>
   <translation>No se pudo leer</translation>
  </message>
  <message>
   <source>Go back and refresh to pay what is due now.</source>
   <translation>Vuelva y actualice para pagar lo que se debe ahora.</translation>
  </message>
  <message>
   <source>One record is being read once more. You need not wait for it.</source>
   <translation>Se lee de nuevo un documento. No tiene que esperar.</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Leer de nuevo</translation>
  </message>
  <message>
   <source>Reading again…</source>
   <translation>Leyendo de nuevo…</translation>
  </message>
  <message>
   <source>The one record is as shown here, read at {1}.</source>
   <translation>El único documento está como se muestra aquí, leído a las {1}.</translation>
  </message>
  <message>
   <source>{0} bills and credit notes are being read once more. You need not wait for it.</source>
   <translation>{0} facturas y abonos se leen otra vez. No hace falta esperar.</translation>
  </message>
  <message>
   <source>{0} have changed</source>
   <translation>{0} han cambiado</translation>
  </message>
  <message>
   <source>{0} of {1} are as shown. The service is still fetching the others. Wait, or go on: each payment checks its records before it is sent.</source>
   <translation>{0} de {1} están como se muestran. El servicio aún obtiene los demás. Espere, o siga: cada pago comprueba sus documentos antes de enviarse.</translation>
  </message>
  <message>
   <source>{0} payments will wait until somebody else has approved them.</source>
   <translation>{0} pagos esperarán hasta que otra persona los apruebe.</translation>
  </message>
  <message>
   <source>{0}. What is shown may be out of date. Read again, or go on: each payment checks its records before it is sent.</source>
   <translation>{0}. Lo mostrado puede estar anticuado. Lea de nuevo, o siga: cada pago comprueba sus documentos antes de enviarse.</translation>
  </message>
  <message>
   <source>{0}: {1} is shown, the books have it no more. Payment {3} would stop.</source>
   <translation>{0}: se muestra {1}, los libros ya no lo tienen. El pago {3} se detendría.</translation>
  </message>
  <message>
   <source>{0}: {1} is shown, the books say {2}. Payment {3} would stop and ask you.</source>
   <translation>{0}: se muestra {1}, los libros dicen {2}. El pago {3} se detendría y le preguntaría.</translation>
  </message>
 </context>
 <context>
  <name>ReasonDialog</name>
  <message>
   <source>&amp;Reason</source>
   <translation>&amp;Motivo</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>It is kept with your name.</source>
   <translation>Se guarda con su nombre.</translation>
  </message>
 </context>
 <context>
  <name>RecordDialog</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
 </context>
 <context>
  <name>RecordingDialog</name>
  <message>
   <source> minutes</source>
   <translation> minutos</translation>
  </message>
  <message>
   <source>&amp;Automatic (recommended)</source>
   <translation>&amp;Automático (recomendado)</translation>
  </message>
  <message>
   <source>A payment of one bill is recorded at once. What can only be done through the queue, such as using a credit note, goes through the queue.</source>
   <translation>El pago de una sola factura se registra al momento. Lo que solo puede hacerse por la cola, como usar un abono, va por la cola.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Each payment is queued and followed until it is written: that takes seconds to minutes, longer where the software is not always on. Codat switches this API off from 1 May 2027.</source>
   <translation>Cada pago se pone en cola y se sigue hasta que queda escrito: eso lleva de segundos a minutos, más si el software no está siempre encendido. Codat retira esta API a partir del 1 de mayo de 2027.</translation>
  </message>
  <message>
   <source>Each payment settles one bill, and the answer comes at once.</source>
   <translation>Cada pago salda una factura, y la respuesta llega al momento.</translation>
  </message>
  <message>
   <source>For software on a computer that may be switched off. What the queue gave up on may still be written: Bookkeeper goes on reading the books until it knows, or asks you.</source>
   <translation>Para software en un ordenador que puede estar apagado. Lo que la cola abandonó aún puede escribirse: Bookkeeper sigue leyendo los libros hasta saberlo, o le pregunta.</translation>
  </message>
  <message>
   <source>Given up: {0}.</source>
   <translation>Abandonado: {0}.</translation>
  </message>
  <message>
   <source>How payments are recorded</source>
   <translation>Cómo se registran los pagos</translation>
  </message>
  <message>
   <source>Only at &amp;once (synchronous API)</source>
   <translation>Solo al &amp;momento (API síncrona)</translation>
  </message>
  <message>
   <source>Only through the &amp;queue (asynchronous API)</source>
   <translation>Solo por la &amp;cola (API asíncrona)</translation>
  </message>
  <message>
   <source>Payments go the one way there is.</source>
   <translation>Los pagos van por la única vía que hay.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>The queue gives up waiting after</source>
   <translation>La cola deja de esperar tras</translation>
  </message>
  <message>
   <source>deleting payments</source>
   <translation>eliminar pagos</translation>
  </message>
  <message>
   <source>money on account</source>
   <translation>anticipos</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>refunds</source>
   <translation>reembolsos</translation>
  </message>
  <message>
   <source>several bills in one payment</source>
   <translation>varias facturas en un pago</translation>
  </message>
  <message>
   <source>the list of credit notes and payments in the books</source>
   <translation>la lista de abonos y pagos en los libros</translation>
  </message>
  <message>
   <source>using credit notes</source>
   <translation>usar abonos</translation>
  </message>
  <message>
   <source>{0} is not reached this way.</source>
   <translation>No se llega a {0} por esta vía.</translation>
  </message>
  <message>
   <source>{0} takes payments in one way only, so there is nothing to choose.</source>
   <translation>{0} admite pagos de una sola forma, así que no hay nada que elegir.</translation>
  </message>
  <message>
   <source>{0} takes payments in two ways. Those under way go on as they were recorded.</source>
   <translation>{0} admite pagos de dos formas. Los que están en curso siguen como se registraron.</translation>
  </message>
 </context>
 <context>
  <name>RefundDialog</name>
  <message>
   <source>&amp;Amount in {0}</source>
   <translation>&amp;Importe en {0}</translation>
  </message>
  <message>
   <source>&amp;Date</source>
   <translation>&amp;Fecha</translation>
  </message>
  <message>
   <source>&amp;Into</source>
   <translation>&amp;En</translation>
  </message>
  <message>
   <source>&amp;Reference</source>
   <translation>&amp;Referencia</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Choose an account</source>
   <translation>Elija una cuenta</translation>
  </message>
  <message>
   <source>Choose the account that the money comes into.</source>
   <translation>Elija la cuenta en la que entra el dinero.</translation>
  </message>
  <message>
   <source>Record refund</source>
   <translation>Registrar el reembolso</translation>
  </message>
  <message>
   <source>Refund from {0}</source>
   <translation>Reembolso de {0}</translation>
  </message>
  <message>
   <source>The bank converts</source>
   <translation>El banco convierte</translation>
  </message>
  <message>
   <source>{0} can come back at most.</source>
   <translation>{0} pueden volver como máximo.</translation>
  </message>
  <message>
   <source>{0} comes into {1}.</source>
   <translation>{0} entran en {1}.</translation>
  </message>
  <message>
   <source>{0} for 1 {1}</source>
   <translation>{0} por 1 {1}</translation>
  </message>
  <message>
   <source>{0} gain against the rate in the books.</source>
   <translation>{0} de ganancia respecto al cambio de los libros.</translation>
  </message>
  <message>
   <source>{0} loss against the rate in the books.</source>
   <translation>{0} de pérdida respecto al cambio de los libros.</translation>
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
   <translation>1 PDF guardado en {0}</translation>
  </message>
  <message>
   <source>Bills</source>
   <translation>Facturas</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>E-mail draft</source>
   <translation>Borrador de correo</translation>
  </message>
  <message>
   <source>Looking up the address…</source>
   <translation>Buscando la dirección…</translation>
  </message>
  <message>
   <source>No payment of the run is in the books.</source>
   <translation>Ningún pago de la remesa está en los libros.</translation>
  </message>
  <message>
   <source>Nobody to tell</source>
   <translation>Nadie a quien avisar</translation>
  </message>
  <message>
   <source>Opens your mail program with the text; nothing is sent by itself.</source>
   <translation>Abre su programa de correo con el texto; nada se envía por sí solo.</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Pagada</translation>
  </message>
  <message>
   <source>Remittance</source>
   <translation>Aviso</translation>
  </message>
  <message>
   <source>Remittance advice</source>
   <translation>Aviso de pago</translation>
  </message>
  <message>
   <source>Remittance advice of run {0}</source>
   <translation>Aviso de pago de la remesa {0}</translation>
  </message>
  <message>
   <source>Save all as PDF…</source>
   <translation>Guardar todos como PDF…</translation>
  </message>
  <message>
   <source>Save all remittance advice in</source>
   <translation>Guardar todos los avisos de pago en</translation>
  </message>
  <message>
   <source>Save remittance advice</source>
   <translation>Guardar el aviso de pago</translation>
  </message>
  <message>
   <source>Save this one…</source>
   <translation>Guardar este…</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>Suppliers</source>
   <translation>Proveedores</translation>
  </message>
  <message>
   <source>{0} has no e-mail address in the accounting software: type it in the draft.</source>
   <translation>{0} no tiene correo en el software contable: escríbalo en el borrador.</translation>
  </message>
  <message>
   <source>{0} payments are not in the books and are told to nobody.</source>
   <translation>{0} pagos no están en los libros y no se comunican a nadie.</translation>
  </message>
  <message>
   <source>{1} PDFs saved in {0}</source>
   <translation>{1} PDF guardados en {0}</translation>
  </message>
 </context>
 <context>
  <name>RemovalDialog</name>
  <message>
   <source>It is recorded here first and sent after the hold time. Until then it can be cancelled.</source>
   <translation>Primero se consigna aquí y se envía tras el tiempo de espera. Hasta entonces se puede cancelar.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservarla</translation>
  </message>
 </context>
 <context>
  <name>RequestPanel</name>
  <message>
   <source>The request</source>
   <translation>La solicitud</translation>
  </message>
  <message>
   <source>The requests are being put together…</source>
   <translation>Preparando las solicitudes…</translation>
  </message>
  <message>
   <source>exactly as it will be sent; its one key is made when it is recorded</source>
   <translation>exactamente como se enviará; su única clave se crea al registrar</translation>
  </message>
 </context>
 <context>
  <name>Routine</name>
  <message>
   <source>Every payment is done</source>
   <translation>Todos los pagos han terminado</translation>
  </message>
  <message>
   <source>{0} recorded</source>
   <translation>{0} registrados</translation>
  </message>
  <message>
   <source>{0}, {1} to look at</source>
   <translation>{0}, {1} por mirar</translation>
  </message>
 </context>
 <context>
  <name>RowListModel</name>
  <message>
   <source>not ticked</source>
   <translation>sin marcar</translation>
  </message>
  <message>
   <source>selected</source>
   <translation>seleccionado</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>marcado</translation>
  </message>
 </context>
 <context>
  <name>RunsDesk</name>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Open run…</source>
   <translation>Abrir la remesa…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <source>Proof…</source>
   <translation>Prueba…</translation>
  </message>
  <message>
   <source>Remittance advice…</source>
   <translation>Aviso de pago…</translation>
  </message>
  <message>
   <source>Undo the run…</source>
   <translation>Deshacer la remesa…</translation>
  </message>
 </context>
 <context>
  <name>RunsPane</name>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Moneda</translation>
  </message>
  <message>
   <source>Every press of Record makes one: what was paid together.</source>
   <translation>Cada vez que se pulsa Registrar se crea una: lo que se pagó junto.</translation>
  </message>
  <message>
   <source>No runs yet</source>
   <translation>Aún no hay remesas</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Consignado</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Remesa</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Remesas</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source> minutes</source>
   <translation> minutos</translation>
  </message>
  <message>
   <source>As it stands in a new builder. {bill reference} is filled in for each bill.</source>
   <translation>Tal como figura en una selección nueva. {bill reference} se rellena para cada factura.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Books</source>
   <translation>Libros</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer)</source>
   <translation>Certificados (*.pem *.crt *.cer)</translation>
  </message>
  <message>
   <source>Change where payments are recorded</source>
   <translation>Cambiar dónde se consignan los pagos</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Cambiar…</translation>
  </message>
  <message>
   <source>Choose a file of certificates</source>
   <translation>Elegir un archivo de certificados</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Connection and API key…</source>
   <translation>Conexión y clave de API…</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>File of certificates</source>
   <translation>Archivo de certificados</translation>
  </message>
  <message>
   <source>Four eyes…</source>
   <translation>Cuatro ojos…</translation>
  </message>
  <message>
   <source>How payments are recorded…</source>
   <translation>Cómo se registran los pagos…</translation>
  </message>
  <message>
   <source>In the background, and never while you are building a run.</source>
   <translation>En segundo plano, y nunca mientras prepara una remesa.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Language and colours</source>
   <translation>Idioma y colores</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>More is faster. The service takes 10 at most.</source>
   <translation>Más es más rápido. El servicio admite 10 como máximo.</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>Of words, numbers and dates. From the next start.</source>
   <translation>De palabras, números y fechas. Desde el próximo inicio.</translation>
  </message>
  <message>
   <source>Only where the network inspects traffic. From the next time a company is opened.</source>
   <translation>Solo si la red inspecciona el tráfico. Desde la próxima vez que se abra una empresa.</translation>
  </message>
  <message>
   <source>Own certificate authority</source>
   <translation>Autoridad de certificación propia</translation>
  </message>
  <message>
   <source>Payment journal</source>
   <translation>Diario de pagos</translation>
  </message>
  <message>
   <source>Payment methods and accounts…</source>
   <translation>Formas de pago y cuentas…</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>Pagos</translation>
  </message>
  <message>
   <source>Payments sent side by side</source>
   <translation>Pagos enviados a la vez</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Read again every</source>
   <translation>Leer de nuevo cada</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Configuración</translation>
  </message>
  <message>
   <source>Stands in the journal beside your account. From the next time a company is opened.</source>
   <translation>Figura en el diario junto a su cuenta. Desde la próxima vez que se abra una empresa.</translation>
  </message>
  <message>
   <source>This company</source>
   <translation>Esta empresa</translation>
  </message>
  <message>
   <source>Unit of the wait before sending</source>
   <translation>Unidad de la espera antes de enviar</translation>
  </message>
  <message>
   <source>Until then a recorded payment can be cancelled. At most a day; 0 sends at once.</source>
   <translation>Hasta entonces un pago consignado se puede cancelar. Un día como máximo; 0 envía al momento.</translation>
  </message>
  <message>
   <source>Wait before sending</source>
   <translation>Esperar antes de enviar</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Su nombre</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>horas</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutos</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>segundos</translation>
  </message>
 </context>
 <context>
  <name>SourceRow</name>
  <message>
   <source>Choose an account</source>
   <translation>Elija una cuenta</translation>
  </message>
  <message>
   <source>New {0} account…</source>
   <translation>Nueva cuenta en {0}…</translation>
  </message>
  <message>
   <source>Pay {0} from</source>
   <translation>Pagar {0} desde</translation>
  </message>
  <message>
   <source>The bank converts</source>
   <translation>El banco convierte</translation>
  </message>
  <message>
   <source>{0} for 1 {1}</source>
   <translation>{0} por 1 {1}</translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message>
   <source>{count} of {of} bills</source>
   <translation>{count} de {of} facturas</translation>
  </message>
  <message>
   <source>{left} of {of} requests left today</source>
   <translation>Hoy quedan {left} de {of} solicitudes</translation>
  </message>
 </context>
 <context>
  <name>SummaryPanel</name>
  <message>
   <source>1 batch</source>
   <translation>1 lote</translation>
  </message>
  <message>
   <source>1 bill</source>
   <translation>1 factura</translation>
  </message>
  <message>
   <source>1 payment</source>
   <translation>1 pago</translation>
  </message>
  <message>
   <source>1 use of credit</source>
   <translation>1 uso de abono</translation>
  </message>
  <message>
   <source>Bills</source>
   <translation>Facturas</translation>
  </message>
  <message>
   <source>By payment</source>
   <translation>Por pago</translation>
  </message>
  <message>
   <source>By supplier</source>
   <translation>Por proveedor</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Crédito</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Aún nada</translation>
  </message>
  <message>
   <source>Show subtotals by supplier</source>
   <translation>Mostrar subtotales por proveedor</translation>
  </message>
  <message>
   <source>Subtotals by supplier</source>
   <translation>Subtotales por proveedor</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>Tick the bills to pay.</source>
   <translation>Marque las facturas por pagar.</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>Por pagar</translation>
  </message>
  <message>
   <source>What will be recorded in {0}</source>
   <translation>Qué se registrará en {0}</translation>
  </message>
  <message>
   <source>no cash</source>
   <translation>sin dinero</translation>
  </message>
  <message>
   <source>on account</source>
   <translation>anticipo</translation>
  </message>
  <message>
   <source>the rest in cash, after them</source>
   <translation>el resto en dinero, después</translation>
  </message>
  <message>
   <source>{0} batches</source>
   <translation>{0} lotes</translation>
  </message>
  <message>
   <source>{0} bills</source>
   <translation>{0} facturas</translation>
  </message>
  <message>
   <source>{0} of it on account</source>
   <translation>{0} de ello como anticipo</translation>
  </message>
  <message>
   <source>{0} payments</source>
   <translation>{0} pagos</translation>
  </message>
  <message>
   <source>{0} uses of credit</source>
   <translation>{0} usos de abono</translation>
  </message>
 </context>
 <context>
  <name>SupplierDialog</name>
  <message>
   <source>&amp;Currency</source>
   <translation>&amp;Moneda</translation>
  </message>
  <message>
   <source>&amp;Email</source>
   <translation>&amp;Correo</translation>
  </message>
  <message>
   <source>&amp;Id, as you choose it</source>
   <translation>&amp;Identificador, a su elección</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <source>&amp;Phone</source>
   <translation>&amp;Teléfono</translation>
  </message>
  <message>
   <source>&amp;Region</source>
   <translation>&amp;Región</translation>
  </message>
  <message>
   <source>A currency is three letters like GBP.</source>
   <translation>Una moneda son tres letras, como GBP.</translation>
  </message>
  <message>
   <source>Address, line &amp;1</source>
   <translation>Dirección, línea &amp;1</translation>
  </message>
  <message>
   <source>Address, line &amp;2</source>
   <translation>Dirección, línea &amp;2</translation>
  </message>
  <message>
   <source>C&amp;ontact</source>
   <translation>C&amp;ontacto</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change a supplier in {0}</source>
   <translation>Cambiar un proveedor en {0}</translation>
  </message>
  <message>
   <source>Ci&amp;ty</source>
   <translation>Ci&amp;udad</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>País</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>En uso</translation>
  </message>
  <message>
   <source>New supplier in {0}</source>
   <translation>Nuevo proveedor en {0}</translation>
  </message>
  <message>
   <source>Nothing is changed yet.</source>
   <translation>Aún no se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Postal code</source>
   <translation>Código postal</translation>
  </message>
  <message>
   <source>Record change</source>
   <translation>Registrar el cambio</translation>
  </message>
  <message>
   <source>Record supplier</source>
   <translation>Registrar el proveedor</translation>
  </message>
  <message>
   <source>Registration number</source>
   <translation>Número de registro</translation>
  </message>
  <message>
   <source>Tax number</source>
   <translation>Número fiscal</translation>
  </message>
  <message>
   <source>The supplier is replaced whole: a field that is left empty is emptied in {0}, too.</source>
   <translation>El proveedor se sustituye entero: un campo que quede vacío se vacía también en {0}.</translation>
  </message>
  <message>
   <source>Type the name.</source>
   <translation>Escriba el nombre.</translation>
  </message>
  <message>
   <source>{0} wants an id of {1} characters at most, chosen by you.</source>
   <translation>{0} quiere un identificador de {1} caracteres como máximo, a su elección.</translation>
  </message>
 </context>
 <context>
  <name>SupplierField</name>
  <message>
   <source>Type part of the name</source>
   <translation>Escriba parte del nombre</translation>
  </message>
 </context>
 <context>
  <name>SuppliersPane</name>
  <message>
   <source>1 open bill.</source>
   <translation>1 factura abierta.</translation>
  </message>
  <message>
   <source>All suppliers</source>
   <translation>Todos los proveedores</translation>
  </message>
  <message>
   <source>Archived in the accounting software.</source>
   <translation>Archivado en el software contable.</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Saldo</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Moneda</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>No suppliers</source>
   <translation>Sin proveedores</translation>
  </message>
  <message>
   <source>Number of bills</source>
   <translation>Número de facturas</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abierta</translation>
  </message>
  <message>
   <source>Order of the suppliers: {order}</source>
   <translation>Orden de los proveedores: {order}</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Vencida</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>Suppliers</source>
   <translation>Proveedores</translation>
  </message>
  <message>
   <source>They appear here after a refresh.</source>
   <translation>Aparecen aquí tras una actualización.</translation>
  </message>
  <message>
   <source>nothing open</source>
   <translation>nada abierto</translation>
  </message>
  <message>
   <source>{amounts} overdue</source>
   <translation>{amounts} vencidos</translation>
  </message>
  <message>
   <source>{n} open bills.</source>
   <translation>{n} facturas abiertas.</translation>
  </message>
 </context>
 <context>
  <name>TermsFields</name>
  <message>
   <source>Kept with each queued payment; others have the reference alone.</source>
   <translation>Se guarda con cada pago en cola; los demás solo llevan la referencia.</translation>
  </message>
  <message>
   <source>Location in {0}</source>
   <translation>Ubicación en {0}</translation>
  </message>
  <message>
   <source>Method in {0}</source>
   <translation>Forma de pago en {0}</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>Sin elegir</translation>
  </message>
  <message>
   <source>Not used</source>
   <translation>Sin usar</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Optional</source>
   <translation>Opcional</translation>
  </message>
  <message>
   <source>{0} keeps a location in place of a reference; the reference goes into the note.</source>
   <translation>{0} guarda una ubicación en lugar de una referencia; la referencia va en la nota.</translation>
  </message>
  <message>
   <source>{0} keeps no note with a payment.</source>
   <translation>{0} no guarda nota con un pago.</translation>
  </message>
 </context>
 <context>
  <name>TodayDesk</name>
  <message>
   <source>Due today</source>
   <translation>Vence hoy</translation>
  </message>
 </context>
 <context>
  <name>TodayDialog</name>
  <message>
   <source>As of</source>
   <translation>A fecha de</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Empresa</translation>
  </message>
  <message>
   <source>Connect another company…</source>
   <translation>Conectar otra empresa…</translation>
  </message>
  <message>
   <source>Connect one, or open the practice company.</source>
   <translation>Conecte una o abra la empresa de práctica.</translation>
  </message>
  <message>
   <source>Ctrl+{0}</source>
   <translation>Ctrl+{0}</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Vence esta semana</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Vence hoy</translation>
  </message>
  <message>
   <source>Every company today</source>
   <translation>Todas las empresas hoy</translation>
  </message>
  <message>
   <source>Every company, {0}</source>
   <translation>Todas las empresas, {0}</translation>
  </message>
  <message>
   <source>From the copies of the books on this computer, each as old as it says.</source>
   <translation>De las copias de los libros en este equipo, cada una tan antigua como se indica.</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>Le necesita</translation>
  </message>
  <message>
   <source>No companies yet</source>
   <translation>Aún no hay empresas</translation>
  </message>
  <message>
   <source>Open all bills</source>
   <translation>Abrir todas las facturas</translation>
  </message>
  <message>
   <source>Open company</source>
   <translation>Abrir empresa</translation>
  </message>
  <message>
   <source>Open the payments</source>
   <translation>Abrir los pagos</translation>
  </message>
  <message>
   <source>Open the runs</source>
   <translation>Abrir las remesas</translation>
  </message>
  <message>
   <source>Open what is due this week</source>
   <translation>Abrir lo que vence esta semana</translation>
  </message>
  <message>
   <source>Open what is due today</source>
   <translation>Abrir lo que vence hoy</translation>
  </message>
  <message>
   <source>Open what is overdue</source>
   <translation>Abrir lo vencido</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Vencido</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Leer de nuevo</translation>
  </message>
  <message>
   <source>Recorded lately</source>
   <translation>Registrado hace poco</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>As of {time}</source>
   <translation>A las {time}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Empresa</translation>
  </message>
  <message>
   <source>Connect another company…</source>
   <translation>Conectar otra empresa…</translation>
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
   <translation>Esc</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filtros</translation>
  </message>
  <message>
   <source>No company</source>
   <translation>Ninguna empresa</translation>
  </message>
  <message>
   <source>Not read yet</source>
   <translation>Aún no leído</translation>
  </message>
  <message>
   <source>Pay bills …</source>
   <translation>Pagar facturas …</translation>
  </message>
  <message>
   <source>Practice company</source>
   <translation>Empresa de práctica</translation>
  </message>
  <message>
   <source>Progress of the refresh</source>
   <translation>Progreso de la actualización</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Actualizar</translation>
  </message>
  <message>
   <source>Search bills, suppliers, amounts …</source>
   <translation>Buscar facturas, proveedores, importes …</translation>
  </message>
 </context>
 <context>
  <name>TotalsCard</name>
  <message>
   <source>1 bill selected</source>
   <translation>1 factura seleccionada</translation>
  </message>
  <message>
   <source>Click, Shift+click or Space</source>
   <translation>Clic, Mayús+clic o Espacio</translation>
  </message>
  <message>
   <source>No bills selected</source>
   <translation>Ninguna factura seleccionada</translation>
  </message>
  <message>
   <source>and {amounts}</source>
   <translation>y {amounts}</translation>
  </message>
  <message>
   <source>{n} bills selected</source>
   <translation>{n} facturas seleccionadas</translation>
  </message>
 </context>
 <context>
  <name>UndoDialog</name>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>Can be deleted</source>
   <translation>Se puede eliminar</translation>
  </message>
  <message>
   <source>Can it be undone?</source>
   <translation>¿Se puede deshacer?</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Delete 1 payment</source>
   <translation>Eliminar 1 pago</translation>
  </message>
  <message>
   <source>Delete {0} payments</source>
   <translation>Eliminar {0} pagos</translation>
  </message>
  <message>
   <source>Each deletion is recorded here first and sent after the hold time, one after the other where they touch the same bill. Until then each can be cancelled. No money moves: what the bank has paid, it has paid.</source>
   <translation>Cada eliminación se consigna primero aquí y se envía tras el tiempo de espera, una tras otra cuando afectan a la misma factura. Hasta entonces cada una se puede cancelar. No se mueve dinero: lo que el banco pagó, pagado está.</translation>
  </message>
  <message>
   <source>Every payment of this run can be deleted from the books</source>
   <translation>Todos los pagos de esta remesa se pueden eliminar de los libros</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Conservarlos</translation>
  </message>
  <message>
   <source>Nothing of this run can be undone from here</source>
   <translation>Nada de esta remesa se puede deshacer desde aquí</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Pago</translation>
  </message>
  <message>
   <source>Payments of the run</source>
   <translation>Pagos de la remesa</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>Queda</translation>
  </message>
  <message>
   <source>Undo run {0}</source>
   <translation>Deshacer la remesa {0}</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Qué ocurre</translation>
  </message>
  <message>
   <source>{0} of {1} payments can be deleted, the others stay</source>
   <translation>{0} de {1} pagos se pueden eliminar, los demás quedan</translation>
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
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>UnexpectedDesk</name>
  <message>
   <source>Bookkeeper ended unexpectedly the last time</source>
   <translation>Bookkeeper se cerró de forma inesperada la última vez</translation>
  </message>
  <message>
   <source>Report a problem…</source>
   <translation>Informar de un problema…</translation>
  </message>
  <message>
   <source>Something unexpected happened</source>
   <translation>Ha ocurrido algo inesperado</translation>
  </message>
  <message>
   <source>What was recorded is in the journal; what was on its way is looked for in the books now. A report was written, and nothing is sent by itself.</source>
   <translation>Lo registrado está en el diario; lo que estaba en camino se busca ahora en los libros. Se ha escrito un informe; nada se envía por sí solo.</translation>
  </message>
  <message>
   <source>What was recorded is safe in the journal. How often so far: {0}.</source>
   <translation>Lo registrado está a salvo en el diario. Veces hasta ahora: {0}.</translation>
  </message>
 </context>
 <context>
  <name>UnexpectedDialog</name>
  <message>
   <source>A report without keys and account numbers was written; nothing is sent by itself: {0}</source>
   <translation>Se ha escrito un informe sin claves ni números de cuenta; nada se envía por sí solo: {0}</translation>
  </message>
  <message>
   <source>Close Bookkeeper</source>
   <translation>Cerrar Bookkeeper</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>How often so far: {0}.</source>
   <translation>Veces hasta ahora: {0}.</translation>
  </message>
  <message>
   <source>No report could be written.</source>
   <translation>No se ha podido escribir ningún informe.</translation>
  </message>
  <message>
   <source>Other errors since: {0}.</source>
   <translation>Otros errores desde entonces: {0}.</translation>
  </message>
  <message>
   <source>Reading the journal…</source>
   <translation>Leyendo el diario…</translation>
  </message>
  <message>
   <source>Report a problem…</source>
   <translation>Informar de un problema…</translation>
  </message>
  <message>
   <source>Something unexpected happened</source>
   <translation>Ha ocurrido algo inesperado</translation>
  </message>
  <message>
   <source>Was anything recorded?</source>
   <translation>¿Se ha registrado algo?</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Qué ocurrió</translation>
  </message>
  <message>
   <source>What now?</source>
   <translation>¿Y ahora?</translation>
  </message>
 </context>
 <context>
  <name>VerifyDialog</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Diferencias</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Esperado</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Encontrado</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Pago</translation>
  </message>
  <message>
   <source>Reading them from the accounting software…</source>
   <translation>Leyéndolos del software contable…</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>The books</source>
   <translation>Los libros</translation>
  </message>
  <message>
   <source>The journal</source>
   <translation>El diario</translation>
  </message>
  <message>
   <source>Verify the journal</source>
   <translation>Verificar el diario</translation>
  </message>
  <message>
   <source>Walking its chain of events…</source>
   <translation>Recorriendo su cadena de eventos…</translation>
  </message>
 </context>
 <context>
  <name>WelcomeDialog</name>
  <message>
   <source>A practice company on this computer: real-looking books, nothing leaves the machine.</source>
   <translation>Una empresa de práctica en este ordenador: libros verosímiles, nada sale del equipo.</translation>
  </message>
  <message>
   <source>Connect a company…</source>
   <translation>Conectar una empresa…</translation>
  </message>
  <message>
   <source>Look around first</source>
   <translation>Primero eche un vistazo</translation>
  </message>
  <message>
   <source>Start with your own books</source>
   <translation>Empezar con sus propios libros</translation>
  </message>
  <message>
   <source>Tick the bills to pay, press Record, and see them paid in your accounting software: each one exactly once, with proof. Bookkeeper records payments; it does not move money.</source>
   <translation>Marque las facturas por pagar, pulse Registrar y véalas pagadas en su software contable: cada una exactamente una vez, con prueba. Bookkeeper registra pagos; no mueve dinero.</translation>
  </message>
  <message>
   <source>Try the practice company</source>
   <translation>Probar la empresa de práctica</translation>
  </message>
  <message>
   <source>Welcome to Bookkeeper</source>
   <translation>Bienvenido a Bookkeeper</translation>
  </message>
  <message>
   <source>With an API key. It is kept in this computer's keyring and nowhere else.</source>
   <translation>Con una clave de API. Se guarda en el llavero de este ordenador y en ningún otro sitio.</translation>
  </message>
 </context>
 <context>
  <name>_FileRow</name>
  <message>
   <source>(no name)</source>
   <translation>(sin nombre)</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abierta</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Guardar…</translation>
  </message>
 </context>
 <context>
  <name>_SchemeMenu</name>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Oscuro</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Claro</translation>
  </message>
  <message>
   <source>As the &amp;system</source>
   <translation>Como el &amp;sistema</translation>
  </message>
 </context>
 <context>
  <name>_Verdict</name>
  <message>
   <source>Checking</source>
   <translation>Comprobando</translation>
  </message>
 </context>
 <context>
  <name>about</name>
  <message>
   <source>About Bookkeeper</source>
   <translation>Acerca de Bookkeeper</translation>
  </message>
  <message>
   <source>Copy everything</source>
   <translation>Copiar todo</translation>
  </message>
  <message>
   <source>Read this before you send it to whoever looks after Bookkeeper for you. It holds no API key and no bank account number, but the log may name suppliers. Nothing is sent by itself.</source>
   <translation>Léalo antes de enviarlo a quien se ocupe de Bookkeeper en su lugar. No contiene claves de API ni números de cuenta, pero el registro puede nombrar proveedores. Nada se envía por sí solo.</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Leyendo…</translation>
  </message>
  <message>
   <source>Report a problem</source>
   <translation>Informar de un problema</translation>
  </message>
  <message>
   <source>Versions, and the licences of everything Bookkeeper stands on.</source>
   <translation>Versiones y licencias de todo aquello en lo que se apoya Bookkeeper.</translation>
  </message>
 </context>
 <context>
  <name>approval_page</name>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Aprobar</translation>
  </message>
  <message>
   <source>Comes to</source>
   <translation>Suma</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Excluidas</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N.º</translation>
  </message>
  <message>
   <source>Prepared</source>
   <translation>Preparado</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Requests are looked at one payment at a time.</source>
   <translation>Las solicitudes se miran pago por pago.</translation>
  </message>
  <message>
   <source>Request…</source>
   <translation>Solicitud…</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Remesa</translation>
  </message>
  <message>
   <source>Send back…</source>
   <translation>Devolver…</translation>
  </message>
  <message>
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <source>To approve: {0}</source>
   <translation>Por aprobar: {0}</translation>
  </message>
  <message>
   <source>What will be written</source>
   <translation>Lo que se escribirá</translation>
  </message>
  <message>
   <source>Why it needs approval</source>
   <translation>Por qué necesita aprobación</translation>
  </message>
  <message>
   <source>several suppliers</source>
   <translation>varios proveedores</translation>
  </message>
  <message>
   <source>{0} by {1}</source>
   <translation>{0} por {1}</translation>
  </message>
  <message>
   <source>{0} payments</source>
   <translation>{0} pagos</translation>
  </message>
  <message>
   <source>{0} that were prepared at this account</source>
   <translation>{0} preparados en esta cuenta</translation>
  </message>
 </context>
 <context>
  <name>approval_reasons</name>
  <message>
   <source>Changed supplier</source>
   <translation>Proveedor modificado</translation>
  </message>
  <message>
   <source>From {0} on</source>
   <translation>A partir de {0}</translation>
  </message>
  <message>
   <source>Goes with one that needs it</source>
   <translation>Va con uno que la necesita</translation>
  </message>
  <message>
   <source>Needs approval: {0}.</source>
   <translation>Necesita aprobación: {0}.</translation>
  </message>
  <message>
   <source>New supplier</source>
   <translation>Nuevo proveedor</translation>
  </message>
  <message>
   <source>No limit is set for {1}</source>
   <translation>Sin límite fijado para {1}</translation>
  </message>
  <message>
   <source>Nothing needs approval.</source>
   <translation>Nada necesita aprobación.</translation>
  </message>
  <message>
   <source>Prepared at this account, {0}: somebody else approves it, at an account of their own.</source>
   <translation>Preparado en esta cuenta, {0}: lo aprueba otra persona desde una cuenta propia.</translation>
  </message>
  <message>
   <source>everything</source>
   <translation>todo</translation>
  </message>
  <message>
   <source>everything in other currencies</source>
   <translation>todo en otras monedas</translation>
  </message>
  <message>
   <source>from {0} on</source>
   <translation>a partir de {0}</translation>
  </message>
  <message>
   <source>new and changed suppliers</source>
   <translation>proveedores nuevos y modificados</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>{0}: {1} in all</source>
   <translation>{0}: {1} en total</translation>
  </message>
 </context>
 <context>
  <name>builder</name>
  <message>
   <source>Amount due</source>
   <translation>Pendiente</translation>
  </message>
  <message>
   <source>Cannot be paid</source>
   <translation>No se puede pagar</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Crédito</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Vence</translation>
  </message>
  <message>
   <source>In a payment</source>
   <translation>En un pago</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Resto</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Vencida</translation>
  </message>
  <message>
   <source>Part paid</source>
   <translation>Pagada en parte</translation>
  </message>
  <message>
   <source>Put right</source>
   <translation>Corregir</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>Por pagar</translation>
  </message>
  <message>
   <source>cannot be ticked</source>
   <translation>no se puede marcar</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>{0}: recorded by {1} meanwhile, and no longer ticked here.</source>
   <translation>{0}: registrada entretanto por {1}, y ya no marcada aquí.</translation>
  </message>
 </context>
 <context>
  <name>builder-actions</name>
  <message>
   <source>Actions</source>
   <translation>Acciones</translation>
  </message>
  <message>
   <source>Find an action…</source>
   <translation>Buscar una acción…</translation>
  </message>
  <message>
   <source>Find…</source>
   <translation>Buscar…</translation>
  </message>
  <message>
   <source>Go to the account to pay from</source>
   <translation>Ir a la cuenta que paga</translation>
  </message>
  <message>
   <source>Go to the bills</source>
   <translation>Ir a las facturas</translation>
  </message>
  <message>
   <source>Go to the credit notes</source>
   <translation>Ir a los abonos</translation>
  </message>
  <message>
   <source>Go to the date</source>
   <translation>Ir a la fecha</translation>
  </message>
  <message>
   <source>Go to the method</source>
   <translation>Ir a la forma de pago</translation>
  </message>
  <message>
   <source>Go to the reference</source>
   <translation>Ir a la referencia</translation>
  </message>
  <message>
   <source>Keep for later</source>
   <translation>Guardar para después</translation>
  </message>
  <message>
   <source>Keep under a name…</source>
   <translation>Guardar con un nombre…</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Teclado</translation>
  </message>
  <message>
   <source>Leave money on account…</source>
   <translation>Dejar un anticipo…</translation>
  </message>
  <message>
   <source>Preview…</source>
   <translation>Vista previa…</translation>
  </message>
  <message>
   <source>Record the payments</source>
   <translation>Registrar los pagos</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Tick all due by…</source>
   <translation>Marcar todo lo que vence antes del…</translation>
  </message>
  <message>
   <source>Tick all shown</source>
   <translation>Marcar todo lo mostrado</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Untick all</source>
   <translation>Desmarcar todo</translation>
  </message>
  <message>
   <source>Use credits</source>
   <translation>Usar abonos</translation>
  </message>
 </context>
 <context>
  <name>credits</name>
  <message>
   <source>No credit fits what is ticked. Go to a note to read why.</source>
   <translation>Ningún abono encaja con lo marcado. Vaya a un abono para leer por qué.</translation>
  </message>
  <message>
   <source>No other use saves more.</source>
   <translation>Ningún otro uso ahorra más.</translation>
  </message>
  <message>
   <source>Settled without cash: {0}.</source>
   <translation>Saldado sin dinero: {0}.</translation>
  </message>
  <message>
   <source>The best use that was found.</source>
   <translation>El mejor uso que se encontró.</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} y {1} más</translation>
  </message>
  <message>
   <source>{0} has nothing left that can be used.</source>
   <translation>A {0} no le queda nada que se pueda usar.</translation>
  </message>
  <message>
   <source>{0} is dated after the day of payment.</source>
   <translation>{0} lleva fecha posterior al día de pago.</translation>
  </message>
  <message>
   <source>{0} is part of a payment that is still under way.</source>
   <translation>{0} forma parte de un pago aún en curso.</translation>
  </message>
  <message>
   <source>{0} is still a draft: confirm it in {2} first.</source>
   <translation>{0} aún es un borrador: confírmelo primero en {2}.</translation>
  </message>
  <message>
   <source>{0} less cash.</source>
   <translation>{0} menos de dinero.</translation>
  </message>
  <message>
   <source>{0} lowers what is paid in cash on {1}.</source>
   <translation>{0} reduce lo que se paga en dinero por {1}.</translation>
  </message>
  <message>
   <source>{0} settles {1} without cash.</source>
   <translation>{0} salda {1} sin dinero.</translation>
  </message>
  <message>
   <source>{0}: older credit settles these bills already.</source>
   <translation>{0}: abonos más antiguos ya saldan estas facturas.</translation>
  </message>
  <message>
   <source>{0}: other credit saves more cash here. {2} uses each note in full on one bill.</source>
   <translation>{0}: otro abono ahorra más dinero aquí. {2} usa cada abono entero en una factura.</translation>
  </message>
  <message>
   <source>{0}: the ticked bills of this supplier are in another currency.</source>
   <translation>{0}: las facturas marcadas de este proveedor están en otra moneda.</translation>
  </message>
  <message>
   <source>{0}: tick a bill of this supplier to use it on.</source>
   <translation>{0}: marque una factura de este proveedor en la que usarlo.</translation>
  </message>
  <message>
   <source>{0}: {2} can only use a credit note in full on one bill, and none is large enough.</source>
   <translation>{0}: {2} solo puede usar un abono entero en una factura, y ninguna es lo bastante grande.</translation>
  </message>
  <message>
   <source>{2} cannot use credit notes from here.</source>
   <translation>{2} no puede usar abonos desde aquí.</translation>
  </message>
 </context>
 <context>
  <name>document_wording</name>
  <message>
   <source>Choose the supplier: type part of the name.</source>
   <translation>Elija el proveedor: escriba parte del nombre.</translation>
  </message>
  <message>
   <source>Fill in a line: what it is for, how much, and the account.</source>
   <translation>Rellene una línea: para qué es, cuánto, y la cuenta.</translation>
  </message>
  <message>
   <source>It falls due before it was issued.</source>
   <translation>Vence antes de emitirse.</translation>
  </message>
  <message>
   <source>Line {line}: choose the account.</source>
   <translation>Línea {line}: elija la cuenta.</translation>
  </message>
  <message>
   <source>Line {line}: choose the tax rate. {0} requires one.</source>
   <translation>Línea {line}: elija el tipo de impuesto. {0} exige uno.</translation>
  </message>
  <message>
   <source>Line {line}: the tax {0} is finer than the smallest coin of {1}.</source>
   <translation>Línea {line}: el impuesto {0} es más fino que la unidad mínima de {1}.</translation>
  </message>
  <message>
   <source>Line {line}: type the quantity.</source>
   <translation>Línea {line}: escriba la cantidad.</translation>
  </message>
  <message>
   <source>Line {line}: type the unit amount.</source>
   <translation>Línea {line}: escriba el precio unitario.</translation>
  </message>
  <message>
   <source>The lines come to {0}. It must be more than zero.</source>
   <translation>Las líneas suman {0}. Debe ser más de cero.</translation>
  </message>
  <message>
   <source>The {number} is too long: {0} takes {1} characters.</source>
   <translation>{number} es demasiado largo: {0} admite {1} caracteres.</translation>
  </message>
  <message>
   <source>Type the currency, three letters like GBP.</source>
   <translation>Escriba la moneda, tres letras como GBP.</translation>
  </message>
  <message>
   <source>Type the rate: how many {1} for one {0}.</source>
   <translation>Escriba el cambio: cuántos {1} por un {0}.</translation>
  </message>
  <message>
   <source>Type the {number}.</source>
   <translation>Escriba {number}.</translation>
  </message>
  <message>
   <source>number</source>
   <translation>el número</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>la referencia</translation>
  </message>
  <message>
   <source>{0} takes it only in the supplier's own currency, {1}.</source>
   <translation>{0} solo lo admite en la moneda del proveedor, {1}.</translation>
  </message>
  <message>
   <source>{0} takes {1} lines at most.</source>
   <translation>{0} admite {1} líneas como máximo.</translation>
  </message>
  <message>
   <source>{0} wants a due date after the date of issue.</source>
   <translation>{0} quiere un vencimiento posterior a la fecha de emisión.</translation>
  </message>
 </context>
 <context>
  <name>draft-words</name>
  <message>
   <source>Choose the account for {0}: the one that was chosen is no longer there.</source>
   <translation>Elija la cuenta para {0}: la elegida ya no existe.</translation>
  </message>
  <message>
   <source>Credit note {0} is left out: it can no longer be used.</source>
   <translation>El abono {0} queda fuera: ya no se puede usar.</translation>
  </message>
  <message>
   <source>Credit note {0}: {1} is left now, {2} was.</source>
   <translation>Abono {0}: ahora quedan {1}, antes {2}.</translation>
  </message>
  <message>
   <source>Since this was kept, the books have changed:</source>
   <translation>Desde que se guardó, los libros han cambiado:</translation>
  </message>
  <message>
   <source>an unknown amount</source>
   <translation>un importe desconocido</translation>
  </message>
  <message>
   <source>{0} is left out: it is in a payment under way.</source>
   <translation>{0} queda fuera: está en un pago en curso.</translation>
  </message>
  <message>
   <source>{0} is left out: it is no longer open.</source>
   <translation>{0} queda fuera: ya no está abierta.</translation>
  </message>
  <message>
   <source>{0}: {1} is due now, {2} was.</source>
   <translation>{0}: ahora se deben {1}, antes {2}.</translation>
  </message>
  <message>
   <source>… and {0} more.</source>
   <translation>… y {0} más.</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>A payment is approved by somebody else than who prepared it</source>
   <translation>Un pago lo aprueba otra persona que quien lo preparó</translation>
  </message>
  <message>
   <source>Already in another payment</source>
   <translation>Ya está en otro pago</translation>
  </message>
  <message>
   <source>Already on a payment that has not ended; in brackets who recorded it, and when: {0}.</source>
   <translation>Ya está en un pago que no ha terminado; entre paréntesis, quién lo consignó y cuándo: {0}.</translation>
  </message>
  <message>
   <source>An error that was not expected stopped them. Close Bookkeeper and start it again: what was on its way is then looked for in the books before anything else is sent.</source>
   <translation>Un error inesperado los detuvo. Cierre Bookkeeper y ábralo de nuevo: lo que estaba en camino se busca entonces en los libros antes de enviar nada más.</translation>
  </message>
  <message>
   <source>Another desk has taken this payment over</source>
   <translation>Otro puesto se ha hecho cargo de este pago</translation>
  </message>
  <message>
   <source>Another window does the work.</source>
   <translation>Otra ventana hace el trabajo.</translation>
  </message>
  <message>
   <source>Bookkeeper cannot use its own files</source>
   <translation>Bookkeeper no puede usar sus propios archivos</translation>
  </message>
  <message>
   <source>Check that the disk is not full and the folder can be written.</source>
   <translation>Compruebe que el disco no esté lleno y que se pueda escribir en la carpeta.</translation>
  </message>
  <message>
   <source>Check the connection under Company &gt; Connection, and that the plan includes it.</source>
   <translation>Compruebe la conexión en Empresa &gt; Conexión, y que su contrato lo incluya.</translation>
  </message>
  <message>
   <source>Check the key under Company &gt; Connection. Nothing was recorded.</source>
   <translation>Compruebe la clave en Empresa &gt; Conexión. No se registró nada.</translation>
  </message>
  <message>
   <source>Check the network. What is on the screen is from the last refresh.</source>
   <translation>Compruebe la red. Lo que ve es de la última actualización.</translation>
  </message>
  <message>
   <source>Choose where it is now under Settings &gt; Payment journal. Nothing is sent from here.</source>
   <translation>Elija dónde está ahora en Configuración &gt; Diario de pagos. Desde aquí no se envía nada.</translation>
  </message>
  <message>
   <source>Copy the key from the vendor's portal again.</source>
   <translation>Copie de nuevo la clave desde el portal del proveedor del servicio.</translation>
  </message>
  <message>
   <source>Fetch it in the accounting software itself.</source>
   <translation>Descárguelo en el propio programa de contabilidad.</translation>
  </message>
  <message>
   <source>Have it approved at another account of the operating system. Nothing was sent.</source>
   <translation>Haga que se apruebe desde otra cuenta del sistema operativo. No se envió nada.</translation>
  </message>
  <message>
   <source>Install the newer version again. Nothing was changed.</source>
   <translation>Vuelva a instalar la versión más reciente. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Install the newer version here as well. Nothing was changed.</source>
   <translation>Instale también aquí la versión más reciente. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>It has moved to {0} already.</source>
   <translation>Ya se ha movido a {0}.</translation>
  </message>
  <message>
   <source>It is fetched again. Nothing was lost: payments are kept elsewhere.</source>
   <translation>Se vuelve a obtener. No se perdió nada: los pagos se guardan en otro sitio.</translation>
  </message>
  <message>
   <source>It is not known whether this run was recorded</source>
   <translation>No se sabe si esta remesa se registró</translation>
  </message>
  <message>
   <source>It is not the proof of a run.</source>
   <translation>No es la prueba de una remesa.</translation>
  </message>
  <message>
   <source>It is where it was, and is used as before.</source>
   <translation>Está donde estaba, y se usa como antes.</translation>
  </message>
  <message>
   <source>Its chain of events is broken: Payments &gt; Verify the journal says where.</source>
   <translation>Su cadena de sucesos está rota: Pagos &gt; Verificar el diario dice dónde.</translation>
  </message>
  <message>
   <source>Its owner does that, with: bookkeeper journal prepare. Nothing was changed.</source>
   <translation>Lo hace su propietario con: bookkeeper journal prepare. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Look at it in the Payments pane. Nothing was recorded.</source>
   <translation>Mírelo en Pagos. No se registró nada.</translation>
  </message>
  <message>
   <source>Make room on the disk, or see to it that the folder can be written.</source>
   <translation>Libere espacio en el disco o haga que se pueda escribir en la carpeta.</translation>
  </message>
  <message>
   <source>No answer came back, so it is not known whether this was done</source>
   <translation>No llegó respuesta, así que no se sabe si se hizo</translation>
  </message>
  <message>
   <source>No answer came in time.</source>
   <translation>No llegó ninguna respuesta a tiempo.</translation>
  </message>
  <message>
   <source>No connection could be made.</source>
   <translation>No se pudo establecer ninguna conexión.</translation>
  </message>
  <message>
   <source>No connection.</source>
   <translation>Sin conexión.</translation>
  </message>
  <message>
   <source>Not every payment is as it was: {0}.</source>
   <translation>No todos los pagos están como estaban: {0}.</translation>
  </message>
  <message>
   <source>Not every payment is this desk's: {0}.</source>
   <translation>No todos los pagos son de este puesto: {0}.</translation>
  </message>
  <message>
   <source>Not found in the accounting software</source>
   <translation>No se encontró en el programa de contabilidad</translation>
  </message>
  <message>
   <source>Nothing has been recorded yet</source>
   <translation>Todavía no se ha registrado nada</translation>
  </message>
  <message>
   <source>Nothing is lost. Wait a while and refresh.</source>
   <translation>No se ha perdido nada. Espere un rato y actualice.</translation>
  </message>
  <message>
   <source>Nothing is sent before the journal can be reached. Look in the Payments pane then, before you record it again; a bill that is on an open payment is not taken twice.</source>
   <translation>No se envía nada hasta que se pueda acceder al diario. Mire entonces en Pagos antes de registrarla otra vez; una factura que está en un pago abierto no se toma dos veces.</translation>
  </message>
  <message>
   <source>Nothing is sent meanwhile, and drafts are kept. It is tried again by itself; check the network.</source>
   <translation>Mientras tanto no se envía nada y los borradores se conservan. Se vuelve a intentar solo; compruebe la red.</translation>
  </message>
  <message>
   <source>Nothing was sent. Check the network.</source>
   <translation>No se ha enviado nada. Compruebe la red.</translation>
  </message>
  <message>
   <source>Nothing was sent. Complete what it names and try again.</source>
   <translation>No se ha enviado nada. Complete lo que se indica e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Nothing was written. Correct what it names and try again.</source>
   <translation>No se escribió nada. Corrija lo que indica e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Only https addresses are used, except for the practice company on this computer.</source>
   <translation>Solo se usan direcciones https, salvo para la empresa de práctica en este ordenador.</translation>
  </message>
  <message>
   <source>Only {0} was found, which is not safe.</source>
   <translation>Solo se encontró {0}, que no es seguro.</translation>
  </message>
  <message>
   <source>Payments stand still</source>
   <translation>Los pagos están detenidos</translation>
  </message>
  <message>
   <source>Refresh and look for it before you try again.</source>
   <translation>Actualice y búsquelo antes de volver a intentarlo.</translation>
  </message>
  <message>
   <source>Refresh the lists; the record may have been removed there.</source>
   <translation>Actualice las listas; puede que el documento se haya eliminado allí.</translation>
  </message>
  <message>
   <source>Something unexpected happened</source>
   <translation>Ha ocurrido algo inesperado</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Algo salió mal</translation>
  </message>
  <message>
   <source>Start Bookkeeper again, or connect to your own company. Nothing was recorded.</source>
   <translation>Inicie Bookkeeper de nuevo, o conecte su propia empresa. No se registró nada.</translation>
  </message>
  <message>
   <source>The API key was not accepted</source>
   <translation>La clave de API no fue aceptada</translation>
  </message>
  <message>
   <source>The accounting software has not said yet whether the account is made.</source>
   <translation>El software contable aún no ha dicho si la cuenta está creada.</translation>
  </message>
  <message>
   <source>The accounting software no longer lists this supplier as in use.</source>
   <translation>El software contable ya no muestra este proveedor como activo.</translation>
  </message>
  <message>
   <source>The accounting software refused this</source>
   <translation>El programa de contabilidad lo rechazó</translation>
  </message>
  <message>
   <source>The address of the proxy cannot be used.</source>
   <translation>La dirección del proxy no se puede usar.</translation>
  </message>
  <message>
   <source>The answer could not be read.</source>
   <translation>No se pudo leer la respuesta.</translation>
  </message>
  <message>
   <source>The answer holds no {0}.</source>
   <translation>La respuesta no contiene {0}.</translation>
  </message>
  <message>
   <source>The certificates in {0} cannot be used: {1}.</source>
   <translation>Los certificados de {0} no se pueden usar: {1}.</translation>
  </message>
  <message>
   <source>The chain of events did not arrive whole.</source>
   <translation>La cadena de sucesos no llegó entera.</translation>
  </message>
  <message>
   <source>The connection broke off.</source>
   <translation>La conexión se cortó.</translation>
  </message>
  <message>
   <source>The copy of the books is not open.</source>
   <translation>La copia de los libros no está abierta.</translation>
  </message>
  <message>
   <source>The data are packed in a way that cannot be read.</source>
   <translation>Los datos están comprimidos de un modo que no se puede leer.</translation>
  </message>
  <message>
   <source>The data are still being prepared</source>
   <translation>Los datos aún se están preparando</translation>
  </message>
  <message>
   <source>The draft cannot be kept: {0}</source>
   <translation>El borrador no se puede guardar: {0}</translation>
  </message>
  <message>
   <source>The draft cannot be removed: {0}</source>
   <translation>El borrador no se puede eliminar: {0}</translation>
  </message>
  <message>
   <source>The file cannot be saved there: {0}</source>
   <translation>El archivo no se puede guardar ahí: {0}</translation>
  </message>
  <message>
   <source>The file could not be written: {0}.</source>
   <translation>No se pudo escribir el archivo: {0}.</translation>
  </message>
  <message>
   <source>The journal cannot be used: {0}</source>
   <translation>El diario no se puede usar: {0}</translation>
  </message>
  <message>
   <source>The journal has version {0}; this program knows versions up to {1}.</source>
   <translation>El diario tiene la versión {0}; este programa conoce versiones hasta la {1}.</translation>
  </message>
  <message>
   <source>The journal is there, and desks may not use it yet</source>
   <translation>El diario está ahí, pero los puestos todavía no pueden usarlo</translation>
  </message>
  <message>
   <source>The journal refused this: {0}</source>
   <translation>El diario ha rechazado esto: {0}</translation>
  </message>
  <message>
   <source>The journal was not moved</source>
   <translation>El diario no se trasladó</translation>
  </message>
  <message>
   <source>The keyring answered with {0}.</source>
   <translation>El llavero respondió con {0}.</translation>
  </message>
  <message>
   <source>The keyring did not keep the key.</source>
   <translation>El llavero no guardó la clave.</translation>
  </message>
  <message>
   <source>The list leads back to a page that was read already.</source>
   <translation>La lista vuelve a una página ya leída.</translation>
  </message>
  <message>
   <source>The local copy of this company's books is damaged</source>
   <translation>La copia local de los libros de esta empresa está dañada</translation>
  </message>
  <message>
   <source>The payment journal could not be copied to {0}: {1}</source>
   <translation>El diario de pagos no se pudo copiar en {0}: {1}</translation>
  </message>
  <message>
   <source>The payment journal has moved</source>
   <translation>El diario de pagos se ha trasladado</translation>
  </message>
  <message>
   <source>The payment journal was written by a newer Bookkeeper</source>
   <translation>El diario de pagos fue escrito por un Bookkeeper más reciente</translation>
  </message>
  <message>
   <source>The payment journal {0} cannot be opened: {1}</source>
   <translation>El diario de pagos {0} no se puede abrir: {1}</translation>
  </message>
  <message>
   <source>The payment was changed by another window</source>
   <translation>Otra ventana modificó el pago</translation>
  </message>
  <message>
   <source>The practice company did not start</source>
   <translation>La empresa de práctica no se inició</translation>
  </message>
  <message>
   <source>The run cannot be proven yet</source>
   <translation>La remesa aún no se puede demostrar</translation>
  </message>
  <message>
   <source>The service accepted it, but its answer cannot be read. {0}</source>
   <translation>El servicio lo aceptó, pero su respuesta no se puede leer. {0}</translation>
  </message>
  <message>
   <source>The service cannot be reached</source>
   <translation>No se puede acceder al servicio</translation>
  </message>
  <message>
   <source>The service could not prove who it is: its certificate was not accepted.</source>
   <translation>El servicio no pudo demostrar quién es: su certificado no fue aceptado.</translation>
  </message>
  <message>
   <source>The service gave an answer that makes no sense</source>
   <translation>El servicio dio una respuesta sin sentido</translation>
  </message>
  <message>
   <source>The service points to another address (HTTP {0}).</source>
   <translation>El servicio remite a otra dirección (HTTP {0}).</translation>
  </message>
  <message>
   <source>The service reports a fault of its own</source>
   <translation>El servicio informa de un fallo propio</translation>
  </message>
  <message>
   <source>The settings are damaged and cannot be moved: {0}</source>
   <translation>Los ajustes están dañados y no se pueden mover: {0}</translation>
  </message>
  <message>
   <source>The settings cannot be read: {0}</source>
   <translation>Los ajustes no se pueden leer: {0}</translation>
  </message>
  <message>
   <source>The settings cannot be saved: {0}</source>
   <translation>Los ajustes no se pueden guardar: {0}</translation>
  </message>
  <message>
   <source>The shared database has to be made ready first</source>
   <translation>Primero hay que preparar la base de datos compartida</translation>
  </message>
  <message>
   <source>The shared payment journal cannot be reached</source>
   <translation>No se puede acceder al diario de pagos compartido</translation>
  </message>
  <message>
   <source>The total is missing.</source>
   <translation>Falta el total.</translation>
  </message>
  <message>
   <source>There is another journal in the place it was to go to ({0} events).</source>
   <translation>En el lugar al que debía ir hay otro diario (sucesos: {0}).</translation>
  </message>
  <message>
   <source>There is no copy of today's payment journal</source>
   <translation>No hay copia del diario de pagos de hoy</translation>
  </message>
  <message>
   <source>This address is not safe</source>
   <translation>Esta dirección no es segura</translation>
  </message>
  <message>
   <source>This cannot be recorded as it stands</source>
   <translation>Esto no se puede registrar tal como está</translation>
  </message>
  <message>
   <source>This cannot be sent as it stands</source>
   <translation>Esto no se puede enviar tal como está</translation>
  </message>
  <message>
   <source>This computer's keyring is not available</source>
   <translation>El llavero de este ordenador no está disponible</translation>
  </message>
  <message>
   <source>This is not allowed with the present key or connection</source>
   <translation>Esto no está permitido con la clave o la conexión actual</translation>
  </message>
  <message>
   <source>This names no server</source>
   <translation>Esto no indica ningún servidor</translation>
  </message>
  <message>
   <source>This record was deleted in the accounting software.</source>
   <translation>Este registro se eliminó en el software contable.</translation>
  </message>
  <message>
   <source>To {0}, by {1} on {2}.</source>
   <translation>A {0}, por {1} el {2}.</translation>
  </message>
  <message>
   <source>Today's requests are used up, or too many at once</source>
   <translation>Las solicitudes de hoy se han agotado, o fueron demasiadas a la vez</translation>
  </message>
  <message>
   <source>Too large to be fetched</source>
   <translation>Demasiado grande para descargarlo</translation>
  </message>
  <message>
   <source>Try again in a few minutes. What is on the screen is from the last refresh.</source>
   <translation>Inténtelo de nuevo en unos minutos. Lo que ve es de la última actualización.</translation>
  </message>
  <message>
   <source>Try again. If a proxy or sign-in page stands between, pass it first.</source>
   <translation>Inténtelo de nuevo. Si hay un proxy o una página de acceso de por medio, páselo primero.</translation>
  </message>
  <message>
   <source>Try again. If it happens again, choose Help &gt; Report a problem.</source>
   <translation>Inténtelo de nuevo. Si vuelve a ocurrir, elija Ayuda &gt; Informar de un problema.</translation>
  </message>
  <message>
   <source>Type a name or an address, with a port after a colon if it needs one: db1, db2:5433.</source>
   <translation>Escriba un nombre o una dirección, con un puerto tras dos puntos si hace falta: db1, db2:5433.</translation>
  </message>
  <message>
   <source>Unlock or install a keyring, or use the key for this session only.</source>
   <translation>Desbloquee o instale un llavero, o use la clave solo en esta sesión.</translation>
  </message>
  <message>
   <source>Wait a minute and refresh.</source>
   <translation>Espere un minuto y actualice.</translation>
  </message>
  <message>
   <source>Wait until every payment of it has come to its end, or settle those that need you.</source>
   <translation>Espere a que cada pago llegue a su fin, o resuelva los que le necesitan.</translation>
  </message>
  <message>
   <source>What arrived is not what was sent: {0}.</source>
   <translation>Lo que llegó no es lo que se envió: {0}.</translation>
  </message>
  <message>
   <source>What needs approval cannot be understood.</source>
   <translation>No se entiende qué necesita aprobación.</translation>
  </message>
  <message>
   <source>What the service sends is larger than this program takes.</source>
   <translation>Lo que envía el servicio es mayor de lo que acepta este programa.</translation>
  </message>
  <message>
   <source>What was pasted is not an API key.</source>
   <translation>Lo que se ha pegado no es una clave de API.</translation>
  </message>
  <message>
   <source>What was recorded is in the journal. A report was written: Help &gt; Report a problem.</source>
   <translation>Lo que se registró está en el diario. Se escribió un informe: Ayuda &gt; Informar de un problema.</translation>
  </message>
  <message>
   <source>{0} cannot be written.</source>
   <translation>No se puede escribir {0}.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}</source>
   <translation>{0} no se puede escribir: {1}</translation>
  </message>
  <message>
   <source>{0} is not a safe address.</source>
   <translation>{0} no es una dirección segura.</translation>
  </message>
  <message>
   <source>{0}: the journal has version {1}, this program needs version {2}, and {3} may not change that.</source>
   <translation>{0}: el diario tiene la versión {1}, este programa necesita la versión {2}, y {3} no puede cambiarlo.</translation>
  </message>
  <message>
   <source>{0}: there is no journal in it yet (of version {2}), and {3} may not make it.</source>
   <translation>{0}: aún no hay ningún diario (de la versión {2}), y {3} no puede crearlo.</translation>
  </message>
 </context>
 <context>
  <name>filters</name>
  <message>
   <source>Due by {0}</source>
   <translation>Vence antes del {0}</translation>
  </message>
  <message>
   <source>Due from {0}</source>
   <translation>Vence desde el {0}</translation>
  </message>
  <message>
   <source>Due later</source>
   <translation>Vence más tarde</translation>
  </message>
  <message>
   <source>Due this week</source>
   <translation>Vence esta semana</translation>
  </message>
  <message>
   <source>Due {0}</source>
   <translation>Vence el {0}</translation>
  </message>
  <message>
   <source>Due {0} to {1}</source>
   <translation>Vence del {0} al {1}</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Vencida</translation>
  </message>
 </context>
 <context>
  <name>help</name>
  <message>
   <source>A shared payment journal</source>
   <translation>Un diario de pagos compartido</translation>
  </message>
  <message>
   <source>If something went wrong</source>
   <translation>Si algo salió mal</translation>
  </message>
 </context>
 <context>
  <name>keyboard</name>
  <message>
   <source>Change an amount</source>
   <translation>Cambiar un importe</translation>
  </message>
  <message>
   <source>Copy picked rows</source>
   <translation>Copiar las filas elegidas</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Go to a row</source>
   <translation>Ir a una fila</translation>
  </message>
  <message>
   <source>In every list</source>
   <translation>En cada lista</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Teclado</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Menu key, Shift+F10</source>
   <translation>Tecla Menú, Mayús+F10</translation>
  </message>
  <message>
   <source>Menu of the row</source>
   <translation>Menú de la fila</translation>
  </message>
  <message>
   <source>Open, or do the obvious</source>
   <translation>Abrir, o hacer lo obvio</translation>
  </message>
  <message>
   <source>Pay bills</source>
   <translation>Pagar facturas</translation>
  </message>
  <message>
   <source>Pick everything, nothing</source>
   <translation>Elegir todo, o nada</translation>
  </message>
  <message>
   <source>Pick or tick a row</source>
   <translation>Elegir o marcar una fila</translation>
  </message>
  <message>
   <source>Pick several</source>
   <translation>Elegir varias</translation>
  </message>
  <message>
   <source>Search for what is typed</source>
   <translation>Buscar lo escrito</translation>
  </message>
  <message>
   <source>Shift+↑ ↓, Ctrl+Space</source>
   <translation>Mayús+↑ ↓, Ctrl+Espacio</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>any letter</source>
   <translation>una letra</translation>
  </message>
 </context>
 <context>
  <name>language</name>
  <message>
   <source>en</source>
   <translation>es</translation>
  </message>
 </context>
 <context>
  <name>list_paper</name>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Página {0} de {1}</translation>
  </message>
  <message>
   <source>The printer does not answer.</source>
   <translation>La impresora no responde.</translation>
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
   <translation>1 fila</translation>
  </message>
  <message>
   <source>{0} rows</source>
   <translation>{0} filas</translation>
  </message>
  <message>
   <source>{0}, printed {1}</source>
   <translation>{0}, impreso {1}</translation>
  </message>
 </context>
 <context>
  <name>lists</name>
  <message>
   <source>Bank accounts</source>
   <translation>Cuentas bancarias</translation>
  </message>
  <message>
   <source>Bills</source>
   <translation>Facturas</translation>
  </message>
  <message>
   <source>Credit notes</source>
   <translation>Abonos</translation>
  </message>
  <message>
   <source>Ledger accounts</source>
   <translation>Cuentas contables</translation>
  </message>
  <message>
   <source>Paid bills</source>
   <translation>Facturas pagadas</translation>
  </message>
  <message>
   <source>Payment methods</source>
   <translation>Formas de pago</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>Pagos</translation>
  </message>
  <message>
   <source>Suppliers</source>
   <translation>Proveedores</translation>
  </message>
  <message>
   <source>Tax rates</source>
   <translation>Tipos de impuesto</translation>
  </message>
  <message>
   <source>What a payment may hold</source>
   <translation>Qué puede contener un pago</translation>
  </message>
  <message>
   <source>{0}: fetching them from {1} failed. Refresh later. {2}</source>
   <translation>{0}: falló la obtención desde {1}. Actualice más tarde. {2}</translation>
  </message>
  <message>
   <source>{0}: these come over the asynchronous API, which is not used for this company. See Company &gt; How payments are recorded. {2}</source>
   <translation>{0}: llegan por la API asíncrona, que no se usa para esta empresa. Véase Empresa &gt; Cómo se registran los pagos. {2}</translation>
  </message>
  <message>
   <source>{0}: {1} does not offer these. {2}</source>
   <translation>{0}: {1} no los ofrece. {2}</translation>
  </message>
  <message>
   <source>{0}: {1} has not sent them yet. Refresh later. {2}</source>
   <translation>{0}: {1} aún no los ha enviado. Actualice más tarde. {2}</translation>
  </message>
 </context>
 <context>
  <name>menus</name>
  <message>
   <source>This window only shows; work in the other one.</source>
   <translation>Esta ventana solo muestra; trabaje en la otra.</translation>
  </message>
 </context>
 <context>
  <name>papers</name>
  <message>
   <source>(The rest is in the PDF.)</source>
   <translation>(El resto está en el PDF.)</translation>
  </message>
  <message>
   <source>Accounting software</source>
   <translation>Software contable</translation>
  </message>
  <message>
   <source>Aged payables by supplier</source>
   <translation>Antigüedad de saldos por proveedor</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>A fecha de</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Factura</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Empresa</translation>
  </message>
  <message>
   <source>Credit note</source>
   <translation>Abono</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Diferencias</translation>
  </message>
  <message>
   <source>Fell by</source>
   <translation>Bajó en</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Ids in the books</source>
   <translation>Identificadores en los libros</translation>
  </message>
  <message>
   <source>In the books</source>
   <translation>En los libros</translation>
  </message>
  <message>
   <source>Left afterwards</source>
   <translation>Queda después</translation>
  </message>
  <message>
   <source>Line by line</source>
   <translation>Línea por línea</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Movido</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N.º</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Desconocido</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>On account</source>
   <translation>Anticipo</translation>
  </message>
  <message>
   <source>On account: {0}</source>
   <translation>Anticipo: {0}</translation>
  </message>
  <message>
   <source>Only the first {0} of each list are shown here. The PDF and the JSON hold all of them.</source>
   <translation>Aquí solo se muestran los primeros {0} de cada lista. El PDF y el JSON los contienen todos.</translation>
  </message>
  <message>
   <source>Other payments</source>
   <translation>Otros pagos</translation>
  </message>
  <message>
   <source>Paid: {0}</source>
   <translation>Pagado: {0}</translation>
  </message>
  <message>
   <source>Payment run</source>
   <translation>Remesa de pagos</translation>
  </message>
  <message>
   <source>Payment {0}</source>
   <translation>Pago {0}</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Previsto</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <source>Proof of a payment run</source>
   <translation>Prueba de una remesa de pagos</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Consignado</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Remittance advice</source>
   <translation>Aviso de pago</translation>
  </message>
  <message>
   <source>Remittance advice from {0}, {1}</source>
   <translation>Aviso de pago de {0}, {1}</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Remesa</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Settled by credit, no money is sent: {0}.</source>
   <translation>Saldado con abono, no se envía dinero: {0}.</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>The one before</source>
   <translation>El anterior</translation>
  </message>
  <message>
   <source>This proof</source>
   <translation>Esta prueba</translation>
  </message>
  <message>
   <source>This run</source>
   <translation>Esta remesa</translation>
  </message>
  <message>
   <source>This tells what is in our books. Please compare it with yours.</source>
   <translation>Esto dice lo que hay en nuestros libros. Compárelo con los suyos, por favor.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>We have paid you {0}.</source>
   <translation>Le hemos pagado {0}.</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What moved</source>
   <translation>Qué se movió</translation>
  </message>
  <message>
   <source>number {0}, made {1}</source>
   <translation>número {0}, creado {1}</translation>
  </message>
 </context>
 <context>
  <name>payment_progress</name>
  <message>
   <source>Asked again with the same key, which cannot pay twice, until {0} at the latest.</source>
   <translation>Se pregunta de nuevo con la misma clave, que no puede pagar dos veces, hasta las {0} como muy tarde.</translation>
  </message>
  <message>
   <source>Asks again with the same key</source>
   <translation>Pregunta de nuevo con la misma clave</translation>
  </message>
  <message>
   <source>Asks the queue</source>
   <translation>Pregunta a la cola</translation>
  </message>
  <message>
   <source>It may be at work until {0}; books that show nothing prove nothing before.</source>
   <translation>Puede estar en curso hasta las {0}; antes, unos libros que no muestran nada no prueban nada.</translation>
  </message>
  <message>
   <source>May be sent again until {0}</source>
   <translation>Se puede enviar de nuevo hasta las {0}</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Not sent again: the queue is not known to honour keys.</source>
   <translation>No se envía de nuevo: no se sabe si la cola respeta las claves.</translation>
  </message>
  <message>
   <source>Not sent again: the service has forgotten it by now.</source>
   <translation>No se envía de nuevo: el servicio ya lo ha olvidado.</translation>
  </message>
  <message>
   <source>Not sent again: the service would only repeat its first answer.</source>
   <translation>No se envía de nuevo: el servicio solo repetiría su primera respuesta.</translation>
  </message>
  <message>
   <source>Reading the books to find out.</source>
   <translation>Leyendo los libros para averiguarlo.</translation>
  </message>
  <message>
   <source>Reads the books</source>
   <translation>Lee los libros</translation>
  </message>
  <message>
   <source>Same key</source>
   <translation>Misma clave</translation>
  </message>
  <message>
   <source>Sent in {0}. Until then it can be cancelled.</source>
   <translation>Se envía en {0}. Hasta entonces se puede cancelar.</translation>
  </message>
  <message>
   <source>no answer: {0}</source>
   <translation>sin respuesta: {0}</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} a {1}</translation>
  </message>
 </context>
 <context>
  <name>payment_words</name>
  <message>
   <source>And {0} more.</source>
   <translation>Y {0} más.</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Factura</translation>
  </message>
  <message>
   <source>Credit note</source>
   <translation>Abono</translation>
  </message>
  <message>
   <source>Credit {0}</source>
   <translation>Crédito {0}</translation>
  </message>
  <message>
   <source>Discount</source>
   <translation>Descuento</translation>
  </message>
  <message>
   <source>It can be deleted from here afterwards. Then:</source>
   <translation>Después se puede eliminar desde aquí. Entonces:</translation>
  </message>
  <message>
   <source>It cannot be undone from here.</source>
   <translation>No se puede deshacer desde aquí.</translation>
  </message>
  <message>
   <source>Journal entry</source>
   <translation>Asiento del diario</translation>
  </message>
  <message>
   <source>Money on account</source>
   <translation>Anticipos</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <source>On account</source>
   <translation>Anticipo</translation>
  </message>
  <message>
   <source>Other record</source>
   <translation>Otro documento</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Pago</translation>
  </message>
  <message>
   <source>Refund</source>
   <translation>Reembolso</translation>
  </message>
  <message>
   <source>Refund of credit {0}</source>
   <translation>Reembolso del abono {0}</translation>
  </message>
  <message>
   <source>Refund of money on account</source>
   <translation>Reembolso de un anticipo</translation>
  </message>
  <message>
   <source>Refund of {0}</source>
   <translation>Reembolso de {0}</translation>
  </message>
  <message>
   <source>credit {0}</source>
   <translation>abono {0}</translation>
  </message>
  <message>
   <source>money on account</source>
   <translation>anticipos</translation>
  </message>
  <message>
   <source>the supplier</source>
   <translation>el proveedor</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} y {1} más</translation>
  </message>
  <message>
   <source>{0} more is held</source>
   <translation>se guardan {0} más</translation>
  </message>
 </context>
 <context>
  <name>rates</name>
  <message>
   <source>“{text}” is not a rate. Write it like {example}.</source>
   <translation>«{text}» no es un cambio. Escríbalo como {example}.</translation>
  </message>
 </context>
 <context>
  <name>record_views</name>
  <message>
   <source>(no description)</source>
   <translation>(sin descripción)</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>No se puede usar</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Variación</translation>
  </message>
  <message>
   <source>Credit note {0}</source>
   <translation>Abono {0}</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Emitida</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Resto</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Línea</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Líneas</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Dinero</translation>
  </message>
  <message>
   <source>Not understood</source>
   <translation>No entendido</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <source>Nothing has used it yet</source>
   <translation>Aún nada lo ha usado</translation>
  </message>
  <message>
   <source>On</source>
   <translation>En</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Pagada</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Pago</translation>
  </message>
  <message>
   <source>Payment {0}</source>
   <translation>Pago {0}</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Impuesto</translation>
  </message>
  <message>
   <source>The accounting software lists no lines</source>
   <translation>El software contable no indica líneas</translation>
  </message>
  <message>
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Touches</source>
   <translation>Afecta a</translation>
  </message>
  <message>
   <source>Unit amount</source>
   <translation>Precio unitario</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Usado</translation>
  </message>
  <message>
   <source>What used it</source>
   <translation>Qué lo usó</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <source>paid out</source>
   <translation>reembolsado</translation>
  </message>
  <message>
   <source>several suppliers</source>
   <translation>varios proveedores</translation>
  </message>
 </context>
 <context>
  <name>row_menu</name>
  <message>
   <source>Change {0}</source>
   <translation>Cambiar {0}</translation>
  </message>
  <message>
   <source>Copy the whole list</source>
   <translation>Copiar toda la lista</translation>
  </message>
  <message>
   <source>Copy this cell</source>
   <translation>Copiar esta celda</translation>
  </message>
  <message>
   <source>Copy this row</source>
   <translation>Copiar esta fila</translation>
  </message>
  <message>
   <source>Copy {0} rows</source>
   <translation>Copiar {0} filas</translation>
  </message>
  <message>
   <source>Export list…</source>
   <translation>Exportar la lista…</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Print list…</source>
   <translation>Imprimir lista…</translation>
  </message>
  <message>
   <source>Tick</source>
   <translation>Marcar</translation>
  </message>
  <message>
   <source>Untick</source>
   <translation>Desmarcar</translation>
  </message>
  <message>
   <source>too long: export it</source>
   <translation>demasiado larga: expórtela</translation>
  </message>
 </context>
 <context>
  <name>run</name>
  <message>
   <source>Always paid</source>
   <translation>Se paga siempre</translation>
  </message>
  <message>
   <source>Always pay</source>
   <translation>Pagar siempre</translation>
  </message>
  <message>
   <source>Banks are closed on {0} ({1}). The next open day is {2}.</source>
   <translation>Los bancos cierran el {0} ({1}). El próximo día hábil es el {2}.</translation>
  </message>
  <message>
   <source>Banks are closed on {0}. The next open day is {2}.</source>
   <translation>Los bancos cierran el {0}. El próximo día hábil es el {2}.</translation>
  </message>
  <message>
   <source>Can wait</source>
   <translation>Puede esperar</translation>
  </message>
  <message>
   <source>Dated after the payment</source>
   <translation>Con fecha posterior al pago</translation>
  </message>
  <message>
   <source>Discount would be lost</source>
   <translation>Se perdería el descuento</translation>
  </message>
  <message>
   <source>Disputed</source>
   <translation>En disputa</translation>
  </message>
  <message>
   <source>In a payment under way</source>
   <translation>En un pago en curso</translation>
  </message>
  <message>
   <source>In another currency</source>
   <translation>En otra moneda</translation>
  </message>
  <message>
   <source>Late already</source>
   <translation>Ya con retraso</translation>
  </message>
  <message>
   <source>Never without asking</source>
   <translation>Nunca sin preguntar</translation>
  </message>
  <message>
   <source>Not without asking</source>
   <translation>No sin preguntar</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>Retenido</translation>
  </message>
  <message>
   <source>The cash does not reach</source>
   <translation>El dinero no alcanza</translation>
  </message>
  <message>
   <source>Would become late</source>
   <translation>Se retrasaría</translation>
  </message>
  <message>
   <source>bill without a reference</source>
   <translation>factura sin referencia</translation>
  </message>
  <message>
   <source>{0} % within {1} days</source>
   <translation>{0} % en {1} días</translation>
  </message>
  <message>
   <source>{0} day late</source>
   <translation>{0} día de retraso</translation>
  </message>
  <message>
   <source>{0} days late</source>
   <translation>{0} días de retraso</translation>
  </message>
  <message>
   <source>{0} discount</source>
   <translation>{0} de descuento</translation>
  </message>
  <message>
   <source>{0} discount ({1} % a year)</source>
   <translation>{0} de descuento ({1} % al año)</translation>
  </message>
  <message>
   <source>{0} is new since the last run.</source>
   <translation>{0} es nuevo desde la última remesa.</translation>
  </message>
  <message>
   <source>{0} is on hold. {1}</source>
   <translation>{0} está retenido. {1}</translation>
  </message>
  <message>
   <source>{0} was changed on {1}, after the last run. Check its bank details.</source>
   <translation>{0} se cambió el {1}, después de la última remesa. Compruebe sus datos bancarios.</translation>
  </message>
  <message>
   <source>{bill} is dated {0}, in the future.</source>
   <translation>{bill} lleva fecha {0}, en el futuro.</translation>
  </message>
  <message>
   <source>{bill} is disputed. {0}</source>
   <translation>{bill} está en disputa. {0}</translation>
  </message>
  <message>
   <source>{bill} looks like the same supplier's {0} of {1} over {2}.</source>
   <translation>{bill} se parece a {0} del mismo proveedor, del {1}, por {2}.</translation>
  </message>
  <message>
   <source>{bill}: a payment of {0} on {1} settles no bill. It may be for this one.</source>
   <translation>{bill}: un pago de {0} el {1} no salda ninguna factura. Puede ser para esta.</translation>
  </message>
  <message>
   <source>{bill}: {0} is unusual for this supplier. About {1} is usual.</source>
   <translation>{bill}: {0} es inusual para este proveedor. Lo habitual es en torno a {1}.</translation>
  </message>
 </context>
 <context>
  <name>run_sheet</name>
  <message>
   <source>Amount of the payment</source>
   <translation>Importe del pago</translation>
  </message>
  <message>
   <source>Change of its balance</source>
   <translation>Variación de su saldo</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Moneda</translation>
  </message>
  <message>
   <source>Id in the books</source>
   <translation>Identificador en los libros</translation>
  </message>
  <message>
   <source>Paid on</source>
   <translation>Pagado el</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Pago</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>Recorded (UTC)</source>
   <translation>Consignado (UTC)</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>Consignado por</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Remesa</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
 </context>
 <context>
  <name>run_views</name>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>Bills and credits</source>
   <translation>Facturas y abonos</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Variación</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Empresa</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Id in the books</source>
   <translation>Identificador en los libros</translation>
  </message>
  <message>
   <source>It is not in the copy of the books (any more).</source>
   <translation>No está (ya) en la copia de los libros.</translation>
  </message>
  <message>
   <source>It pays nobody.</source>
   <translation>No paga a nadie.</translation>
  </message>
  <message>
   <source>It touches none</source>
   <translation>No toca ninguna</translation>
  </message>
  <message>
   <source>Its balance becomes</source>
   <translation>Su saldo pasa a ser</translation>
  </message>
  <message>
   <source>Its hash</source>
   <translation>Su huella</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Creado</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N.º</translation>
  </message>
  <message>
   <source>Only payments are proven.</source>
   <translation>Solo se prueban los pagos.</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>Pagos</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <source>Proof</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <source>Proofs in the journal</source>
   <translation>Pruebas en el diario</translation>
  </message>
  <message>
   <source>Proof…</source>
   <translation>Prueba…</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Consignado</translation>
  </message>
  <message>
   <source>Remittance advice…</source>
   <translation>Aviso de pago…</translation>
  </message>
  <message>
   <source>Run {0}</source>
   <translation>Remesa {0}</translation>
  </message>
  <message>
   <source>Some of it has not come to its end.</source>
   <translation>Parte de ella no ha llegado a su fin.</translation>
  </message>
  <message>
   <source>Some of it waits for approval.</source>
   <translation>Una parte espera aprobación.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <source>Touches</source>
   <translation>Afecta a</translation>
  </message>
  <message>
   <source>Undo the run…</source>
   <translation>Deshacer la remesa…</translation>
  </message>
  <message>
   <source>Undone</source>
   <translation>Deshecha</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>by run {0}</source>
   <translation>por la remesa {0}</translation>
  </message>
  <message>
   <source>{0} by {1}</source>
   <translation>{0} por {1}</translation>
  </message>
 </context>
 <context>
  <name>run_words</name>
  <message>
   <source>1 change</source>
   <translation>1 cambio</translation>
  </message>
  <message>
   <source>1 difference</source>
   <translation>1 diferencia</translation>
  </message>
  <message>
   <source>1 payment</source>
   <translation>1 pago</translation>
  </message>
  <message>
   <source>1 payment deleted</source>
   <translation>1 pago eliminado</translation>
  </message>
  <message>
   <source>Agrees</source>
   <translation>Coincide</translation>
  </message>
  <message>
   <source>Agrees as far as told</source>
   <translation>Coincide hasta donde se sabe</translation>
  </message>
  <message>
   <source>All reconciled</source>
   <translation>Todos conciliados</translation>
  </message>
  <message>
   <source>Bills settled</source>
   <translation>Facturas saldadas</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelado</translation>
  </message>
  <message>
   <source>Cash, against the bank</source>
   <translation>Dinero, contra el banco</translation>
  </message>
  <message>
   <source>Cash, against the suppliers</source>
   <translation>Dinero, contra los proveedores</translation>
  </message>
  <message>
   <source>Credits used</source>
   <translation>Abonos usados</translation>
  </message>
  <message>
   <source>Everything that can be read agrees.</source>
   <translation>Todo lo que se puede leer coincide.</translation>
  </message>
  <message>
   <source>How the bank accounts moved: their balance before, or now, is not told in the payments' currency.</source>
   <translation>Cómo se movieron las cuentas bancarias: su saldo anterior, o actual, no se conoce en la moneda de los pagos.</translation>
  </message>
  <message>
   <source>Not everything agrees. Each difference is named below.</source>
   <translation>No todo coincide. Cada diferencia se nombra abajo.</translation>
  </message>
  <message>
   <source>Payment {0} was not written: {3}. It is not part of the sums.</source>
   <translation>El pago {0} no se escribió: {3}. No forma parte de las sumas.</translation>
  </message>
  <message>
   <source>Payment {0}, {1}: the books show no such payment any more.</source>
   <translation>Pago {0}, {1}: los libros ya no muestran ese pago.</translation>
  </message>
  <message>
   <source>Planned, sent, in the books, and what moved: the same amounts all the way across.</source>
   <translation>Previsto, enviado, en los libros, y lo que se movió: los mismos importes de principio a fin.</translation>
  </message>
  <message>
   <source>Put on account</source>
   <translation>Poner como anticipo</translation>
  </message>
  <message>
   <source>The payments as they stand in the books: this connection does not tell them.</source>
   <translation>Los pagos tal como están en los libros: esta conexión no los da.</translation>
  </message>
  <message>
   <source>What the suppliers were owed before: not read when the run was recorded.</source>
   <translation>Lo que se debía a los proveedores antes: no se leyó al registrar la remesa.</translation>
  </message>
  <message>
   <source>cancelled before anything was sent</source>
   <translation>cancelado antes de enviar nada</translation>
  </message>
  <message>
   <source>fall of the amounts due</source>
   <translation>bajada de los importes pendientes</translation>
  </message>
  <message>
   <source>fall of the suppliers' balances</source>
   <translation>bajada de los saldos de proveedores</translation>
  </message>
  <message>
   <source>fall of what is left of them</source>
   <translation>bajada de lo que queda de ellos</translation>
  </message>
  <message>
   <source>movement of the bank accounts</source>
   <translation>movimiento de las cuentas bancarias</translation>
  </message>
  <message>
   <source>not told by the books</source>
   <translation>no lo dicen los libros</translation>
  </message>
  <message>
   <source>proven</source>
   <translation>probado</translation>
  </message>
  <message>
   <source>proven {0} times</source>
   <translation>probado {0} veces</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <source>undone by {0}</source>
   <translation>deshecha por {0}</translation>
  </message>
  <message>
   <source>{0} changes</source>
   <translation>{0} cambios</translation>
  </message>
  <message>
   <source>{0} differences</source>
   <translation>{0} diferencias</translation>
  </message>
  <message>
   <source>{0} of {1} need you</source>
   <translation>{0} de {1} le necesitan</translation>
  </message>
  <message>
   <source>{0} of {1} reconciled</source>
   <translation>{0} de {1} conciliados</translation>
  </message>
  <message>
   <source>{0} of {1} to approve</source>
   <translation>{0} de {1} por aprobar</translation>
  </message>
  <message>
   <source>{0} payments</source>
   <translation>{0} pagos</translation>
  </message>
  <message>
   <source>{0} payments deleted</source>
   <translation>{0} pagos eliminados</translation>
  </message>
  <message>
   <source>{0} reconciled, {1} cancelled</source>
   <translation>{0} conciliados, {1} cancelados</translation>
  </message>
  <message>
   <source>{0} reconciled, {1} refused</source>
   <translation>{0} conciliados, {1} rechazados</translation>
  </message>
  <message>
   <source>{0}: this run left {1}. It is {2} now, as a later run touched it.</source>
   <translation>{0}: esta remesa dejó {1}. Ahora es {2}, porque una remesa posterior lo tocó.</translation>
  </message>
  <message>
   <source>{0}: this run left {1}. It is {2} now: somebody else changed it since.</source>
   <translation>{0}: esta remesa dejó {1}. Ahora es {2}: alguien más lo ha cambiado desde entonces.</translation>
  </message>
  <message>
   <source>{0}: {1} was expected and {2} is there: something else moved it, too.</source>
   <translation>{0}: se esperaba {1} y hay {2}: algo más lo movió también.</translation>
  </message>
  <message>
   <source>{0}: {1} was planned, the payment in the books says {2}.</source>
   <translation>{0}: se preveía {1}, el pago en los libros dice {2}.</translation>
  </message>
  <message>
   <source>{0}: {1} was planned, {2} was sent.</source>
   <translation>{0}: se preveía {1}, se envió {2}.</translation>
  </message>
 </context>
 <context>
  <name>today_words</name>
  <message>
   <source>1 bill</source>
   <translation>1 factura</translation>
  </message>
  <message>
   <source>1 day old</source>
   <translation>de hace 1 día</translation>
  </message>
  <message>
   <source>1 needs you</source>
   <translation>1 le necesita</translation>
  </message>
  <message>
   <source>1 payment</source>
   <translation>1 pago</translation>
  </message>
  <message>
   <source>Another person has to approve them before they are sent: see Payments.</source>
   <translation>Otra persona tiene que aprobarlos antes de enviarlos: vea Pagos.</translation>
  </message>
  <message>
   <source>Cannot be read</source>
   <translation>No se puede leer</translation>
  </message>
  <message>
   <source>In all: {0}</source>
   <translation>En total: {0}</translation>
  </message>
  <message>
   <source>Nobody can say yet what became of them; the books are being compared.</source>
   <translation>Nadie puede decir aún qué ha sido de ellos; se están comparando los libros.</translation>
  </message>
  <message>
   <source>Not read yet</source>
   <translation>Aún no leído</translation>
  </message>
  <message>
   <source>Nothing is overdue, nothing falls due this week, and nothing needs you.</source>
   <translation>No hay nada vencido, nada vence esta semana y nada le necesita.</translation>
  </message>
  <message>
   <source>Somebody has to decide about them: see Payments, Needs you.</source>
   <translation>Alguien tiene que decidir sobre ellos: vea Pagos, Le necesita.</translation>
  </message>
  <message>
   <source>being checked: {0}</source>
   <translation>en comprobación: {0}</translation>
  </message>
  <message>
   <source>due this week: {0}</source>
   <translation>vence esta semana: {0}</translation>
  </message>
  <message>
   <source>less than an hour old</source>
   <translation>de hace menos de una hora</translation>
  </message>
  <message>
   <source>needs you: {0}</source>
   <translation>le necesita: {0}</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>open it to read it</source>
   <translation>ábrala para leerla</translation>
  </message>
  <message>
   <source>overdue: {0}</source>
   <translation>vencido: {0}</translation>
  </message>
  <message>
   <source>to approve: {0}</source>
   <translation>por aprobar: {0}</translation>
  </message>
  <message>
   <source>{0} being checked</source>
   <translation>{0} en comprobación</translation>
  </message>
  <message>
   <source>{0} bills</source>
   <translation>{0} facturas</translation>
  </message>
  <message>
   <source>{0} days old</source>
   <translation>de hace {0} días</translation>
  </message>
  <message>
   <source>{0} h old</source>
   <translation>de hace {0} h</translation>
  </message>
  <message>
   <source>{0} need you</source>
   <translation>{0} le necesitan</translation>
  </message>
  <message>
   <source>{0} payments</source>
   <translation>{0} pagos</translation>
  </message>
  <message>
   <source>{0} to approve</source>
   <translation>{0} por aprobar</translation>
  </message>
  <message>
   <source>{0} under way</source>
   <translation>{0} en curso</translation>
  </message>
 </context>
 <context>
  <name>unexpected</name>
  <message>
   <source>An error that nobody expected came up in the background.</source>
   <translation>Se ha producido en segundo plano un error que nadie esperaba.</translation>
  </message>
  <message>
   <source>An error that nobody expected came up while payments were worked on.</source>
   <translation>Se ha producido un error que nadie esperaba mientras se trabajaba en los pagos.</translation>
  </message>
  <message>
   <source>If it says that payments stand still, close Bookkeeper and start it again: what was on its way is then looked for in the books before anything else is sent.</source>
   <translation>Si dice que los pagos están detenidos, cierre Bookkeeper y vuelva a abrirlo: lo que estaba en camino se busca entonces en los libros antes de enviar nada más.</translation>
  </message>
  <message>
   <source>No company is open, so that nothing was being recorded.</source>
   <translation>No hay ninguna empresa abierta, así que no se estaba registrando nada.</translation>
  </message>
  <message>
   <source>Nothing has been recorded for this company.</source>
   <translation>No se ha registrado nada para esta empresa.</translation>
  </message>
  <message>
   <source>Nothing is under way: each payment has ended.</source>
   <translation>No hay nada en camino: todos los pagos han terminado.</translation>
  </message>
  <message>
   <source>The journal cannot be read just now ({0}). What is in it stays there.</source>
   <translation>El diario no se puede leer en este momento ({0}). Lo que contiene sigue ahí.</translation>
  </message>
  <message>
   <source>The last run in the journal is {0}, recorded at {1} by {2}; payments in it: {3}.</source>
   <translation>La última remesa del diario es {0}, registrada a las {1} por {2}; pagos: {3}.</translation>
  </message>
  <message>
   <source>The window met an error that nobody expected.</source>
   <translation>La ventana ha encontrado un error que nadie esperaba.</translation>
  </message>
  <message>
   <source>Under way, and not to be recorded again: {0}.</source>
   <translation>En camino, y no se debe volver a registrar: {0}.</translation>
  </message>
  <message>
   <source>You can go on. If something looks wrong, close Bookkeeper and start it again: what is in the journal and in your drafts is not lost.</source>
   <translation>Puede continuar. Si algo no parece correcto, cierre Bookkeeper y vuelva a abrirlo: lo que está en el diario y en sus borradores no se pierde.</translation>
  </message>
 </context>
 <context>
  <name>verify</name>
  <message>
   <source>Agree</source>
   <translation>Coinciden</translation>
  </message>
  <message>
   <source>All {0} bills and other records are as the payments from here left them.</source>
   <translation>Las {0} facturas y demás documentos están como los dejaron los pagos de aquí.</translation>
  </message>
  <message>
   <source>An event that recorded it</source>
   <translation>Un evento que lo consigne</translation>
  </message>
  <message>
   <source>Another request</source>
   <translation>Otra solicitud</translation>
  </message>
  <message>
   <source>Approved by another person, as was needed</source>
   <translation>Aprobado por otra persona, como hacía falta</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Cambiado</translation>
  </message>
  <message>
   <source>Changed, or one is missing</source>
   <translation>Cambiado, o falta uno</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Diferencias</translation>
  </message>
  <message>
   <source>Event {0}</source>
   <translation>Evento {0}</translation>
  </message>
  <message>
   <source>Follows from the one before</source>
   <translation>Sigue al anterior</translation>
  </message>
  <message>
   <source>In another state</source>
   <translation>En otro estado</translation>
  </message>
  <message>
   <source>In the state its last event led to</source>
   <translation>En el estado al que llevó su último evento</translation>
  </message>
  <message>
   <source>No payment from here is in the books yet.</source>
   <translation>Aún no hay en los libros ningún pago hecho desde aquí.</translation>
  </message>
  <message>
   <source>No such approval</source>
   <translation>No hay tal aprobación</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>Not compared</source>
   <translation>Sin comparar</translation>
  </message>
  <message>
   <source>Not in the books</source>
   <translation>No está en los libros</translation>
  </message>
  <message>
   <source>Nothing to compare</source>
   <translation>Nada que comparar</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>En orden</translation>
  </message>
  <message>
   <source>The books could not be read. {0}</source>
   <translation>No se pudieron leer los libros. {0}</translation>
  </message>
  <message>
   <source>The journal is not as it was written: somebody or something has changed the file. Keep it, and compare it with its copies (Help &gt; If something went wrong).</source>
   <translation>El diario no está como se escribió: alguien o algo ha cambiado el archivo. Guárdelo y compárelo con sus copias (Ayuda &gt; Si algo salió mal).</translation>
  </message>
  <message>
   <source>The request that was recorded</source>
   <translation>La solicitud que se consignó</translation>
  </message>
  <message>
   <source>{0} of {1} bills and other records are not as the last payment from here left them. Later changes in the accounting software are shown here too, and may be quite right.</source>
   <translation>{0} de {1} facturas y demás documentos no están como los dejó el último pago de aquí. Los cambios posteriores en el software contable también aparecen aquí, y pueden ser del todo correctos.</translation>
  </message>
  <message>
   <source>{0} payments and {1} events are as they were written, each chained to the one before it.</source>
   <translation>{0} pagos y {1} eventos están como se escribieron, cada uno encadenado al anterior.</translation>
  </message>
 </context>
 <context>
  <name>ways_wording</name>
  <message>
   <source>A batch over several suppliers</source>
   <translation>Un lote para varios proveedores</translation>
  </message>
  <message>
   <source>A payment method</source>
   <translation>Una forma de pago</translation>
  </message>
  <message>
   <source>A refund of a credit note</source>
   <translation>Un reembolso de un abono</translation>
  </message>
  <message>
   <source>A refund of a payment</source>
   <translation>Un reembolso de un pago</translation>
  </message>
  <message>
   <source>A refund of money on account</source>
   <translation>Un reembolso de un anticipo</translation>
  </message>
  <message>
   <source>Answered at once (synchronous API)</source>
   <translation>Respondido al momento (API síncrona)</translation>
  </message>
  <message>
   <source>Conversion by the bank</source>
   <translation>Conversión por el banco</translation>
  </message>
  <message>
   <source>Credit and money in one payment</source>
   <translation>Abono y dinero en un mismo pago</translation>
  </message>
  <message>
   <source>Deleting a bill</source>
   <translation>Eliminar una factura</translation>
  </message>
  <message>
   <source>Deleting a payment</source>
   <translation>Eliminar un pago</translation>
  </message>
  <message>
   <source>Deleting needs the asynchronous API, which this connection to {0} does not have.</source>
   <translation>Eliminar requiere la API asíncrona, que esta conexión con {0} no tiene.</translation>
  </message>
  <message>
   <source>It is void already.</source>
   <translation>Ya está anulada.</translation>
  </message>
  <message>
   <source>Making a bill</source>
   <translation>Crear una factura de compra</translation>
  </message>
  <message>
   <source>Making a credit note</source>
   <translation>Crear un abono</translation>
  </message>
  <message>
   <source>Making a supplier</source>
   <translation>Crear un proveedor</translation>
  </message>
  <message>
   <source>Making an account</source>
   <translation>Crear una cuenta</translation>
  </message>
  <message>
   <source>Money of it has come back since. That refund must be deleted first.</source>
   <translation>Desde entonces ha vuelto dinero de él. Ese reembolso debe eliminarse antes.</translation>
  </message>
  <message>
   <source>Money on account</source>
   <translation>Anticipos</translation>
  </message>
  <message>
   <source>Paying a bill</source>
   <translation>Pagar una factura</translation>
  </message>
  <message>
   <source>Paying several bills together</source>
   <translation>Pagar varias facturas juntas</translation>
  </message>
  <message>
   <source>Paying several foreign bills together</source>
   <translation>Pagar juntas varias facturas en moneda extranjera</translation>
  </message>
  <message>
   <source>Queued, then followed (asynchronous API)</source>
   <translation>En cola, luego seguido (API asíncrona)</translation>
  </message>
  <message>
   <source>The bill stays in {0}, void: nothing is owed on it any more.</source>
   <translation>La factura queda en {0}, anulada: ya no se debe nada por ella.</translation>
  </message>
  <message>
   <source>The payment stays visible in {0}, marked as deleted or void.</source>
   <translation>El pago sigue visible en {0}, marcado como eliminado o anulado.</translation>
  </message>
  <message>
   <source>The {2} that came back is with {1} again.</source>
   <translation>Los {2} que volvieron están de nuevo con {1}.</translation>
  </message>
  <message>
   <source>Using a credit note</source>
   <translation>Usar un abono</translation>
  </message>
  <message>
   <source>Using credit without money</source>
   <translation>Usar un abono sin dinero</translation>
  </message>
  <message>
   <source>Using part of a credit note</source>
   <translation>Usar parte de un abono</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What paid it must be deleted first.</source>
   <translation>Antes debe eliminarse lo que la pagó.</translation>
  </message>
  <message>
   <source>{0} can only use a credit note in full.</source>
   <translation>{0} solo puede usar un abono entero.</translation>
  </message>
  <message>
   <source>{0} cannot record a refund of a credit note from here.</source>
   <translation>{0} no puede registrar desde aquí el reembolso de un abono.</translation>
  </message>
  <message>
   <source>{0} cannot record a refund of a payment from here.</source>
   <translation>{0} no puede registrar desde aquí el reembolso de un pago.</translation>
  </message>
  <message>
   <source>{0} cannot record a refund of money on account from here.</source>
   <translation>{0} no puede registrar desde aquí el reembolso de un anticipo.</translation>
  </message>
  <message>
   <source>{0} cannot record money on account from here.</source>
   <translation>{0} no puede registrar anticipos desde aquí.</translation>
  </message>
  <message>
   <source>{0} cannot use credit notes from here.</source>
   <translation>{0} no puede usar abonos desde aquí.</translation>
  </message>
  <message>
   <source>{0} cannot use credit unless some money is paid with it.</source>
   <translation>{0} solo puede usar un abono si con él se paga algo de dinero.</translation>
  </message>
  <message>
   <source>{0} does not let accounts be made from outside. Make it there, then refresh.</source>
   <translation>{0} no permite crear cuentas desde fuera. Créela allí y luego actualice.</translation>
  </message>
  <message>
   <source>{0} does not let bills be deleted from outside. It is done there.</source>
   <translation>{0} no permite eliminar facturas desde fuera. Se hace allí.</translation>
  </message>
  <message>
   <source>{0} does not let credit notes be made from outside. It is done there.</source>
   <translation>{0} no permite crear abonos desde fuera. Se hace allí.</translation>
  </message>
  <message>
   <source>{0} does not let it be deleted from outside. It is done there.</source>
   <translation>{0} no permite eliminarlo desde fuera. Se hace allí.</translation>
  </message>
  <message>
   <source>{0} does not let payments be deleted from outside. It is done there.</source>
   <translation>{0} no permite eliminar pagos desde fuera. Se hace allí.</translation>
  </message>
  <message>
   <source>{0} does not let suppliers be made from outside. It is done there.</source>
   <translation>{0} no permite crear proveedores desde fuera. Se hace allí.</translation>
  </message>
  <message>
   <source>{0} keeps no payment method with a payment.</source>
   <translation>{0} no guarda forma de pago con un pago.</translation>
  </message>
  <message>
   <source>{0} takes a payment for each bill.</source>
   <translation>{0} admite un pago por factura.</translation>
  </message>
  <message>
   <source>{0} takes a payment for each supplier.</source>
   <translation>{0} admite un pago por proveedor.</translation>
  </message>
  <message>
   <source>{0} takes no payment from an account in another currency than the bill's.</source>
   <translation>{0} no admite pagos desde una cuenta en otra moneda que la de la factura.</translation>
  </message>
  <message>
   <source>{0} takes several bills in one payment only in the company's own currency.</source>
   <translation>{0} solo admite varias facturas en un pago en la moneda de la empresa.</translation>
  </message>
  <message>
   <source>{0} takes the credit first, and the rest in cash after it.</source>
   <translation>{0} toma primero el abono y después el resto en dinero.</translation>
  </message>
  <message>
   <source>{1} needs the asynchronous API, which this connection to {0} does not have.</source>
   <translation>{1} requiere la API asíncrona, que esta conexión con {0} no tiene.</translation>
  </message>
  <message>
   <source>{1} no longer holds {2} on account.</source>
   <translation>{1} ya no tiene {2} como anticipo.</translation>
  </message>
  <message>
   <source>{2} of bill {1} is owed again.</source>
   <translation>{2} de la factura {1} se deben de nuevo.</translation>
  </message>
  <message>
   <source>{2} of credit note {1} can be used again.</source>
   <translation>{2} del abono {1} se pueden usar de nuevo.</translation>
  </message>
  <message>
   <source>{2} that was paid on it stays with {1}, on account.</source>
   <translation>{2} pagados en ella quedan con {1}, como anticipo.</translation>
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
   <translation>Aceptado, escribiéndose</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Aprobado</translation>
  </message>
  <message>
   <source>Approved by {0}. It goes out by itself, and can still be cancelled.</source>
   <translation>Aprobado por {0}. Sale por sí solo y aún se puede cancelar.</translation>
  </message>
  <message>
   <source>Approve…</source>
   <translation>Aprobar…</translation>
  </message>
  <message>
   <source>Asked how it is going</source>
   <translation>Preguntó cómo va</translation>
  </message>
  <message>
   <source>BACS</source>
   <translation>BACS</translation>
  </message>
  <message>
   <source>Bank transfer</source>
   <translation>Transferencia</translation>
  </message>
  <message>
   <source>Being sent.</source>
   <translation>Enviándose.</translation>
  </message>
  <message>
   <source>Bills read again</source>
   <translation>Facturas leídas de nuevo</translation>
  </message>
  <message>
   <source>Bookkeeper ended while this was being sent. Finding out what became of it.</source>
   <translation>Bookkeeper terminó mientras se enviaba. Se averigua qué pasó.</translation>
  </message>
  <message>
   <source>Books read</source>
   <translation>Libros leídos</translation>
  </message>
  <message>
   <source>Build it again…</source>
   <translation>Prepararlo de nuevo…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelado</translation>
  </message>
  <message>
   <source>Cancelled before anything was sent.</source>
   <translation>Cancelado antes de enviar nada.</translation>
  </message>
  <message>
   <source>Cancelled by you</source>
   <translation>Cancelado por usted</translation>
  </message>
  <message>
   <source>Changes bill {0}</source>
   <translation>Cambia la factura {0}</translation>
  </message>
  <message>
   <source>Changes the supplier</source>
   <translation>Cambia el proveedor</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Comprobando</translation>
  </message>
  <message>
   <source>Cheque</source>
   <translation>Cheque</translation>
  </message>
  <message>
   <source>Choose the account that pays the {currency} bills.</source>
   <translation>Elija la cuenta que paga las facturas en {currency}.</translation>
  </message>
  <message>
   <source>Choose the payment method. {0} requires one.</source>
   <translation>Elija la forma de pago. {0} exige una.</translation>
  </message>
  <message>
   <source>Credit card</source>
   <translation>Tarjeta de crédito</translation>
  </message>
  <message>
   <source>Deletes bill {0}</source>
   <translation>Elimina la factura {0}</translation>
  </message>
  <message>
   <source>Deletes payment {0}</source>
   <translation>Elimina el pago {0}</translation>
  </message>
  <message>
   <source>Details…</source>
   <translation>Detalles…</translation>
  </message>
  <message>
   <source>Expected {0} to be {1}; the books show {2}. Look at it in the accounting software.</source>
   <translation>Se esperaba que {0} fuera {1}; los libros muestran {2}. Mírelo en el software contable.</translation>
  </message>
  <message>
   <source>For the vendor's support: {0}</source>
   <translation>Para el soporte del fabricante: {0}</translation>
  </message>
  <message>
   <source>Give a location as the reference, as {0} does: location-1, not {1}.</source>
   <translation>Dé una ubicación como referencia, como hace {0}: location-1, no {1}.</translation>
  </message>
  <message>
   <source>I found it in the accounting software</source>
   <translation>Lo encontré en el software contable</translation>
  </message>
  <message>
   <source>In the accounting software's queue. Nothing is written yet; asked again by itself.</source>
   <translation>En la cola del software contable. Aún no hay nada escrito; se pregunta de nuevo solo.</translation>
  </message>
  <message>
   <source>In the books</source>
   <translation>En los libros</translation>
  </message>
  <message>
   <source>It is done in the accounting software</source>
   <translation>Está hecho en el software contable</translation>
  </message>
  <message>
   <source>It is not in the accounting software</source>
   <translation>No está en el software contable</translation>
  </message>
  <message>
   <source>It was not done in the accounting software</source>
   <translation>No se hizo en el software contable</translation>
  </message>
  <message>
   <source>Lines, refund or delete…</source>
   <translation>Líneas, reembolsar o eliminar…</translation>
  </message>
  <message>
   <source>Needs you</source>
   <translation>Le necesita</translation>
  </message>
  <message>
   <source>New bill {0}</source>
   <translation>Nueva factura de compra {0}</translation>
  </message>
  <message>
   <source>New credit note {0}</source>
   <translation>Nuevo abono {0}</translation>
  </message>
  <message>
   <source>New supplier</source>
   <translation>Nuevo proveedor</translation>
  </message>
  <message>
   <source>No answer came, and the books show that nothing was written. It can be recorded again.</source>
   <translation>No llegó respuesta, y los libros muestran que no se escribió nada. Se puede registrar de nuevo.</translation>
  </message>
  <message>
   <source>No answer came, but the books show it: {0} is {2}, changed while it was sent.</source>
   <translation>No llegó respuesta, pero los libros lo muestran: {0} está {2}, cambiado mientras se enviaba.</translation>
  </message>
  <message>
   <source>No answer. {0}</source>
   <translation>Sin respuesta. {0}</translation>
  </message>
  <message>
   <source>Not sent, no connection. Tried again by itself. {0}</source>
   <translation>No enviado, sin conexión. Se reintenta solo. {0}</translation>
  </message>
  <message>
   <source>Not sent: the bills could not be read again first. {0}.</source>
   <translation>No enviado: antes no se pudieron leer de nuevo las facturas. {0}.</translation>
  </message>
  <message>
   <source>Not sent: the payment that had to come first was not written.</source>
   <translation>No enviado: el pago que debía ir antes no se escribió.</translation>
  </message>
  <message>
   <source>Not sent: {0} was {1} when you recorded this and is {2} now.</source>
   <translation>No enviado: {0} era {1} cuando lo registró y ahora es {2}.</translation>
  </message>
  <message>
   <source>Not written: key or connection not accepted. Put that right, then Send now. {0}</source>
   <translation>No escrito: no se aceptó la clave o la conexión. Corríjalo y luego Enviar ahora. {0}</translation>
  </message>
  <message>
   <source>Nothing was written. {0}</source>
   <translation>No se escribió nada. {0}</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>En camino</translation>
  </message>
  <message>
   <source>Pay later</source>
   <translation>Pagar después</translation>
  </message>
  <message>
   <source>Payment {0}</source>
   <translation>Pago {0}</translation>
  </message>
  <message>
   <source>Program started again</source>
   <translation>Programa iniciado de nuevo</translation>
  </message>
  <message>
   <source>Read the books again</source>
   <translation>Leer los libros de nuevo</translation>
  </message>
  <message>
   <source>Reconciled</source>
   <translation>Conciliado</translation>
  </message>
  <message>
   <source>Recorded here</source>
   <translation>Consignado aquí</translation>
  </message>
  <message>
   <source>Recorded here. It can still be cancelled.</source>
   <translation>Consignado aquí. Aún se puede cancelar.</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Rechazado</translation>
  </message>
  <message>
   <source>Send back…</source>
   <translation>Devolver…</translation>
  </message>
  <message>
   <source>Send now</source>
   <translation>Enviar ahora</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Sent back</source>
   <translation>Devuelto</translation>
  </message>
  <message>
   <source>Sent back by {0}, unsent: {1}</source>
   <translation>Devuelto por {0}, sin enviar: {1}</translation>
  </message>
  <message>
   <source>Settled by hand</source>
   <translation>Decidido a mano</translation>
  </message>
  <message>
   <source>Settled by hand: {0} did not find it in the accounting software.</source>
   <translation>Decidido a mano: {0} no lo encontró en el software contable.</translation>
  </message>
  <message>
   <source>Settled by hand: {0} found it in the accounting software.</source>
   <translation>Decidido a mano: {0} lo encontró en el software contable.</translation>
  </message>
  <message>
   <source>Settled by hand: {0} saw that it is done in the accounting software.</source>
   <translation>Decidido a mano: {0} vio que está hecho en el software contable.</translation>
  </message>
  <message>
   <source>Settled by hand: {0} saw that it was not done in the accounting software.</source>
   <translation>Decidido a mano: {0} vio que no se hizo en el software contable.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Algo salió mal</translation>
  </message>
  <message>
   <source>Stopped by you</source>
   <translation>Detenido por usted</translation>
  </message>
  <message>
   <source>Stopped by you. It waits until you say Send now.</source>
   <translation>Detenido por usted. Espera hasta que diga Enviar ahora.</translation>
  </message>
  <message>
   <source>The accounting software does not say which currency {0} is in.</source>
   <translation>El software contable no dice en qué moneda está {0}.</translation>
  </message>
  <message>
   <source>The accounting software says that it is done. Reading the books to confirm.</source>
   <translation>El software contable dice que está hecho. Leyendo los libros para confirmarlo.</translation>
  </message>
  <message>
   <source>The amount that comes back must be more than zero.</source>
   <translation>El importe que vuelve debe ser mayor que cero.</translation>
  </message>
  <message>
   <source>The books still show {0} as {2}. Look at it in the accounting software.</source>
   <translation>Los libros aún muestran {0} como {2}. Mírelo en el software contable.</translation>
  </message>
  <message>
   <source>The date {0} is still to come.</source>
   <translation>La fecha {0} aún está por llegar.</translation>
  </message>
  <message>
   <source>The note is too long: {1} takes {0} characters.</source>
   <translation>La nota es demasiado larga: {1} admite {0} caracteres.</translation>
  </message>
  <message>
   <source>The payments have no reference.</source>
   <translation>Los pagos no tienen referencia.</translation>
  </message>
  <message>
   <source>The queue gave up waiting, which does not mean it was not written. Reading the books.</source>
   <translation>La cola dejó de esperar, lo que no significa que no se escribiera. Leyendo los libros.</translation>
  </message>
  <message>
   <source>The rate for {currency} must be more than zero.</source>
   <translation>El cambio de {currency} debe ser mayor que cero.</translation>
  </message>
  <message>
   <source>The reference {0} is too long: {2} takes {1} characters.</source>
   <translation>La referencia {0} es demasiado larga: {2} admite {1} caracteres.</translation>
  </message>
  <message>
   <source>The refund is dated before what it pays back ({0}).</source>
   <translation>El reembolso lleva fecha anterior a lo que reembolsa ({0}).</translation>
  </message>
  <message>
   <source>The service asks to wait. Tried again by itself.</source>
   <translation>El servicio pide esperar. Se reintenta solo.</translation>
  </message>
  <message>
   <source>The service failed. Reading the books to see whether it was written. {0}</source>
   <translation>El servicio falló. Leyendo los libros para ver si se escribió. {0}</translation>
  </message>
  <message>
   <source>The service is still working on it. Asked again by itself.</source>
   <translation>El servicio aún trabaja en ello. Se pregunta de nuevo solo.</translation>
  </message>
  <message>
   <source>This connection to {0} does not have the way of recording that is set for it.</source>
   <translation>Esta conexión con {0} no tiene la forma de registrar que se definió para ella.</translation>
  </message>
  <message>
   <source>This run needs about {0} requests and {1} are left today. What does not fit waits until the service counts anew, at midnight UTC.</source>
   <translation>Esta remesa necesita unas {0} solicitudes y hoy quedan {1}. Lo que no quepa espera a que el servicio cuente de nuevo, a medianoche UTC.</translation>
  </message>
  <message>
   <source>Tick the bills to pay.</source>
   <translation>Marque las facturas por pagar.</translation>
  </message>
  <message>
   <source>To approve</source>
   <translation>Por aprobar</translation>
  </message>
  <message>
   <source>Type the rate: how many {1} for one {0}.</source>
   <translation>Escriba el cambio: cuántos {1} por un {0}.</translation>
  </message>
  <message>
   <source>Waiting to be sent</source>
   <translation>A la espera de enviarse</translation>
  </message>
  <message>
   <source>Waits for approval by somebody else.</source>
   <translation>Espera la aprobación de otra persona.</translation>
  </message>
  <message>
   <source>What needs approval was changed</source>
   <translation>Se cambió lo que necesita aprobación</translation>
  </message>
  <message>
   <source>{0} cannot be found in the books. Look at it in the accounting software.</source>
   <translation>{0} no se encuentra en los libros. Mírelo en el software contable.</translation>
  </message>
  <message>
   <source>{0} cannot be paid from: its id is longer than {1} characters.</source>
   <translation>No se puede pagar desde {0}: su identificador supera {1} caracteres.</translation>
  </message>
  <message>
   <source>{0} cannot be paid: its id is longer than {1} characters.</source>
   <translation>{0} no se puede pagar: su identificador supera {1} caracteres.</translation>
  </message>
  <message>
   <source>{0} cannot be used. {1}</source>
   <translation>{0} no se puede usar. {1}</translation>
  </message>
  <message>
   <source>{0} cannot record this refund from here.</source>
   <translation>{0} no puede registrar este reembolso desde aquí.</translation>
  </message>
  <message>
   <source>{0} does not take the payment method {1}.</source>
   <translation>{0} no admite la forma de pago {1}.</translation>
  </message>
  <message>
   <source>{0} is archived. Choose another account.</source>
   <translation>{0} está archivada. Elija otra cuenta.</translation>
  </message>
  <message>
   <source>{0} is finer than the smallest coin of {1}.</source>
   <translation>{0} es más fino que la unidad mínima de {1}.</translation>
  </message>
  <message>
   <source>{0} is in {1}, the bills are in {2}.</source>
   <translation>{0} está en {1}, las facturas están en {2}.</translation>
  </message>
  <message>
   <source>{0} is more than the {1} that can come back.</source>
   <translation>{0} es más que los {1} que pueden volver.</translation>
  </message>
  <message>
   <source>{0} is {2} as planned, but nothing shows that this payment did it.</source>
   <translation>{0} está {2} como se preveía, pero nada muestra que lo hiciera este pago.</translation>
  </message>
  <message>
   <source>{0} takes no payments in {currency}.</source>
   <translation>{0} no admite pagos en {currency}.</translation>
  </message>
  <message>
   <source>{0}: credit notes cannot be used in {1} from here.</source>
   <translation>{0}: los abonos no se pueden usar desde aquí en {1}.</translation>
  </message>
  <message>
   <source>{0}: the amount on account must be more than zero.</source>
   <translation>{0}: el importe del anticipo debe ser mayor que cero.</translation>
  </message>
  <message>
   <source>{0}: the books show {2}, exactly as planned.</source>
   <translation>{0}: los libros muestran {2}, exactamente como se preveía.</translation>
  </message>
  <message>
   <source>{0}: the credit note is dated later ({1}) than the payment.</source>
   <translation>{0}: el abono lleva fecha posterior ({1}) al pago.</translation>
  </message>
  <message>
   <source>{0}: the credit to use must be more than zero.</source>
   <translation>{0}: el abono que se usa debe ser mayor que cero.</translation>
  </message>
  <message>
   <source>{0}: tick a bill of {1} in {2} to use this credit on.</source>
   <translation>{0}: marque una factura de {1} en {2} en la que usar este abono.</translation>
  </message>
  <message>
   <source>{0}: type how much of the credit to use.</source>
   <translation>{0}: escriba cuánto del abono se usa.</translation>
  </message>
  <message>
   <source>{0}: type the amount to pay on account.</source>
   <translation>{0}: escriba el importe del anticipo.</translation>
  </message>
  <message>
   <source>{0}: {1} can only use a credit note in full, all {2} of it.</source>
   <translation>{0}: {1} solo puede usar un abono entero, los {2}.</translation>
  </message>
  <message>
   <source>{0}: {1} cannot record money on account from here.</source>
   <translation>{0}: {1} no puede registrar anticipos desde aquí.</translation>
  </message>
  <message>
   <source>{0}: {1} cannot use credit unless some money is paid with it.</source>
   <translation>{0}: {1} solo puede usar un abono si con él se paga algo de dinero.</translation>
  </message>
  <message>
   <source>{0}: {1} is finer than the smallest coin of {2}.</source>
   <translation>{0}: {1} es más fino que la unidad mínima de {2}.</translation>
  </message>
  <message>
   <source>{0}: {1} is more than the {2} that is left of it.</source>
   <translation>{0}: {1} es más que los {2} que quedan.</translation>
  </message>
  <message>
   <source>{0}: {1} of the credit is more than the ticked bills come to.</source>
   <translation>{0}: {1} del abono es más de lo que suman las facturas marcadas.</translation>
  </message>
  <message>
   <source>{0}: {2} can only use a credit note in full on one bill, and no ticked bill has room for {1}.</source>
   <translation>{0}: {2} solo puede usar un abono entero en una factura, y ninguna marcada tiene sitio para {1}.</translation>
  </message>
  <message>
   <source>{reference} cannot be paid from here. {0}</source>
   <translation>{reference} no se puede pagar desde aquí. {0}</translation>
  </message>
  <message>
   <source>{reference}: the amount must be more than zero.</source>
   <translation>{reference}: el importe debe ser mayor que cero.</translation>
  </message>
  <message>
   <source>{reference}: the payment is dated before the bill ({0}).</source>
   <translation>{reference}: el pago lleva fecha anterior a la factura ({0}).</translation>
  </message>
  <message>
   <source>{reference}: type the amount to pay.</source>
   <translation>{reference}: escriba el importe por pagar.</translation>
  </message>
  <message>
   <source>{reference}: {0} is finer than the smallest coin of {1}.</source>
   <translation>{reference}: {0} es más fino que la unidad mínima de {1}.</translation>
  </message>
  <message>
   <source>{reference}: {0} is more than the {1} that is due.</source>
   <translation>{reference}: {0} es más que los {1} pendientes.</translation>
  </message>
  <message>
   <source>{reference}: {1} needs a date of payment after the bill's own ({0}).</source>
   <translation>{reference}: {1} necesita una fecha de pago posterior a la de la factura ({0}).</translation>
  </message>
 </context>
</TS>

"""Who the practice company buys from, and what: invented businesses in the trades a small firm deals with.

Any likeness to a real business is chance. The bank's name is used as a customer would label their account.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Item(NamedTuple):
    """Something a trade sells: what the bill says, the nominal code it is booked to, tax, usual price range.

    ``low`` and ``high`` are net prices of one, in whole units of the supplier's currency; ``most`` is the
    largest quantity on one line.
    """

    description: str
    code: str
    tax: str
    low: int
    high: int
    most: int = 1


class Trader(NamedTuple):
    """A supplier: ``pattern`` is how its bills are numbered, ``days`` its terms of payment."""

    name: str
    trade: str
    contact: str
    domain: str
    city: str
    postcode: str
    country: str
    currency: str
    pattern: str
    days: int


TRADES: Final[dict[str, tuple[Item, ...]]] = {
    "power": (Item("Monthly electricity", "445", "RRINPUT", 90, 420),),
    "cleaning": (
        Item("Office cleaning, weekly visits", "408", "INPUT2", 60, 180),
        Item("Window cleaning, all floors", "408", "INPUT2", 45, 120),
    ),
    "security": (
        Item("Guarding, night shifts", "429", "INPUT2", 180, 260, 12),
        Item("Alarm monitoring, quarterly", "429", "INPUT2", 95, 240),
    ),
    "joinery": (
        Item("Oak boards, planed, per metre", "325", "INPUT2", 18, 46, 40),
        Item("Drawer fronts, made to measure", "325", "INPUT2", 40, 130, 12),
    ),
    "precision": (
        Item("Milled brackets, aluminium", "325", "NONE", 9, 38, 60),
        Item("Calibration of measuring tools", "473", "NONE", 180, 640),
    ),
    "components": (
        Item("Hinges, soft-closing, box of 50", "325", "NONE", 85, 190, 8),
        Item("Drawer runners, pair", "325", "NONE", 11, 32, 60),
    ),
    "software": (
        Item("Subscription, annual, per seat", "463", "NONE", 60, 240, 10),
        Item("Support plan, monthly", "463", "NONE", 90, 400),
    ),
    "timber": (
        Item("Birch plywood 18 mm, per sheet", "325", "INPUT2", 42, 78, 30),
        Item("Beech, kiln dried, per cubic metre", "325", "INPUT2", 680, 990, 3),
    ),
    "freight": (
        Item("Pallet delivery, two days", "425", "INPUT2", 48, 115, 6),
        Item("Same-day courier", "425", "INPUT2", 22, 85, 4),
    ),
    "stationery": (
        Item("Copier paper A4, box of five reams", "461", "INPUT2", 17, 29, 10),
        Item("Toner cartridges", "461", "INPUT2", 48, 130, 4),
        Item("Delivery notes, printed, per 500", "461", "INPUT2", 60, 140, 2),
    ),
    "telecoms": (
        Item("Line rental and calls", "489", "INPUT2", 65, 310),
        Item("Leased line 200 Mbit/s, monthly", "489", "INPUT2", 180, 290),
    ),
    "water": (Item("Water and drainage, quarterly", "445", "ZERORATEDINPUT", 110, 380),),
    "gas": (Item("Gas supply, monthly", "445", "RRINPUT", 120, 560),),
    "rent": (
        Item("Rent of workshop, quarterly", "469", "INPUT2", 4200, 6800),
        Item("Service charge", "469", "INPUT2", 380, 760),
    ),
    "insurance": (Item("Employer's liability cover, monthly", "433", "EXEMPTEXPENSES", 140, 420),),
    "accountancy": (
        Item("Management accounts and VAT return", "401", "INPUT2", 320, 780),
        Item("Payroll bureau, per payslip", "401", "INPUT2", 5, 8, 24),
    ),
    "law": (Item("Advice on terms of trade, hours", "401", "INPUT2", 190, 260, 6),),
    "marketing": (
        Item("Trade press advertisement, half page", "400", "INPUT2", 420, 1150),
        Item("Photography, day rate", "400", "INPUT2", 450, 850, 2),
    ),
    "repairs": (
        Item("Service of spray booth", "473", "INPUT2", 260, 720),
        Item("Call-out and labour, hours", "473", "INPUT2", 48, 75, 8),
    ),
    "hire": (Item("Scissor lift hire, weekly", "429", "INPUT2", 140, 330, 3),),
    "catering": (Item("Coffee, tea and milk", "429", "ZERORATEDINPUT", 24, 95),),
    "waste": (Item("Skip exchange, mixed waste", "408", "INPUT2", 190, 340, 2),),
    "paint": (
        Item("Lacquer, satin, 20 litres", "325", "INPUT2", 135, 210, 6),
        Item("Abrasive discs, box of 100", "325", "INPUT2", 28, 46, 8),
    ),
    "vehicles": (
        Item("Van lease, monthly", "449", "INPUT2", 280, 460, 2),
        Item("MOT and service", "449", "INPUT2", 160, 520),
    ),
    "travel": (Item("Rail travel and hotel, site visit", "493", "ZERORATEDINPUT", 90, 410),),
}

#: Name, trade, contact, domain, city, postcode, country, currency, bill numbers, days to pay.
#: The first two are the suppliers of the vendor's product page, the third has its credit note; then those
#: abroad, so that even a handful of suppliers includes every currency.
_TRADERS: Final = """
PowerDirect|power|Accounts Team|powerdirect|Leeds|LS1 4DY|GB|GBP|RPT{n}-1|10
MCO Cleaning Services|cleaning|Mary O'Connell|mcocleaning|Bradford|BD1 3RX|GB|GBP|MC {n}|14
Swanston Security|security|Gordon Swanston|swanstonsecurity|Wakefield|WF1 2TE|GB|GBP|SS-{n}|30
Atelier Dubois & Fils|joinery|Hélène Dubois|atelier-dubois|Lyon|69002|FR|EUR|F{n}|45
Lakeshore Components Inc.|components|Dana Whitfield|lakeshorecomponents|Milwaukee|53202|US|USD|LC-{n}|30
Brandt Präzisionstechnik GmbH|precision|Jörg Brandt|brandt-praezision|Nürnberg|90402|DE|EUR|RE-{n}|30
Cascadia Software LLC|software|Priya Raman|cascadiasoftware|Portland|97205|US|USD|CS{n}|14
Whitmore Timber Ltd|timber|Alan Whitmore|whitmoretimber|Hull|HU1 2AA|GB|GBP|INV-{n}|30
Pennine Freight|freight|Sajid Hussain|penninefreight|Huddersfield|HD1 1JB|GB|GBP|PF{n}|14
Northridge Office Supplies|stationery|Sarah Johnson|northridgesupplies|Leeds|LS9 8AG|GB|GBP|NOS-{n}|30
Calder Telecom|telecoms|Billing|caldertelecom|Halifax|HX1 1TS|GB|GBP|CT/{n}|14
Aire Valley Water|water|Customer Accounts|airevalleywater|Bradford|BD6 2SZ|GB|GBP|{n}-W|21
Beacon Gas & Heat|gas|Business Team|beacongas|Sheffield|S1 2BP|GB|GBP|BG{n}|14
Holbeck Estates LLP|rent|Fiona Marsden|holbeckestates|Leeds|LS11 9YJ|GB|GBP|HE-{n}|7
Ridgeway Insurance Brokers|insurance|Tom Ridgeway|ridgewaybrokers|York|YO1 7HH|GB|GBP|RIB{n}|14
Ellis, Proctor & Co|accountancy|Joanna Proctor|ellisproctor|Leeds|LS1 2HL|GB|GBP|EP{n}|30
Garside Solicitors|law|Michael Garside|garsidelaw|Leeds|LS1 5QS|GB|GBP|GS/{n}|14
Bright Harbour Marketing|marketing|Chloë Bennett|brightharbour|Manchester|M1 4BT|GB|GBP|BHM-{n}|30
Dawson Plant Repairs|repairs|Keith Dawson|dawsonplant|Rotherham|S60 1AE|GB|GBP|DPR{n}|30
HireRight Access|hire|Depot Desk|hirerightaccess|Doncaster|DN4 5NU|GB|GBP|HR{n}|30
The Tea & Coffee Van|catering|Bev Lister|teacoffeevan|Leeds|LS12 6LN|GB|GBP|{n}|7
Cleartip Waste|waste|Ops Office|cleartip|Batley|WF17 9TD|GB|GBP|CW-{n}|14
Moorland Paints & Lacquers|paint|Ruth Ackroyd|moorlandpaints|Keighley|BD21 4BZ|GB|GBP|MPL{n}|30
Castleford Vans|vehicles|Wayne Hirst|castlefordvans|Castleford|WF10 5HX|GB|GBP|CV{n}|14
Journeys Business Travel|travel|Bookings|journeystravel|Harrogate|HG1 1DJ|GB|GBP|JBT-{n}|30
Kirkstall Joinery Supplies|joinery|Paul Kirk|kirkstalljoinery|Leeds|LS5 3BT|GB|GBP|KJS-{n}|30
Ouse Valley Timber|timber|Ian Featherstone|ousevalleytimber|Selby|YO8 4PS|GB|GBP|OV{n}|30
Müller & Søn Fittings|components|Annette Müller|mullersonfittings|Hull|HU3 4AE|GB|GBP|MS-{n}|30
Threlfall IT|software|Dev Patel|threlfallit|Leeds|LS2 7EW|GB|GBP|TIT-{n}|14
Café Renée|catering|Renée Laurent|caferenee|Leeds|LS1 6LT|GB|GBP|CR{n}|7
Spen Valley Tooling|precision|Barry Womersley|spenvalleytooling|Cleckheaton|BD19 3RR|GB|GBP|SVT{n}|30
Greenhead Couriers|freight|Nadia Iqbal|greenheadcouriers|Huddersfield|HD1 4ES|GB|GBP|GC-{n}|14
Oakes Print & Design|stationery|Lucy Oakes|oakesprint|Huddersfield|HD3 4QJ|GB|GBP|OPD{n}|30
Lister Fire & Alarm|security|Colin Lister|listerfire|Bradford|BD8 9TP|GB|GBP|LFA-{n}|30
Sowerby Electrical|repairs|Craig Sowerby|sowerbyelectrical|Halifax|HX6 2AG|GB|GBP|SE{n}|30
Roundhay Cleaning Co|cleaning|Grażyna Nowak|roundhaycleaning|Leeds|LS8 1NT|GB|GBP|RC{n}|14
Wharfe Abrasives|paint|Neil Hargreaves|wharfeabrasives|Otley|LS21 1BQ|GB|GBP|WA-{n}|30
Tadcaster Tool Hire|hire|Front Desk|tadcastertoolhire|Tadcaster|LS24 9AP|GB|GBP|TTH{n}|30
Saltaire Studios|marketing|Iwan Pryce|saltairestudios|Shipley|BD18 3LA|GB|GBP|STU-{n}|30
Bramley Motor Factors|vehicles|Shaun Tetley|bramleymotors|Leeds|LS13 3LW|GB|GBP|BMF{n}|30
"""


def _trader(line: str) -> Trader:
    name, trade, contact, domain, city, postcode, country, currency, pattern, days = line.split("|")
    return Trader(name, trade, contact, domain, city, postcode, country, currency, pattern, int(days))


TRADERS: Final = tuple(_trader(line) for line in _TRADERS.strip().splitlines())

#: Words for more suppliers than there are above: a surname and a trade.
_SURNAMES: Final = """
    Appleyard Barraclough Crabtree Dewhirst Earnshaw Firth Greenwood Haigh Illingworth Jagger Kaye Lumb
    Murgatroyd Naylor Oldroyd Pickles Quarmby Ramsden Shackleton Thackray Uttley Varley Wadsworth Yeadon
    O'Hara García Łukaszewski Öztürk Nguyễn Adébáyò
"""
SURNAMES: Final = tuple(_SURNAMES.split())
BUSINESS_WORDS: Final = {
    "cleaning": "Cleaning",
    "timber": "Timber Merchants",
    "freight": "Haulage",
    "stationery": "Office Supplies",
    "telecoms": "Telecoms",
    "repairs": "Engineering",
    "hire": "Plant Hire",
    "paint": "Coatings",
    "vehicles": "Commercials",
    "travel": "Travel",
    "marketing": "Media",
    "waste": "Recycling",
}

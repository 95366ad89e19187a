import type { GoldTable } from './goldTable';

export const ENGLISH: readonly GoldTable[] = [
  {
    article: 'february-2022',
    outside: '.byline, aside, section',
    lines: `
      Q272201 person = Liz Truss; Truss
      Q24025631 person = Dmytro Kuleba; Kuleba
      Q180589 person = Boris Johnson; Johnson
      Q7747 person = Vladimir Putin; Putin
      Q3874799 person = Volodymyr Zelensky
      Q6279 person = Joe Biden; Biden
      Q263166 person = Ben Wallace
      Q6383803 person = Keir Starmer
      Q58217 person = Sergei Lavrov
      Q57665 person = Jens Stoltenberg
      Q1899 place = Kyiv
      Q649 place|organisation = Moscow
      Q84 place|organisation = London
      Q61 place = Washington
      Q240 place = Brussels
      Q212 place = Ukraine
      Q159 place = Russia
      Q145 place = United Kingdom; Britain
      Q30 place = United States; US
      Q36 place = Poland
      Q183 place = Germany
      Q218 place = Romania
      Q191 place = Estonia
      Q7184 organisation = NATO
      Q133274 place|organisation = Kremlin
      Q192687|Q169101 place|organisation = Downing Street
      Q35525 place|organisation = White House
      Q9630 organisation = Labour
      - organisation = Royal Air Force
      ? - place = Eastern Europe
      ? - organisation = Sidelight
      ? - event = Covid
    `,
  },
  {
    article: 'draghi-2019',
    outside: '.meta',
    lines: `
      Q294460 person = Mario Draghi; Draghi
      Q484605 person = Christine Lagarde; Lagarde
      - person = Kristalina Georgieva
      - person = Jens Weidmann
      Q567 person = Angela Merkel
      Q3052772 person = Emmanuel Macron
      Q8901 organisation = European Central Bank; ECB
      Q7804 organisation = International Monetary Fund; IMF
      Q162222 organisation = Bundesbank
      Q8880 organisation = European Commission
      Q1794 place = Frankfurt
      Q84 place = London
      Q61 place = Washington
      Q41 place = Greece
      Q38 place = Italy
      Q29 place = Spain
      Q142 place = France
      Q55 place = Netherlands
      Q183 place = Germany
      Q64 place|organisation = Berlin
      - place|organisation = City of London
    `,
  },
  {
    article: 'euro-2026',
    outside: '.info, .newsletter',
    lines: `
      Q484605 person = Christine Lagarde; Lagarde
      Q25431484 person = Dimitar Radev; belonging,” [Radev] told
      Q26257557 person = Rumen Radev; President [Radev]; The other [Radev]
      - person = Rosen Zhelyazkov
      Q60772 person = Ursula von der Leyen
      - person = Stoyan Inventedov; Inventedov
      Q8901 organisation = European Central Bank; ECB
      Q1900000204 organisation = Bulgarian National Bank
      Q458 organisation = European Union
      Q8880 organisation = European Commission
      - organisation = Eurobarometer
      Q219 place = Bulgaria
      Q472 place = Sofia; SOFIA
      Q1794 place = Frankfurt
      Q240 place = Brussels
      Q459 place = Plovdiv
      Q64 place = Berlin
      ? - organisation = Governing Council
      ? - work = Madara Rider
      ? Q46 place = Europe
      ? - organisation = Sidelight
    `,
  },
  {
    article: 'georgia-2024',
    outside: '.date, .read',
    lines: `
      Q230 place = [Georgia] swears; called [Georgia]; government of [Georgia]
      Q1428 place = Plains, [Georgia]; governor of [Georgia]; [Georgia]’s governor
      Q1900000301 place = Plains
      Q994 place = Tbilisi; TBILISI
      Q23556 place = Atlanta; ATLANTA
      Q61 place = Washington
      Q1900000103 person = Mikheil Kavelashvili
      Q272416 person = Salome Zourabichvili; Zourabichvili
      Q57794 person = Bidzina Ivanishvili
      Q23685 person = Jimmy Carter; Carter
      Q6279 person = Joe Biden; Biden
      Q22686 person = Donald Trump
      Q4964973 person = Brian Kemp
      Q84146599 person = Raphael Warnock
      Q1900000303 organisation = Georgian Dream
      Q1900000302 organisation = Carter Center
      Q50602 organisation = Manchester City
      Q458 organisation = European Union
      Q30 place = United States
      Q35525 place|organisation = White House
      - organisation|place = Ebenezer Baptist Church
      - place = Orbeliani Palace
      - place = Rustaveli Avenue
      ? - place = Caucasus
      ? Q130879 organisation = Reuters
      ? Q35637 event|work = Nobel Peace Prize
      ? Q30 place = America
    `,
  },
  {
    article: 'wembley-2023',
    outside: 'time',
    lines: `
      Q47762 organisation = England
      Q676899 organisation = Italy
      Q1900000307 place = Wembley Stadium; Wembley
      Q1900000310 person = Harry Kane; Kane
      Q1900000311 person = Jude Bellingham; Bellingham
      Q1900000312 person = Marcus Rashford
      Q1900000308 person = Gareth Southgate; Southgate
      Q1900000309 person = Luciano Spalletti
      - person = Gianluca Scamacca
      - person = Giovanni Di Lorenzo; Di Lorenzo
      - person = Gianluigi Donnarumma
      Q18656 organisation = Manchester United
      Q15789 organisation = Bayern Munich
      Q8682 organisation = Real Madrid
      Q35572 organisation = Uefa
      Q183 place = Germany
      Q220 place = Rome
      Q1055 place = Hamburg
      Q846 place = Qatar
      - place = Leverkusen
      ? Q1900000313 event = Euro 2024
      ? - event = European Championship; World Cup
      ? Q221 place|organisation = North Macedonia
      ? Q212 place|organisation = Ukraine
      ? Q46 place = Europe
    `,
  },
  {
    article: 'houston-2024',
    outside: '.promo',
    lines: `
      - person = Houston Fakelastname; Fakelastname
      - person = Georgia Madeupname; Madeupname
      Q16555 place = Houston; HOUSTON
      Q1439 place = Texas
      Q1588 place = Louisiana
      Q135744 place = Galveston
      Q30 place = AS [US] COUNTS
      Q766 place = Jamaica
      Q769 place = Grenada
      - place = Paris
      Q6263891 person = John Whitmire; Whitmire
      Q5214174 person = Dan Patrick
      Q5605224 person = Greg Abbott
      Q6279 person = Joe Biden
      Q1053560 organisation = CenterPoint Energy
      Q487907 organisation = Bank of America
      - organisation = University of Houston
      Q1900000306 event = Hurricane Beryl; BERYL
      ? Q40469 organisation = AP
      ? - place = Main Street; Atlantic
    `,
  },
  {
    article: 'names',
    outside: 'aside',
    lines: `
      - person = Conor O'Brien; O'Brien
      Q60772 person = Ursula von der Leyen
      Q3052772 person = Emmanuel Macron
      Q1900000316 person = Jean-Luc Mélenchon
      Q39259 person = Recep Tayyip Erdoğan
      Q1253 person = Ban Ki-moon; Mr [Ban]; Ki-moon
      Q1900000317 person = Mao Ning
      Q15869 person = Freddie Mercury
      Q7747 person = Vladimir Putin
      Q8880 organisation = European Commission
      Q1065 organisation = United Nations
      Q1900000305 organisation|work = Kyiv Post
      Q9684 organisation|work = New York Times
      Q487907 organisation = Bank of America
      Q34433 organisation = University of Oxford
      Q7817 organisation = World Health Organization; the [WHO]
      Q1761 place = Dublin
      Q43 place = Turkey
      Q84 place = London
      Q580 place = Łódź
      Q148 place = China
      Q60 place = in [New York]
      Q16565 place = Charlotte
      Q230 place = Georgia
      Q23556 place = Atlanta
      Q1899 place = [Kyiv], not; not [Kiev]
      Q1900000901 person = Mallory Markup
      Q1900000909 person = Anna Chronism
      Q1900000902 place = Gargantua
      Q1900000906 place = Pont-sans-Nom
      Q1900000907 person = Zorro Ouistreham
      Q1900000911 organisation = Channel Nine
      - person = Houston Fakelastname
      ? Q580 place = Lodz
      ? - person = Johnson; OBrien
      ? - place|person|work = Mercury
    `,
  },
  {
    article: 'single-page-paris',
    outside: 'aside, time',
    lines: `
      Q61053 person = Olaf Scholz; Scholz
      Q3052772 person = Emmanuel Macron; Macron
      Q2042 person = Charles de Gaulle
      Q2492 person = Konrad Adenauer
      Q3874799 person = Volodymyr Zelenskyy
      Q90 place = Paris
      Q64 place|organisation = Berlin
      Q1899 place = Kyiv
      Q183 place = Germany
      Q142 place = France
      Q212 place = Ukraine
      Q30 place = United States
      - place|organisation = Sorbonne
      - organisation = Greens; Free Democrats
      - place = Élysée Palace
      ? - event|work = Élysée Treaty
      ? Q46 place = Europe
    `,
  },
  {
    article: 'single-page-beijing',
    outside: 'aside, time',
    lines: `
      Q1900000317 person = Mao Ning; Mao
      - person = Christopher Wray
      Q8333 organisation = FBI
      Q7817 organisation = World Health Organization; WHO
      Q458 organisation = European Union
      Q148 place = China
      Q11746 place = Wuhan
      Q956 place|organisation = Beijing
      Q71 place = Geneva
      Q240 place = Brussels
      Q30 place = United States
      ? - event = Covid-19; Covid
    `,
  },
];

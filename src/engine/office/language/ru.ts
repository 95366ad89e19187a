import { housesOf, officesOf, peoplesOf, type RoleLanguage } from './roleLanguage';

/** Russian roles, in all their cases. */
export const ru: RoleLanguage = {
  offices: officesOf(`
headOfGovernment: премьер(?:-министр)?(?:а|у|ом|е)?
headOfGovernment: (?:глава|главы|главе|главу|главой) правительства
vicePresident: вице-президент(?:а|у|ом|е)?
president: президент(?:а|у|ом|е)?
headOfState: (?:глава|главы|главе|главу|главой) государства
headOfGovernment DE AT: (?:федеральн\\p{L}+ )?канцлер(?:а|у|ом|е)?
foreignMinister: министр(?:а|у|ом|е)? иностранных дел
foreignMinister: (?:глава|главы|главе|главу|главой) (?:мид|мида|дипломатии)
defenceMinister: министр(?:а|у|ом|е)? обороны
interiorMinister: министр(?:а|у|ом|е)? внутренних дел
financeMinister: министр(?:а|у|ом|е)? финансов
justiceMinister: министр(?:а|у|ом|е)? юстиции
healthMinister: министр(?:а|у|ом|е)? здравоохранения
foreignMinister US: госсекретар(?:ь|я|ю|ем|е)
monarch m: (?:корол(?:ь|я|ю|ем|е)|император(?:а|у|ом|е)?)
monarch f: королев(?:а|ы|е|у|ой)
pope VA: (?:папа|папы|папе|папу|папой) римск\\p{L}+`),
  houses: housesOf(`
president RU: кремль, кремля, кремлю, кремлем, кремлём, кремле; president US: белый дом, белого дома, белому дому, белым домом;
president FR: елисейский дворец; headOfGovernment GB: даунинг-стрит`),
  peoples: peoplesOf(`
FR: французск; DE: немецк германск; GB: британск; US: американск; RU: российск; UA: украинск; PL: польск; IT: итальянск;
ES: испанск; PT: португальск; AT: австрийск; CH: швейцарск; BE: бельгийск; NL: нидерландск; DK: датск; SE: шведск;
NO: норвежск; FI: финск; EE: эстонск; LV: латвийск; LT: литовск; CZ: чешск; SK: словацк; HU: венгерск; RO: румынск;
BG: болгарск; GR: греческ; TR: турецк; RS: сербск; HR: хорватск; BY: белорусск; GE: грузинск; MD: молдавск; CN: китайск;
JP: японск; KR: южнокорейск; IN: индийск; IR: иранск; IL: израильск; EG: египетск; BR: бразильск; CA: канадск; SY: сирийск;
KZ: казахстанск; AM: армянск; AZ: азербайджанск`),
  of: '\\s+',
  article: null,
  former: '(?:экс|бывш\\p{L}*|тогдашн\\p{L}*|будущ\\p{L}*|перв\\p{L}*|избранн\\p{L}*)',
  at: '(?:в|у|из|около|под)',
};

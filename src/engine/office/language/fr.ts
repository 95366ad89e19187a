import { housesOf, officesOf, peoplesOf, type RoleLanguage } from './roleLanguage';

/** French roles. The adjective of the country stands behind: "le président français". */
export const fr: RoleLanguage = {
  offices: officesOf(`
headOfGovernment: (?:premier|première) ministre
headOfGovernment: (?:chef|cheffe) du gouvernement
headOfGovernment DE AT: (?:chancelier|chancelière)
headOfGovernment IT: président(?:e)? du conseil
vicePresident: vice-président(?:e)?
headOfState: (?:chef|cheffe) de l['’](?:état|etat)
president =FR: (?:locataire|hôte) de l['’]élysée
president =RU: (?:maître|chef) du kremlin
president: président(?:e)?(?: de la république)?
foreignMinister: (?:ministre des affaires étrangères|ministre des affaires extérieures|chef de la diplomatie|cheffe de la diplomatie)
defenceMinister: ministre (?:de la défense|des armées)
interiorMinister: ministre de l['’]intérieur
financeMinister: ministre des finances
economyMinister: ministre de l['’]économie
justiceMinister: (?:ministre de la justice|garde des sceaux)
healthMinister: ministre de la santé
educationMinister: ministre de l['’]éducation(?: nationale)?
agricultureMinister: ministre de l['’]agriculture
transportMinister: ministre des transports
cultureMinister: ministre de la culture
foreignMinister US: secrétaire d['’](?:état|etat)
monarch m: (?:roi|empereur|émir|sultan)
monarch f: (?:reine|impératrice)
pope VA: (?:pape|souverain pontife)`),
  houses: housesOf(`
president RU: kremlin; president US: maison blanche, maison-blanche; president FR: élysée, elysée, elysee;
headOfGovernment FR: matignon, hôtel matignon; headOfGovernment GB: downing street; foreignMinister FR: quai d'orsay, quai d’orsay`),
  peoples: peoplesOf(`
FR: français; DE: allemand; GB: britannique; US: américain; RU: russe; UA: ukrainien; PL: polonais; IT: italien; ES: espagnol;
PT: portugais; AT: autrichien; CH: suisse; BE: belge; NL: néerlandais; DK: danois; SE: suédois; NO: norvégien; FI: finlandais;
CZ: tchèque; SK: slovaque; HU: hongrois; RO: roumain; BG: bulgare; GR: grec; TR: turc turque; RS: serbe; HR: croate;
BY: biélorusse; GE: géorgien; CN: chinois; JP: japonais; KR: sud-coréen; IN: indien; PK: pakistanais; IR: iranien;
IL: israélien; EG: égyptien; BR: brésilien; AR: argentin; MX: mexicain; CA: canadien; AU: australien; SY: syrien;
LB: libanais; VE: vénézuélien; DZ: algérien; MA: marocain; TN: tunisien; SN: sénégalais; ML: malien; CI: ivoirien;
CM: camerounais; RW: rwandais; IE: irlandais; LU: luxembourgeois; AM: arménien; AZ: azerbaïdjanais`),
  lands: [],
  of: "\\s+(?:de\\s+la\\s+|de\\s+l['’]|du\\s+|des\\s+|de\\s+|d['’])",
  article: "(?:le|la|l['’]|du|au)",
  former: '(?:monsieur|madame|ancien\\p{L}*|ex|futur\\p{L}*|un|une)',
  at: '(?:à|au|dans|devant|près|du)',
};

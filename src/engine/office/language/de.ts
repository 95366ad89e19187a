import { housesOf, officesOf, peoplesOf, type RoleLanguage } from './roleLanguage';

/** German roles. A Ministerpräsident is a state's in Germany and governs elsewhere. */
export const de: RoleLanguage = {
  offices: officesOf(`
headOfGovernment DE AT: (?:bundes)?kanzler(?:in|s)?
headOfGovernment PL CZ HU IT SE DK NO FI NL BE ES GR IL IN JP PK BG RO HR SI EE LV LT IS TH RU: ministerpräsident(?:in|en)?
headOfGovernment: (?:premierminister(?:in|s)?|premier(?:s)?|regierungschef(?:in|s)?)
president =US: us-präsident(?:en|in)?
foreignMinister =US: us-außenminister(?:in|s)?
defenceMinister =US: us-verteidigungsminister(?:in|s)?
vicePresident =US: us-vizepräsident(?:en|in)?
president =RU: kremlchef(?:s)?
president DE AT CH: bundespräsident(?:en|in)?
president: (?:staats)?präsident(?:en|in)?
headOfState: (?:staatschef(?:in|s)?|staatsoberhaupt(?:s|es)?)
vicePresident: vizepräsident(?:en|in)?
foreignMinister: (?:bundes)?außenminister(?:in|s)?
defenceMinister: (?:bundes)?verteidigungsminister(?:in|s)?
financeMinister: (?:bundes)?finanzminister(?:in|s)?
interiorMinister: (?:bundes)?innenminister(?:in|s)?
justiceMinister: (?:bundes)?justizminister(?:in|s)?
healthMinister: (?:bundes)?gesundheitsminister(?:in|s)?
economyMinister: (?:bundes)?wirtschaftsminister(?:in|s)?
agricultureMinister: (?:bundes)?landwirtschaftsminister(?:in|s)?
transportMinister: (?:bundes)?verkehrsminister(?:in|s)?
monarch m: (?:könig|königs|kaiser|kaisers|emir|emirs|sultan|sultans)
monarch f: (?:königin|kaiserin)
pope VA: papst(?:es)?`),
  houses: housesOf(`
president RU: kreml, kremls; president US: weißes haus, weiße haus, weißen haus, weißen hauses;
president FR: élysée, élysée-palast; headOfGovernment GB: downing street`),
  peoples: peoplesOf(`
FR: französisch; DE: deutsch; GB: britisch; US: amerikanisch us-amerikanisch; RU: russisch; UA: ukrainisch; PL: polnisch;
IT: italienisch; ES: spanisch; PT: portugiesisch; AT: österreichisch; CH: schweizer; BE: belgisch; NL: niederländisch;
DK: dänisch; SE: schwedisch; NO: norwegisch; FI: finnisch; EE: estnisch; LV: lettisch; LT: litauisch; CZ: tschechisch;
SK: slowakisch; HU: ungarisch; RO: rumänisch; BG: bulgarisch; GR: griechisch; TR: türkisch; RS: serbisch; HR: kroatisch;
SI: slowenisch; BY: belarussisch belarusisch; GE: georgisch; CN: chinesisch; JP: japanisch; KR: südkoreanisch; IN: indisch;
PK: pakistanisch; IR: iranisch; IL: israelisch; EG: ägyptisch; BR: brasilianisch; AR: argentinisch; MX: mexikanisch;
CA: kanadisch; AU: australisch; SY: syrisch; LB: libanesisch; VE: venezolanisch; IE: irisch; MD: moldauisch`),
  lands: [],
  of: '\\s+(?:von|der|des)\\s+',
  article: '(?:der|die|den|dem|des|vom|zum|beim)',
  former:
    '(?:herr\\p{L}*|frau|ex|früher\\p{L}*|ehemalig\\p{L}*|damalig\\p{L}*|künftig\\p{L}*|designiert\\p{L}*|kein\\p{L}*|ein\\p{L}*)',
  at: '(?:in|im|am|vor|beim|aus)',
};

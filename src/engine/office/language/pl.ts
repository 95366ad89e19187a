import { housesOf, officesOf, peoplesOf, type RoleLanguage } from './roleLanguage';

/** Polish roles, in all their cases. */
export const pl: RoleLanguage = {
  offices: officesOf(`
headOfGovernment: (?:premier(?:a|owi|em|ze)?|prezes(?:a|owi|em)? rady ministrów|szef(?:a|owi|em)? rządu)
vicePresident: wiceprezydent(?:a|owi|em|cie)?
president: prezydent(?:a|owi|em|cie)?
headOfState: głow(?:a|y|ę|ą|ie) państwa
headOfGovernment DE AT: kanclerz(?:a|owi|em|u)?
foreignMinister: (?:minister|ministra|ministrowi|ministrem|ministrze) spraw zagranicznych
foreignMinister: szef(?:a|owi|em|owa)? (?:msz|dyplomacji)
defenceMinister: (?:minister|ministra|ministrowi|ministrem) obrony(?: narodowej)?
defenceMinister PL: szef(?:a|owi|em)? mon
interiorMinister: (?:minister|ministra|ministrowi|ministrem) spraw wewnętrznych
financeMinister: (?:minister|ministra|ministrowi|ministrem) finansów
justiceMinister: (?:minister|ministra|ministrowi|ministrem) sprawiedliwości
healthMinister: (?:minister|ministra|ministrowi|ministrem) zdrowia
foreignMinister US: sekretarz(?:a|owi|em)? stanu
monarch m: (?:król(?:a|owi|em|u)?|cesarz(?:a|owi|em)?)
monarch f: (?:królow(?:a|ej|ą))
pope VA: papież(?:a|owi|em|u)?`),
  houses: housesOf(`
president RU: kreml, kremla, kremlowi, kremlem, kremlu; president US: biały dom, białego domu, białemu domowi;
headOfGovernment GB: downing street; president FR: pałac elizejski, pałacu elizejskiego`),
  peoples: peoplesOf(`
FR: francusk; DE: niemieck; GB: brytyjsk; US: amerykańsk; RU: rosyjsk; UA: ukraińsk; PL: polsk; IT: włosk; ES: hiszpańsk;
PT: portugalsk; AT: austriack; CH: szwajcarsk; BE: belgijsk; NL: holendersk niderlandzk; DK: duńsk; SE: szwedzk; NO: norwesk;
FI: fińsk; EE: estońsk; LV: łotewsk; LT: litewsk; CZ: czesk; SK: słowack; HU: węgiersk; RO: rumuńsk; BG: bułgarsk; GR: greck;
TR: tureck; RS: serbsk; HR: chorwack; BY: białorusk; GE: gruzińsk; CN: chińsk; JP: japońsk; KR: południowokoreańsk;
IN: indyjsk; IR: irańsk; IL: izraelsk; EG: egipsk; BR: brazylijsk; CA: kanadyjsk; SY: syryjsk; MD: mołdawsk`),
  lands: peoplesOf(`
FR: francj; DE: niemiec niemcz; GB: brytani; US: usa; RU: rosj; UA: ukrain; PL: polsk rzeczypospolit; IT: włoch; ES: hiszpani;
PT: portugali; AT: austri; CH: szwajcari; BE: belgi; NL: holandi niderland; DK: dani; SE: szwecj; NO: norwegi; FI: finlandi;
EE: estoni; LV: łotw; LT: litw; CZ: czech; SK: słowacj; HU: węgier; RO: rumuni; BG: bułgari; GR: grecj; TR: turcj; RS: serbi;
BY: białorus; GE: gruzj; MD: mołdawi; CN: chin; JP: japoni; IR: iran; IL: izrael; EG: egipt; BR: brazyli; AR: argentyn;
CA: kanad; SY: syri; KZ: kazachstan`),
  of: '\\s+',
  article: null,
  former: '(?:pan\\p{L}*|były|byłego|byłemu|byłym|eks|ekspremier|przyszł\\p{L}*)',
  at: '(?:na|w|we|do|pod|przed)',
};

import { housesOf, officesOf, peoplesOf, type RoleLanguage } from './roleLanguage';

/** Spanish roles. A canciller governs in Germany and Austria, and is a foreign minister in America. */
export const es: RoleLanguage = {
  offices: officesOf(`
headOfGovernment: (?:primer ministro|primera ministra|jefe de gobierno|jefa de gobierno|jefe del gobierno)
headOfGovernment ES: president[ea] del (?:gobierno|ejecutivo)
vicePresident: vicepresident[ea]
headOfState: (?:jefe|jefa) de(?:l)? estado
president =FR: inquilino del elíseo
president: president[ea](?: de la república)?
headOfGovernment DE AT: canciller
foreignMinister: (?:(?:ministro|ministra) de(?: asuntos)? exteriores|(?:ministro|ministra) de relaciones exteriores)
foreignMinister AR BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE BO: canciller
defenceMinister: (?:ministro|ministra) de(?: la)? defensa
interiorMinister: (?:ministro|ministra) de(?:l)? interior
financeMinister: (?:ministro|ministra) de (?:hacienda|finanzas)
economyMinister: (?:ministro|ministra) de economía
justiceMinister: (?:ministro|ministra) de justicia
healthMinister: (?:ministro|ministra) de (?:sanidad|salud)
educationMinister: (?:ministro|ministra) de educación
foreignMinister US: (?:secretario|secretaria) de estado
monarch m: (?:rey|emperador|emir|sultán)
monarch f: (?:reina|emperatriz)
pope VA: (?:papa|pontífice)`),
  houses: housesOf(`
president RU: kremlin; president US: casa blanca; president FR: elíseo, palacio del elíseo; president AR: casa rosada;
headOfGovernment ES: moncloa, la moncloa; headOfGovernment GB: downing street; president BR: palacio de planalto`),
  peoples: peoplesOf(`
FR: francés frances; DE: alemán aleman; GB: británic; US: estadounidense; RU: rus; UA: ucranian; PL: polac; IT: italian;
ES: español; PT: portugués portugues; AT: austriac; CH: suiz; BE: belga; NL: neerlandés neerlandes; SE: suec; NO: norueg;
HU: húngar; RO: ruman; GR: grieg; TR: turc; RS: serbi; CN: chin; JP: japonés japones; IN: indi; IR: iraní; IL: israelí;
EG: egipci; BR: brasileñ; AR: argentin; MX: mexican; CL: chilen; CO: colombian; PE: peruan; VE: venezolan; EC: ecuatorian;
BO: bolivian; PY: paraguay; UY: uruguay; CU: cuban; CR: costarricense; GT: guatemaltec; HN: hondureñ; SV: salvadoreñ;
NI: nicaragüense; PA: panameñ; DO: dominican; CA: canadiense; MA: marroquí; DZ: argelin; PH: filipin`),
  lands: [],
  of: '\\s+(?:de\\s+los\\s+|de\\s+la\\s+|del\\s+|de\\s+)',
  article: '(?:el|la|del|al)',
  former: '(?:señor\\p{L}*|ex|antigu\\p{L}*|futur\\p{L}*|un|una)',
  at: '(?:en|a|ante|frente)',
};

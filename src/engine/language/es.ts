import { gendered, type Language, phrases, words } from './descriptor';
import { neutral } from './neutral';

/** Spanish: capitals mark names; offices, nationalities, months and weekdays are lower case. */
export const es: Language = {
  ...neutral,
  code: 'es',
  abbreviations: words(
    'sr sra srta dr dra d dña ud uds etc pág art núm av gral lic ing prof st sto sta',
  ),
  courtesies: gendered({ m: 'sr señor don', f: 'sra señora srta doña', either: 'dr dra' }),
  roles: words(`
presidente presidenta ministro ministra canciller senador senadora diputado diputada alcalde alcaldesa gobernador
gobernadora embajador general coronel capitán juez jueza fiscal abogado director directora secretario secretaria rey reina
príncipe princesa papa cardenal obispo doctor profesor entrenador escritor actor actriz cantante portavoz`),
  roleParts: words('primer primera expresidente exministro vicepresidente'),
  particles: words('de del la las los el da do dos van von der den bin ben ibn di'),
  articles: words('el la los las lo un una'),
  conjunctions: words('y e'),
  notNames: words(`
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves
viernes sábado domingo dios internet covid navidad yo`),
  demonyms: words(`
español española españoles francés francesa alemán alemana inglés inglesa británico británica estadounidense
estadounidenses americano ruso rusa rusos ucraniano ucraniana ucranianos italiano mexicano mexicana argentino chileno
colombiano venezolano cubano peruano chino japonés europeo europea israelí palestino judío musulmán católico`),
  starters: words(`
el la los las lo un una unos unas de del al a ante bajo con contra desde durante en entre hacia hasta mediante para por
según sin sobre tras y e o u pero sino ni que qué quien quién quienes cual cuál cuales cuyo cuya donde dónde cuando
cuándo como cómo cuanto cuánto si sí no ya aún aun todavía también tampoco además así aunque porque pues mientras luego
entonces después antes ahora hoy ayer mañana siempre nunca aquí allí allá este esta estos estas ese esa esos esas
aquel aquella esto eso su sus mi mis tu tus nuestro nuestra él ella ellos ellas yo me te se nos le les otro otra otros
otras mismo misma cada todo toda todos todas alguno algunos algunas ningún ninguno ninguna muchos muchas pocos varios
varias más menos muy tan tanto mucho poco es son era eran fue fueron ha han había hay está están ser estar tiene puede
dos tres cuatro cinco seis siete ocho nueve diez cien mil primero primera segundo segunda tercer último última nuevo
nueva sin embargo debido gracias tal vez quizá solo sólo incluso actualmente posteriormente finalmente asimismo
foto vídeo imagen leer`),
  common: words(`
año años día días vida mundo país estado guerra ciudad gobierno hombre mujer niños familia casa trabajo tiempo política
ley partido grupo equipo película álbum canción libro serie juego historia obra proyecto escuela iglesia calle región
población parte número sistema fuerza batalla campaña consejo corte justicia policía economía mercado empresa sociedad`),
  organisationHeads: words(`
universidad ministerio escuela instituto academia banco compañía grupo partido movimiento frente unión asociación
federación fundación consejo comisión comité corte tribunal asamblea senado parlamento policía ejército agencia club fc cf
real atlético deportivo gobierno estado ayuntamiento junta presidencia selección congreso reserva guardia casa museo teatro diario radio televisión hospital colegio centro organización liga airlines records`),
  quoted: 'capital',
  leads: words(`
río mar océano golfo monte lago bahía isla islas istmo archipiélago batalla estrecho canal cabo península desierto
museo aeropuerto premio festival condado provincia catedral selección guerra volcán sierra franja`),
  tails: words(`
unida unidas unidos libre roja sagrada vasca rusa turca suiza griega popular humanos sociales civil francesa española
alemana inglesa británica mundo fútbol`),
  tailEndings:
    'al ales ica ico icas icos ano ana anos anas ario aria ista istas ense enses eo ea'.split(' '),
  tailLinks: words('de del la los las para'),
  openTails: true,
  directions: words('central oriental occidental meridional septentrional'),
  workHeads: words('película novela libro álbum canción serie programa revista disco'),
  placeHeads: words(`
volcán calle avenida plaza puente río lago mar océano golfo bahía isla islas monte montaña sierra valle bosque parque castillo
palacio catedral estación aeropuerto puerto región provincia departamento municipio condado república reino san santa santo
los las cabo cerro villa ciudad`),
  eventHeads: words(
    'nobel guerra copa juegos festival cumbre conferencia revolución batalla campeonato mundial premio premios',
  ),
  seats: phrases(`
kremlin; casa blanca; pentágono; downing street; moncloa; casa rosada; elíseo; capitolio; zarzuela; planalto`),
  institutions: words(`
kremlin otan onu ue unesco fmi oms pentágono vaticano congreso senado psoe pp vox podemos efe reuters bbc nasa fifa uefa
facebook google twitter microsoft apple amazon netflix telefónica iberia repsol hamás hezbolá metacritic`),
  plainAcronyms: words(
    'tv pib adn arn sida vih ok dvd cd pc ep lp usd eur utc gmt mvp cgi a b c d e f g',
  ),
  places: phrases(`
albania; andorra; angola; arabia saudita; armenia; azerbaiyán; bangladés; bielorrusia; birmania; bosnia; bosnia y herzegovina; botsuana;
burkina faso; camboya; camerún; catar; chad; chipre; congo; corea del norte; costa de marfil; croacia; eslovaquia; eslovenia; estonia;
etiopía; gabón; georgia; ghana; groenlandia; guinea; guinea ecuatorial; guyana; hong kong; islandia; jordania; kazajistán; kosovo; kuwait;
laos; letonia; lituania; luxemburgo; macedonia; madagascar; malasia; malí; malta; mauritania; moldavia; mónaco; mongolia; montenegro;
mozambique; namibia; nepal; níger; nueva zelanda; omán; república checa; ruanda; senegal; serbia; singapur; somalia; sri lanka; sudán;
surinam; taiwán; tanzania; togo; trinidad; túnez; uganda; uzbekistán; vaticano; yemen; yugoslavia; zambia; zimbabue; checoslovaquia;
unión soviética; urss; praga; budapest; bucarest; sofía; belgrado; zagreb; múnich; hamburgo; fráncfort; nápoles; turín; florencia;
venecia; marsella; lyon; burdeos; oporto; ámsterdam; rotterdam; la haya; estocolmo; oslo; copenhague; helsinki; edimburgo; dublín;
mánchester; liverpool; járkov; odesa; tiflis; dubái; doha; riad; teherán; bagdad; damasco; beirut; el cairo; nairobi; delhi; bombay;
shanghái; seúl; sídney; toronto; montreal; vancouver; miami; houston; ohio; arizona; nevada; colorado; nuevo méxico; ontario; alberta;
guadalajara; monterrey; tijuana; puebla; oaxaca; veracruz; yucatán; jalisco; sinaloa; chihuahua; medellín; cali; cartagena; guayaquil;
cuzco; arequipa; valparaíso; córdoba; rosario; mendoza; tucumán; patagonia; amazonas; amazonia; granada; almería; cádiz; huelva; jaén;
alicante; murcia; burgos; salamanca; valladolid; león; toledo; cáceres; badajoz; extremadura; cantabria; santander; oviedo; gijón; vigo;
la coruña; lugo; pontevedra; pamplona; san sebastián; tarragona; lérida; gerona; girona; mallorca; ibiza; tenerife; las palmas; ceuta;
melilla; gibraltar; latinoamérica; sudamérica; norteamérica; centroamérica; oriente medio; balcanes; cáucaso; siberia; danubio; nilo; ebro; tajo;
españa; madrid; barcelona; valencia; sevilla; zaragoza; málaga; bilbao; cataluña; andalucía; galicia; país vasco; asturias;
castilla; aragón; navarra; canarias; baleares; europa; asia; áfrica; américa; oceanía; francia; parís; alemania; berlín;
italia; roma; milán; portugal; lisboa; bélgica; bruselas; suiza; ginebra; austria; viena; países bajos; ámsterdam; reino unido;
inglaterra; londres; escocia; gales; irlanda; polonia; varsovia; rusia; moscú; ucrania; kiev; rumania; bulgaria; hungría;
grecia; atenas; turquía; estambul; suecia; noruega; finlandia; dinamarca; estados unidos; washington; nueva york; los ángeles; los angeles;
california; texas; florida; chicago; boston; canadá; méxico; ciudad de méxico; guatemala; honduras; el salvador; nicaragua;
costa rica; panamá; cuba; la habana; puerto rico; república dominicana; haití; jamaica; colombia; bogotá; venezuela; caracas;
ecuador; quito; perú; lima; bolivia; la paz; chile; santiago; argentina; buenos aires; uruguay; montevideo; paraguay; asunción;
brasil; brasilia; río de janeiro; são paulo; china; pekín; japón; tokio; corea; india; pakistán; afganistán; irán; irak; siria;
líbano; israel; jerusalén; palestina; gaza; egipto; marruecos; argelia; libia; nigeria; kenia; sudáfrica; australia; sudáfrica;
filipinas; indonesia; vietnam; tailandia; mediterráneo; atlántico; pacífico; caribe; andes; pirineos; corea del sur`),
  givenNames: gendered({
    m: `
aarón abel adolfo adrián agustín albert alex alexander alfonso alfredo alonso aníbal arturo augusto baltasar bautista benito benjamín
bernardo bill brian bruno camilo carl césar charles christian claudio cristian cristóbal darío diego domingo edgar edmundo elías emiliano
esteban eugenio evo fabián federico félix fidel franco frank gaspar gerardo germán gonzalo gregorio henry héctor hernán horacio iker íñigo
isaac iván jack jacinto jaime jean joan joe jon jonathan josep joseph kevin lázaro leandro leonardo leopoldo lorenzo lucas luciano manolo
marcelo marco marcos mark martin mateo matías mauricio max mauro maximiliano moisés néstor norberto octavio orlando pascual patricio
paulo pep pío rafa ramiro ramón raymond renato richard rodolfo rodrigo román rubén samuel santi saúl sebastián segundo simón steve thomas
tim timoteo tom unai valentín walter wilson xabier yago zacarías nayib gustavo lionel josé juan luis carlos miguel antonio manuel francisco pedro pablo javier jorge fernando alberto enrique ricardo roberto
sergio raúl diego andrés álvaro rafael eduardo daniel david alejandro jesús ángel víctor óscar mario hugo nicolás gabriel
felipe santiago martín ignacio joaquín julio emilio ernesto gustavo guillermo mariano salvador vicente tomás john james
william george michael robert peter paul vladimir donald joe boris emmanuel xavier jordi`,
    f: `
adela adriana agustina aitana alba alejandra alexandra almudena amalia amanda amelia amparo anabel antonia araceli aurora bárbara begoña
belén berta blanca camila candela carla carlota carolina catalina cayetana cecilia celia clara concepción consuelo diana emilia encarnación
esmeralda esperanza esther eugenia fátima fernanda florencia francisca graciela guadalupe inmaculada isabella jennifer jessica jimena
josefa josefina juana julieta leonor leticia lidia lorena lourdes lola luisa macarena magdalena manuela margarita mariela marina marisol
mary matilde melissa milagros miriam nadia natalia nieves noelia olga paloma paz petra ramona rebeca rocío rosario rosa sandra soledad
susana tamara tania trinidad vanessa victoria virginia ximena yolanda maría ana carmen isabel dolores pilar teresa rosa cristina laura marta lucía elena sara paula andrea claudia silvia
patricia mónica beatriz raquel alicia inés julia irene eva nuria gloria mercedes margarita verónica sofía valentina
camila gabriela daniela mariana angela úrsula hillary kamala`,
  }),
  speech: words(
    'dijo afirmó declaró explicó aseguró añadió señaló indicó anunció nació murió falleció',
  ),
  subjectVerbs: words('era fue es había ha tiene tuvo ganó perdió jugó'),
  strongPlacePrepositions: words('en'),
  placePrepositions: words('desde hacia'),
};

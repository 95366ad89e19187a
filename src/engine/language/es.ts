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
real atlético deportivo selección museo teatro diario radio televisión hospital colegio centro organización liga airlines records`),
  quoted: 'capital',
  leads: words(`
río mar océano golfo monte lago bahía isla islas istmo archipiélago batalla estrecho canal cabo península desierto
condado provincia catedral selección guerra volcán sierra franja`),
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
calle avenida plaza puente río lago mar océano golfo bahía isla islas monte montaña sierra valle bosque parque castillo
palacio catedral estación aeropuerto puerto región provincia departamento municipio condado república reino san santa santo
los las cabo cerro villa ciudad`),
  eventHeads: words(
    'guerra copa juegos festival cumbre conferencia revolución batalla campeonato mundial premio premios',
  ),
  institutions: words(`
kremlin otan onu ue unesco fmi oms pentágono vaticano congreso senado psoe pp vox podemos efe reuters bbc nasa fifa uefa
facebook google twitter microsoft apple amazon netflix telefónica iberia repsol hamás hezbolá metacritic`),
  plainAcronyms: words(
    'tv pib adn arn sida vih ok dvd cd pc ep lp usd eur utc gmt mvp cgi a b c d e f g',
  ),
  places: phrases(`
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
josé juan luis carlos miguel antonio manuel francisco pedro pablo javier jorge fernando alberto enrique ricardo roberto
sergio raúl diego andrés álvaro rafael eduardo daniel david alejandro jesús ángel víctor óscar mario hugo nicolás gabriel
felipe santiago martín ignacio joaquín julio emilio ernesto gustavo guillermo mariano salvador vicente tomás john james
william george michael robert peter paul vladimir donald joe boris emmanuel xavier jordi`,
    f: `
maría ana carmen isabel dolores pilar teresa rosa cristina laura marta lucía elena sara paula andrea claudia silvia
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

import { gendered, type Language, phrases, words } from './descriptor';
import { neutral } from './neutral';

/** French: capitals mark names; offices and nationalities are lower case; "l'" and "d'" elide. */
export const fr: Language = {
  ...neutral,
  code: 'fr',
  abbreviations: words('m mm mme mlle dr me pr st ste av j-c p art etc cf éd vol no'),
  courtesies: gendered({
    m: 'm m. monsieur messieurs sir',
    f: 'mme madame mlle mademoiselle mmes',
    either: 'dr me pr',
  }),
  roles: words(`
président présidente ministre premier-ministre chancelier chancelière sénateur sénatrice député députée maire préfet
ambassadeur général colonel capitaine juge procureur avocat directeur directrice secrétaire roi reine prince princesse
pape cardinal évêque docteur professeur entraîneur écrivain acteur actrice chanteur chanteuse`),
  roleParts: words('premier première ancien ancienne vice'),
  particles: words("de du des d' la le van von der den al el bin ben ibn di da del della dos"),
  links: words(''),
  articles: words("le la les l' un une"),
  conjunctions: words('et'),
  notNames: words(`
janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi
samedi dimanche dieu internet covid noël pâques je`),
  demonyms: words(`
français française françaises anglais anglaise britannique britanniques américain américains américaine américaines
allemand allemands allemande russe russes ukrainien ukrainiens ukrainienne italien italiens espagnol espagnols européen
européens chinois japonais turc turcs israélien israéliens palestinien palestiniens belge belges suisse suisses polonais
juif juifs musulman musulmans chrétien chrétiens catholique catholiques protestants arabe arabes africain africains`),
  starters: words(`
passé formé créé donné voir ouvert choix titulaire peut-être spécialiste répartis bien auparavant devenu devenue fin sorti sortie faute contrairement concernant grâce grand grande petit petite joueur élève originaire originaires issu issue âgé tué mort morte élu élue vainqueur victime seuls seules ancien ancienne long longue tard tôt mieux pire merci bonjour attention vive adieu bravo rien personne quiconque chacun chacune certes entretemps côté passons allons voyons venu venue parti partie suivi suivie assis debout
le la les l' un une des du de d' au aux ce cet cette ces c' ça cela ceci celui celle ceux son sa ses leur leurs mon ma mes
ton notre nos votre vos il elle ils elles on nous vous je j' tu qui que qu' quoi dont où quand comme comment pourquoi
combien lequel si s' et ou mais donc or ni car en dans par pour sur sous avec sans chez entre vers contre avant après
depuis pendant durant dès selon malgré parmi hors outre près loin à y ne n' se m' t' pas plus moins très trop peu assez
aussi ainsi alors encore déjà toujours jamais souvent parfois puis ensuite enfin bientôt hier demain maintenant
aujourd'hui ici là cependant toutefois pourtant néanmoins lors lorsque puisque quoique afin tout toute tous toutes
chaque plusieurs quelques certains certaines aucun aucune autre autres même mêmes tel telle deux trois quatre cinq six
sept huit neuf dix cent mille premier première dernier dernière nouveau nouvelle nouveaux seul seule oui non est sont
était étaient a ont avait avaient été être avoir fait faire peut doit voici voilà grâce afin face suite né née cité
interrogé interrogée lire photo vidéo article publicité faut reste selon notamment certes sinon surtout parce jusqu'
jusque environ tandis alors malgré quant quel quelle quels quelles`),
  common: words(`
pays état monde guerre ville président ministre gouvernement homme femme enfants vie année jour temps travail politique
loi parti groupe équipe match film album livre série jeu histoire œuvre projet école université église rue gare musée
espèce région commune département population forme partie nombre point système droit force armée affaires défense
situation point campagne militaire conseil cour justice police économie marché prix entreprise société santé`),
  organisationHeads: words(`
gouvernement état présidence mairie préfecture université ministère école institut académie banque société compagnie groupe parti mouvement front union association
fédération fondation conseil commission comité cour tribunal assemblée sénat parlement police armée agence club fc
olympique stade musée théâtre opéra journal radio télévision hôpital lycée collège centre organisation ligue airlines`),
  unknownInitial: 'name',
  commonEndings:
    'ment é ée és ées ant ante ants antes eur eurs euse tion tions ité ités ième isme istes'.split(
      ' ',
    ),
  quoted: 'capital',
  leads: words(`
mont mer océan golfe lac bassin îles île massif chaîne bataille guerre détroit canal baie cap archipel péninsule désert
ministère festival prix musée aéroport district comté parc estuaire isthme bande voïvodie arrondissement glacier`),
  tails: words(`
unie unis unies libre rouge rouges sainte suisse russe belge turque basque populaire humaine humains sociale civile
lyonnais majeure été hiver monde football européenne protestante grecque corse slave slaves arabe arabes`),
  tailEndings: `
al ale aux ales ais aise ois oise ien ienne iens iennes ain aine éen éenne éens éennes ique iques iste istes aire aires
if ive ifs ives ier ière`
    .split(/\s+/)
    .filter((ending) => ending !== ''),
  tailLinks: words("de du des d' d la l' l pour"),
  openTails: true,
  directions: words(`
central centrale oriental orientale occidental occidentale méridional méridionale septentrional septentrionale
septentrionaux occidentaux orientaux orientales occidentales`),
  workHeads: words('film roman livre album chanson série émission revue magazine'),
  placeHeads: words(`
rue avenue place boulevard quai pont fleuve lac mer océan golfe baie île îles mont montagne vallée forêt parc château
palais cathédrale église gare aéroport port région département province commune canton comté république royaume saint
sainte san santa los las côte`),
  eventHeads: words(
    'cop nobel guerre coupe jeux festival sommet conférence révolution bataille tour grand-prix championnat mondial prix',
  ),
  seats: phrases(`
kremlin; maison-blanche; maison blanche; pentagone; downing street; élysée; palais de l'élysée; matignon;
quai d'orsay; capitole; palais-bourbon; bankova`),
  institutions: words(`
élysée matignon kremlin otan onu ue unesco fmi oms pentagone vatican bundestag knesset hamas hezbollah sénat cnrs sncf
ratp edf tf1 afp reuters figaro monde libération facebook google twitter microsoft telegram apple amazon renault airbus`),
  plainAcronyms: words(
    'tv pdg pib adn arn sida vih ok dvd cd pc ep lp vf vo usd eur gbp utc gmt mvp xviii xix xxe ier iie a b c d e f g',
  ),
  places: phrases(`
albanie; angola; andorre; arabie saoudite; bahreïn; bangladesh; barbade; bénin; birmanie; bolivie; bosnie; botswana; burkina faso;
burundi; cambodge; cap-vert; chypre; costa rica; côte d'ivoire; djibouti; république dominicaine; équateur; érythrée; eswatini;
fidji; gabon; gambie; ghana; grenade; groenland; guatemala; guinée; guyana; guyane; honduras; jamaïque; kirghizistan; kosovo; koweït; laos;
lesotho; liberia; liechtenstein; macédoine; madagascar; malaisie; malawi; maldives; malte; maurice; mauritanie; monaco; mongolie;
monténégro; mozambique; namibie; népal; nicaragua; nouvelle-zélande; oman; ouganda; ouzbékistan; panama; paraguay; qatar; salvador;
samoa; singapour; somalie; sri lanka; suriname; tadjikistan; tanzanie; togo; trinité; turkménistan; uruguay; yémen; yougoslavie;
zambie; zimbabwe; afrique du sud; amérique du nord; amérique du sud; tchécoslovaquie; urss; pays basque; pays de galles; catalogne;
andalousie; bavière; saxe; lombardie; toscane; sicile; sardaigne; flandre; wallonie; bâle; lausanne; milan; naples; turin; florence;
venise; porto; séville; valence; munich; hambourg; cologne; francfort; prague; budapest; bucarest; sofia; belgrade; zagreb; minsk;
riga; vilnius; tallinn; helsinki; stockholm; oslo; copenhague; amsterdam; rotterdam; la haye; anvers; gand; liège; édimbourg; dublin;
manchester; liverpool; oxford; cambridge; kharkiv; odessa; marioupol; tbilissi; erevan; bakou; dubaï; doha; riyad; islamabad; kaboul;
delhi; bombay; shanghai; hong kong; sydney; melbourne; toronto; vancouver; ottawa; miami; houston; détroit; atlanta; philadelphie;
oregon; alabama; alaska; arizona; arkansas; colorado; géorgie; hawaï; illinois; indiana; iowa; kansas; louisiane; michigan; minnesota;
nevada; ohio; oklahoma; pennsylvanie; tennessee; utah; virginie; wisconsin; alberta; ontario; manitoba; himalaya; sahel; sahara;
maghreb; balkans; caucase; sibérie; seine; loire; rhône; rhin; danube; nil; gers; yonne; vendée; landes; savoie; picardie; limousin;
lyonnais; gironde; finistère; morbihan; calais; amiens; metz; nancy; caen; tours; limoges; poitiers; avignon; nîmes; albi; auxerre; brest;
le mans; le havre; la rochelle; la réunion; guadeloupe; martinique; mayotte; nouvelle-calédonie; polynésie;
france; paris; marseille; lyon; toulouse; nice; nantes; strasbourg; montpellier; bordeaux; lille; rennes; reims; grenoble;
dijon; angers; bretagne; normandie; alsace; lorraine; corse; provence; bourgogne; champagne; auvergne; aquitaine; europe;
asie; afrique; amérique; océanie; allemagne; italie; espagne; portugal; belgique; suisse; luxembourg; pays-bas; royaume-uni;
angleterre; écosse; irlande; pologne; russie; ukraine; biélorussie; moldavie; roumanie; bulgarie; hongrie; autriche; tchéquie;
slovaquie; grèce; turquie; serbie; croatie; slovénie; suède; norvège; finlande; danemark; islande; estonie; lettonie;
lituanie; états-unis; canada; québec; mexique; brésil; argentine; chili; colombie; venezuela; pérou; cuba; haïti; chine;
japon; inde; corée; vietnam; thaïlande; indonésie; philippines; australie; pakistan; afghanistan; iran; irak; syrie; liban;
israël; palestine; gaza; jordanie; égypte; libye; tunisie; algérie; maroc; mali; niger; sénégal; tchad; soudan; éthiopie;
kenya; nigeria; cameroun; congo; rwanda; londres; berlin; rome; madrid; barcelone; lisbonne; bruxelles; genève; zurich;
vienne; varsovie; moscou; kiev; kyiv; istanbul; ankara; athènes; washington; new york; los angeles; chicago; boston;
californie; texas; floride; montréal; pékin; tokyo; séoul; jérusalem; tel aviv; beyrouth; damas; bagdad; téhéran; le caire;
alger; tunis; rabat; dakar; koursk; crimée; donbass; corée du nord; corée du sud; asie centrale; proche-orient;
moyen-orient; méditerranée; atlantique; pacifique; alpes; pyrénées; kazakhstan; géorgie; arménie; azerbaïdjan; taïwan`),
  givenNames: gendered({
    m: `
adrien alfred alphonse ambroise andy anthony auguste basile baptiste bastien bertrand bill bob brian carl carlos charlie claude clément
damien denis didier dimitri donald édgar edmond émile enzo ernest étienne eugène félix fernand ferdinand florent francis franz gaston
gaspard gauthier gérald gilbert grégoire grégory gustave guy harry hassan henry ivan jack jacob jason jim joachim joseph josé juan karl kevin
kylian léon léopold lionel lucien ludovic luc luis manuel mario mark martin max mickaël mike miguel mustapha nathan noël octave oscar
otto pablo patrice pedro raphaël raoul raymond rémi rémy ricardo rodolphe roland romain ronald samuel scott simon stanislas stephen steve
théodore tim tom tony tristan valentin walter wilfried xavier yann yannick yves yvon zinédine jean pierre jacques françois nicolas laurent alain michel philippe gérard bruno emmanuel édouard gabriel olivier marc
antoine louis charles henri paul andré rené claude daniel bernard christian éric patrick thierry christophe stéphane
sébastien julien mathieu matthieu thomas alexandre guillaume vincent benjamin maxime hugo lucas théo arthur jules victor
georges robert richard roger maurice marcel raymond albert yves gilles didier pascal dominique hervé serge fabien franck
frédéric jérôme arnaud cédric david mohamed ahmed vladimir donald joe volodymyr boris sergueï dmitri andreï john james
william george peter michael edward adam`,
    f: `
adèle agathe agnès amélie anaïs andrée angélique annie antoinette audrey aurélie aurore bernadette béatrice bénédicte blanche caroline
cécilia christelle claudine clémence clémentine colette constance coralie corinne danielle delphine denise diane élise élodie émilie estelle
eugénie eva fabienne fatima florence gabrielle geneviève gisèle henriette inès irène jennifer jessica joséphine juliette justine karine
laurence léonie lise lucie lydie madeleine margaret margaux marguerite martine mary mathilde mélanie michèle muriel nadine noémie odette
odile olga pauline raymonde régine rosalie roselyne sabine sandra sara solange sonia stéphanie suzanne thérèse valentine vanessa victoire
virginie yvette yvonne zoé marie anne marine ségolène brigitte christine isabelle sophie catherine nathalie valérie sylvie véronique sandrine
céline julie camille léa emma chloé manon sarah laura claire élisabeth rachida najat cécile hélène jeanne louise alice
charlotte juliette françoise monique jacqueline nicole simone édith ursula angela hillary kamala giorgia`,
  }),
  speech: words('déclaré affirme assure explique estime ajoute raconte précise indique annonce'),
  bareName: null,
  subjectVerbs: words('était est a avait devient meurt naît épouse joue remporte'),
  strongPlacePrepositions: words('en'),
  placePrepositions: words('à vers depuis'),
  elisions: words('l d qu n s j c m t jusqu lorsqu puisqu'),
  hyphenTails: words(''),
};

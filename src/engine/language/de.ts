import { DeclinedWords, declining } from '../declinedWords';
import { COMMON_NOUNS } from './de/commonNouns';
import { COMMON_WORDS } from './de/commonWords';
import { gendered, type Language, phrases, words } from './descriptor';
import { LazyWords } from './lazyWords';
import { neutral } from './neutral';

const CASE_ENDINGS = ['s'];

const CASES = declining({ caseEndings: CASE_ENDINGS, caseShifts: [] });

const genitive = (list: ReadonlySet<string>) => new DeclinedWords(list, CASES);

/**
 * German: every noun has a capital, so that a capital alone proves nothing. Names are found by given
 * names, titles, known places, acronyms, and as words that are no known noun and stand without an
 * article: rather too little than every noun.
 */
export const de: Language = {
  ...neutral,
  code: 'de',
  capitals: 'nouns',
  abbreviations: words(`
dr prof st hl bzw z b d h u a usw ca etc inkl zzgl nr mio mrd tel str ing dipl hr fr jan feb apr jun jul aug sep sept okt
nov dez vgl evtl ggf sog geb gest abs art jr sen max min mag univ abg co bd jh chr phil med rer nat`),
  courtesies: gendered({ m: 'herr herrn', f: 'frau', either: 'dr prof professor doktor mag' }),
  roles: words(`
präsident präsidentin kanzler kanzlerin minister ministerin premier ministerpräsident ministerpräsidentin
premierminister premierministerin bürgermeister bürgermeisterin oberbürgermeister senator senatorin abgeordneter
abgeordnete abgeordneten sprecher sprecherin vorsitzender vorsitzende vorsitzenden chef chefin leiter leiterin
direktor direktorin generalsekretär generalsekretärin staatssekretär staatssekretärin botschafter botschafterin
general oberst major hauptmann trainer trainerin stürmer torwart torhüter verteidiger mittelfeldspieler kapitän
papst könig königin prinz prinzessin kaiser kaiserin fürst fürstin herzog graf gräfin bischof erzbischof kardinal
pfarrer autor autorin schriftsteller schriftstellerin schauspieler schauspielerin regisseur regisseurin sänger
sängerin komponist maler malerin architekt architektin journalist journalistin experte expertin forscher forscherin
historiker historikerin politiker politikerin politologe ökonom ökonomin analyst analystin anwalt anwältin richter
richterin staatsanwalt staatsanwältin landesrat landesrätin landeshauptmann landeshauptfrau stadtrat stadträtin
klubobmann obmann obfrau nationalrat intendant intendantin kurator kuratorin gründer gründerin manager managerin
geschäftsführer geschäftsführerin vorstand aufsichtsrat kollege kollegin sohn tochter bruder schwester ehemann
ehefrau witwe vater mutter philosoph philosophin dichter dichterin sportdirektor präsidenten ministers kanzlers
außenminister verteidigungsminister innenminister finanzminister bundeskanzler bundespräsident us-präsident`),
  roleEndings: words(`
minister ministerin präsident präsidentin kanzler kanzlerin sekretär sekretärin chef chefin sprecher sprecherin
trainer trainerin politiker politikerin vorsitzende vorsitzender vorsitzenden meister meisterin direktor direktorin
leiter leiterin beauftragte beauftragter kommissar kommissarin forscher forscherin experte expertin star spieler
spielerin abgeordnete abgeordneter kandidat kandidatin botschafter botschafterin anwalt anwältin richter richterin
obmann obfrau rätin autor autorin`),
  roleParts: words(''),
  particles: words('von van der den dem de zu ten ter di da del la le al el bin ibn dos'),
  links: words('von für'),
  articles: words('der die das den dem des'),
  conjunctions: words('und'),
  determiners: words(`
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein meine meinen
meinem meiner sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem
unserer euer eure dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem
welcher welche welches welchen welchem mancher manche manches solche solcher solches viele vielen vieler wenige
wenigen einige einigen einiger mehrere mehreren mehrerer alle allen aller beide beiden beider im am vom zum zur ins
ans beim aufs fürs ums mehr weniger etwas zwei drei vier fünf sechs sieben acht neun zehn elf zwölf erste ersten
erster erstes zweite zweiten dritte dritten letzte letzten nächste nächsten pro je ohne per`),
  homonyms: words(`
essen halle münster siegen singen baden bergen hof kiel linden weiden buchen gießen wiesen lehre marsch`),
  terms: words(`
ceo vip vips ok dna rna tv gps iq ekg mrt ct pkw lkw bip sms pdf usb wlan celsius fahrenheit t-shirt t-shirts u-bahn s-bahn`),
  notNames: words(`
januar jänner februar feber märz april mai juni juli august september oktober november dezember montag dienstag
mittwoch donnerstag freitag samstag sonnabend sonntag ich sie ihnen ihr ihre ihrem ihren gott internet covid corona
euro cent dollar prozent uhr weihnachten ostern pfingsten deutsch englisch französisch russisch uhr mio mrd kilo
österreichisch tv mann`),
  demonyms: words(`
deutsche deutscher deutschen deutsches österreicher österreicherin österreichern schweizer schweizern franzose
franzosen französin brite briten britin engländer engländern amerikaner amerikanern russe russen russin ukrainer
ukrainern ukrainerin pole polen italiener italienern spanier spaniern türke türken chinese chinesen japaner
japanern israeli israelis palästinenser palästinensern iraner syrer syrern afghane afghanen europäer europäern
afrikaner juden jude muslim muslime muslimen christ christen katholik katholiken protestanten nazi nazis
kommunisten griechen ungarn-deutsche tschechen dänen schweden-deutsche islamisten`),
  starters: words(`
der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern wenn weil dass ob als wie
wo was wer wen wem wann warum wieso weshalb woher wohin er es wir ihr man mich mir dich dir ihn ihm uns euch sich
dieser diese dieses diesen diesem jener jene jeder jede jedes kein keine mein dein sein unser in im an am auf aus
bei beim mit nach von vom zu zum zur für gegen ohne um durch über unter vor hinter neben zwischen seit bis während
wegen trotz laut gemäß statt dank innerhalb außerhalb auch noch nur schon so sehr dann da dort hier heute gestern
morgen jetzt nun immer nie oft manchmal vielleicht wohl zwar allerdings jedoch dennoch trotzdem deshalb deswegen
daher darum damit dabei dafür dagegen danach davor darauf daran darin daraus dazu zudem außerdem ferner schließlich
zunächst zuerst zuletzt inzwischen mittlerweile bereits ist sind war waren wird werden wurde wurden hat haben hatte
hatten kann können muss müssen soll sollen will wollen darf dürfen mag mögen nicht nichts niemand jemand etwas alles
alle allem allen viele viel wenig mehr weniger mehrere einige manche beide ja nein zwei drei vier fünf sechs sieben
acht neun zehn rund etwa knapp fast kaum gut besser neue neuer neues neuen alte alter große großer großen kleine
erst erste erster ersten zweite dritte letzte nächste so solche sogar selbst eben eigentlich insgesamt dadurch
hingegen vielmehr somit demnach indem obwohl nachdem bevor sobald solange falls sofern ebenso genau natürlich
tatsächlich offenbar angeblich möglicherweise wahrscheinlich leider zugleich gleichzeitig kurz lange früher später
foto bild video quelle anzeige lesen mehr meistgelesen kommentar`),
  common: COMMON_WORDS,
  commonNouns: new LazyWords(() => [
    ...COMMON_NOUNS,
    ...words(`
konzern nachrichtenagentur agentur provinz landkreis kreis hauptstadt landeshauptstadt hafenstadt bundesland gemeinde dirigent
rabbiner schäfer wirt sender fernsehsender prototyp gattin ehepaar massenmörder residenzstadt kreisstadt euro dollar
retter priester symbol seele lust klavier bücher literatur chemie physik mode gesang verstoß auto umwelt protokoll`),
  ]),
  nounEndings: `
ung ungen heit heiten keit keiten schaft schaften tion tionen sion tät täten nis nisse nissen tum ismus chen lein
ment mente ling linge lingen enz enzen anz anzen ität ist isten iker ikern eur eure ator atoren ologe ologen ologie
erung barkeit losigkeit antin arbeit bereich zeit zentrum jahr jahre jahren prozent tag tage tagen woche wochen
gebiet gesetz verfahren ministerium regierung behörde politik wirtschaft system programm projekt gruppe haus häuser
gericht urteil krieg angriff angriffe partei wahl wahlen kampf kämpfe kraft kräfte recht rechte preis preise
markt märkte kosten hilfe hilfen mittel platz plätze spiel spiele spieler mannschaft liga sieg niederlage tor tore
runde runden saison kinder eltern frauen männer menschen leute bürger schüler lehrer ärzte patienten kunden gäste
seite seiten stelle stellen frage fragen punkt punkte grund gründe ziel ziele fall fälle teil teile ende anfang weg
weise art form stand lage nähe höhe größe länge zahl zahlen daten bericht berichte meldung aussage beitrag artikel
wert werte geld summe schaden schäden unfall brand feuer wasser luft energie strom gas öl auto autos bahn bus zug
züge schiff flugzeug polizei feuerwehr armee truppen soldaten waffen raketen drohnen bomben panzer`
    .split(/\s+/)
    .filter((ending) => ending !== ''),
  organisationHeads: words(`
universität hochschule fachhochschule institut akademie ministerium bundesministerium bank sparkasse verlag zeitung
verein verband bund stiftung gesellschaft partei gewerkschaft ag gmbh kg se ev group holding club fc sv vfb vfl tsv sc
sk fk bvb museum galerie theater oper orchester philharmoniker bundesamt amt
allianz union kommission parlament gericht gerichtshof landgericht oberlandesgericht verfassungsgericht rundfunk
fernsehen news times post tribune journal observatory media pharma motors airlines borussia eintracht fortuna werder
rapid austria sturm wacker dynamo hansa technologies systems energy international foundation institute university
nationen`),
  placeHeads: words(`
straße platz allee weg gasse see meer berg tal insel inseln bezirk flughafen hauptbahnhof schloss
burg dom kirche brücke stadion arena wald park`),
  eventHeads: words(`
krieg weltkrieg festspiele festival messe wm em olympia spiele gipfel konferenz cup pokal biennale berlinale
filmfestspiele woche grand prix oktoberfest revolution`),
  seats: phrases(`
kreml; weiße haus; weißes haus; weißen haus; weißen hauses; weißem haus; pentagon; downing street; élysée;
élysée-palast; elysee; capitol; kapitol; bankowa; hofburg; ballhausplatz`),
  institutions: genitive(
    words(`
bundestag bundesrat bundesregierung bundeswehr bundesbank bundesverfassungsgericht bundesgerichtshof nationalrat
kreml nato uno eu europarat unesco unicef pentagon kongress knesset taliban hamas hisbollah interpol europol
frontex spd cdu csu fdp afd övp spö fpö neos grüne grünen linke linken union bnd ard zdf orf dpa apa reuters bmw
daimler siemens volkswagen telekom lufthansa google facebook twitter apple microsoft amazon netflix adidas puma
sap basf bayer commerzbank infineon airbus boeing tesla youtube whatsapp instagram tiktok bitkom adac dfb uefa fifa
fc-bayern bundesliga weißes-haus greenpeace caritas diakonie`),
  ),
  plainAcronyms: words(`
tv pkw lkw usa-weit wm em ceo cfo dna hiv aids bip ki it pc dvd cd sms gps pdf a b c d e f g h i j k l m n o p q r s t
u v w x y z co km kg eur usd ps ffp2 pcr kfz led usb suv vip ngo ngos pr hr ok sos öpnv mwst ezb-chef ic ice zb`),
  places: genitive(
    phrases(`
frankfurt am main; frankfurt an der oder; andorra; angola; bahrain; bangladesch; benin; bolivien; botswana; burkina faso; burundi; costa rica; dominikanische republik;
ecuador; elfenbeinküste; eritrea; fidschi; färöer; gabun; gambia; ghana; grönland; guatemala; guinea; guyana; honduras; jamaika;
kambodscha; kamerun; kirgisistan; laos; lesotho; liberia; madagaskar; malawi; malaysia; malta; mauretanien; mauritius; mazedonien;
monaco; mongolei; mosambik; myanmar; namibia; nauru; nepal; nicaragua; oman; panama; paraguay; ruanda; sambia; senegal; sierra leone;
simbabwe; sri lanka; tadschikistan; tansania; togo; trinidad; tschad; turkmenistan; uganda; uruguay; usbekistan; zypern; jugoslawien;
tschechoslowakei; skandinavien; baltikum; kaukasus; sibirien; arktis; antarktis; sahara; hollywood; hawaii; alaska; arizona; colorado;
ohio; michigan; utah; nevada; oregon; virginia; pennsylvania; massachusetts; toronto; montreal; vancouver; melbourne; san francisco;
mexiko-stadt; lima; bogotá; caracas; havanna; buenos aires; rio de janeiro; são paulo; kapstadt; nairobi; lagos; tunis; algier; tripolis;
venedig; florenz; neapel; turin; bologna; verona; bozen; meran; marseille; lyon; nizza; straßburg; bordeaux; sevilla; valencia; porto;
manchester; liverpool; edinburgh; glasgow; dublin; rotterdam; den haag; antwerpen; brügge; luxemburg-stadt; danzig; breslau; posen;
lodz; bratislava; ljubljana; skopje; tirana; rheinland; ruhrgebiet; schwarzwald; bodensee; harz; eifel; allgäu; franken; schwaben;
ostfriesland; sylt; rügen; spree; havel; neckar; mosel; isar; inn; weser; oder; saale; nil; rhône; seine; themse; wolga; waadt; wallis;
tessin; graubünden; aargau; thurgau; appenzell; eisenach; weimar; gera; jena; zwickau; plauen; cottbus; schwerin; greifswald; stralsund;
flensburg; oldenburg; paderborn; siegen; hagen; hamm; herne; solingen; leverkusen; neuss; trier; koblenz; worms; speyer; darmstadt;
hanau; gießen; marburg; fulda; bamberg; bayreuth; erlangen; fürth; passau; landshut; rosenheim; konstanz; tübingen; reutlingen;
esslingen; pforzheim; offenburg; lahr; baden-baden; hildesheim; salzgitter; celle; lüneburg; wilhelmshaven; bremerhaven; cuxhaven;
steyr; leoben; kapfenberg; krems; st. pölten; eisenstadt; winterthur; biel; thun; lugano; chur; schaffhausen; deutschland; österreich; schweiz; ukraine; russland; kiew; kyjiw; moskau; europa; asien; afrika; amerika; usa; us; frankreich;
großbritannien; england; schottland; irland; nordirland; wales; italien; spanien; portugal; polen; tschechien; slowakei; ungarn;
rumänien; bulgarien; griechenland; türkei; serbien; kroatien; slowenien; bosnien; kosovo; albanien; nordmazedonien; montenegro;
dänemark; schweden; norwegen; finnland; island; niederlande; niederlanden; holland; belgien; luxemburg; liechtenstein; estland;
lettland; litauen; belarus; weißrussland; moldau; moldawien; georgien; armenien; aserbaidschan; kasachstan; israel; palästina;
gaza; gazastreifen; westjordanland; libanon; syrien; irak; iran; jemen; jordanien; saudi-arabien; katar; kuwait; afghanistan;
pakistan; indien; china; taiwan; japan; südkorea; nordkorea; korea; vietnam; thailand; indonesien; philippinen; australien;
neuseeland; ägypten; libyen; tunesien; marokko; algerien; sudan; äthiopien; somalia; kenia; nigeria; mali; niger; kongo; südafrika;
kanada; mexiko; brasilien; argentinien; chile; kolumbien; venezuela; kuba; peru; haiti; kalifornien; texas; florida; new york;
washington; los angeles; chicago; boston; london; paris; rom; mailand; madrid; barcelona; lissabon; brüssel; amsterdam; warschau;
krakau; prag; budapest; bukarest; sofia; athen; istanbul; ankara; belgrad; zagreb; sarajevo; kopenhagen; stockholm; oslo; helsinki;
riga; tallinn; vilnius; minsk; tiflis; eriwan; baku; jerusalem; tel aviv; beirut; damaskus; bagdad; teheran; riad; doha; dubai;
kabul; islamabad; neu-delhi; delhi; mumbai; peking; shanghai; hongkong; tokio; seoul; bangkok; singapur; sydney; kairo; berlin;
hamburg; münchen; köln; frankfurt; stuttgart; düsseldorf; dortmund; essen; leipzig; bremen; dresden; hannover; nürnberg; duisburg;
bochum; wuppertal; bielefeld; bonn; münster; karlsruhe; mannheim; augsburg; wiesbaden; gelsenkirchen; mönchengladbach; braunschweig;
chemnitz; kiel; aachen; halle; magdeburg; freiburg; krefeld; lübeck; oberhausen; erfurt; mainz; rostock; kassel; potsdam; saarbrücken;
regensburg; würzburg; ingolstadt; ulm; heidelberg; heilbronn; göttingen; wolfsburg; bayern; sachsen; thüringen; hessen; brandenburg;
niedersachsen; saarland; rheinland-pfalz; nordrhein-westfalen; baden-württemberg; schleswig-holstein; sachsen-anhalt;
mecklenburg-vorpommern; wien; graz; linz; salzburg; innsbruck; klagenfurt; villach; wels; bregenz; dornbirn; tirol; südtirol;
vorarlberg; kärnten; steiermark; burgenland; niederösterreich; oberösterreich; zürich; genf; basel; bern; lausanne; luzern;
st. gallen; donau; rhein; elbe; main; nordsee; ostsee; mittelmeer; alpen; balkan; krim; donbass; charkiw; lwiw; odessa; mariupol;
cherson; butscha; naher osten; nahost; vatikan; sowjetunion; ddr; brd; eu-weit; bundesrepublik deutschland; bundesrepublik; osnabrück; westeuropa; osteuropa; südamerika; lateinamerika`),
  ),
  givenNames: gendered({
    m: `
olaf angelo friedrich hans klaus jürgen wolfgang stefan stephan markus günter günther peter thomas michael andreas
martin christian matthias frank jens jörg bernd dieter helmut werner gerhard heinz karl franz josef joseph johann
johannes alexander sebastian daniel david tobias florian philipp philip lukas jonas felix max maximilian paul
leon robert richard rudolf ludwig otto ernst walter wilhelm heinrich hermann georg anton alfred albert erich erwin
kurt fritz oskar oliver ralf rolf rainer reiner uwe volker manfred horst norbert herbert hubert harald gerd dirk
carsten karsten torsten thorsten sven lars nils björn kai ingo marco marcel mario dennis kevin patrick pascal
dominik simon benjamin tim tom jan nico niklas fabian moritz julian jakob emil theodor leopold lorenz konrad
christoph christopher armin cem robin boris wolodymyr wladimir dmytro dmitri sergej alexej donald joe barack emmanuel
recep viktor jean pierre jacques giorgio antonio carlos pedro luis josé juan john james george william charles
gernot herwig karlheinz heinz-christian hans-peter frank-walter karl-heinz christian sigmar edmund guido roland
winfried reinhard eckart ulrich ulf egon erwin elmar arnold adolf benedikt vinzenz gregor valentin raphael rafael
bernhard burkhard detlef eberhard ewald gottfried hartmut holger jochen joachim kilian knut lothar malte marius
mathias meinhard ole ortwin oswald ottmar rüdiger siegfried thilo till timo tino udo urs veit vitali waldemar`,
    f: `
angela annalena ursula susanne sabine petra monika andrea claudia birgit renate brigitte karin heike gabriele
martina anna maria julia katharina laura lena lisa sarah sandra nicole stefanie stephanie christine christina
kristina barbara elisabeth margarete johanna eva helga inge ingrid gisela hannelore marion ruth silvia sylvia ute
anja antje anke annette antonia astrid bettina britta carolin charlotte cornelia daniela doris dorothea elke emma
franziska frauke hanna hannah heidi helene ilse irene iris jana janine jennifer jessica jutta kathrin katrin
kerstin klara clara kristin leonie luise manuela margit marie marlene mia michaela nadine natalie nina olga olena
patricia paula pia ricarda rosa saskia sahra silke simone sonja sophia sophie svenja tanja tatjana theresa theresia
ulrike vanessa vera verena veronika victoria viola yvonne giorgia kamala hillary liz beate nancy alice
katarina elke eveline gudrun henriette isabel judith julian-a karoline leonore mechthild melanie miriam regina rita`,
  }),
  speech: words(`
sagte sagt erklärte erklärt betonte betont kritisierte meinte meint forderte fordert teilte schrieb schreibt
warnte warnt kündigte lobte erzählte erzählt geboren starb glaubt`),
  bareName: 'person',
  subjectVerbs: words('war hatte hat ist wurde wollte will kam ging spielte gewann verlor'),
  strongPlacePrepositions: words('in nach'),
  placePrepositions: words('aus bei über'),
  quoted: 'cue',
  // Stems of adjectives, whose endings vary.
  tails: words(`
erst zweit dritt rot schwarz weiß grün golden silbern eisern blau auswärtig heilig groß klein neu alt vereinigt vereint
national international regional staatlich königlich kaiserlich sozial nah fern hoh ober unter freiwillig öffentlich
kalt schwäbisch still tot gelb zentral`),
  placeLinks: words('am an im ob'),
  adjectiveHeads: words(`
kirche bahn hafen tor armee revolution republik reich reiche rat hof krieg osten westen meer see bucht insel inseln halbinsel wald
straße brücke haus preis bühne oper spiele spielen festspiele kreuz garde front orden staaten nationen amt fonds
dienst verband mauer universität messe börse kammer union gipfel kongress föderation ozean schule zentrum akademie dom
konvention frühling pakt vertrag`),
  workHeads: words(`
film roman buch album lied song serie sendung stück oper spiel zeitung zeitschrift magazin blatt reihe show band
gruppe schiff`),
  contestVerbs: words('besiegte schlug gegen'),
  hyphenTails: words('nahe weit'),
  caseEndings: CASE_ENDINGS,
  obliqueEndings: ['s'],
};

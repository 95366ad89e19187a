import { words } from '../descriptor';

/**
 * German common nouns, which are capitalised like names. A compound is recognised by its last part,
 * so only heads are listed. Counted in GermEval 2014's training sentences (CC BY 4.0), outside names.
 */
export const COMMON_NOUNS = words(`
abdrift abend abendkleid abfallcontainer abgeordneten abgeordneter abitur abkommen ablauf ableben
ableger abnehmer abplatzen abreiten abs absatz abschied abschiedstournee abschluss
abschlusstraining abschneiden abschnitt abschrift absichten absingen absinken absteiger abstieg
absturz abständen abstürze abtei abzug accounts ach achse adeliger adjutant admiral adressen affe
affinerie afghanistan agent agenturen agrikulturchemie ahltener ahorn aidsfälle akademie akku
akte aktie aktienkurs aktionäre akustik albatros alben album alibis alkane allergene alltag
alltagshektik als altars alten alter alternative ambiente ameisenhügel amerikaner amerikanerin
amiga amnesie amnestie amor amphitheater amt amtes amtsantritt analyse analysten analytics anbau
anbeginn anbieter anblasen aneurysmen anfang angabe angaben angebot angehörige angeklagte
angestellte anglistik angriff angriffs angry angst anhänger anime anlage anlass anleger annahmen
anpfiff anruf anrufe anschluss anschlusstreffer ansicht ansprache ansprüche anstalt anstieg
anstoß anstrich ant anteil anteilnahme antichristen antike antrags antrieb anwalt anwaltskanzlei
anwesen anwältin anzahl aphorismenbände apotheken apparat april apsis aquarium arbeit
arbeitnehmer arbeitslose archidiakon architekt architektur architekturtrip archiv archäologen
archäologin area areal arge argentinier arme aromata arsenik art artefakt arten artikel artwork
arzt arztpraxen aspekt assistent astana astronomie asylwerber atmosphäre atomenergieagentur
atomkonsens attacken attribut auch auen auf aufbau aufbruch auffahrrampe aufkleber aufnahme
aufruf aufsehen aufsteiger aufstieg auftrag auftretens auftritt aufträge aufwand augen august
aula aus ausbildungsschiff ausbruch ausflüge ausgleichs ausheben ausmaß ausnahme aussage
ausscheiden aussehen ausstieg austausch australierin auswir auswärtige autobauer autopolitur
autor autos außenbeauftragten außenhaut außenminister avantgarde axialturbine baby babylonier
bach bachtal badwanne bahn bahnhofs baiern bakterien baldachin balkenköpfe ball ballonfahren band
bank banking banksafe bansuri barcelona barone barrel barroco bartender bartsträhnen basilika
basis bass bassin batterien bau baudarlehen baufinanzierer baugrube baum baumrinde baumstumpf
baustoff bauten bayerische beamte bedarf bedarfsampel bee befallene bega beginn begriff
behandlungsprotokolle behandlungszyklen behinderte behörde bei beim beine beitrag beiträge beißen
bekanntenkreis belagerungsgräben belastungsanforderugen belgica belmer belästiger belästigte
bembel benzin bereich bereits berg bergbaus bericht berner beruf berufenere berufspendler
besatzungsmacht beschluss beschluß beschäftigten besetzern besitzer besonderen bestand beste
bestehen besuch betracht betrachters betrag betreiber betrieb betriebsrat betroffene
bevölkerungsdichte beweis bewohner bezahlen bezirke bibliothekare bier bietergefecht bike bild
bildpaar bildungsminister bims binärbildmorphologie biobauer biogas biografie biographie bios
biotop bischof bischöfe bit bitte bittprozessionen blankvers blase blau blechschäden bleikugeln
blick block blogger blogosphäre blogs blondine blätter blöcke blütenstiel boden bodenschätze
bogens bohemien bomben bonus bonustrack boot bord bosnierin box boxer branche brand brasileira
breite bremer brennkammer brennofen brett brezeln brief briefkästen briten bronze brot bruchreis
bruder brunnen brutto bräunungsstudios bräutigam brötchengeber brüder brünner buch bucht budget
bulle bund bundesagentur bundesfinanzhofs bundeskanzler bundesligist bundeswehr burg burgstalles
burgstätte bus business butter bäcker bälde bällen bäumen bögen börse bücherei büchern bühne
bürger büro capacity capote captain ceratopsia challange chance charakter chart charta chat chef
chefinspektor chemikalie chemische chief chlor chlorid choloepus chor christdemokraten chronik
circulus clenbuterol clients clostridiales club coach computer congo consulting containerreederei
cottbuser cowboys creeper crew cup cups cyhalothrin dach daewoo dame dance dank darin darmstädter
darstellerin dass datei daten dauer daumen deaktivieren deals debatte debüt deckel defizit
deichsel deidesheimer dein dekret delkredere demos demoskopin den denken denkmal deportationszug
desaster design desulfotomaculum deutsch dezember diabolos diakonie dialekt dialog dichotomie
dichter dichterfürsten dienst dienstag dienstleister diese diesler difference differenzen ding
diplom direktor disco diskussion display division diözese dock doktor doktorin dominikanerin
donnerstag donnerstagvormittag dopinglabors dopings doppelte dorf dorfarmut dose download dozent
draht drama dramaturgin dramen dreamcast drei dreipunktgurtes drittel droge drohgebärde drohne
druck drücken drüsen dummes dunkel duo durchhänger durchsage dämmen dänen döllnitzviaduktes
dörfer dünnschicht dürener düsenflieger earl ebbelwei ebene ecken edelmetalle edelstahltank efeu
effekte ehren ehrenmal eier eifersucht eigenentwurf eigenkapital eigentliche eigentor eigentümer
eigentümerin ein einbußen eindrücke eine einfachrohrblatts einflüsse eingangsfoyers eingangstor
einhalt einkaufszentren einkünften einnahmen einsen einsetzen einstieg einsätze eintausch
einträge einwanderer einwohner einwrfen einzelhöfe einzelnen einzug electronic elektra elektrik
elektrizitätslehre elf elo eltern emissionen emma empfinden ende endeffekt endogenen energie
energiespeicher englischunterricht entfernen entgegenkommen entwicklungshelferin entwurfs
entwürfen episode epoche equini equipe erachtens erblassers erdbeben erdhöhlen erfolg
erfolgszwang erinnerungsstätte erlös erlösungsleiden ersatz erschossene erstligisten eruptivasche
erwachsene erwerb erzeugnissen erzherzog esche essener esten etage etappe ethnie etikett euer
eurokurs europaminister europäern evangelische examen executive exemplare exlibris expansion
experten exponate extremen fachliteratur fachwerkbau factory faden fahrer fahrrad fahrradständer
fahrt fahrzeug fahrzeugtyp fail fairplay fake fall familie familienhaut fan fans fantasie fara
farbbeutel farbe farbensehen fasching fauna favoriten fazit februar federsäume fehler fehlgriff
feinschmeckerei feldviscachas felsbänke felsen felsschlucht fensters ferien fermi fernsehen
ferrari festgenommenen festhalle festival festnahme festplatten festprozession fett feuer
feuerwehr fiat fichtenwald fieber figur film filmplakat filzen finale finals finanzgremien finger
finnen firma firmen firmenevents fisch fischerei flagge flaggenwappen flammen flatrate fleisches
flokati floristen flotte flucht flug flugblatt flugzeuge fluor flur fluss flussgöttern
flusstälern flut fläche flöte flüchtige flügel flüssiggas fokus folge fonds fontane foren form
formate formel formenbau forscher forster forum foto fotograf fotografien frage fragetechnik
fraktionsvize frankfurter franzose französisch frau freaks freibad freitag freiwillige
freiwilliger fremdenlegion fressfeinden freude freund freundin friseuren friseursalon frist fräse
früchten früh fund funktionsumfang furcht fustanella futsal fuß fußnote fußstapfen fächer fällen
förderantrag fühler fülle für fürstin fürther füße gabe gala gallery gang ganzes ganzkornreis
garage garderobe garten gartenhistoriker gas gast gastgebern gastmahl gaststätten gebiet gebilde
gebot geburt gebäude gebäudetrakt gebühren gedanken gedenk gedenkstätte gedicht gefahr gefangenen
geflügelzüchter gefolge gefäß gefühl gegend gegenstoß gegenstände gegenwart gegner geher
gehörlose geister geistlicher gelb geld gelände geländerippe gemeinde gemeinderates gemeinwesen
gemälde gemüse general generalunternehmer generalvertreter genickbruch genie geniestreich
genießer genome genosse genre gepard gericht germanen germania germanistik gerät geröllbett
gerücht gesamt gesamtumfangs geschehen geschichte geschicke geschmack geschoss geschwaderstab
geschäft geschäftsfeldern geschäftsführender geschäftsführerin gesetz gesetzesnovelle gesetzgeber
gesicht gespräch gestirne gesundheitsministerium getränken gewalt gewerbe gewicht gewinn gewürze
giebeln gigabyte gimmick gipfel gitarre gittern glas glauben gleichgesinnte gleise glied
glimmstengel glocken glück gold goldene gothic gott gourmet gouverneur grab grafen gramm granate
granitplatte graph grausen grauzone greifen grenze grenzplatte grillen großen großes
großhandelskette grund gruppe gruppenzweiten gräberfeld gräser grösse größe gründer guards
gunsten gutachten gutachter gute gutshof gäste gürtel gütern gütersloher haare haarwurzel habitus
hafen haft haftwachs halb halbstarken halbvenus halbzug hallenbäder halsketten hamiltonoperator
hammer hand handel handelsgut handy handygeplärre haniel hardware harmonie harzes harzkanäle hase
hass hauch hauptaltar hauptgalerie hauptinitiant haus haushalte hebammen hechtsalmler heer
hefetrub heft heilgymnastik heiligen heiligenschein heilpraktiker heilquellenvorkommens heimat
heimstätte heirat hektar held hell helm hemden hepatitis her herkunft heroin herr herrin
hersteller herzen herzschrittmacher hier highlights hilfe himmelsschau hindi hingucker hinweis
hinweistafeln hirnmetastasen history hit hobby hochhäusler hochmut hochziehen hof hoffen hofrat
holz holzmangel holzzaun home homepage homosexuellen homöopathie hook hormon hornissen hostess
hotel hubschrauber humor hund hutzelgnom hypothalamus häfen hälfte hämatit händen händler härte
härtegrade häuser höhe hütte ichud idee idol igelbus ihrem ihren ikonografie illusion immunstatus
impfstoff imponiergehabe index indianer individuen indo industrial industrie industriellen
infanteristen inflationsraten info informatik ingenieure ingenieurs inhaber inhalt initiative
inland inneren innovationsdynamik insassen insekten insel instanzen institut instrumente
integrationsbeauftragte intendant interesse interessensprofile interessent interlocking
internationale internet interview inventar iraner isländersaga israelin israelis italiener
italienisch itzehoer ixianer jacke jackpot jagdgeschwadern jahr jahresausklang jahreslohn
jahrestag jahreszins jahrhunderte jahrhunderts jahrtausend jahrzehnt janko januar jaqueline jedes
jobs johannitern jubel juden jugend jugendliche jugendlicher jugendliebe jugendämter jugoslawien
juli junge juni jura jurastein juristen jury jäger jährigen jähriger jüdische kabel kabinen
kabinett kader kaffee kaffeetassen kahlhechtartigen kaimauer kaiser kamera kamikaze kampagne
kampf kampfgeschwadern kampfjets kanadier kanal kandidat kandidatin kandidatinnen kanonen kanten
kanton kanzlerin kanälen kapazitätsgründen kapelle kapitel kardinal karriere karte
kartuschenkammer kartäuser kasse kassetten kastanie kastellbad katalog katastrophe kathedrale
katholiken katzen katzenheim kauf keeper kehlwamme kein kenningar kern kerzenfabrik kesseln
khagan kieselsäure kikuyus kind kino kirche kirchenschiffs kirchenzucht klage klammern
klangerzeugern klangvolumen klapse klasse klassenerhalt klassiker klausel kleine klienten
klippschliefer kloster klägerin knappen kneipen knoten knotenhalfter knöchelbruch
koalitionsverbot koffer kohlendioxid kohlenstoffdioxid kollege kolonie kommando kommissarin
kommission kommune kommunikationmuster kommunikationskänalen kommunisten komplexes komponente
kompressionsalgorithmen kondensat kondome konfetti konflikten kongress konkreten konservatorium
konsolidierungskurs konsumenten konsumgüter kontingenten konto kontrahentin kontrollschema
konvikt konzept konzern konzert konzession konzessionsgesuch kopf kopfhaut kopftuch korkenzieher
korn korrektur kosmos kosten kraft kraftzwerge krankenbett krankenkassenprämien krawalle kredite
kreuzen kreuzern kreuzrippengewölbe krieg kriegsellok kripo krise kristall kriterien kritik krone
kruzifix kräfte kräuter kulisse kulissenstein kultur kunde kunst kunststoff kurator kurgärtnerei
kurort kurse kurven kurzvers kutscher kyoto kämpfe kämpfer käuferkreis köhlereien köllges könig
königreich können körper körpertemperatur künstler küste laacher label laden lage lager
lagerhalle laibe land landminen landrat landratsamt landrätin lane langvers lanterne last
lastensegler lauf laut lautschrift leben leberkrebs lebewesen leeraner legalen legislative lehrer
leipziger leistungskurs leistungsstärke leitartikler leiter leitstern lenk lenkungsämter leser
leseratte leuchten leute leutnant license licht liebe liebeskummer liebhabertheater
lieblingsaufenthaltsort liechtensteiner lied lieferanten liek liga limit limited lindener linie
linienbussen link liste liter literatin literaturwissenschaftler live lkws logik logistik logo
lokal loks loss lotto luft luftangriff länder länge läuferin löhne löwen lücke machtzentren
magazins magnetit mahnmal mai mail makler maklerin mal male maler malerei mammuts man manager
mandat mangelware mann mannschaftstraining mans mantel manöver marine marke markt marktmacht
markusevangelium marsch marx maschinen maschinenfabrik maschinist massen massengräbern
massenliteratur massnahmen master masterabschlüsse matadoren material matrix maß maßnahme
medaille medien medizin meer mehrfachausbrecher meilenstein meiler meister meißeln men menge
mensch menschenrechtler menschenrechtsaktivist mess messerstecherei metall metallurgie meter
methan methanol methode meu meßhafer mibrag microfaser miete mieter milch milchpulver militär
mill milliarden milliardenpleite millionen milram mineiro ministerialrat minus minuten miss
mister mit miteinander mitte mittel mittelmaß mittwoch mix mlrd model modell mokeül moleküle
monate monats montag montpellier morgen morphing most motiv motor motorik motorradfabrik motto
mrd mrs mukja mumpitz mundharmonika muse museum musik mut mutter muße mythologie mythos mächte
männer männerriege mär märchendioramen märkte märtyrer märz müll münchner münsterschatz münzen
müttern nach nachbar nachbarn nachbau nachfolger nachkriegsitalien nachlass nachmittag
nachrichten nachrichtenagentur nachrichtensender nacht nachtigall nachtrag nachweis nachwuchs
nadeln name narrenherrscher nase nassauer nationalhymen nationalhymne nationalparks nationalrat
natla natrium natur nazi nebenjob nerv nesslauer netz netzausbau neubau neues neurologie news
nicht nichtsnutz niederschläge nische niveau nonchalance nord nordamerika not novels november
nuking nullen nummer nut nutzer nähe nöten obdachlose oberen oberkommandierender oberschenkel
oberst objekt observatorium offenen offensive officer offiziere ohres oktober olympia
olympiadritten onkel oper opfer opferstein opponenten oracle orchestern orden ordnungshüter organ
orgel orkan ornamenten ort ortes ortswappen ost osten osttiroler oviraptor paket palast pallium
palmen palästinenser pannen papier papstes paradigmen parcours parktheater parmesan partei
parteifunktionäre parteiführer parterre parther partie partisanen partner party pass passagier
pastorin patenten pater patienten patronen pause pelz periode perle person personal perspektive
pfarrei pfarrer pferden pferdezucht pflanzen pflanzenwurzel pflanzer pfleger pflichspieltor phase
photorespiraiton physiker pille pin piraten plan planetarien planeten plastik platz playoff
plowmania pläne plätze poeten pogrom pokal politik politikwissenschaftler polizei polizeiwache
polizisten polizistin pop popstar popular post potenzial powerplay pragmatik praxis predigten
preis priesteramt priesters princeps prinzenpalais prinzip probeschwimmen problem produkt
produktionsmanuskript produzent professor professorin prognose projekt proklos promenade promis
propaganda protagonisten protoceratops provider provinzen prozedur prozent prozess präparat
präparator präsident psalm pseudonym psychologe public publikum pulheimer pullover puls punkt
putz pyrenäen pädagogen qarks quartal quartiermeisterstab quarzsand quelle quer quintett quote
rad radius radwegs rahmen ramadama rammpfählen rand rang rangierbahnhöfen rapper rasse rastafari
rats rauch raum rebellion rechner recht rechtsanwälten rechtsexpertin redakteure rede reeder
referent reflexionsseismik reform regel regie regierender region regisseur register reichweite
reihe reise reiseführer reisestrapazen reiters reizschranke rektor religion remis remix renault
rendite renn rennalkohol rennkanute rennrad rennstall rente rentner reporter repotendern republik
republikaner rerelease respekt rest restaurant resümee reviere revue rezession rheinbahnhallen
riese ring rinne risiken risiko rivalin roaming roboter roboterarm rock rockensemble
rohstoffsektor roll roman rot rotalgen routen rubrik rucksack ruderschäfte ruf rufe ruhm runde
rundfunk rundfunkgebühr rundweg runs rängen räte rätselraten räumen rückbau rücken rückgrat
rückhalt rückkehr rücktritt rückzug rüstungsembargo saal sache sachverhalt sagen saison saken
sammelbände samstag sandes sandstein sanitätspflege sanjaya saponine sarg satz schaden schale
schalker schalldruckpegel schamhaar schauer schaufenster schaumnest schauspielerin scheiße
schichten schiedsrichter schiffe schild schiwat schlachten schlachtgeschwadern schlachthof schlag
schlagdurchscnitt schlagzeug schlammfischartigen schlitz schluss schläger schlösser schlüssel
schmerzen schmolllippen schmuck schnabels schneid schnipsel schnitt schnurrhaarkissen schnörkel
schock schotterern schramme schreiben schreibnächte schriften schriftsteller schritt schub schufa
schuh schuld schule schulhof schulrat schulter schuppen schuss schutz schwalbe schweigegelübtes
schweinegestank schweizer schwer schwermetallstress schwester schwäche schädels schöne schüler
schütze sciences script sechs seeblockade segelflieger seidenfäden sein seit seitengassen
seitental seitenwunde sekretär sekunden selbstmordes seminare senat senator senior senke serie
server service sessels setup sex sheriff show sicht sichtfenster sieg signal signaltechnik silben
silber single sinn sir sitar sitte sitz sitzmöbel ski skizzen sklaven sklavinnen skulpturen slam
slang slowdowns smart smartphone software softwareprimus sohn solarien solarmodulen soldat soldes
sommer sonde song sonnenkult sonntag sonstiges sorge sound soundtrack source sozialdemokraten
sozialminister soziologie soßen spaghetticode spanier spartensender spass spaß special speer
spektrum spenden sperre sperrholzplatten spezialistin spiegeln spiel spielbücher spinne spionage
spitzbogen spitze spitzenreiter sponsoren sport sportler sprache sprecher sprechgarnituren sprint
sprintstark spritsorte sprüche spule spuren spätromanik spötter staat stadion stadionverbot stadt
stadtbibliothek stadträtin stadtsyndicus stadttheater stadtverordneter staff staffel stahl stand
standard standesamt standort stapel stars start statistik statue stausee steg steigzone steine
stelle stellenumfang stellungnahmen stelzen stereotyp sterne steroid steuer steuerhelfer
steuersünder steurungszentrale stiere stil stimme stoffe stoffwechselweg stolz stopp storch stoxx
strafe strafgefangene strahlen strandbar strang strategie straußenfedern straßen streben strecke
streit strippenziehern strom strommix stromschnellen struktur student studie studium stufe stunde
sturz stutzen stylobaten städte ständerat stängel stärken stück stürmer stürmerstar subjekt
substrat suche suchtproblematik summe super supercup superstar surround swat switch sympathie
sympathikus synagoge synthesizermodulen sysomos system szenario szene säbelzahntiger sängerin
säule säulenpaare süd süden tabla tag tage tagebaus tagungsort taille takt taktik tal tals
tangente tanne tante tarif tarmway tat taten tauchtalent taxi team teamversager technologie
teenagern teil teilchenbeschleuniger teilnahme teilnehmer telefon tempel tempo terabyte termin
terrakotta territorium test text thaleichthys thema themen theologen theorie therapie therme
thermodesulfobacteria these thriller ticker tickets tief tiefflieger tier tierheim tipp tisch
titel titelverteidigerin tochter tod todes tokajer tom ton topografie topologie topscorer tor
tore tote tour tourist touristik tourneen traditionssozialdemokrat tragweite trainer trainings
trainingssession tram trance transposons trasse trauergeleit treffen treiben treibstoff treue
tribunal tribute tribünen trick trikot trotz truppe truppführer träger trümmer tsunami
tuberkulose tuendes tumba tunnel turbinen turm turnier twist typen typus tänze täter töne
töpferateliers töpfern tücken tür türe türmen tüte uefa ufer uhr uhren umbau umbruch umfeld
umfrage umgang umgebungstemperatur umlauf umleiten umsatz umstand umständen umsätze
umweltminister umzug unfall unfälle ungeachtet unglück unions universitätsklinik unterbau
untergewand unterhalt unterkünfte unternehmen unterschiede unterschlupf unterschrift
untersuchungsrichter untreue unveränderliche unwillen urahn uranzonen urheber urknall urkunde
urlaubsort urteil urversion urwaldfrosch variante varikosis vater vegetative velarium
verbindungsweg verbraucherzentralen verbände verbündeten verdächtigen verein verfahren verfolger
vergessens vergleich verhaltenskodex verkehr verkehrsleitzentrale verkehrsregelzentrale
verkehrssparte verletzte verlobten verlust vermögen vernunft verschwindens versicherer
versicherten versicherungsmathematik version versorgern verstorbene versuch verteidigungsetats
verteidigungsminister verteidigungsministerium verteidigungspakts vertrag vertrauten vertrieb
verträge verurteilte verwaltungsberater verwandten verzicht verzweifelten vibrationsplatten video
viel vielfaches vielfalt viertel vierter vierzylinder violine viren virus vishnu visual
vizekanzlei vizekanzler vogelgrippe vogels vokalbuchstabe volkes volksglaube vollzinn volta
volumendatensätzen vorderen vorfeld vorgehen vorgesetzten vorgänger vorletzten vormund vororte
vorschläge vorsitzender vorstandsklausur vorstoß vortag vortrieb vorträge vorwand vorwurf
vorwärts vox vulkan väter völker wachspuppe wade waffe waffenverbots wagen wahl wahlbetrugs
waldelefanten waldhof waldsaum walen wandel wannenbädern wappenkonsolen wappens was wasser
wassermühle wasserspiegel wasserstoffatome wasserzonen web website wechsel wechselmedium weg
weihe weihnachtsfeiertag wein weinens weinstraße weise weitere weiß wellen wellpappe welt weltcup
werbespots werk werkstatt werktag werkzeug wert wespen westen wettbewerb wettbewerbsfaktor wetter
wfv widerstände wiesecker wii wildpferde wildschweinrotte willen willysii wind windpumpen windrad
windschutzscheibe winkel winter winterschlaf wintersemester wir wirtschaftsminister wissen
wissenschaftlicher witwe woche wochenendnächten wort wunder wunderbares wupperfelder wuppertaler
wurzeln wut wähler währungsfonds währungshüter wälder wülfrather würde yards yorker zahl zehen
zeilen zeit zeitschrift zeitspanne zelle zentralbau zentrum zerstörer zetteln zeugen ziel zimmer
zink zion zirkus zitat zivil zobel zoll zorn zufahrten zufall zug zugang zuge zugriff zukunft
zukäufen zunahme zur zusammenhang zuschauer zuschläge zuschuss zuspiel zustand zuwachs zwecke
zweifeln zweitligist zwitterblüten zyprioten zähler zäsur züge zünder ägide ähnliches ämtern ära
ärzte ästhetik äußere ölminister öresund österreicher übel über überbleibsel übergänge
überholgleis übermacht übernahme überschüsse
`);

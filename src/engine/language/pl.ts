import { DeclinedMap, DeclinedWords, declining } from '../declinedWords';
import { nominativesOf } from '../stem';
import { gendered, type Language, phrases, words } from './descriptor';
import { neutral } from './neutral';

/** Endings of Polish nouns and adjectives. */
const CASE_ENDINGS =
  'owi ami iami iach iom ii ach iem em om ów ego emu iego iemu iej ej ymi imi ych ich ym im ą ę a e i o u y ie ią ię ia iu io'.split(
    ' ',
  );

// Andrzej, Andrzeja; Kraków, Krakowie; Łódź, Łodzi; Paweł, Pawła; Duda, Dudzie; Poznań, Poznania.
const CASE_SHIFTS = [
  [
    ['lwów', 'lwow'],
    ['lwow', 'lwow'],
    ['ej', ''],
    ['ów', ''],
    ['ow', ''],
    ['ódź', 'od'],
  ],
  [
    ['eł', 'l'],
    ['el', 'l'],
    ['ek', 'c'],
    ['ec', 'c'],
    ['dz', 'd'],
    ['dź', 'd'],
    ['rz', 'r'],
    ['ł', 'l'],
    ['ń', 'n'],
    ['ć', 'c'],
    ['ś', 's'],
    ['ź', 'z'],
    ['k', 'c'],
    ['t', 'c'],
  ],
] as const;

const DECLENSION = { caseEndings: CASE_ENDINGS, caseShifts: CASE_SHIFTS };

const CASES = declining(DECLENSION);

const decline = (list: ReadonlySet<string>) => new DeclinedWords(list, CASES);

const GIVEN = {
  m: `
adam adrian albert aleksander aleksiej alfred andrzej antoni arkadiusz artur bartłomiej bartosz benedykt bernard bogdan
bogusław bolesław borys bronisław cezary cyprian czesław damian daniel dariusz dawid dmitrij dmytro dominik donald edmund
edward emil emmanuel ernest eugeniusz feliks ferdynand filip franciszek fryderyk gabriel george grzegorz gustaw henryk
hubert hugo ignacy igor ireneusz iwan jacek jakub jan janusz jarosław jerzy joachim joe john józef julian juliusz kacper
kajetan kamil karol kazimierz konrad kornel krystian krzysztof ksawery lech lechosław leon leonard leszek lucjan ludwik
łukasz maciej marcel marcin marek marian mariusz mark mateusz maurycy maksymilian michał mieczysław mikołaj mirosław
oleg olaf oskar patryk paweł piotr przemysław rafał radosław remigiusz robert roland roman ryszard sebastian siergiej
sławomir stanisław stefan sylwester szczepan szymon tadeusz teodor tomasz tymoteusz viktor wacław waldemar walenty
wiktor wiesław wilhelm wincenty witold władimir władysław włodzimierz wojciech wołodymyr xavier zbigniew zdzisław
zenon zygmunt`,
  f: `
agata agnieszka aldona aleksandra alicja alina amelia anastazja angela aniela anita anna antonina barbara beata bożena
celina danuta daria dominika dorota edyta elżbieta emilia ewa ewelina gabriela genowefa giorgia grażyna halina hanna
helena henryka hillary ilona irena iwona iza izabela jadwiga janina joanna jolanta józefa julia justyna kaja kamala
kamila karolina katarzyna kinga klara klaudia krystyna laura lena lidia lucyna łucja ludwika magda magdalena maja
małgorzata maria marianna marlena marta martyna maryla michalina milena monika natalia nina ola olena olga oliwia
patrycja paulina renata róża sabina sandra sara stanisława stefania sylwia teresa ursula urszula wanda weronika wiktoria
wiesława wisława zofia zuzanna żaneta`,
};

/** Polish: capitals mark names; everything declines; offices, months and nationalities' adjectives are lower case. */
export const pl: Language = {
  ...neutral,
  code: 'pl',
  abbreviations: words(
    'prof dr hab mgr inż gen płk ppłk mjr kpt por ks abp bp św ul al pl os im tzw np itd itp m.in r w nr tys mln mld godz ok str red zob por dot ww wg jw śp ps pt o',
  ),
  courtesies: gendered({
    m: 'pan pana panu panem panie panowie sir lord',
    f: 'pani panią panie lady',
    either: 'dr prof mgr ks abp bp gen państwo',
  }),
  roles: decline(
    words(`
prezydent premier wicepremier minister wiceminister marszałek senator poseł posłanka europoseł europosłanka kanclerz
przewodniczący przewodnicząca prezes wiceprezes szef szefowa rzecznik rzeczniczka ambasador generał pułkownik major
kapitan prokurator sędzia adwokat mecenas burmistrz wojewoda starosta radny radna dyrektor dyrektorka sekretarz komisarz
lider liderka król królowa książę księżna papież kardynał arcybiskup biskup ksiądz profesor doktor dziennikarz
dziennikarka pisarz pisarka poeta poetka reżyser reżyserka aktor aktorka piosenkarz piosenkarka trener trenerka selekcjoner
napastnik bramkarz obrońca pomocnik ekspert ekspertka analityk ekonomista politolog historyk adiutant doradca redaktor
naczelnik komendant eksprezydent ekspremier cesarz caryca kandydat kandydatka polityk polityczka wokalista`),
  ),
  roleParts: words(
    'były była byłego byłej byłemu byłym pierwszy pierwsza główny generalny zastępca',
  ),
  particles: words('de da do von van der den du la le bin ibn al el af di dos della'),
  links: words('im imienia'),
  conjunctions: words('i oraz'),
  notNames: words(`
styczeń stycznia luty lutego marzec marca kwiecień kwietnia maj maja czerwiec czerwca lipiec lipca sierpień sierpnia
wrzesień września październik października listopad listopada grudzień grudnia poniedziałek wtorek środa czwartek piątek
sobota niedziela bóg boże internet internetu covid ja wy wielkanoc`),
  demonyms: decline(
    words(`
polak polka polacy niemiec niemcy niemka rosjanin rosjanka rosjanie ukrainiec ukrainka ukraińcy amerykanin amerykanka
amerykanie francuz francuzka francuzi brytyjczyk brytyjczycy anglik anglicy włoch włosi hiszpan hiszpanie czech czesi
słowak słowacy litwin litwini białorusin białorusini węgier węgrzy turek turcy żyd żydzi chińczyk chińczycy japończyk
europejczyk europejczycy izraelczyk palestyńczyk warszawiak warszawiacy katolik muzułmanin`),
  ),
  starters: words(`
a aby albo ale ani aż bardzo bez bo bowiem być był była było byli były będzie będą chociaż choć co coraz czasem czy czyli
dla dlaczego dlatego do dopiero dziś dzisiaj dwa dwie dwaj dwóch gdy gdyby gdzie go i ich ile im inaczej inni inne inny
ja jak jakie jaki jaka jako je jeden jedna jedno jednak jednocześnie jego jej jemu jest jestem jeśli jeżeli jeszcze już każdy
każda każde kiedy kilka kilku kto która które który którzy lecz lub ma mają mało mam mamy mimo między mi mnie może można mój
moja my na nad nadal najpierw nam nami nas nasz nasza nasze natomiast nawet nic nie niech niektórzy niestety nigdy nikt nim
niż no nowa nowe nowy o obecnie obok od około on ona one oni ono oraz oto owszem pięć po pod poza podczas podobno ponad
ponadto ponieważ potem powinien pozostali przed przede przeciwko przez przy raczej razem również sam sama sami są się skoro
sobie szczególnie swój swoja ta tak taka taki takie także tam te tego tej ten teraz też tę to trzeba trzy trzej tu tutaj twój ty
tych tylko tym tymczasem u w wcześniej wczoraj we wie wiele wielu według więc większość wobec wokół wprawdzie wreszcie
wszyscy wszystkie wszystko wśród wtedy właśnie wy z za zamiast zanim zaś zatem zawsze ze zgodnie zresztą znowu że żaden
żadna żadne żeby jutro rano wieczorem nocą latem zimą wiosną jesienią ostatnio kolejny kolejna kolejne pierwszy pierwsza
drugi druga trzeci ostatni ostatnia cała cały całe oczywiście naprawdę prawdopodobnie zdaniem dzięki wskutek wraz tuż około
czytaj zobacz zdjęcie foto źródło film wideo reklama fot`),
  common: decline(
    words(`
rok dzień czas człowiek ludzie życie praca kraj państwo świat władza rząd ustawa prawo wojna miasto miejsce słowo pytanie
sprawa problem system grupa siła sąd partia wybory naród część historia proces wynik cel decyzja dokument artykuł książka
autor tekst szkoła uniwersytet student dziecko kobieta mężczyzna ojciec matka rodzina przyjaciel wróg dom woda ziemia
powietrze niebo słońce morze rzeka las pole góra droga ulica plac pieniądze cena rynek bank firma przedsiębiorstwo towar
budżet podatek gospodarka polityka kultura sztuka muzyka teatr gazeta wiadomość informacja sposób przykład wypadek
sytuacja warunek przyczyna zmiana wzrost poziom liczba jakość rozmiar podstawa forma wolność walka zwycięstwo porażka armia
wojsko żołnierz broń czołg rakieta dron samolot uderzenie wybuch atak obrona front pomoc wsparcie przedstawiciel uczestnik
członek służba komisja komitet umowa lekarz szpital choroba zwierzę wiek początek koniec rano wieczór noc godzina minuta
tydzień miesiąc strona mieszkaniec mieszkańcy policja ekspert polski rosyjski ukraiński amerykański europejski niemiecki
państwowy narodowy międzynarodowy polityczny wielki mały nowy stary młody dobry zły ważny główny inny wysoki ogólny
współczesny znany możliwy osobny pełny biały czarny czerwony zielony deszcz śnieg pociąg samochód rozmowa spotkanie mecz
sezon drużyna zawodnik nauczyciel uczeń premiera pogoda zima lato wiosna jesień`),
  ),
  commonEndings: [
    'ować',
    'anie',
    'enie',
    'ość',
    'ości',
    'ując',
    'liśmy',
    'łem',
    'łam',
    'ono',
    'ano',
  ],
  organisationHeads: decline(
    words(`
ministerstwo rada urząd biuro agencja bank uniwersytet politechnika akademia instytut szkoła liceum partia ruch front
związek stowarzyszenie fundacja centrum komitet komisja sąd trybunał prokuratura policja straż armia spółka koncern grupa
zakłady teatr opera filharmonia muzeum biblioteka wydawnictwo redakcja gazeta tygodnik dziennik telewizja radio departament
federacja liga klub parlament izba koalicja platforma konfederacja legia lech wisła górnik śląsk pogoń cracovia zagłębie
kolej koleje szpital wojska towarzystwo unia organizacja`),
  ),
  placeHeads: decline(
    words(`
województwo powiat gmina ulica aleja plac rondo park rzeka jezioro morze ocean wyspa wyspy góra góry półwysep zatoka cieśnina
most dworzec lotnisko stacja kościół katedra klasztor pałac zamek republika stan królestwo dolina puszcza stadion`),
  ),
  eventHeads: decline(
    words(
      'wojna rewolucja bitwa mistrzostwa puchar szczyt konferencja forum festiwal igrzyska olimpiada powstanie kongres turniej',
    ),
  ),
  workHeads: decline(
    words('film powieść książka album piosenka serial program pismo sztuka spektakl gra'),
  ),
  seats: phrases(`
kreml; biały dom; pentagon; downing street; pałac elizejski; kapitol; belweder; bankowa`),
  institutions: decline(
    words(`
kreml nato onz ue sejm senat tk nbp cba abw knf gus zus pis psl sld po tvn tvp pap pkp lot orlen pkn pzu pgnig kghm mon msz
mswia nfz pentagon kongres bundestag kneset hamas hezbollah gazprom facebook google twitter microsoft apple amazon reuters bbc
watykan solidarność lewica allegro pzpn uefa fifa ipn unesco`),
  ),
  plainAcronyms: words(
    'tv dna rna pkb vat pit cit sms ok pc cd dvd ii iii iv vi vii viii ix xi xii xix xx xxi s a b c d e f g',
  ),
  places: decline(
    phrases(`
polska; warszawa; kraków; łódź; wrocław; poznań; gdańsk; gdynia; sopot; szczecin; bydgoszcz; toruń; lublin; katowice; białystok;
częstochowa; sosnowiec; kielce; gliwice; zabrze; bytom; rzeszów; olsztyn; opole; gorzów; elbląg; płock; zakopane; przemyśl;
chełm; zamość; tarnów; legnica; koszalin; słupsk; śląsk; mazowsze; małopolska; wielkopolska; pomorze; podlasie; podkarpacie; mazury;
tatry; bieszczady; karpaty; bałtyk; wisła; odra; bug; europa; azja; afryka; ameryka; australia; ukraina; rosja; białoruś; niemcy;
francja; włochy; hiszpania; portugalia; wielka brytania; anglia; szkocja; walia; irlandia; czechy; słowacja; węgry; rumunia; bułgaria;
grecja; turcja; serbia; chorwacja; słowenia; austria; szwajcaria; belgia; holandia; niderlandy; dania; szwecja; norwegia; finlandia;
islandia; estonia; łotwa; litwa; mołdawia; gruzja; armenia; azerbejdżan; kazachstan; izrael; palestyna; gaza; liban; syria; irak; iran;
afganistan; pakistan; indie; chiny; tajwan; japonia; korea; korea południowa; korea północna; wietnam; tajlandia; indonezja; filipiny;
egipt; libia; tunezja; maroko; algieria; nigeria; kenia; etiopia; sudan; kanada; meksyk; brazylia; argentyna; chile; kolumbia; wenezuela;
kuba; peru; usa; stany zjednoczone; arabia saudyjska; katar; kuwejt; kosowo; albania; macedonia; czarnogóra; bośnia; cypr; malta;
luksemburg; monako; watykan; nowa zelandia; kijów; moskwa; lwów; charków; odessa; chersoń; mariupol; krym; donbas; mińsk; wilno; ryga;
tallinn; berlin; monachium; hamburg; frankfurt; paryż; marsylia; lyon; londyn; manchester; liverpool; bruksela; strasburg; haga; amsterdam;
rzym; mediolan; neapol; wenecja; madryt; barcelona; lizbona; wiedeń; praga; bratysława; budapeszt; bukareszt; sofia; ateny; stambuł; ankara;
belgrad; zagrzeb; genewa; zurych; sztokholm; oslo; kopenhaga; helsinki; waszyngton; nowy jork; los angeles; chicago; kalifornia; teksas;
floryda; toronto; pekin; szanghaj; tokio; seul; delhi; teheran; bagdad; damaszek; bejrut; jerozolima; tel awiw; kair; kabul; tbilisi;
bliski wschód; bałkany; petersburg; kaliningrad; królewiec`),
  ),
  givenNames: new DeclinedMap(gendered(GIVEN), CASES),
  speech: words(`
powiedział powiedziała stwierdził stwierdziła dodał dodała oświadczył oświadczyła zaznaczył zaznaczyła podkreślił podkreśliła
napisał napisała poinformował poinformowała wyjaśnił wyjaśniła ocenił oceniła zapowiedział zapowiedziała przyznał przyznała mówi
mówił mówiła twierdzi uważa`),
  bareName: 'person',
  subjectVerbs: words(
    'był była ma miał miała spotkał spotkała przybył przybyła podpisał podpisała został została chce',
  ),
  strongPlacePrepositions: words('w we'),
  placePrepositions: words('do z ze na pod przez koło'),
  ...DECLENSION,
  nominatives: nominativesOf(words(GIVEN.m, GIVEN.f), DECLENSION),
  obliqueEndings: 'ego emu owi iem em ym im ą ę u y ie ej ów ami ach om'.split(' '),
  lowerHeads: true,
  adjectiveEndings:
    'ski ska skie skiego skiej skiemu skim ską cki cka ckie ckiego ckiej ckim cką wy wa we wego wej wym wą ny na ne nego nej nym ną szy sza sze szego szej szym szą czy cza cze czego czej czym czą'.split(
      ' ',
    ),
  quoted: 'capital',
  leads: decline(words('ulica aleja plac rondo jezioro województwo powiat')),
  tails: words(
    'spraw zagranicznych wewnętrznych nauk sztuk praw ziem europy polski świata człowieka narodów miast',
  ),
  tailEndings: 'skiego skiej ckiej nej nego nych owych ości ji ii ctwa stwa twa enia ania'.split(
    ' ',
  ),
  tailStops: 'ała iła eła ać ić eć ują uje'.split(' '),
  tailLinks: words('do ds'),
  properHeads: decline(
    words('ministerstwo departament stowarzyszenie federacja fundacja politechnika'),
  ),
};

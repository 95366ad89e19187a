import { words } from '../descriptor';

/** Frequent German words that are written lower case. Counted like the nouns beside this file. */
export const COMMON_WORDS = words(`
aber abgebrochen acht aktuellen alle allein allem allen aller allerdings alles als also alte
alten amerikanischen and andere anderem anderen anders angekündigt angelegt angesichts arbeiten
arbeitet arbeitete auch auf aufgefordert aufgenommen aufgrund aus außer außerdem außerhalb bald
beeinflusst befinden befindet begann beginnt bei beide beiden beim bekannt bekannte bekommen
bekommt bereits berichtet berichtete beschäftigt besonders besser besteht bestimmte bestreiten
bestätigt beteiligt bezeichnet bietet bin bis bislang bleiben bleibt blieb brachte breit
bringen bringt britischen bzw dabei dadurch dafür dagegen daher damals damit danach dann dar
daran darauf darf darin darstellt darum darunter darüber das dass davon dazu daß dem den denen
denn der deren derzeit des deshalb dessen deutlich deutsche deutschen deutscher die dienen dies
diese diesem diesen dieser dieses direkt doch doppelt dort dpa drei dritten durch dürfen dürfte
ebenfalls ebenso ehemaligen eher eigene eigenen eigentlich ein eine einem einen einer eines
einfach eingesetzt eingestellt einige einigen einmal eins einzelnen einzige endlich entdeckt
entlang entspricht entstanden entweder entwickelt entwickelte erbaut erfolgt erhalten erhielt
erinnert erklärt erklärte erneut erreichen erreicht erreichte errichtet erschien erschienen
erst erste ersten erster erstes erstmals erwartet erwähnt eröffnet etwa etwas fand fast fest
fiel finden findet folgenden fordert frei früher führen führt führte fünf für gab gaben galt
ganz ganzen gar gebaut geben geblieben geboten gebracht gedacht gefunden geführt gegeben gegen
gegenüber gegründet gehalten gehen geht gehören gehört gekommen gelang gemacht gemeinsam
genannt genannten genau genutzt geplant geplanten gerade gesamte geschlossen gesetzt gestern
getrennt getroffen getötet gewann gewesen geworden gibt gilt ging glaubt gleichen gleichzeitig
große großen großer größte gründete gut gute guten habe haben halten handelt hat hatte hatten
heißt heute heutigen heutzutage hier hin hingegen hinter hinzu hofft hohen hält häufig höher
ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres immer informiert innerhalb ins insbesondere
insgesamt internationalen inzwischen israelische ist jedem jeden jeder jedoch jetzt jeweils
jährige jüngsten kam kamen kann katholischen kaum kein keine keinen klar kleine kleinen kleiner
kleinere knapp komme kommen kommt komplett konnte konnten kritisierte kurz könne können könnte
künftig lag lang lange langen lassen laut leben lebte lediglich legte leicht letzte letzten
liegen liegt ließ los lässt machen macht machte man manchen mehr mehreren meist meisten mich
mindestens mir mit muss musste mussten möchte möglich möglichst müsse müssen nach nachdem
nahezu nahm neben nennt neu neue neuen neuer neues neun nicht nichts nie niemand nimmt noch nun
nur nächste nächsten oben obwohl oder offenbar oft ohne passiert per politische politischen
praktisch pro rund römischen sagen sagt sagte schließlich schon schreiben schwer sechs sehen
sehr sei seien sein seine seinem seinen seiner seines seit selbst selten setzen setzt sich sie
sieben sieht sind sofort sogar sogenannten solche soll sollen sollte sollten sondern sowie
sowohl spielt späten später späteren staatliche starb stark startete statt stehen steht stellen
stellt stellte stets stieg südlich teil teils teilweise the tragen trat trifft tun tätig
umgebaut ums und unmittelbar uns unserer unter verbringen verbunden vergangenen verletzt
verloren vermutlich verschiedenen verstanden verwenden verwendet viel viele vielen vielfach
vier vierten voll vom von vor vorhanden vorwiegend war waren was weder wegen weil weist weit
weiter weitere weiteren weiteres welche weltweit wenig wenige weniger wenn werde werden
wichtige wie wieder wiederum will wir wird wirklich wobei wodurch wohl wolle wollen wollte
worden wurde wurden während wäre würde würden zahlreiche zehn zeigt zeigte zerstört zog zudem
zufolge zuletzt zum zunächst zur zurück zusammen zusätzlich zuvor zwar zwei zweite zweiten
zwischen ältere öffentlichen österreichische über übergeben übernahm übernehmen
`);

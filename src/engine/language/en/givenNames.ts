import { gendered } from '../descriptor';

/**
 * Given names often met in English-language news, with the gender they mostly tell. A small list on
 * purpose: it weighs in on the kind of a name and on "Mr" against "Ms", and decides nothing alone. Partly
 * counted among the office holders of every-politician-scrapers (CC0).
 */
export const GIVEN_NAMES = gendered({
  m: `
john david michael robert james mike richard viktor paul peter mark william jim tom andrew chris alexander bill
steve charles bob george brian stephen joe thomas dan edward joseph frank kevin christopher anthony patrick scott
tim jeff leonid ian alan daniel donald benjamin ben jonathan roman greg eric simon martin tony dave jack roger matt
ron philip gary boris matthew jason nicholas adam nick dennis larry jerry keith anton rick timothy pete phil bruce
doug jon jeremy craig jay andy brad colin hugh rob neil ken steven gordon henry norman randy nigel ralph terry ryan
alex howard todd derek francis kenneth sean chuck jeffrey sam harold julian ted fred walter josh graham victor marc
barry albert ray roy charlie justin arthur raymond gerald carl douglas malcolm gregory harry jake ronald stuart
danny eddie jimmy louis bernard tommy dick wayne jesse adrian glenn ross geoffrey dean brandon kyle joel gene
maurice max ronnie rodney bobby aaron troy bryan karl russell leo joshua dominic eugene dale evan vernon samuel
stanley theodore shane gavin gareth nathan luke carlos marcus stewart terence clive ernest leonard duncan erik juan
warren edwin lawrence kirk oliver antony alistair pyotr arnold spencer bart allen kenny johnny trent kurt alfred guy
gerard allan vincent vince noel toby clarence rupert giles owen cliff bernie luis mario brett brendan darren conor
antonio frederick angelo cameron alec pedro roland rafael jacob willie angus shaun keir rishi elon barack emmanuel
olaf volodymyr vladimir vladyslav dmytro dmitry sergei sergey serhiy serhii oleksandr oleksiy oleksii mykhailo
mykola petro pavlo ihor igor andriy andrii yevhen yevgeny vitaly vitali denys rustem valery valeriy nikolai nikolay
aleksandr aleksei alexei alexey mikhail dmitri ivan oleg oleh konstantin maxim vasyl taras bohdan ruslan ramzan
ahmed ahmad ali hassan hussein ibrahim khaled mahmoud mohamed mohammed mohammad muhammad mustafa omar osama salman
yousef abdel abdul abdullah bashar hamid hamza ismail karim nasser rashid saad tariq yasser recep mehmet murat
narendra rahul amit arvind rajiv sanjay imran nawaz shehbaz antónio josé jorge miguel manuel fernando francisco
javier diego pablo andrés álvaro alberto enrique ricardo roberto sergio raúl hugo nicolás gabriel felipe luiz jair
joão pierre jean jacques françois nicolas laurent alain michel philippe gérard bruno hans klaus jürgen wolfgang
stefan markus günter friedrich giorgio giuseppe matteo luca marco paolo silvio sebastian mateusz andrzej jarosław
lech viktor jens jonas lars magnus mikael nils sven erik kim xi shinzo fumio kenji hiroshi takeshi yoshihide antony
lloyd benny yair naftali ehud itamar ariel moshe yitzhak kofi kwame nelson thabo cyril jacob uhuru paul bola
muhammadu goodluck olusegun abiy isaias emmerson lewis tiger usain novak rafael cristiano lionel zinedine jurgen pep`,
  f: `
mary elizabeth susan sarah julie karen ann barbara margaret patricia janet maria jane linda ruth anne laura oksana
anna liz christine angela kate jill sue julia catherine natalia victoria claire joan jessica sally carolyn sheila
judith diana brenda sandra valerie rachel nina katherine emma natalie louise heather diane joyce yuliya deborah
betty melanie wendy yulia sylvia lucy teresa alice rebecca pamela tina amanda tamara emily eleanor lindsay alicia
heidi charlotte pauline viktoria vicky gloria jacqueline theresa maggie audrey rosemary bridget kathryn harriet alla
inna martha madeleine danielle christina cheryl joanne tracy frances eileen debra marianne gillian vera olena iryna
olha helen fiona alison caroline svitlana tetiana hanna liudmyla nataliia kateryna jenny larysa halyna yuliia nicola
valentyna maryna joanna rosie lisa michelle irina jennifer sharon stephanie tatyana yelena svetlana nancy kathleen
amy tatiana denise kathy sara judy melissa cathy carol donna debbie marilyn elaine elena galina cynthia cindy beth
katie marina nicole annette marie connie carrie suzanne colleen lauren lori kristin gail laurie erin gina olga dana
ellen kimberly shelly shirley becky beverly tammy betsy patty ana peggy ekaterina ursula angela christine giorgia
kamala hillary jacinda theresa priti nadine suella yvette nicola sanna mette kaja magdalena annalena marine ségolène
carla claudia dilma cristina michelle isabel sofia lucia carmen dolores pilar valentina aung indira sonia benazir
sheikh fatima aisha khadija amina leila layla zainab maryam ayesha malala oprah serena venus naomi simone angelina
brigitte melania ivanka meghan camilla kate olivia sophie mia chloe hannah megan abigail maya ingrid astrid greta
agnieszka katarzyna beata ewa małgorzata barbora zuzana nataliya natalya olesya zoya maia salome`,
  either: `
kim robin sandy kelly leslie jamie jackie jordan taylor morgan casey tracey lee jean andrea pat lynn kerry lindsey
shannon blake sydney tyler gerry sacha sasha alexis jan chris sam alex charlie frankie jude dominique camille ming
wei ning jing yan hui li ping hong tao nguyen park choi min ji`,
});

import { words } from '../descriptor';

/**
 * Words for the people and things of regions and towns, for tongues and for parties. Left out is what is
 * a name at least as often: Roman, Breton, Saxon, Sami, Alpine, Apache.
 */
export const REGIONALS = words(`
alabamian alabamians alaskan alaskans arizonan arizonans arkansan arkansans californian californians coloradan coloradans
floridian floridians hawaiian hawaiians hoosier hoosiers idahoan idahoans iowan iowans kansan kansans kentuckian
kentuckians louisianan louisianans marylander marylanders michigander michiganders minnesotan minnesotans mississippian
mississippians missourian missourians montanan montanans nebraskan nebraskans nevadan nevadans ohioan ohioans oklahoman
oklahomans oregonian oregonians pennsylvanian pennsylvanians tennessean tennesseans texan texans utahn utahns vermonter
vermonters virginian virginians wisconsinite wisconsinites angeleno angelenos bostonian bostonians chicagoan chicagoans
albertan albertans ontarian ontarians quebecer quebecers quebecois québécois manitoban manitobans torontonian torontonians
montrealer montrealers vancouverite vancouverites queenslander queenslanders tasmanian tasmanians sydneysider
sydneysiders melburnian melburnians londoner londoners mancunian mancunians liverpudlian liverpudlians scouser scousers
glaswegian glaswegians geordie geordies brummie brummies bristolian bristolians cornish orcadian orcadians parisian
parisians berliner berliners bavarian bavarians prussian prussians muscovite muscovites venetian venetians sicilian
sicilians neapolitan neapolitans tuscan milanese viennese andalusian andalusians galician galicians castilian corsican
corsicans alsatian walloon walloons frisian bohemian moravian silesian transylvanian siberian siberians circassian
circassians ossetian ossetians abkhaz abkhazian abkhazians dagestani dagestanis ingush kashmiri kashmiris gujarati
gujaratis marathi telugu kannada malayali malayalis assamese pashto hindi himalayan javanese balinese sumatran acehnese
okinawan okinawans amazonian andean patagonian saharan sahelian ottoman ottomans byzantine celtic gaelic slavic germanic
aramaic amharic tigrinya tigrayan tigrayans oromo afrikaans afrikaner afrikaners xhosa tswana sotho berber berbers
tuareg tuaregs yiddish sanskrit republican`);

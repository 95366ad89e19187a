import { valuesByKey } from '../descriptor';

/** Given names with the short forms that public people use for them, long form first. */
export const SHORT_GIVEN_NAMES = valuesByKey(`
william: bill billy will willie; robert: bob bobby rob robbie; joseph: joe joey; james: jim jimmy jamie;
michael: mike mick mickey; thomas: tom tommy; richard: dick rick ricky rich; edward: ed eddie ted teddy ned;
charles: charlie chuck; john: jack johnny; david: dave; daniel: dan danny; stephen: steve steven;
anthony: tony antony; andrew: andy; alexander: alex sandy; benjamin: ben benny; christopher: chris;
donald: don; gregory: greg; kenneth: ken kenny; lawrence: larry; matthew: matt; nicholas: nick; patrick: pat paddy;
peter: pete; philip: phil; ronald: ron ronnie; samuel: sam; timothy: tim; geoffrey: geoff; jeffrey: jeff;
jonathan: jon; frederick: fred freddie; gerald: gerry; leonard: len lenny; raymond: ray; walter: walt;
elizabeth: liz beth betty; margaret: maggie peggy; katherine: kate kathy catherine cathy; susan: sue;
patricia: patty; deborah: debbie; barbara: barb; jennifer: jen jenny; rebecca: becky; victoria: vicky;
judith: judy; pamela: pam; alexandra: sandra; vladimir: volodya; francisco: paco pancho; jose: pepe;
ignacio: nacho; guadalupe: lupe`);

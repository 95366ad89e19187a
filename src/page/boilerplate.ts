/** A line that asks or credits is short; a paragraph that begins with the same words is not. */
const LONGEST = 260;

/**
 * Openings by which the press of many countries points to other stories, asks something of its
 * reader, or credits its makers, who are not of the story.
 */
const OPENINGS = [
  'read (?:more|also|next|:)|(?:also|must) read|see (?:also|more)|related(?:$|:| (?:stor|arti|content|topic|reading|link|news))|more (?:(?:on|about) th|stories|from)|you may also|watch:|listen:|recommended(?:$|:| for)',
  'lesen sie|lies auch|mehr (?:zum thema|dazu)|auch interessant|das könnte sie|lire aussi|à lire|lisez aussi|leggi anche|le[ea] también|leia mais|czytaj|чита(?:йте|ть) та',
  'sign up|subscribe\\b|(?:click|tap) here|follow (?:us|our|along)|join (?:our|us)|download our|get (?:in touch|the latest)|(?:do you have|have you got|got) a story|(?:contact|email) us|for more (?:news|stories)',
  'if you buy something|we may earn|thank(?:s| you) for (?:sign|read|subscri)|our (?:standards:|website)|support our (?:journal|work)|donate (?:now|here|today)|stay up to date|bookmark',
  '(?:advertisement|embed|loading|anzeige|publicité|publicidad|広告)\\W*$|(?:story|article) continues|share this|(?:jetzt )?abonnier|folgen sie|abonnez|inscrivez|suscríbete|síguenos|iscriviti|seguici|под(?:писывайтесь|пишитесь)|підписуйтесь',
  '(?:additional )?reporting by|writing by|editing by|with (?:reporting|files) (?:by|from)|(?:photo|foto|image|picture|credit|source|fuente|fonte)(?: by|:)|\\(?quelle:|©|\\(c\\)|copyright|all rights|alle rechte|tous droits',
  '(?:first|originally) published (?:in|by|on)|this (?:article|story) (?:originally|was first)|dieser artikel ist zuerst|erstveröffentlichung|redaktion:|übersetzung:',
];
const ABOUT_PAGE = new RegExp(`^(?:${OPENINGS.join('|')})`, 'i');
/** When the page was made or how long it takes to read, in a line that says nothing else. */
const STAMP =
  /^(?:(?:last )?updated|published|posted|publicerad|uppdaterad|aktuali[sz]|publikacja|lesezeit|stand:)\b.{0,24}\d/i;
const STAMP_LONGEST = 90;
const CONTRIBUTED = /\bcontributed (?:to|reporting)\b/i;

/**
 * Is this line about the page rather than the story: a pointer elsewhere, a request, a credit?
 * Only what its opening words say in the languages of the news. Long paragraphs never are, nor is
 * speech: "Thank you" and "Follow us" are said in stories too.
 */
export const isBoilerplate = (text: string): boolean => {
  if (text.length > LONGEST || /^["“”„«»‘'「]/.test(text)) return false;
  const start = text.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}©(]+/u, '');
  if (text.length <= STAMP_LONGEST && STAMP.test(start)) return true;
  return ABOUT_PAGE.test(start) || CONTRIBUTED.test(text);
};

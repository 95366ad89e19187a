import { ministerFor } from './ministerFor';
import type { OfficeKind } from './types';

/** Deputies, staff, envoys and chairs: what bears the name of an office and is another one. */
const OTHERS =
  /\b(?:deputy|vice|assistant|shadow|under|chief of staff|advis[eo]r|counsell?or|office|representative|ambassador|parliamentary|minister of state|first secretary|minister without|of the cabinet|spouse|envoy|chief secretary|higher and further)\b/;
/** What has a president or a chair, and is no state. */
const BODIES =
  /\b(?:senate|court|commission|bank|assembly|chamber|congress|parliament|house|board|party|committee|academy|university|federation|association|council|states-general|union|duma|bundestag|bundesrat)\b/;

const GOVERNS =
  /^(?:acting |federal )?(?:prime minister|premier|taoiseach|chancellor of (?:germany|austria)|federal chancellor|minister-president of the netherlands|president of (?:the )?(?:government|council of ministers|executive yuan)|chairman of the council of ministers)\b/;
const REIGNS =
  /^(?:monarch|king|queen|emperor|empress|emir|sultan|grand duke|ngwenyama|yang di-pertuan agong|prince of (?:monaco|lie?chtenstein))\b/;

const headsOf = (label: string): readonly OfficeKind[] => {
  if (GOVERNS.test(label)) return ['headOfGovernment'];
  if (REIGNS.test(label)) return ['monarch', 'headOfState'];
  if (/^vice[- ]president of\b/.test(label) && !BODIES.test(label)) return ['vicePresident'];
  if (OTHERS.test(label) || BODIES.test(label)) return [];
  if (/^(?:acting |interim |federal )?president(?: of\b|$)/.test(label))
    return ['president', 'headOfState'];
  if (/^supreme leader\b/.test(label)) return ['supremeLeader'];
  return label === 'pope' ? ['pope', 'headOfState'] : [];
};

/** The field of "minister of X", "X minister", "secretary of state for X", "US secretary of X". */
const FIELD =
  /^(?:union |federal |cabinet )?(?:minister (?:of|for) (?:the )?(.+)|(.+) minister(?: of .+)?|secretary of state for (?:the )?(.+)|united states secretary of (?:the )?(.+)|(home) secretary|(chancellor of the exchequer))$/;

const ministersOf = (label: string): readonly OfficeKind[] => {
  if (label === 'united states secretary of state') return ['foreignMinister'];
  if (/\battorney[- ]general\b/.test(label) && !OTHERS.test(label)) return ['attorneyGeneral'];
  const found = OTHERS.test(label) ? null : FIELD.exec(label);
  const field = found?.slice(1).find((part) => part !== undefined);
  const kind = field === undefined ? null : ministerFor(field);
  return kind === null ? [] : [kind];
};

/**
 * Which offices an English label is: "Secretary of State for Foreign and Commonwealth Affairs" is
 * the foreign minister's. Empty for all that no role word means by itself: deputies, ambassadors,
 * presidents of parliaments and banks.
 */
export const kindsOfLabel = (label: string): readonly OfficeKind[] => {
  const lower = label.toLowerCase();
  const heads = headsOf(lower);
  return heads.length > 0 ? heads : ministersOf(lower);
};

import { parseHTML } from 'linkedom';

/** Parses a whole page in Node. What needs layout or highlights is tested in real browsers. */
export const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

/** A page around some content, with whatever its head should hold. */
export const page = (body: string, head = ''): Document =>
  parse(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);

/** Sentences invented for the tests, long enough to count as prose. */
export const SENTENCES = [
  'The harbour at Norwick was closed on Monday after a crane fell across the eastern quay.',
  'Engineers said the steel had been checked in spring, and that nobody could explain the fault.',
  'Anna Bergström, who runs the ferry office, told reporters that boats would leave from Southhaven.',
  'The council will meet on Thursday to decide whether the old quay should be repaired at all.',
  'Fishermen have asked for a berth of their own since the storm of two winters ago, she added.',
  'A report on the accident is expected before the end of the month, the harbour master said.',
] as const;

/** The sentences as paragraphs. */
export const PROSE = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n');

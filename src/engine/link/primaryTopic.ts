/**
 * The share of a title's uses that mean the page which bears exactly this title. Wikipedia gives a
 * bare title to a topic only if it is "highly likely, much more likely than any other single topic,
 * and more likely than all the other topics combined" to be sought under it (its guideline on
 * primary topics): more than a half, then. How much more is not stated of a single page; 0.7 leaves
 * room for the spokeswoman whose namesake, a singer, has the page. The ranker is trained with it,
 * too: a change means training anew.
 */
export const PRIMARY_TOPIC = 0.7;

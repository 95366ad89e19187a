import type { SidebarToBackground } from '../protocol/directions';
import type { Params } from '../protocol/message';
import type { ArticleState } from '../protocol/panelPort';
import type { PanelState } from './state';
import { answerOf } from './subject';
import { dayOf } from './toldDay';

/** Bounds of the protocol. */
const MOST = { people: 500, name: 300 } as const;

/**
 * What the background has to know to tell who held the offices of this article's roles: the words,
 * the countries of the article and its people with their items. No sentence goes along.
 */
export const roleQuestion = (
  state: PanelState,
  { roles, entities }: ArticleState,
): Omit<Params<SidebarToBackground, 'holders'>, 'visit' | 'language'> => ({
  day: dayOf(state),
  outlet: roles.outlet,
  roles: roles.roles.map(({ role, readings, country, count }) => ({
    ...{ role, country, count },
    readings: readings.map(({ among, except, ...rest }) => ({
      ...rest,
      among: among === null ? null : [...among],
      except: [...except],
    })),
  })),
  setting: [...roles.setting],
  titled: [...roles.titled],
  people: entities
    .filter(
      ({ kind, name }) =>
        (kind === 'person' || kind === null) && name.length <= MOST.name && name !== '',
    )
    .slice(0, MOST.people)
    .map(({ entity, name }) => {
      const answer = answerOf(state, entity);
      const item = answer?.state === 'found' ? answer.choice.item : null;
      return { entity, name, item };
    }),
});

import type { ComponentChildren } from 'preact';
import type { CastEntity } from '../protocol/panelPort';
import type { Choice } from '../wikidata/types';
import { Credits } from './Credits';
import { usePanel } from './context';
import { Face } from './Face';
import { answerOf } from './subject';

interface OfferProps {
  readonly face: ComponentChildren;
  readonly name: string;
  readonly line: string | null;
  readonly onClick: () => void;
}

const Offer = ({ face, name, line, onClick }: OfferProps) => (
  <li class="row">
    <button type="button" class="row-open" onClick={onClick}>
      {face}
      <span class="words">
        <span class="name">
          <bdi>{name}</bdi>
        </span>
        {line !== null && <span class="line">{line}</span>}
      </span>
    </button>
  </li>
);

/** Items that a name may stand for. The choice is remembered. */
export const ChoiceOffers = (props: {
  readonly entity: CastEntity;
  readonly choices: readonly Choice[];
}) => {
  const { panel } = usePanel();
  const { entity, kind } = props.entity;
  if (props.choices.length === 0) return null;
  return (
    <>
      <ul class="offers">
        {props.choices.map((choice) => (
          <Offer
            key={choice.item}
            face={<Face name={choice.label} kind={kind} thumbnail={choice.thumbnail} />}
            name={choice.label}
            line={choice.description}
            onClick={() => panel.say(entity, { what: 'item', choice })}
          />
        ))}
      </ul>
      {/* Pictures come later: what stands below may be about to be clicked, and must not move. */}
      <div class="credits-place">
        <Credits of={props.choices.map(({ label, thumbnail }) => ({ name: label, thumbnail }))} />
      </div>
    </>
  );
};

/** Those known without a search: what the reader searched for takes their place. */
export const KnownOffers = (props: Parameters<typeof ChoiceOffers>[0]) => {
  const { panel } = usePanel();
  const { search } = panel.state.value;
  return search?.entity === props.entity.entity ? null : <ChoiceOffers {...props} />;
};

/** The people of this article that a bare surname may mean. */
export const PeopleOffers = ({ maybe }: { readonly maybe: readonly CastEntity[] }) => {
  const { panel } = usePanel();
  const state = panel.state.value;
  const people = maybe.map((person) => {
    const answer = answerOf(state, person.entity);
    const choice = answer?.state === 'found' ? answer.choice : null;
    return {
      ...person,
      line: choice?.description ?? person.title,
      thumbnail: choice?.thumbnail ?? null,
    };
  });
  return (
    <>
      <ul class="offers">
        {people.map(({ entity, name, kind, line, thumbnail }) => (
          <Offer
            key={entity}
            face={<Face name={name} kind={kind} thumbnail={thumbnail} />}
            name={name}
            line={line}
            onClick={() => panel.dispatch({ type: 'open', view: { type: 'name', entity } })}
          />
        ))}
      </ul>
      <Credits of={people} />
    </>
  );
};

interface Props {
  readonly title: string;
  readonly empty: string;
  readonly sites: readonly string[];
  /** What the button beside a site does, in full, for whoever cannot see the row. */
  readonly remove: (site: string) => string;
  readonly removeLabel: string;
  readonly onRemove: (site: string) => void;
}

/** Sites, each with a button that takes it off the list. */
export const SiteList = (props: Props) => (
  <>
    <h3>{props.title}</h3>
    {props.sites.length === 0 ? (
      <p class="empty">{props.empty}</p>
    ) : (
      <ul class="sites">
        {props.sites.map((site) => (
          <li key={site}>
            <bdi>{site.replace(/^\*:\/\/|\/\*$/g, '')}</bdi>
            <button
              type="button"
              class="pill"
              aria-label={props.remove(site)}
              onClick={() => props.onRemove(site)}
            >
              {props.removeLabel}
            </button>
          </li>
        ))}
      </ul>
    )}
  </>
);

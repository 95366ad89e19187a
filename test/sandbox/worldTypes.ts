/**
 * What the offline world consists of: the store behind the sandbox's sites and behind the Wikimedia
 * double. `world/world.ts` exports `loadWorld(): World`; `wikimedia/` serves it. All maps are keyed
 * by the canonical form (`Q…` id, page title with spaces, file name with spaces and no `File:`).
 */
import type { ItemId } from '../../src/engine/types';
import type { PropertyId } from '../../src/wikidata/types';

export type EntityId = ItemId | PropertyId;

/** A label, description or alias, as Wikidata's JSON has it. */
export interface RawTerm {
  readonly language: string;
  readonly value: string;
}

/** One value with its property: the atom of statements, qualifiers and references. */
export interface RawSnak {
  readonly snaktype: 'value' | 'somevalue' | 'novalue';
  readonly property: PropertyId;
  readonly hash?: string;
  /** Absent unless `snaktype` is `value`. */
  readonly datavalue?: { readonly value: unknown; readonly type: string };
  /** Absent where the property was deleted. */
  readonly datatype?: string;
}

export type RawSnaks = Readonly<Record<string, readonly RawSnak[]>>;

export interface RawStatement {
  readonly mainsnak: RawSnak;
  readonly type: 'statement';
  readonly id: string;
  readonly rank: 'preferred' | 'normal' | 'deprecated';
  readonly qualifiers?: RawSnaks;
  readonly 'qualifiers-order'?: readonly string[];
  readonly references?: readonly {
    readonly hash: string;
    readonly snaks: RawSnaks;
    readonly 'snaks-order': readonly string[];
  }[];
}

export interface RawSitelink {
  readonly site: string;
  readonly title: string;
  readonly badges: readonly string[];
  readonly url?: string;
}

/** An entity with every part, in the form `wbgetentities` serves when all `props` are asked for. */
export interface RawEntity {
  readonly pageid: number;
  /** 0 for items, 120 for properties. */
  readonly ns: number;
  /** `Q90`, `Property:P31`. */
  readonly title: string;
  readonly lastrevid: number;
  /** ISO 8601 with seconds, `2026-01-31T08:15:00Z`. */
  readonly modified: string;
  readonly type: 'item' | 'property';
  readonly id: EntityId;
  /** Properties only. */
  readonly datatype?: string;
  readonly labels: Readonly<Record<string, RawTerm>>;
  readonly descriptions: Readonly<Record<string, RawTerm>>;
  readonly aliases: Readonly<Record<string, readonly RawTerm[]>>;
  readonly claims: Readonly<Record<string, readonly RawStatement[]>>;
  /** Items only. */
  readonly sitelinks?: Readonly<Record<string, RawSitelink>>;
}

/** One edit of an entity. */
export interface RawRevision {
  readonly revid: number;
  /** As {@link RawEntity.modified}. */
  readonly timestamp: string;
  /** What MediaWiki calls it: `mw-undo`, `mw-rollback`. */
  readonly tags: readonly string[];
}

/** A page of one Wikipedia. A redirect has `redirect` and none of the optional properties. */
export interface WikiPage {
  readonly pageid: number;
  /** 0 for articles. */
  readonly ns: number;
  /** Canonical: spaces, first letter upper case, NFC. */
  readonly title: string;
  readonly redirect?: {
    readonly to: string;
    readonly fragment?: string;
    readonly interwiki?: string;
  };
  readonly item?: ItemId;
  readonly disambiguation?: boolean;
  /** Local short description: English Wikipedia serves only this, the others only the item's. */
  readonly description?: string;
  /** Name of the lead picture in {@link World.files}. */
  readonly image?: string;
  readonly coordinates?: { readonly lat: number; readonly lon: number };
  /** First paragraph as plain text; absent: the summary is of type `no-extract`. */
  readonly extract?: string;
  /** The same as HTML (may be hostile on purpose); absent: the text, escaped, in `<p>`. */
  readonly extractHtml?: string;
}

/** One language's Wikipedia. */
export interface Wiki {
  /** `en`: the host is `en.wikipedia.org`, the site id `enwiki`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly pages: ReadonlyMap<string, WikiPage>;
}

/** A file on Commons. */
export interface MediaFile {
  /** Without `File:`, with spaces. */
  readonly name: string;
  readonly mime: 'image/svg+xml' | 'image/png' | 'image/jpeg' | 'audio/wav';
  /** Pixels of the original; 0 for a sound. */
  readonly width: number;
  readonly height: number;
  /** The file itself; an SVG is text in UTF-8. */
  readonly body: Uint8Array;
  /** False: a local, non-free file that `pilicense=free` leaves out. */
  readonly free: boolean;
  /** Commons' `extmetadata` by name; the values are HTML, as on Commons. */
  readonly metadata: Readonly<
    Partial<
      Record<
        | 'Artist'
        | 'Credit'
        | 'LicenseShortName'
        | 'LicenseUrl'
        | 'AttributionRequired'
        | 'UsageTerms'
        | 'Attribution',
        string
      >
    >
  >;
}

/** A page of a news site, served under its own URL. */
export interface SandboxArticle {
  /** Short name for `--article`, `february-2022`. Unique. */
  readonly name: string;
  /** Absolute https URL under the real host name of an outlet, `https://www.independent.co.uk/…`. */
  readonly url: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Day of publication, ISO 8601; null where the page states none. */
  readonly day: string | null;
  /** The whole document. */
  readonly html: string;
  /** Extra response headers, such as a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Anything else that the sites serve: style sheets, pictures, front pages. */
export interface SandboxAsset {
  readonly url: string;
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface World {
  readonly articles: readonly SandboxArticle[];
  readonly assets: readonly SandboxAsset[];
  /** By language code. */
  readonly wikis: ReadonlyMap<string, Wiki>;
  readonly entities: ReadonlyMap<EntityId, RawEntity>;
  /** Item redirects, one hop each; a redirect to a redirect reads as missing, as on Wikidata. */
  readonly redirects: ReadonlyMap<ItemId, ItemId>;
  readonly files: ReadonlyMap<string, MediaFile>;
  /** Edits by entity, the latest first; one that is not here has had one, when it was modified. */
  readonly revisions?: ReadonlyMap<EntityId, readonly RawRevision[]>;
  /**
   * Popularity of an item for search order, more is earlier (think incoming links); absent counts
   * as 0. Lets a famous namesake stand before the right one.
   */
  readonly popularity: ReadonlyMap<ItemId, number>;
}

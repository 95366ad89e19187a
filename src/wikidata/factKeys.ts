/**
 * Names of the card's facts, in no particular order. Each has a message `fact_<key>` in every
 * `_locales` file; the comment is its English wording.
 */
export const FACT_KEYS = [
  'architect', // Architect
  'area', // Area
  'author', // Author
  'based_on', // Based on
  'birthplace', // Born in
  'born', // Born
  'capital', // Capital
  'capital_of', // Capital of
  'cast', // Cast
  'cause', // Cause
  'chair', // Chair
  'child', // Child
  'chief_executive', // Chief executive
  'citizenship', // Citizenship
  'coach', // Head coach
  'composer', // Composer
  'continent', // Continent
  'country', // Country
  'country_of_origin', // Country of origin
  'creator', // Creator
  'currency', // Currency
  'date', // Date
  'deaths', // Deaths
  'deathplace', // Died in
  'developer', // Developer
  'died', // Died
  'director', // Director
  'dissolved', // Dissolved
  'education', // Educated at
  'elevation', // Elevation
  'employees', // Employees
  'employer', // Employer
  'ended', // Ended
  'father', // Father
  'founded', // Founded
  'founder', // Founder
  'genre', // Genre
  'head_of_government', // Head of government
  'head_of_state', // Head of state
  'headquarters', // Headquarters
  'height', // Height
  'ideology', // Political ideology
  'industry', // Industry
  'injured', // Injured
  'instance', // What it is
  'language', // Language
  'league', // League
  'length', // Length
  'located_in', // Located in
  'location', // Location
  'mayor', // Head of government (of a town or region)
  'members', // Members (a number)
  'member_of', // Member of
  'mother', // Mother
  'mountain_range', // Mountain range
  'occupation', // Occupation
  'officeholder', // Held by (an office)
  'official_language', // Official language
  'opened', // Opened
  'organiser', // Organiser
  'owner', // Owner
  'parent', // Part of (parent organisation)
  'part_of', // Part of
  'participants', // Participants
  'party', // Political party
  'performer', // Performer
  'population', // Population
  'position', // Has held (offices)
  'published', // Published
  'published_in', // Published in
  'publisher', // Publisher
  'seats', // Seats
  'secretary_general', // Secretary general
  'sibling', // Brother or sister
  'sport', // Sport
  'spouse', // Spouse
  'started', // Started
  'team', // Team
  'venue', // Home venue
  'website', // Website
  'winner', // Winner
] as const;

/** Suffix of the message that names a fact: `fact_<key>`. */
export type FactKey = (typeof FACT_KEYS)[number];

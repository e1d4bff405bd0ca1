// The types of a card source, inferred from its schema.
import type * as v from 'valibot';
import type { KINDS, NAME_LANGUAGES } from './kinds.ts';
import type { EventSchema, FACTS, FactVerb, ThingSchema } from './schema.ts';

export type Kind = (typeof KINDS)[number];
export type NameLanguage = (typeof NAME_LANGUAGES)[number];
export type { FactVerb };
export type FactOf<Verb extends FactVerb> = v.InferOutput<(typeof FACTS)[Verb]>;
export type Fact = { [Verb in FactVerb]: FactOf<Verb> }[FactVerb];
export type EventSource = v.InferOutput<typeof EventSchema>;
export type ThingSource = v.InferOutput<typeof ThingSchema>;
export type CardSource = EventSource | ThingSource;
/** '2024', '2024-08' or '2024-08-05'. */
export type Day = string;

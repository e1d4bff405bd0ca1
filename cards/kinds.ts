// The kinds of card and the languages names may be written in: small, so that a page can have them without the schema.
export const KINDS = ['person', 'organisation', 'weapon', 'place', 'event', 'agreement', 'media', 'term'] as const;
export const NAME_LANGUAGES = ['en', 'it', 'uk', 'ru', 'de', 'fr', 'es', 'pl', 'pt', 'tr', 'ar', 'fa', 'he', 'zh', 'cs'] as const;

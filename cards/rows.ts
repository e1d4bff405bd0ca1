// The facts of a card as rows of label and values, as of a day.
import { ageOn, holdsOn, started } from './days.ts';
import { factsOf, genderOf, rolesOn } from './roles.ts';
import type { CompiledEvent, CompiledThing } from './library.ts';
import { capitalised, type Gender, plain, type Sayer } from './say/sayer.ts';
import type { Day, FactOf } from './types.ts';
import type { CardView, Phrase } from './view.ts';

type Rows = CardView['rows'];

/** Former offices told on a card. */
const MOST_PAST = 2;

class RowList {
  readonly rows: Rows = [];
  add(label: string, ...values: Phrase[]): void {
    const told = values.filter((value) => plain(value));
    if (told.length) this.rows.push({ label, values: told });
  }
}

export function thingRows(sayer: Sayer, card: CompiledThing, day: Day): Rows {
  const list = new RowList();
  const gender = genderOf(card);
  lifeRows(list, sayer, card, day, gender);
  headRows(list, sayer, card, day);
  bodyRows(list, sayer, card, day, gender);
  weaponRows(list, sayer, card, day);
  listRows(list, sayer, card, day, gender);
  return list.rows;
}

/** "… , according to Israel" */
function attributed(sayer: Sayer, phrase: Phrase, { 'according-to': by }: { 'according-to'?: string }): Phrase {
  return by ? sayer.aside(phrase, sayer.labelled('according-to', [{ text: sayer.grammar.article(sayer.card(by)?.article) }, ...sayer.link(by)])) : phrase;
}

const inPlace = (sayer: Sayer, place: string | undefined): Phrase => (place ? [{ text: sayer.grammar.comma }, ...sayer.link(place)] : []);
const then = (sayer: Sayer, text: string | undefined): Phrase => (text ? [{ text: `${sayer.grammar.comma}${text}` }] : []);

/** "… (Soviet Union)": whom a country became independent from, or whom a number counts. */
const ofWhom = (sayer: Sayer, text: string, of: string | undefined): Phrase => (of ? sayer.aside([{ text }], sayer.link(of)) : [{ text }]);

function lifeRows(list: RowList, sayer: Sayer, card: CompiledThing, day: Day, gender: Gender): void {
  const born = factsOf(card, 'born')[0];
  const { past, held, died } = rolesOn(card, day);
  if (born) {
    const age = ageOn(born.born, died ? died.died : day);
    list.add(sayer.label('born', gender), [{ text: sayer.day(born.born) + (age === undefined || died ? '' : ` (${sayer.age(age)})`) }, ...inPlace(sayer, born.in)]);
  }
  if (died) {
    const age = born ? ageOn(born.born, died.died) : undefined;
    const cause = died.cause && sayer.word('causes', died.cause, gender);
    list.add(sayer.label('died', gender), attributed(sayer, [{ text: sayer.day(died.died) + (age === undefined ? '' : ` (${sayer.age(age)})`) }, ...inPlace(sayer, died.in), ...then(sayer, cause)], died));
  }
  const country = factsOf(card, 'is').find((fact) => fact.of)?.of;
  // without an office held, the last one stands in the role line already
  const before = (held.length ? past : past.slice(1)).slice(0, MOST_PAST);
  list.add(sayer.label('before'), ...before.map((office) => capitalised([...sayer.office(office, gender, country), ...then(sayer, sayer.span(office.from, office.to))], sayer.grammar.locale)));
}

/** Who headed it on the day, told from the people's own cards. */
function headRows(list: RowList, sayer: Sayer, card: CompiledThing, day: Day): void {
  const { rules, officesOf } = sayer.library;
  const heads = card.kind === 'place' ? rules['country-heads'] : rules.heads;
  const asOffice = factsOf(card, 'held-as');
  const offices = [...(officesOf.get(card.id) ?? []).filter(({ fact }) => heads.includes(fact.office)), ...asOffice.flatMap((held) => (officesOf.get(held.of) ?? []).filter(({ fact }) => fact.office === held['held-as']))];
  const found = offices
    .filter(({ person, fact }) => {
      const holder = sayer.card(person);
      return holder && rolesOn(holder, day).held.includes(fact);
    })
    .sort((a, b) => heads.indexOf(a.fact.office) - heads.indexOf(b.fact.office));
  for (const { person, fact } of found) {
    const holder = sayer.card(person) as CompiledThing;
    const office = capitalised([{ text: sayer.officeWord(fact, genderOf(holder)) }], sayer.grammar.locale);
    list.add(plain(office), [...sayer.link(person), ...then(sayer, fact.from && sayer.since('since', fact.from))]);
  }
}

function bodyRows(list: RowList, sayer: Sayer, card: CompiledThing, day: Day, gender: Gender): void {
  for (const fact of factsOf(card, 'founded')) list.add(sayer.label(card.kind === 'term' ? 'established' : 'founded', gender), attributed(sayer, [{ text: sayer.day(fact.founded) }, ...inPlace(sayer, fact.in)], fact));
  for (const fact of factsOf(card, 'independent')) if (started(fact.independent, day)) list.add(sayer.label('independent'), attributed(sayer, ofWhom(sayer, sayer.day(fact.independent), fact.of), fact));
  for (const fact of factsOf(card, 'dissolved')) if (started(fact.dissolved, day)) list.add(sayer.label('dissolved', gender), [{ text: sayer.day(fact.dissolved) }]);
  for (const fact of factsOf(card, 'signed')) if (started(fact.signed, day)) list.add(sayer.label('signed', gender), [{ text: sayer.day(fact.signed) }, ...inPlace(sayer, fact.in)]);
  for (const fact of factsOf(card, 'in-force')) if (started(fact['in-force'], day)) list.add(sayer.label('in-force', gender), [{ text: sayer.day(fact['in-force']) }]);
  list.add(sayer.label('party'), ...factsOf(card, 'party').filter((fact) => holdsOn(fact, day)).map((fact) => sayer.links(fact.party)));
  for (const fact of factsOf(card, 'capital')) list.add(sayer.label('capital'), attributed(sayer, sayer.link(fact.capital), fact));
  for (const fact of factsOf(card, 'located-in')) list.add(sayer.label('located-in'), attributed(sayer, sayer.link(fact['located-in']), fact));
  for (const fact of factsOf(card, 'population')) list.add(sayer.label('population'), attributed(sayer, [{ text: sayer.number(fact.population) + (fact['as-of'] ? ` (${sayer.day(fact['as-of'])})` : '') }], fact));
  for (const fact of factsOf(card, 'seat')) if (holdsOn(fact, day)) list.add(sayer.label('seat'), sayer.link(fact.seat));
  list.add(sayer.label('part-of'), ...factsOf(card, 'part-of').filter((fact) => holdsOn(fact, day)).map((fact) => attributed(sayer, sayer.link(fact['part-of']), fact)));
}

function weaponRows(list: RowList, sayer: Sayer, card: CompiledThing, day: Day): void {
  const flying = factsOf(card, 'is').some((fact) => sayer.library.rules.flying.includes(fact.is));
  for (const fact of factsOf(card, 'origin')) list.add(sayer.label('origin'), sayer.links(fact.origin));
  for (const fact of factsOf(card, 'maker')) list.add(sayer.label('maker'), [{ text: fact.maker }]);
  for (const fact of factsOf(card, 'in-service')) if (started(fact['in-service'], day)) list.add(sayer.label('in-service'), attributed(sayer, [{ text: sayer.day(fact['in-service'], 'month') }], fact));
  for (const fact of factsOf(card, 'first-used')) if (started(fact['first-used'], day)) list.add(sayer.label('first-used'), attributed(sayer, [{ text: sayer.day(fact['first-used'], 'month') }, ...inPlace(sayer, fact.in)], fact));
  for (const fact of factsOf(card, 'measure')) {
    list.add(sayer.label(fact.measure === 'range' && flying ? 'range-aircraft' : fact.measure), attributed(sayer, [{ text: measured(sayer, fact) }], fact));
  }
  const operators = factsOf(card, 'operator').filter((fact) => holdsOn(fact, day));
  list.add(sayer.label('operator'), ...operators.map((fact) => attributed(sayer, sayer.links(fact.operator), fact)));
}

function measured(sayer: Sayer, fact: FactOf<'measure'>): string {
  const value = sayer.number(fact.value) + (fact.to === undefined ? '' : `–${sayer.number(fact.to)}`);
  const text = sayer.unit(value, fact.unit);
  if (fact['at-most']) return sayer.label('at-most', 'm', text);
  return fact.about ? sayer.label('about', 'm', text) : text;
}

function listRows(list: RowList, sayer: Sayer, card: CompiledThing, day: Day, gender: Gender): void {
  const dated = (from: Day | undefined) => then(sayer, from && sayer.day(from, 'month'));
  list.add(sayer.label('member', gender), ...factsOf(card, 'member').filter((fact) => holdsOn(fact, day)).map((fact) => sayer.link(fact.member)));
  list.add(sayer.label('wanted-by', gender), ...factsOf(card, 'wanted-by').filter((fact) => holdsOn(fact, day)).map((fact): Phrase => [...sayer.link(fact['wanted-by']), ...dated(fact.from)]));
  list.add(sayer.label('sanctioned-by', gender), sayer.links([...new Set(factsOf(card, 'sanctioned-by').filter((fact) => holdsOn(fact, day)).flatMap((fact) => fact['sanctioned-by']))]));
  list.add(sayer.label('terror-list', gender), ...factsOf(card, 'terror-list').filter((fact) => holdsOn(fact, day)).map((fact): Phrase => [...sayer.links(fact['terror-list']), ...dated(fact.from)]));
}

export function eventRows(sayer: Sayer, event: CompiledEvent, day: Day): Rows {
  const list = new RowList();
  // a war that was going on on the day is told so; one that came later is told whole
  const told = event.to !== undefined && (started(event.to, day) || !started(event.from, day));
  const until = told ? undefined : sayer.label('under-way');
  list.add(sayer.label('when'), [{ text: until ? sayer.label('from-to', 'm', sayer.day(event.from), until) : sayer.days(event.from, event.to!) }]);
  // "Abbottabad, Pakistan" has its country in it
  const where = event.where.filter((id, at) => !event.where.slice(0, at).some((before) => sayer.title(before).endsWith(`${sayer.grammar.comma}${sayer.title(id)}`)));
  list.add(sayer.label('where'), sayer.links(where));
  for (const part of new Set(event.who.map((who) => who.as))) {
    const takers = event.who.filter((who) => who.as === part);
    const phrase = takers.flatMap((who, at): Phrase => [...(at ? [{ text: sayer.grammar.comma }] : []), ...attributed(sayer, sayer.link(who.card), who)]);
    list.add(sayer.part(part, takers.length), phrase);
  }
  list.add(sayer.label('count'), ...factsOf(event, 'count').map((fact) => attributed(sayer, ofWhom(sayer, counted(sayer, fact), fact.of), fact)));
  return list.rows;
}

function counted(sayer: Sayer, fact: FactOf<'count'>): string {
  const value = sayer.number(fact.value) + (fact.to === undefined ? '' : `–${sayer.number(fact.to)}`);
  const shown = fact['at-least'] ? sayer.label('at-least', 'm', value) : fact.about ? sayer.label('about', 'm', value) : value;
  return sayer.counted(fact.count, fact.to ?? fact.value, shown);
}

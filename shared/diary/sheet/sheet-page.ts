import type { Content } from '../../content/content.ts';
import { escaped } from '../../escaped.ts';
import { filled } from '../../filled.ts';
import { minutesOf } from '../entries.ts';
import { shortDate } from '../written-dates.ts';
import type { FrequentFact } from './frequent.ts';
import type { DoctorSheet } from './sheet.ts';
import { paperStyle, sheetStyle } from './sheet-style.ts';
import { type SheetLanguage, type SheetTable, sheetTables } from './sheet-tables.ts';

/** The sheet as one self-contained HTML page in black on white, for the paper of its locale; it loads nothing and runs nothing. */
export function sheetPage(sheet: DoctorSheet, language: SheetLanguage): string {
  const words = language.content.sheet;
  return `<!doctype html>
<html lang="${escaped(language.content.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(words.title)}</title>
<style>${paperStyle(language.paper)}${sheetStyle}</style>
</head>
<body>
<p class="header">${escaped(words.header)}</p>
<h1>${escaped(words.title)}</h1>
<p class="person"><span>${escaped(words.name)}</span><span>${escaped(words.born)}</span></p>
${sheet.begins === 'in an empty diary' ? emptyText(language) : counts(sheet, language)}
${medicines(sheet.medicines, language)}
${facts(sheet.facts, language)}
<p class="footer">${escaped(words.footer)}</p>
</body>
</html>
`;
}

/** Nobody wrote down that there was no cramp: nothing is counted. */
function emptyText({ content }: SheetLanguage): string {
  return `<p class="summary">${escaped(content.sheet.empty)}</p>`;
}

function counts(sheet: DoctorSheet, language: SheetLanguage): string {
  const tables = sheetTables(sheet, language).map(tableText).join('\n');
  return `${opening(sheet, language)}\n<div class="columns">\n${tables}\n</div>`;
}

function opening(sheet: DoctorSheet, language: SheetLanguage): string {
  const words = language.content.sheet;
  const { cramps, crampNights, nights } = sheet;
  const summary = filled(words.summary, { cramps, crampNights, nights });
  return `<p>${escaped(periodText(sheet, language))} ${escaped(words.nightRuns)}</p>\n<p class="summary">${escaped(cramps === 0 ? words.noCramps : summary)}</p>`;
}

/** Which nights were counted: none from before the diary was begun. */
function periodText({ fromNight, toNight, nights, begins }: DoctorSheet, language: SheetLanguage): string {
  const { period } = language.content.sheet;
  const from = shortDate(fromNight, language.locale);
  const to = shortDate(toNight, language.locale);
  if (begins === 'so many weeks ago') return filled(period.weeks, { from, to, nights });
  return nights === 1 ? filled(period.since.one, { from }) : filled(period.since.other, { from, nights });
}

/** Nothing where there is no row. */
function tableText({ caption, heads = [], rows }: SheetTable): string {
  if (rows.length === 0) return '';
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const body = rows.map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row">${escaped(first)}</th>${rest.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
  );
  return `<table><caption>${escaped(caption)}</caption>${head && `<thead><tr>${head}</tr></thead>`}<tbody>${body.join('')}</tbody></table>`;
}

function medicines(names: readonly string[], { content: { sheet: words } }: SheetLanguage): string {
  const list = names.length === 0 ? words.noMedicines : names.join('; ');
  return `<p class="medicines"><strong>${escaped(words.medicines)}:</strong> ${escaped(list)}</p>`;
}

function facts(reached: readonly FrequentFact[], language: SheetLanguage): string {
  const words = language.content.sheet;
  const items = reached.map((fact) => `<li>${escaped(factText(fact, language.content))}</li>`);
  const list = items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
  return `<section class="facts"><h2>${escaped(words.factsTitle)}</h2>${list}<p>${escaped(words.factsClosing)}</p></section>`;
}

/** One fact in words. */
export function factText(fact: FrequentFact, { sheet: words }: Pick<Content, 'sheet'>): string {
  switch (fact.kind) {
    case 'many nights':
    case 'several in a night':
      return filled(words.facts[fact.kind], { count: fact.nights });
    case 'weeks on end':
      return filled(words.facts[fact.kind], { count: fact.weeks });
    case 'long':
      return filled(words.facts[fact.kind], {
        count: fact.cramps,
        minutes: minutesOf(fact.longestMs),
      });
  }
}

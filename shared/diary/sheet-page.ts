import type { Content } from '../content/content.ts';
import { escaped } from '../escaped.ts';
import { filled } from '../filled.ts';
import type { FrequentFact } from './frequent.ts';
import { paperOf } from './paper.ts';
import type { DoctorSheet } from './sheet.ts';
import { paperStyle, sheetStyle } from './sheet-style.ts';
import { dateText, type SheetLanguage, type SheetTable, sheetTables } from './sheet-tables.ts';

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
<style>${paperStyle(paperOf(language.locale))}${sheetStyle}</style>
</head>
<body>
<p class="header">${escaped(words.header)}</p>
<h1>${escaped(words.title)}</h1>
${opening(sheet, language)}
<div class="columns">
${sheetTables(sheet, language).map(tableText).join('\n')}
</div>
${medicines(sheet.medicines, language)}
${facts(sheet.facts, language)}
<p class="footer">${escaped(words.footer)}</p>
</body>
</html>
`;
}

function opening(sheet: DoctorSheet, language: SheetLanguage): string {
  const words = language.content.sheet;
  const period = filled(words.period, {
    from: dateText(sheet.fromNight, language),
    to: dateText(sheet.toNight, language),
    nights: sheet.nights,
  });
  const { cramps, crampNights, nights } = sheet;
  const summary = filled(words.summary, { cramps, crampNights, nights });
  return `<p>${escaped(period)}</p>\n<p class="summary">${escaped(sheet.cramps === 0 ? words.noCramps : summary)}</p>`;
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
        minutes: Math.round(fact.longestMs / 6_000) / 10,
      });
  }
}

import { type MainTell, type MainTells, mainTellsChannels } from './main-tells.ts';
import { type PageAsk, type PageAsks, pageAsksChannels } from './page-asks.ts';
import { type PageTell, type PageTells, pageTellsChannels } from './page-tells.ts';
import { answerSchemas } from './schemas/answers.ts';
import { mainTellsSchemas } from './schemas/main-tells.ts';
import { pageAsksSchemas } from './schemas/page-asks.ts';
import { pageTellsSchemas } from './schemas/page-tells.ts';

/** What came over a transport, checked; or why it was refused. Nothing here throws for what the other end sent. */

/** Why something was refused; never what it was. */
export type Refusal =
  | 'not our page'
  | 'no JSON'
  | 'no message'
  | 'no frame'
  | 'unknown channel'
  | 'payload refused';

/** A message that the contract allows, or why it was refused; never what it said. */
export type Read<Message> =
  | { readonly ok: true; readonly message: Message }
  | {
      readonly ok: false;
      readonly refusal: Refusal;
      /** Of a question, so that who asked need not wait for ever. */
      readonly number?: number;
    };

/** What is wrong with a message, without the message. */
export function refused(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

/** Reads one message of a page, whatever carried it. */
export function readPageTell(channel: unknown, payload: unknown): Read<PageTell> {
  return isOneOf(pageTellsChannels, channel) ? readTellOn(channel, payload) : refused('unknown channel');
}

/** Reads one question of a page, whatever carried it. */
export function readPageAsk(channel: unknown, question: unknown): Read<PageAsk> {
  return isOneOf(pageAsksChannels, channel) ? readAskOn(channel, question) : refused('unknown channel');
}

/** Reads main's answer to a question on this channel. */
export function readAnswer<Channel extends keyof PageAsks>(
  channel: Channel,
  payload: unknown,
): Read<PageAsks[Channel]['answer']> {
  const parsed = answerSchemas[channel].safeParse(payload);
  return parsed.success ? { ok: true, message: parsed.data } : refused('payload refused');
}

function readTellOn<Channel extends keyof PageTells>(
  channel: Channel,
  given: unknown,
): Read<PageTell<Channel>> {
  const parsed = pageTellsSchemas[channel].safeParse(given);
  return parsed.success
    ? { ok: true, message: { channel, payload: parsed.data } }
    : refused('payload refused');
}

function readAskOn<Channel extends keyof PageAsks>(channel: Channel, given: unknown): Read<PageAsk<Channel>> {
  const parsed = pageAsksSchemas[channel].safeParse(given);
  return parsed.success
    ? { ok: true, message: { channel, question: parsed.data } }
    : refused('payload refused');
}

/** Reads one message of main; refused where its channel, or what it carries, is not in the contract. Never throws. */
export function readMainTell(channel: unknown, payload: unknown): Read<MainTell> {
  return isOneOf(mainTellsChannels, channel) ? readMainTellOn(channel, payload) : refused('unknown channel');
}

function readMainTellOn<Channel extends keyof MainTells>(
  channel: Channel,
  given: unknown,
): Read<MainTell<Channel>> {
  const parsed = mainTellsSchemas[channel].safeParse(given);
  return parsed.success
    ? { ok: true, message: { channel, payload: parsed.data } }
    : refused('payload refused');
}

function isOneOf<Member>(list: readonly Member[], value: unknown): value is Member {
  return (list as readonly unknown[]).includes(value);
}

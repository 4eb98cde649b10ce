// Which languages are built in, as they stand in their modules?
import type { Message } from '../../../web/dist/locales/messages.js';
import { ar } from '../../../web/dist/locales/ar.js';
import { de } from '../../../web/dist/locales/de.js';
import { en } from '../../../web/dist/locales/en.js';
import { es } from '../../../web/dist/locales/es.js';
import { fr } from '../../../web/dist/locales/fr.js';
import { it } from '../../../web/dist/locales/it.js';
import { ja } from '../../../web/dist/locales/ja.js';
import { ptBR } from '../../../web/dist/locales/pt-br.js';
import { ru } from '../../../web/dist/locales/ru.js';
import { zhCN } from '../../../web/dist/locales/zh-cn.js';

/** English, the list of all messages. */
export const english: Readonly<Record<string, Message>> = en.messages;

/** All locales, English first. */
export const everyLocale: { tag: string; direction: string; messages: Readonly<Record<string, Message>> }[] = [
  en, de, fr, es, it, ptBR, ru, ja, zhCN, ar,
];

/** All sentences of a message: one, or one for each plural category. */
export function sentencesOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

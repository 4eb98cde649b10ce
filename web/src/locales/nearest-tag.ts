// Which of the languages that are here is nearest to the one that is wanted?

/** A BCP 47 tag, read; undefined where it is none. `de_AT` is written often enough to be taken as well. */
export function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

/** Whether two tags name the same language in the same script, as `de-AT` and `de`, or `zh-SG` and `zh-CN`, do. */
export function isSameWriting(one: Intl.Locale, other: Intl.Locale): boolean {
  const [a, b] = [one.maximize(), other.maximize()];
  return a.language === b.language && a.script === b.script;
}

/**
 * The nearest of the tags: the same one, else the same language in the same script and region, in the same script, in
 * any script. Somebody who wants `pt-PT` or `zh-TW` reads `pt-BR` or `zh-CN` with less trouble than English (CLDR's
 * language matching, UTS 35, has them near enough); another language is never taken for the one that is wanted.
 */
export function nearestTag(wanted: string, tags: readonly string[]): string | undefined {
  // Found at once, without Intl's tables, which take a slow machine a moment.
  if (tags.includes(wanted)) return wanted;
  const locale = localeOf(wanted);
  if (!locale) return undefined;
  const near = tags
    .map((tag) => ({ tag, nearness: nearness(locale, localeOf(tag)) }))
    .filter(({ nearness }) => nearness > 0)
    // Of two that are as near, the more general one.
    .sort((a, b) => b.nearness - a.nearness || a.tag.length - b.tag.length);
  return near[0]?.tag;
}

/** How near a language is to the wanted one; 0 is another language. */
function nearness(wanted: Intl.Locale, offered: Intl.Locale | undefined): number {
  if (wanted.language !== offered?.language) return 0;
  const isSame = wanted.baseName === offered.baseName;
  const isSameRegion = wanted.maximize().region === offered.maximize().region;
  return 1 + (isSame ? 4 : 0) + (isSameWriting(wanted, offered) ? 2 : 0) + (isSameRegion ? 1 : 0);
}

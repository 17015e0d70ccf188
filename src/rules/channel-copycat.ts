import { quote } from '../core/language';
import { defineRule } from '../core/rule';
import { copiedFrom } from '../plan/copycat';
import { channelName } from '../plan/names';
import { textLanguage } from '../plan/text-language';

export default defineRule({
  id: 'channel-copycat',
  severity: 'info',
  group: 'channels',
  source: '003 the consequences, 004 the introduction',
  summary: {
    en: 'a channel chosen because a competitor or everybody is there',
    nl: 'een kanaal dat gekozen is omdat een concurrent of iedereen er zit',
  },
  messages: {
    copied: {
      en: 'Chosen because others are there ({words}): say what you know of your own audience on {channel}, or leave it to them.',
      nl: 'Gekozen omdat anderen er zitten ({words}): schrijf op wat je weet van je eigen doelgroep op {channel}, of laat het aan hen.',
    },
    must: {
      en: 'That you have to be there ({words}) is no reason: say what you know of your own audience on {channel}, or leave it out.',
      nl: 'Dat je er moet zijn ({words}) is geen reden: schrijf op wat je weet van je eigen doelgroep op {channel}, of laat het kanaal weg.',
    },
  },
  check: {
    *plan(plan, { document }) {
      const language = textLanguage(plan);
      const other = language === 'en' ? 'nl' : 'en';
      for (const channel of plan.channels) {
        const { why } = channel;
        if (!why) continue;
        const names = [channel.id, channel.platform?.value ?? ''];
        const words = copiedFrom(why.value, language, names) ?? copiedFrom(why.value, other, names);
        if (!words) continue;
        yield {
          at: document.placeWithin(why, words.start, words.end),
          message: words.kind === 'must' ? 'must' : 'copied',
          data: {
            words: quote(why.value.slice(words.start, words.end)),
            channel: channelName(channel),
          },
        };
      }
    },
  },
});

import assert from 'node:assert/strict';
import { scoreStatus } from '../../src/language/score-status';

const SCORE = {
  answered: 4,
  total: 9,
  elsewhere: 0,
  title: { en: 'The nine steps', nl: 'De negen stappen' },
  next: {
    question: { en: 'For whom?', nl: 'Voor wie?' },
    rule: 'framework-step-missing',
    title: 'Add `audiences:`',
    gain: 1,
  },
};

describe('the score in the status bar', () => {
  it('says how many steps are answered', () => {
    assert.equal(scoreStatus(SCORE, 'en').text, '4 of 9 steps answered');
    assert.equal(scoreStatus(SCORE, 'nl').text, '4 van 9 stappen beantwoord');
    assert.equal(scoreStatus({ ...SCORE, answered: 0, total: 1 }, 'en').text, '0 of 1 step answered');
  });

  it('tells the best next step when one points at it', () => {
    const { tooltip } = scoreStatus(SCORE, 'en');
    assert.match(tooltip, /The nine steps/);
    assert.match(tooltip, /best next step: For whom/);
    assert.match(tooltip, /→ Add/);
  });

  it('says when every step is answered', () => {
    const { answered, total, title } = { ...SCORE, answered: 9 };
    assert.match(
      scoreStatus({ answered, total, title, elsewhere: 0 }, 'nl').tooltip,
      /Elke stap is beantwoord/,
    );
    assert.doesNotMatch(scoreStatus({ ...SCORE, answered: 8 }, 'en').tooltip, /Every step/);
  });

  it('does not let a full score hide what is wrong beside the steps', () => {
    const said = (elsewhere: number, language: 'en' | 'nl'): string => {
      const { answered, total, title } = { ...SCORE, answered: 9 };
      return scoreStatus({ answered, total, title, elsewhere }, language).tooltip;
    };
    assert.doesNotMatch(said(0, 'en'), /Beside the steps/);
    assert.match(said(1, 'en'), /Every step[^]*Beside the steps there is still 1 error or warning\./);
    assert.match(said(2, 'nl'), /Buiten de stappen zijn er nog 2 fouten en waarschuwingen\./);
  });

  it('makes no Markdown of what a team calls its framework', () => {
    const title = { en: '[x](command:y) <b>', nl: '' };
    assert.doesNotMatch(scoreStatus({ ...SCORE, title }, 'en').tooltip, /(?<!\\)\]\(|(?<!\\)<b/);
  });
});

import assert from 'node:assert/strict';
import { vanityIn } from '../../src/plan/vanity';

const found = (metric: string): string | undefined => {
  const span = vanityIn(metric);
  return span && metric.slice(span.start, span.end);
};

describe('metrics that count who looks', () => {
  for (const [metric, words] of [
    ['Followers', 'Followers'],
    ['Instagram followers', 'followers'],
    ['Number of followers on LinkedIn', 'followers'],
    ['Total number of likes', 'likes'],
    ['Net-new followers across all social media channels', 'followers'],
    ['Growth in followers', 'followers'],
    ['Facebook page likes', 'likes'],
    ['Video views per month', 'views'],
    ['Page views', 'views'],
    ['Pageviews', 'Pageviews'],
    ['Organic reach', 'reach'],
    ['Reach per post', 'Reach'],
    ['Reach (people a month)', 'Reach'],
    ['Impressions', 'Impressions'],
    ['YouTube subscribers', 'YouTube subscribers'],
    ['Retweets per week', 'Retweets'],
    ['People reached per month', 'People reached'],
    ['Volgers op Instagram', 'Volgers'],
    ['Aantal volgers', 'volgers'],
    ['Aantal nieuwe volgers per maand', 'volgers'],
    ['Het aantal likes', 'likes'],
    ['Instagramvolgers', 'Instagramvolgers'],
    ['Instagram-volgers', 'Instagram-volgers'],
    ['Volgersaantallen', 'Volgersaantallen'],
    ['Bereik per bericht', 'Bereik'],
    ['Online bereik', 'bereik'],
    ['Paginaweergaven', 'Paginaweergaven'],
    ['Groei van het aantal volgers', 'volgers'],
    ['Fans op Facebook', 'Fans'],
    ['Impressies op LinkedIn', 'Impressies'],
    ['Fans', 'Fans'],
    ['Number of fans', 'fans'],
    ['Subscribers', 'Subscribers'],
    ['Subscribers on YouTube', 'Subscribers'],
    ['Viewers per video', 'Viewers'],
    ['Video plays', 'Video plays'],
    ['Abonnees op YouTube', 'Abonnees'],
    ['Abonnees van ons YouTube-kanaal', 'Abonnees'],
    ['Aantal kijkers per video', 'kijkers'],
    ['Vertoningen', 'Vertoningen'],
    ['Vertoningen op Instagram', 'Vertoningen'],
    ['Advertentievertoningen', 'Advertentievertoningen'],
    ['Mensen bereikt', 'Mensen bereikt'],
  ] as const) {
    it(`“${metric}” does`, () => assert.equal(found(metric), words));
  }

  for (const metric of [
    'Online orders per week',
    'Reviews',
    'Interviews held',
    'Orders from followers',
    'Sales per follower',
    'Cost per view',
    'Share of followers who buy',
    'Followers who order at least once',
    'Conversion of views into orders',
    'Families that we reach by phone',
    'Reach the top three of Google',
    'Customers who reach the checkout',
    'Bookings via LinkedIn followers',
    'Website visits per month that come from social media',
    'Bestellingen van volgers',
    'Volgers die bestellen',
    'Volgers in de wijk die iets bestellen',
    'Percentage volgers dat koopt',
    'Kosten per weergave',
    'Telefonische bereikbaarheid',
    'Weergavekwaliteit',
    'Klikken uit berichten met likes',
    'Opvolgers voor de directie',
    'Fans in the stadium',
    'Newsletter subscribers',
    'Abonnees op de nieuwsbrief',
    'Uitverkochte vertoningen',
    'Kijkers die bestellen',
    '',
  ]) {
    it(`“${metric}” does not`, () => assert.equal(found(metric), undefined));
  }

  it('asks of subscribers what they take', () => {
    assert.equal(vanityIn('Subscribers', 'A newsletter that people read'), undefined);
    assert.equal(vanityIn('Aantal abonnees', 'nieuwsbrief Mailchimp'), undefined);
    assert.notEqual(vanityIn('Subscribers', 'youtube YouTube Studio'), undefined);
    assert.notEqual(vanityIn('Fans', 'A newsletter that people read'), undefined);
  });

  it('takes no time over a very long metric', () => {
    for (const text of ['a '.repeat(50_000), 'page-'.repeat(50_000), 'aantal '.repeat(50_000)])
      vanityIn(text);
  });
});

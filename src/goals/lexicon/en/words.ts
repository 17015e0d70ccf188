/** English: vague words, ways out, open windows, names with numbers in them, fixed times. */
import type { EntryKind } from '../kinds';
import { table, type Entry } from '../../phrases';

export const enWords: readonly Entry<EntryKind>[] = [
  ...table(
    'vague',
    `
significant, significantly, substantial, substantially, considerable, considerably, dramatically, drastically, noticeably | Grow significantly
good, great, excellent, excellence, outstanding, superb, amazing, fantastic, perfect | Deliver great results
best, optimal, optimally, optimum | The best service
world class, best in class, top notch, leading, leader, premier, first class | Be a world-class hospital
robust, future proof, modern, agile, resilient, seamless, cutting edge, state of the art, dynamic, vibrant, thriving | A robust infrastructure
user friendly, customer centric, customer first, client focused, people first | A user-friendly site
smart, smarter, smartly, clever | Work smarter
meaningful, relevant, appropriate, adequate, sufficient, suitable, reasonable, proper, properly, acceptable, well | Meaningful programmes
effective, effectively, efficient, efficiently, efficiency, effectiveness | More effective meetings
quick, quickly, fast, rapid, rapidly, soon, timely, prompt, promptly, swiftly | Answer quickly
several, many, some, various, numerous, multiple, lots, plenty, few | Several new partners
a lot of | A lot of new customers
a number of | A number of new partners
strong, strongest, reliable, solid, stable | A strong brand
innovative | An innovative school
number one, go to, preferred, trusted, thought leader, thought leaders, choice | Be the go-to resource
top of mind | Be top of mind
delight, delighted, delightful, wow, inspire, inspiring, inspired | Delight customers
high quality, professionalism, attractive, competitive | High-quality service
something, stuff, things | Do something with social media
stay ahead, keep up, next level, higher level | Take it to the next level
roughly, approximately, around, about a | Roughly twenty new clients
household name, employer of choice, role model | Be a household name in the region
good neighbour, good neighbor, proactive | Be a good neighbour
`,
  ),
  ...table(
    'woolly',
    `
better, faster, stronger, healthy, optimise, optimize, optimising, optimizing | Better service
leaders, leadership, thought leadership | Show leadership in the region
regular, regularly, often, frequent, frequently, continuous, continuously, continually, consistently, constantly, ongoing | Post regularly
strengthen, strengthening | Strengthen our brand
innovate, innovation, innovations | Continuously innovate
visible, visibility, presence, exposure, known | Be more visible on Instagram
awareness, reputation, image | Raise brand awareness
value, values, synergy, impact, difference, potential | Create value for everyone
quality, professional, successful, successfully, success | The quality of care
more, less, fewer, higher, lower, bigger, larger, greater, closer | More revenue
further | Further growth
get a grip, grip on, on the map, without worries, help, helping, modernise, modernize, position, be there for, love | A grip on costs in 2027
strive, aim, aspire, seek, endeavour, endeavor | We strive for more
enhance, enhancing, leverage, foster, fostering, empower, empowering, nurture, cultivate, facilitate, maximise, maximize, streamline | Empower our people
engagement, culture, community, communities, experience, experiences, stakeholders, stakeholder | A great culture
improve, improving, improvement, improvements | Improve the website
sustainable, sustainably, sustainability, responsible | Sustainable growth
strengthened, enhanced, improved, fostered, embedded, embed, aligned, align, positioned, professionalised, professionalized, modernised, modernized, optimised, optimized, supported, engaged, involved, empowered, nurtured, streamlined, consolidated, deepened | Partnerships strengthened by 2027
happier, younger, shorter, longer, safer, cleaner, greener, healthier, easier, cheaper, simpler, nicer, wider, broader, deeper, livelier, quieter, richer | Shorter waiting times next year
contribute, contributes, contributing, ready for, prepared for, committed to, focus on, focused on | Contribute to the region in 2027
upward trend, trend | See an upward trend
`,
  ),
  ...table(
    'escape',
    `
where/wherever/when/whenever possible/appropriate/practicable/feasible/practical/applicable | Use recycled paper where possible
if/when/as possible/necessary/needed/appropriate/required/feasible | Hire two people if needed
as fast/soon/quickly/much/many/far/little/good/well/often/few/high/low/close (_) (as) possible | Grow as fast as possible
as _ _ as possible/we/you | Reach out to as many schools as we can
if/as/when/budget/time/resources/funds/funding/money/capacity (the) allows/allow/permits/permit/allowing/permitting | Cut waste by 10% if budget allows
if/as/when the/our/we budget/time/resources/funds/funding/weather/have allows/allow/permits/permit/time/capacity/money | Train the team if the budget allows
subject to budget/funding/resources/approval/availability | Hire two people, subject to budget
to the extent possible/practicable | Recycle to the extent possible
to be decided/determined/defined/confirmed/agreed | A target to be decided
or/and something like/similar/so | 50 members or something like that
and so on | More fans, likes and so on
ideally, hopefully, preferably, if all goes well | Ideally 50 new members by June
`,
  ),
  ...table(
    'placeholder',
    `
tbd, tbc, tba, n slash a, to be filled | Revenue of TBD in 2027
x/xx/xxx/y/n percent/% | Cut costs by X percent
by x/xx/xxx/n/y | Increase sales by X
x/xx/xxx customers/leads/followers/members/new/visitors | Gain X customers
`,
  ),
  ...table(
    'punctual',
    `
same/next (working/business) day | Ordered before noon is sent the same day
on time/schedule | 80% of books back on time
at/on/in/during/upon/with (the) first/one/single/initial contact/call/visit/go/attempt/conversation/touch/interaction/response, first time right/fixed, right first time, first time | Close 75% of tickets on first contact
at/during the (first) point of (the) (first) call/contact/enquiry | Resolve 70% of queries at the point of the call
within/inside (the/our) (_) statutory/agreed/target/legal/published/promised/sla/service time/times/period/deadline/deadlines/limit/limits/timescale/timescales/timeframe/standard/level, within sla/target/deadline/timescale | 95% of complaints answered within the agreed timescale
at most/maximum once/twice, no/not more than once/twice/# times, maximum (of) #/once/twice times/transfers, at most # times | Transferred at most once
no/nobody/none/never/not … longer/more than a/an/one/half (an) minute/hour/day/week/fortnight/quarter, under/below an/a/half (an) hour/minute/day | You never wait longer than an hour
open/staffed/available/reachable (_) (_) (from) # (am) to/until/- # | Open from 9 to 17
no/nobody/none/never … more than once/twice | No caller is transferred more than once
24 slash 7 (_) available/reachable/staffed/open/manned/accessible/answered/covered, available/reachable/staffed/open/manned/accessible/answered/covered (_) (_) 24 slash 7 | Emergency line staffed 24/7
available/reachable/staffed/open/manned/accessible/answered/covered (_) (_) round the clock/day/night, available/reachable/staffed/open/manned/accessible/answered/covered (_) (_) day and night, available/reachable/staffed/open/manned/accessible/answered/covered (_) (_) 24 hours a day | Staffed day and night
on/by the (_) day/date/time promised/agreed | 95% of parcels on the day promised
`,
  ),
  ...table(
    'recurrence',
    `
readmission, readmissions, readmitted, reoffending, recidivism, relapse, reinfection, rehospitalisation | Readmissions within 30 days under 8%
`,
  ),
  ...table(
    'opt-out',
    `
nothing on x/facebook/instagram/tiktok/twitter/linkedin/social | We will publish nothing on X
no social/facebook/instagram/tiktok/linkedin media/account/channel/for | No social media for now
do not/we use/do/have/post/want social/facebook/instagram/tiktok/anything | We do not use social media
dont/wont/not/no use/do/have/be/using/join/start social/facebook/instagram/tiktok/on/twitter/linkedin/x | We don't do social media
stay/stays/staying away/off from/tiktok/facebook/instagram/twitter/social | Stay away from TikTok
not (be) on/active/present on/tiktok/facebook/instagram/twitter/linkedin/social | We are not on TikTok
`,
  ),
  ...table(
    'reconsider',
    `
reconsider, reconsiders, revisit, revisits, review, reviews, reassess, re evaluate, reevaluate, look at, rethink, decide | We don't do social media and will reconsider next year
`,
  ),
  ...table(
    'open-window',
    `
over time | More sales over time
in the long/short/near/medium/longer/shorter run/term/future | Grow in the long run
long/short/longer/medium term | A long-term goal
the coming/next/following years/months/weeks/quarters | More members in the coming years
coming/next few/years/months/couple/several of/years/months/weeks/decades | In the next few years
in/over several/some/many years/months | In several years
soon, eventually, someday, ultimately | Eventually 500 members
# and beyond | Support communities in 2027 and beyond
in due course | New site in due course
`,
  ),
  ...table(
    'deadline',
    `
two/three/four/five/six/seven/eight/ten/# year/month/week goal/goals/target/targets/objective/objectives, year/month/quarter goal/target | Five-year goal: 500 volunteers
year/month/quarter end | Break even by year-end
end of year/month/quarter/season/week/term/semester/fiscal/financial/school/academic/sprint/day/business (year/day) | 10,000 users by end of quarter
end of this/next year/month/quarter/season/week/term/summer | 50 members by the end of next season
end of the/this/our/that/each year/month/quarter/season/week/term/semester/project/campaign/period/fiscal/financial/school/academic/plan/decade/programme/program/contract/pilot | 50 members by the end of the season
eoy, eom, eoq, ytd | 50 members by EOY
end/close/course/life of the/our/a/my/this (_) _ | At the end of the subsidy period
by/at project/contract/grant/term/season end, by/at/on completion, at launch, at closing | 50 members by project end
during/in/at (the) rush/peak hour/hours/times, during/in/at peak/opening/office/school/working hours, this decade/century | Climate neutral this decade
at the/our next/following/upcoming _ (_) | 40 orders at the next trade show
# day/week/month/year goal/target/milestone/objective/mark, launch/opening/start/kickoff + # days/weeks/months | 6-month goal: 150 customers
first/initial #/few days/weeks/months/quarters/years :/- | First 3 months: 1,000 users
this/next years/months/quarters/weeks/seasons/falls/springs/summers/autumns/winters/terms _ | Retention of 72% for this fall's class
leading/run up to | Sales up 10% in the run-up to Christmas
between now and _ | Between now and March, recruit 25 families
when/once we open/launch/start, before i _ | 100 customers when we open
by/for/in the new year, by/before new year | 50 members by the new year
in/within/during/over the plan/planning/grant/project/funding/contract period | 250 diplomas in the plan period
first/second/third/fourth/final year of | 80 members in the third year of the plan
in/within/during their/its/his/the first/initial/second week/month/year/quarter/days | Staff complete the course in their first month
after the campaign/course/event/training/project/programme | 45% know us after the campaign
for/over/throughout/during the/full/whole/entire full/whole/entire/year/season/quarter/month/decade (year) | No more than 1.5% for the year
by/before/until/over/during the/our weekend/holidays/holiday/turn/peak | Sell out before the holidays
by/before/until the/our next/upcoming/annual/first/following/new/summer (_), in time for | 80 partners by the next fair
by/before/until first _, by/before (the) time | By the time we open
tomorrow, tonight, today | 40 orders tomorrow
on launch/opening day | 500 orders on launch day
after/at/on the event/conference/fair/day/launch | 90% satisfied after the event
exceed/exceeds/beat/beats/outsell/match/matches/above last/previous year/years/season/seasons/edition | Outsell last year's range by 15%
year/yr on/over year | Revenue up 10% year on year
yoy/mom/qoq/wow growth/increase/increases/reduction/decrease | 10% YoY growth
yoy, qoq | Revenue +10% YoY
than/as/over/versus/vs/on last/previous/prior year/month/quarter/season/edition | 10% more visitors than last year
compared to/with (the) last/previous/same year/month/season/period/edition | 10% less compared to last year
than/over/versus/vs/as/on (the) same/previous/prior/preceding/year period/year/month/quarter/season/before/earlier | 8% more than the previous year
before/prior to/graduation/launch/opening/departure/closing | Sell 100 houses prior to completion
by/before/on/when/after (they/pupils/students/children/we) leaving/leave/finish/finishing/complete/completing (the) (primary/secondary/high) school/education, on/after graduation, leave/leaves (the) (primary/secondary/high) school at/with/without | Read at level 1F when they leave primary school
ahead/advance of | 80% of tickets sold ahead of the festival
`,
  ),
  ...table(
    'cadence',
    `
rolling/trailing # days/weeks/months, # day/week/month rolling/average | 99.8% uptime (rolling 30 days)
daily, weekly, monthly, quarterly, yearly, annual, annually, biweekly, hourly, semiannual | 8% annual growth
per/each/every phase/project/edition/event/season/issue/cohort/intake | A score of 8, asked per phase
at/in all/any times/time/given | Two nurses at all times
all year/season/quarter/month/term (long/round) | Occupancy between 85% and 92% all year
throughout # | Fewer than 3 incidents throughout 2027
round the clock | Available round the clock
year/month/week/day/season after year/month/week/day/season | 5% growth year after year
month/week/quarter/season on/over month/week/quarter/season, mom, pa | 3% growth month on month
every/each half term/year, year round | Fewer than 40 dogs all year round
every/each/any (_) newsletter/mailing/episode/campaign/event/workshop/course/survey/wave, every/each cohort/edition/cycle/tournament/show/shift/match/game/lesson/class/race/round/visit/stay/trip/time, per edition/match/game/shift | Scrap below 1.2% every shift
consecutive months/quarters/years/weeks | Three consecutive quarters
`,
  ),
  ...table(
    'anchor',
    `
since | Since 1998
founded/established in | Founded in 1998
compared to/with/against | 30% less compared to 2019
relative to | 30% less relative to 2019
versus, vs | 30% less versus 2019
than (in) | 20% less than in 2026
baseline/base of/from/year | A baseline of 2026
prior to covid/pandemic | As prior to covid
`,
  ),
  ...table(
    'anchor-after',
    `
level, levels, baseline, figure, figures, average, value, values, actual, actuals, total, result, results | 50% below 2019 levels
`,
  ),
  ...table(
    'past',
    `
was, were, grew, rose, fell, dropped | In 2026 we grew 12%
we/it/they/there/year had | We had 12 complaints in 2026
visitors/people/customers/members/guests came/attended/joined/bought | Last year 400 visitors came
`,
  ),
  ...table(
    'name',
    `
smart board/boards/meter/meters/phone/phones/card/cards, smartboard, best seller/sellers | Every classroom has a smart board
sustainable/green/renewable/clean energy/electricity/power/heat | Only clean energy by 2030
24 slash 7 | Delight customers with 24/7 service
top #/three/five/ten/ten | Be among the top 5 players
version/v/phase/stage/level/tier/part/step/act/article/section/chapter/appendix/priority/pillar/theme/module/objective/goal/kpi/kr/workstream/unit/ward/district/zone/route/line/room/building/grade/class/stream/category/scope/model/type/group/strategy/pathway/# # | Version 3
iso/soc/en/nen/sdg/sdgs/agenda/covid/web/industry/wcag/scope/euro/horizon/vision/ambition # | ISO 27001
vision/agenda/horizon/strategy/ambition/plan/roadmap # | Agenda 2030
# sdgs/sustainable | The 17 sustainable development goals
number/no one/1 | The number one choice
at/in/for/on one/1 place/go/stop/time/glance | All in one place
one of/stop/another/on/size/by | One of the largest
one on one | One-on-one talks
each/any/no/every/which/this/that/another one | No one
our/these/those/all/both/my/their/its # | Our 350 members
of/in/across/for/with/from/between the # | In the 4 regions
all of our/the #, all # | All 3 business units
give/gives/giving/gave 100/110/120/200/1000 % | Give 110% for every client
aged/ages/age # | Women aged 25 to 45
# year/years olds/old, # - to/and # year/years olds/old | 16-year-olds
# plus, # plussers | Aged 65 plus
within # km/miles/mile/kilometres/kilometers/metres | Families within 5 km
within # minutes walk/drive/walking/driving/cycling | Families within 5 minutes walk
people/visitors/children/kids/adults/women/men/youth/residents/youngsters/persons/those/entrepreneurs/founders under/over/below/above/between # | Visitors under 25
web/industry/marketing # | Web 3
`,
  ),
];

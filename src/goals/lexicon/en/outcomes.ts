/** English: what is measured, what can be verified without a number, and how things change. */
import type { EntryKind } from '../kinds';
import { table, type Entry } from '../../phrases';

export const enOutcomes: readonly Entry<EntryKind>[] = [
  ...table(
    'metric',
    `
revenue, revenues, turnover, sales, profit, margin, income, earnings, ebit, arr, mrr, gmv, cash, surplus, fees | Double revenue in 2027
cost, costs, spend, price, budget, debt, arrears, expenses, expenditure | Cut costs by 10%
churn, retention, attrition, renewals, loyalty, lifetime value | Reduce churn to 2%
conversion, conversions, conversion rate, ctr, click rate, open rate, bounce rate, roas, roi, cpc, cpl, cpa, cac, aov | Conversion rate of 3%
nps, csat, satisfaction, score, rating, stars, enps, grade | NPS of 45
follower, followers, subscriber, subscribers, likes, shares, views, impressions, reach, engagement rate | 1000 followers
visitor, visitors, traffic, visits, footfall, attendance, sessions, pageviews | More visitors
lead, leads, enquiries, requests, bookings, orders, appointments, registrations, enrolment, enrollment, applications | More leads
member, members, membership, donor, donors, donations, volunteers, givers, fans, customers, clients, users | 50 new members
complaint, complaints, incident, incidents, accidents, errors, defects, breaches, injuries, falls, infections, readmissions | Fewer complaints
time, waiting time, response time, lead time, wait, turnaround, downtime, uptime, availability, backlog | Waiting time below 21 days
absence, absenteeism, sick leave, sickness, vacancies, hires, turnover rate, productivity, headcount | Sick leave below 4%
emission, emissions, co2, waste, energy, electricity, water, gas, plastic, footprint | Cut emissions by half
share, market share, proportion, percentage, rate, ratio, number of, percent | The share of women
attainment, literacy, pass rate, graduation, proficiency, reading, maths, exam, results | Graduation of 85%
downloads, installs, usage, adoption, activation, reviews | 500 downloads
`,
  ),
  ...table(
    'outcome',
    `
certified, certificate, certification, certificates | Certified to ISO 9001 in 2027
iso/soc/pci # | ISO 27001 in 2027
b corp | B Corp by 2028
accredited, accreditation, reaccreditation | Accredited before June
without findings/observations/deviations, with no findings, clean audit | Pass the audit without findings
unqualified opinion | An unqualified opinion over 2027
permit/licence/license/approval/patent/planning granted/obtained/issued/permission/approved | Permit granted before May
granted, signed, appointed, elected, obtained, ratified, repaid, vacated, gone, scrapped, banned, electrified, insulated | Contract for the new hall signed by May
sign/signs/signing a/the/our (_) (_) agreement/contract/lease/covenant/deal/charter/treaty | Sign the collective agreement before summer
sell/sells/sold out | Sell out the spring concert
appoint/appoints/elect/find a/the/our (_) (_) treasurer/director/chair/successor/coach/manager/secretary | Find a new treasurer by May
approved by | Approved by the EMA in 2028
listed in/on/as | Get listed in the register
register/registered as/in/with | Registered as a charity
win/wins/won/award/awarded the/a/an/our _ (_) tender/contract/award/prize/grant/championship/title/league/cup/bid/seat | Win the city's cleaning tender
tender/contract/grant/award/funding is/are/won/secured/awarded/signed | Tender won in March
award/prize/medal winning/won/gold | Award won by June
break even/breakeven | Break even in 2027
gender/pay parity/balance, equal pay | Gender parity on the board by 2030
balanced budget/operating/books | Balanced budget by FY28
in the black | Back in the black in 2027
debt free | Debt-free by 2030
profitable, profitability | Profitable in 2028
carbon/climate/energy/co2/water/waste neutral/neutrality/positive | Climate neutral by 2040
carbon/plastic/smoke/paper/gas/barrier/waste/fossil/emission/pesticide/tobacco/alcohol/allergen/lead/cash/landfill/peat/chemical/cruelty/hunger/litter free | Plastic-free in 2028
net/zero zero/carbon/emission/emissions | Net zero in 2040
switched/phased off/out | All gas boilers switched off by 2030
decommissioned, abolished, closed, demolished | Old system decommissioned in May
first paying/ever/female/international/foreign/own/new/time customer/customers/client/store/shop/order/office/member | First paying customer by Q2
open/opens/opening/opened a/the/our/an/# (_) (_) store/shop/branch/office/location/restaurant/clinic/school/library/factory/hub/centre/center/site/salon/studio/warehouse/showroom | Open the second store by April
open/opens/opened to the public | The museum opens to the public in May
promoted/promotion/relegation to/from | Promoted to the first division in 2027
qualify/qualifies/qualified for | Qualify for the finals in 2027
remain/remains/stay/stays in the (_) (_) league/division/class | Stay in the division in 2027
top #/three/five/ten of/in/on/for (the) (_) (_) google/search/charts/chart/rankings/ranking/league/list/table/division/results | Top 3 of Google for 'kookworkshop Breda'
ranking/rankings/rank/index/league/list/table/chart/survey/position … top #/three/five/ten, top #/three/five/ten … ranking/rankings/index/league/list/table/chart | QS ranking: top 200 by 2030
# st/nd/rd/th place/position/spot, positive cash/operating/net flow/result/balance/cashflow | From 8th to 5th place in the league by 2029
than/outgrow/outperform the market/competition, ahead of the market | Grow faster than the market in 2027
match/matches/matching/exceed/exceeds/above/below/beat/beats/meet/meets/outperform (the) national/regional/state/statewide/county/sector/industry/district/peer average/averages/level/levels/benchmark/benchmarks/median/mean/rate | Attainment matches national levels by July
above/below/under/over/than (the/our) (_) (_) average/benchmark/median/mean, at/meet/meets/exceed/exceeds the (_) (_) average/benchmark/median | Pass rate above the national average in 2027
end/ends/close/closes/finish/finishes … in surplus, without a deficit | End the year in surplus
than (the/our) last/latest/previous/prior (measured) score/figure/result/survey/measurement/reading/rating | Higher satisfaction than the last measured score
page one/1 of/on google | On page one of Google in May
first/1 page of/on google | On the first page of Google in May
rank/ranks/ranked/ranking first/#/number/in | Rank first for 'bike repair' in June
rating/judgement/grade/verdict of good/outstanding/requires, sell/sells (off) the/our (_) (_) depot/building/house/land/site/property/premises/stake/shares | An Ofsted rating of Good at the next inspection
rated good/outstanding/excellent/gold/a | Rated outstanding at the next inspection
good/outstanding rating/judgement from/at/by | An outstanding rating at the next inspection
present/current/same/this/today's level/levels | At least at the present level until 2027
at/to # level/levels, at/to pre pandemic/covid/corona levels, no lower/worse than, rank/ranks/place/places no lower | Passenger numbers back at 2019 levels
same level/number as | The same level as 2026
keep/keeps/retain/retains/maintain/maintains/hold/holds (a/an) aaa/aa/gold/silver/platinum/outstanding (_) rating/score/status/award | Maintain a AAA bond rating through FY29
keep/keeps/retain/retains/maintain/maintains/renew/renews/hold/holds the/our/its (_) (_) (_) (_) rating/score/rank/ranking/certificate/certification/accreditation/licence/label/status/mark/title/membership/award/charter/kitemark/flag | Keeps the certificate in 2027
merger/acquisition/takeover completed/closed/signed | Merger completed by July
become/becomes/became a/an/the registered/official/certified/limited/charity/cooperative/member | Become a registered charity
listed on the stock | Listed on the stock exchange in 2028
phase/phases/phasing out, remove/removes/removing all/the/every, ban, bans, cleared, clear the backlog, abolish, abolishes, eliminate, eliminates, replace all/the/every, in force, into force, overtake, overtakes, outsell, outsells, weaned off | Phase out single-use plastics by 2027
close/closes/closed the/our books, books closed | Close the books by the fifth working day
pass/passes/passed/passing … inspection/audit/exam/exams/test/ofsted/assessment/accreditation/certification | Pass the audit in June
podium finish/place | A podium finish in 2028
reopen, reopens, reopened, open again, ipo, shortlist, shortlisted, nominated, nomination, podium, medal, semi final, final four | A bronze medal at the 2027 nationals
own/owns our/the (_) building/premises/home/land | We own the building in 2028
fully/entirely/completely plant based, fully/entirely/completely vegan/vegetarian/electric/digital/paperless/renewable/circular/accessible/staffed/funded/vaccinated/compliant/recyclable/reusable/organic/booked | Fully electric by 2030
compliant with | Compliant with WCAG by June
wcag/gdpr/csrd/hipaa compliant/compliance/aa | WCAG compliant by June
fairtrade/leed/breeam/ecolabel town/status/certified/gold/silver/platinum/outstanding, blue flag, green flag, green key | Fairtrade town by 2028
successor/director/manager/ceo/coach/secretary/chair/treasurer appointed/elected/found/hired | New director appointed before May
appoint/appoints/elect a/an/the/our new/second/full/permanent/# | Appoint a new treasurer before May
independent of | Independent of subsidies in 2028
repaid/paid off | Loan paid off by 2029
pay/pays off | Pay off the loan by 2029
move/moves/moved into/to new/our/the | Move into the new building in May
recycle/recycles/reuse/reuses/generate/generates/insulate/electrify/compost/digitise/digitize/heat/source/produce all/every (of) (our/the) waste/energy/power/electricity/heat/packaging/buildings/homes/houses/vehicles/buses/materials/paper/plastic/water/records/files/food, all (of) (our/the) energy/power/electricity/heat/waste/paper/food/plastic ourselves | We generate all our energy ourselves in 2030
is/are/be open (again) by/before/in/on/from/this/next | The new gym is open by 1 March 2028
in use/operation/service, up and running, operational | The new wing is in use by 2028
level a1/a2/b1/b2/c1/c2, level # f/s | Pupils master level 1F by the end of primary school
no longer | We no longer sell bottled water from 2028
stop/stops/end/ends selling/using/buying/printing/flying/smoking | Stop selling bottled water by 2028
`,
  ),
  ...table(
    'subjective',
    `
everyone/everybody/child/person counts/matters, work/works/working (_) together, pleasantly, safely, healthily, confidently, happily, smoothly, thrive, thrives, thriving, flourish, flourishes, flourishing, benefit, benefits, profit from, profits from, belongs, count on, counts on, rely on, matters, shines | Every child thrives by 2030
feel, feels, feeling, felt | All children feel safe in 2027
aware, awareness | Everyone is aware of our brand
understand, understands, understanding, know, knows | Every employee understands the strategy
happy, proud, engaged, motivated, inspired, involved, committed, confident, satisfied, empowered, valued, welcome, healthy, safe, equipped | All staff are engaged in 2027
future proof, futureproof, ready for the future, sustainable, inclusive, optimal, optimally, smart, smarter, clean, green, attractive, pleasant | All choices are 100% future-proof
full potential, talents | Every pupil reaches their full potential
opportunity, opportunities, chance, chances, potential, possible | Every child has the opportunity
excellent, excellence, world class, leading, high quality, quality, professional, modern, good, better, best, great, strong, effective, efficient, successful, successfully | Every event is excellent
`,
  ),
  ...table(
    'up',
    `
increase, increases, increasing, increased, grow, grows, growing, grown, growth, raise, raises, raising, lift, lifts, lifting, boost, boosts, boosting, expand, expands, expanding, improve, improves, improving, improvement, rise, rises, rising, up, more, extra, additional, higher | Increase sales by 10%
gain, gains, gaining, win, wins, earn, earns, attract, attracts, acquire, acquires, generate, generates, recruit, recruits, secure, secures, bring in, add, adds | Gain 500 followers
`,
  ),
  ...table(
    'down',
    `
reduce, reduces, reducing, reduced, reduction, cut, cuts, cutting, lower, lowers, lowering, decrease, decreases, decreasing, decreased, shrink, shrinks, drop, drops, fall, falls, decline, declines, shorten, shortens, save, saves, saving, fewer, less, down, limit, minimise, minimize, halve, eliminate, prevent | Reduce churn to 2%
`,
  ),
  ...table(
    'change',
    `
increased, raised, reduced, lowered, decreased, shortened, brought down, improved, doubled, halved, grown | Build time reduced to under 8 minutes
increase, increases, increasing, grow, grows, growing, raise, raises, raising, lift, lifts, boost, boosts, expand, improve, improves, rise, rises, reduce, reduces, reducing, cut, cuts, lower, lowers, decrease, decreases, shrink, drop, fall, double, triple, halve, bring, shorten, push, scale, growth | Grow sign-ups to 2,500 a month
`,
  ),
  ...table(
    'hold',
    `
keep, keeps, keeping, maintain, maintains, maintaining, hold, holds, holding, remain, remains, stay, stays, sustain, sustains, retain, retains | Keep uptime above 99%
`,
  ),
  ...table(
    'universal',
    `
only, exclusively, all, every, each, the majority of, majority of the/our, two thirds of, three quarters of, half of the/our, everyone, everybody, entire, whole, any, always, full | Every invoice paid on time
`,
  ),
  ...table(
    'service',
    `
respond, responds, responded, response, responses, reply, replies, replied, answer, answers, answered, answering, resolve, resolves, resolved, resolution | Reply within 4 hours
deliver, delivers, delivered, delivery, ship, ships, shipped, dispatch, dispatched, handled, handle, handling, process, processed, processes, processing, complete, completed, closed, close | Parcels delivered within 24 hours
pay, paid, pays, payment, invoiced, refund, refunded, repaired, repairs, fixed, treated, seen, triaged, admitted, arrive, arrives, arrival, attend, picked, served, helped, wait, waits, waiting, waited | Invoices paid within 30 days
turn/turns/turned around, closing, relet, let, decided, settled, rings, time to, load, loads, pickup, acknowledged, acknowledge, acknowledgement, shipping, receive, receives, received, confirmation, confirmed, ready, made safe, query, queries, enquiry, enquiries, incidents, inspections, callback, callbacks, collected, removed, returned, issued, issue, transferred, contacted, filled, available, recovered, restored, detect, detected, contained | Tickets acknowledged within 15 minutes
`,
  ),
  ...table(
    'dwell',
    `
session/visit/viewing/listening duration/length/time, time on/in page/site/app, time spent, watch/viewing/screen/reading/listening/dwell/play time, length of (the) visit/visits/session/sessions | Time on page: 2 minutes
`,
  ),
];

/** English verbs of doing, and what they make. Each line: pattern | an example it is found in. */
import type { EntryKind } from '../kinds';
import { table, type Entry } from '../../phrases';

export const enActivities: readonly Entry<EntryKind>[] = [
  ...table(
    'doing',
    `
post, posts, posting | Post five times per week on LinkedIn
publish, publishes, publishing, published | Publish 12 blog posts
write, writes, writing, written | Write a content plan by 1 March
organise, organises, organising, organize, organizes, organizing, organised, organized | Organise four evenings
host, hosts, hosting, hosted | Host a quarterly webinar
hold a/an/regular/weekly/monthly/quarterly/# | Hold a monthly meeting with volunteers
run a/an/our/the/regular/weekly/monthly/# | Run a social media campaign in May
conduct, conducts, conducting, conducted | Conduct a customer survey
launch, launches, launching, launched | Launch a new website in spring
relaunch, relaunching, relaunched | Relaunch the intranet
start/starts/starting a/an/our/up/with/using/posting/blogging | Start a podcast with 10 episodes
begin/begins/beginning a/an/our/with/using/to | Begin a newsletter
set up/setup | Set up a Facebook page
kick off | Kick off the branding project
roll/rolls/rolling/rolled out | Roll out the new CRM by June
explore, explores, exploring | Explore opportunities in 4 countries
investigate, investigates, investigating | Investigate whether a chatbot could help
research, researching | Research competitors in Q2
look/looking into | Look into a loyalty card
collect, collects, collecting | Collect feedback from users
gather, gathers, gathering | Gather feedback monthly
discuss, discusses, discussing | Discuss the strategy with the board
evaluate, evaluates, evaluating | Evaluate the programme in December
interview, interviews, interviewing | Interview 20 customers
contact, contacts, contacting | Contact 60 dormant customers
call, calls, calling | Call 30 prospects a week
email, emailing | Email all former members
send, sends, sending, sent | Send a weekly newsletter
invite, invites, inviting | Invite 50 alumni
visit, visits, visiting, visited | Visit 40 schools in 2027
partner/partners/partnering/collaborate with, commission a/an/the/our, commissioning | Partner with three influencers
meet/meeting with | Meet with every partner
attend, attends, attending | Attend three trade fairs
speak/speaks/speaking/exhibit/exhibiting at | Speak at three conferences
participate, participates, participating | Participate in the fair
reach out | Reach out to ten journalists
share/shares/sharing a/our/the/more/# | Share our stories
draw/drawing/drawn up | Draw up a mobility plan
install, installs, installing | Install LED lighting
measure, measures, measuring | Measure our carbon footprint
translate, translates, translating | Translate the website into German
redo, redoing | Redo the photography
livestream, livestreams, livestreaming, stream, streaming | Livestream every Sunday service
appoint/appoints/form/establish a/an working/task/steering group/force/committee | Appoint a working group
train/trains/training/trained all/our/the/new | Train all teachers in first aid
advertise, advertises, advertising | Advertise on local radio
draft, drafts, drafting | Draft a new policy
define, defines, defining | Define three KPIs
identify, identifies, identifying | Identify new partners
document, documents, documenting | Document all processes
review, reviews, reviewing | Review the brand guidelines
audit, audits, auditing | Audit our content
map/mapping out | Map out the customer journey
analyse, analyses, analysing, analyze, analyzes, analyzing | Analyse the website traffic
assess, assesses, assessing | Assess our data quality
test, tests, testing | Test two landing pages
pilot, pilots, piloting | Pilot a peer coaching scheme
prepare, prepares, preparing | Prepare the annual report
plan/plans/planning a/an/our/the/for/# | Plan a series of evenings
schedule, schedules, scheduling | Schedule posts in advance
present, presents, presenting | Present the plan to the board
propose, proposes, proposing | Propose a new structure
specify, specifies, specifying | Specify the requirements
monitor, monitors, monitoring | Monitor mentions of our brand
track, tracks, tracking | Track our conversions
distribute, distributes, distributing | Distribute 5,000 flyers
record, records, recording | Record six videos
film, films, filming, shoot, shooting | Film a series of portraits
rehearse, rehearses, rehearsing, practise, practice | Rehearse twice a week
tweet, tweets, tweeting | Tweet every day
blog, blogs, blogging | Blog twice a month
implement, implements, implementing, implemented | Implement a CRM by September
introduce, introduces, introducing, introduced | Introduce a loyalty card
deploy, deploys, deploying, deployed | Deploy the new release
release, releases, releasing, released | Release version 3 in May
ship/ships/shipping a/an/the/our/new/version | Ship the new app
migrate, migrates, migrating, migrated | Migrate to the new platform
integrate, integrates, integrating | Integrate the web shop with the till
automate, automates, automating | Automate the reports
redesign, redesigns, redesigning | Redesign the home page
revamp, revamps, revamping | Revamp our website
refresh, refreshes, refreshing | Refresh the brand
update, updates, updating, updated | Update the style guide
finalise, finalises, finalising, finalize, finalizes, finalizing, finalized, finalised | Finalise the budget
use, uses, using | Use more video in our channels
try out | Try out TikTok
design, designs, designing, designed | Design a new brochure
produce, produces, producing, produced | Produce a brand film
build out | Build out the partner team
work/working on/with/together | Work on our online visibility
continue/continuing to/with work/using/posting/the/our, continue/continuing working/using/posting/our/the (_) partnership/cooperation/collaboration/work/campaign/series, continue working | Continue working with the schools
do more/something/social, do a/an (_) survey/campaign/pilot/review/audit/check/workshop/webinar/study | Do more video
add/adds/adding a/an/more/# | Add a chat to the site
ask, asks, asking | Ask customers for reviews
put/putting up/on/in | Put up posters
hand out/over | Hand out flyers
sponsor, sponsoring | Sponsor a local team
purchase, purchases, purchasing, purchased, procure, procures, procuring, upgrade, upgrades, upgrading, buy, buys, buying, acquire more/new/a/an | Purchase new playground equipment
be/stay/remain/become/being/staying (more) active/present/visible on/in, be/stay/remain (more) present at | Be active on LinkedIn
make/making/makes (_) use of, carry/carries/carrying/carried out, take/takes/taking part, bring/bringing together, join a/an/the/forces | Make better use of social media
educate, educates, educating, inform, informs, informing, communicate, communicates, communicating, advise, advises, advising, consult, consults, consulting | Educate residents about recycling
adopt/adopting policies/procedures/guidelines/a/an/the/new, enforce, enforces, enforcing | Adopt policies for safe working
apply for/to | Apply for a subsidy
submit, submits, submitting, submitted | Submit three funding applications
demonstrate, showcase, showcasing | Showcase our work
engage/engaging a/an/with | Engage with followers daily
follow up | Follow up on every lead
network, networking | Network at local events
form/forming a/an | Form a youth council
hire/hiring an/a (_) agency/consultant/freelancer/firm | Hire a UX agency
read/reads/reading # | Read 24 books this year
upload, uploads, uploading | Upload one video a week
bring out | Bring out a magazine
complete, completes, completing, completed | Complete the migration by June
finish, finishes, finishing, finished | Finish the handbook
development/implementation/introduction/creation/rollout/organisation/publication of | Development of a communication plan by June
ready for/to launch/go/use/release | New partner portal ready for launch in Q4
go/goes/going live | Go live with the web shop in May
is/are/be live, website/site/app/portal/platform/intranet/shop/system/dashboard/page live | The new site is live in May
`,
  ),
  ...table(
    'making',
    `
build, builds, building, built | Build a mobile app
make, makes, making | Make a video
develop, develops, developing, developed | Develop leadership training
create, creates, creating, created | Create brochures
provide, provides, providing, provided | Provide workshops to volunteers
offer, offers, offering, offered | Offer training to all staff
deliver, delivers, delivering, delivered | Deliver six workshops
train, trains, training, trained | Train our volunteers
coach, coaches, coaching | Coach young people
support, supports, supporting | Support partners with campaigns
adopt, adopts | Adopt a tree strategy
promote, promotes, promoting, facilitate, facilitates, facilitating | Promote our webinars
manage, manages, managing | Manage our channels
maintain, maintains, maintaining | Maintain a blog
establish, establishes, establishing | Establish partnerships and campaigns
open/opens/opening a/an/our (_) (_) account/page/channel/profile | Open a TikTok account
get/getting started | Get started with Instagram
`,
  ),
  ...table(
    'spending',
    `
spend, spends, spending, spent | Spend €20,000 on Facebook ads
invest, invests, investing, invested | Invest $5,000 in training
allocate, allocates, allocating, allocated | Allocate 10% of the budget to video
dedicate, dedicating, devote | Dedicate 4 hours a week to content
`,
  ),
  ...table(
    'output',
    `
post, posts | Three posts per week
article, articles | 48 articles this year
blog, blogs, blogpost, blogposts | 2 blogs a month
video, videos, reel, reels, vlog, vlogs | Four videos a month
podcast, podcasts, episode, episodes | 10 podcast episodes
webinar, webinars | Twelve webinars in 2027
workshop, workshops | Six workshops before summer
campaign, campaigns | 3 campaigns in Q2
newsletter, newsletters, mailing, mailings | 12 newsletters in 2027
email, emails, mail, mails | 5 emails per week
tweet, tweets, story, stories | 20 tweets a week
meeting, meetings, conversation, conversations | Four meetings a year
phone call, phone calls, sales call, sales calls, cold calls | 10 phone calls
event, events, open day, open days, open evening, open evenings, activity, activities, exhibition, exhibitions, concert, concerts, performance, performances, screening, screenings, lecture, lectures, talk, talks, tour, tours | 4 events a year
session, sessions, training, trainings, course, courses, seminar, seminars | 8 training sessions
report, reports, whitepaper, whitepapers, ebook, ebooks | Two reports a year
brochure, brochures, flyer, flyers, folder, folders, leaflet, leaflets, poster, posters | 5,000 flyers in May
survey, surveys, questionnaire, questionnaires, interview, interviews | 3 surveys in 2027
advert, adverts, ad, ads, advertisement, advertisements | Six ads in the local paper
presentation, presentations, pitch, pitches | Ten presentations
proposal, proposals, quotes | 8 proposals per quarter
prototype, prototypes, feature, features, release, releases | Five features this sprint
landing page, landing pages | 4 landing pages
press release, press releases | 6 press releases
case study, case studies | Four case studies in 2027
standard, standards, model, models, method, methods, database | Develop a standard for gardens
template, templates, guide, guides, manual, manuals, toolkit, toolkits, handbook | Two guides
website, websites, app, apps, portal, intranet, platform, dashboard, crm, logo, brand, chatbot | A new website
account, page, channel, profile, group | A TikTok account
photo, photos, picture, pictures, image, images, graphics, pin, pins, listing, listings, pages | 50 listings up by Friday
plan, plans, strategy, strategies, policy, policies, procedure, procedures, framework, roadmap, calendar, guidelines, programme, programmes, program, programs, initiative, initiatives, project, projects, opportunities, materials, protocol, agenda | A content plan
working group, working groups | Two working groups
conference, conferences, congress, congresses, fair, fairs, trade shows | Three trade shows
experiment, experiments, ab | 5 experiments a month
content, contents, copy | Weekly content
`,
  ),
  ...table(
    'awaited',
    `
email, emails, mail, mails, message, messages, letter, letters, form, forms, ticket, tickets, request, requests, report, reports, proposal, proposals, quotes, account, accounts, app, chat, post, application, applications, order, orders, claim, claims, refund, refunds, complaint, complaints, permit, permits, passport, passports, repair, repairs, appointment, appointments, referral, referrals, call, calls | Emails answered within 2 days
`,
  ),
  ...table(
    'habit',
    `
enjoy, enjoys, exercise, exercises, walk, walks, cycle, cycles, run, read, reads, visit, visits, use, uses, eat, eats, attend, attends, volunteer, watch, listen, play, log, take part, participate, participates, travel, travels, commute, shop | 14 million people enjoy sport every week
`,
  ),
  ...table(
    'result',
    `
lead, leads, mql, mqls, sql, sqls | 25 leads per quarter
customer, customers, client, clients, buyer, buyers, shopper, shoppers, guest, guests, patient, patients | 50 new customers
member, members, donor, donors, giver, givers, supporter, supporters, sponsor, sponsors, partner, partners, volunteer, volunteers, friend, friends, patron, patrons | 30 new members
visitor, visitors, visit, visits, attendee, attendees, participant, participants, attendance, delegates | 2,000 visitors
follower, followers, subscriber, subscribers, fan, fans, user, users, reader, readers, viewer, viewers, listener, listeners, borrowers | 1000 followers
like, likes, share, shares, comment, comments, view, views, impressions, reach, clicks, click, mentions, mention, reactions, plays, streams, listens, opens | 5,000 views per video
sale, sales, order, orders, booking, bookings, reservation, reservations, purchase, purchases, deal, deals, contract, contracts, tickets, ticket | 40 orders a week
user/web/website/site/browser/visitor/customer session/sessions | 8,000 user sessions a week
registration, registrations, signup, signups, sign ups | 80 webinar sign-ups
application, applications, applicant, applicants, enrolment, enrolments, enrollment, enrollments, hires, vacancies, recruits, appointments | 20 applications per vacancy
download, downloads, install, installs, review, reviews, rating, ratings, testimonial, testimonials, referral, referrals | 300 downloads of our whitepaper
franchise, franchises, branch, branches, outlet, outlets, franchisee, franchisees, trial lesson, trial lessons, trial, trials, taster, tasters | 50 trial lessons in September
donation, donations, gift, gifts, grants, sponsorship, sponsorships, pledges | 100 donations
demo, demos, demonstrations, inquiry, inquiries, enquiry, enquiries, request, requests, quote requests | 10 enquiries a month
meal, meals, job, jobs, apprenticeships, internships, placements, homes, houses, dwellings, trees, households, families | Create 200 jobs
people, residents, inhabitants, citizens, students, pupils, children, employees, adults, women, men, girls, boys, youngsters, parents, staff, teachers, schools, companies, businesses, stores, shops, municipalities, refugees, carers | Help 200 older residents
points, percent, hours saved, tonnes, kwh, kg, km | 3 points up
`,
  ),
];

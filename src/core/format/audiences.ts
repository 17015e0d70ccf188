import { entries, part, references, text } from './field';

const persona = part(
  {
    en: ['Persona', 'One imagined member of this audience, to write for.'],
    nl: ['Persona', 'Eén bedacht lid van deze doelgroep, om voor te schrijven.'],
  },
  {
    name: text(
      {
        en: ['Name', 'A first name makes it a person.'],
        nl: ['Naam', 'Met een voornaam wordt het een mens.'],
      },
      'Sanne',
    ),
    job: text(
      {
        en: ['Job', 'What work this person does.'],
        nl: ['Werk', 'Wat voor werk deze persoon doet.'],
      },
      { en: 'Nurse, three days a week', nl: 'Verpleegkundige, drie dagen per week' },
    ),
    friends: text(
      { en: ['Friends', 'Who the friends are.'], nl: ['Vrienden', 'Wie de vrienden zijn.'] },
      { en: 'Other parents at school', nl: 'Andere ouders van school' },
    ),
    concerns: text(
      {
        en: ['Concerns', 'What keeps this person busy.'],
        nl: ['Zorgen', 'Wat deze persoon bezighoudt.'],
      },
      { en: 'Healthy food that children eat', nl: 'Gezond eten dat kinderen ook opeten' },
    ),
  },
  {
    examples: [
      {
        en: { name: 'Sanne', job: 'Nurse', concerns: 'Healthy food that children eat' },
        nl: { name: 'Sanne', job: 'Verpleegkundige', concerns: 'Gezond eten dat kinderen ook opeten' },
      },
    ],
  },
);

const FAMILIES = {
  en: { description: 'Families within 5 km of the shop', online: ['instagram'] },
  nl: { description: 'Gezinnen binnen 5 km van de winkel', online: ['instagram'] },
} as const;

export const audiences = entries(
  {
    en: [
      'Audiences',
      'Whom the plan wants to reach, keyed by a short id. As concrete as you can: everyone is no audience.',
    ],
    nl: [
      'Doelgroepen',
      'Wie het plan wil bereiken, elk onder een korte naam. Zo concreet als je kunt: iedereen is geen doelgroep.',
    ],
  },
  part(
    {
      en: ['Audience', 'A group of people that you want to reach.'],
      nl: ['Doelgroep', 'Een groep mensen die je wilt bereiken.'],
    },
    {
      description: text(
        {
          en: [
            'Description',
            'Who they are, narrow enough to find them.',
            'Could you point at somebody who belongs to them?',
          ],
          nl: [
            'Omschrijving',
            'Wie het zijn, smal genoeg om ze te vinden.',
            'Kun je iemand aanwijzen die erbij hoort?',
          ],
        },
        { en: FAMILIES.en.description, nl: FAMILIES.nl.description },
      ),
      needs: text(
        {
          en: ['Needs', 'What they need that you can give.', 'Why would they come to you?'],
          nl: ['Behoeften', 'Wat ze nodig hebben en jij kunt geven.', 'Waarom zouden ze bij jou komen?'],
        },
        {
          en: 'Good bread without queueing on Saturday',
          nl: 'Goed brood zonder op zaterdag in de rij te staan',
        },
      ),
      behaviour: text(
        {
          en: ['Behaviour', 'What they do online, and when.'],
          nl: ['Gedrag', 'Wat ze online doen, en wanneer.'],
        },
        { en: 'Look at Instagram in the evening', nl: 'Kijken ’s avonds op Instagram' },
      ),
      online: references(
        'channels',
        {
          en: ['Where they are online', 'The channels of this plan on which you find them.'],
          nl: ['Waar ze online zijn', 'De kanalen van dit plan waarop je ze vindt.'],
        },
        ['instagram', 'facebook'],
      ),
      follow: text(
        {
          en: ['Whom to follow and why', 'Whom of them you follow, and what for.'],
          nl: ['Wie je volgt en waarom', 'Wie van hen je volgt, en waarvoor.'],
        },
        { en: 'Local parents, for questions', nl: 'Ouders uit de buurt, om hun vragen' },
      ),
      persona,
    },
    { examples: [FAMILIES] },
  ),
  {
    examples: [{ en: { families: FAMILIES.en }, nl: { gezinnen: FAMILIES.nl } }],
    defines: 'audiences',
  },
);

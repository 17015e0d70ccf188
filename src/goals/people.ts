/** The words for people, to tell "among young families" from "among the top 5" and "bij huurders" from "bij aflevering". */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const people = list(
  `people women men families parents mothers fathers children kids pupils students teachers members customers clients users
  visitors guests donors givers volunteers employees staff managers directors residents tenants citizens inhabitants patients subscribers
  followers readers listeners viewers players fans designers developers engineers adults seniors elderly youth youngsters teenagers
  teens singles couples households homeowners newcomers freelancers entrepreneurs founders owners shoppers buyers partners suppliers
  farmers growers workers nurses doctors gps graduates alumni applicants candidates drivers cyclists commuters travellers tourists
  professionals learners participants attendees millennials smokers companies businesses firms smes schools hospitals municipalities
  clubs restaurants shops retailers neighbours voters migrants refugees carers caregivers boys girls persons graders starters leads prospects
  organisations charities accountants lawyers architects installers hikers campers diners patrons leavers recruits juniors lecturers

  mensen vrouwen mannen gezinnen ouders moeders vaders kinderen kleuters leerlingen studenten docenten leraren leerkrachten leden
  klanten gasten bezoekers gebruikers donateurs vrijwilligers medewerkers werknemers personeel collegas leidinggevenden managers
  bewoners huurders inwoners burgers patienten clienten abonnees volgers lezers luisteraars kijkers spelers supporters ontwerpers
  ontwikkelaars volwassenen ouderen senioren jongeren jeugd tieners pubers jongens meisjes stellen huishoudens huiseigenaren nieuwkomers
  statushouders freelancers ondernemers eigenaren kopers partners leveranciers boeren telers werkers verpleegkundigen artsen huisartsen
  kandidaten sollicitanten fietsers forenzen reizigers toeristen professionals deelnemers cursisten rokers bedrijven zzpers mkbers
  organisaties scholen ziekenhuizen gemeenten verenigingen restaurants winkels winkeliers buurtbewoners kiezers mantelzorgers personen
  werkzoekenden starters relaties opdrachtgevers adviseurs tweeverdieners inkopers verkopers vakmensen zorgverleners horecazaken`,
);

/** Dutch glues its nouns together: "pilotklanten", "havoleerlingen". */
const dutchEndings = [
  'klanten',
  'leden',
  'bezoekers',
  'bewoners',
  'ouders',
  'jongeren',
  'ouderen',
  'leerlingen',
  'studenten',
  'medewerkers',
  'gasten',
  'huurders',
  'ondernemers',
  'mensen',
  'vrouwen',
  'gezinnen',
  'huishoudens',
  'patienten',
  'clienten',
  'gebruikers',
  'lezers',
  'docenten',
  'leraren',
  'vrijwilligers',
  'inwoners',
  'abonnees',
  'volgers',
  'bedrijven',
  'eigenaren',
  'deelnemers',
  'werkers',
  'zoekers',
  'gevers',
  'nemers',
  'verdieners',
];

/** Whether a folded word names people, or organisations as far as one can address them. */
export function isPeople(word: string): boolean {
  return people.has(word) || (word.length > 8 && dutchEndings.some((ending) => word.endsWith(ending)));
}

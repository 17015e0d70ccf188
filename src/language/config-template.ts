import type { Texts } from '../core/language';

/** A config for a team that has none: it changes nothing until one of its comments is taken away. */
export const CONFIG_TEMPLATE: Texts = {
  en: `# How your team wants its plans to be checked. It holds for the plans in this folder and below.
# Take away the # before a line to use it; what you leave out stays as it is.

# Where to start from: recommended, strict or minimal.
extends: recommended

# How much a rule matters: error, warning, info, hint or off.
# rules:
#   goal-vague: error
#   kpi-without-source: off
#   too-many-goals: [info, { max: 3 }]

# Words of your own: those you find vague, and those of which everybody here knows what they mean.
# words:
#   vague: [top of mind]
#   allowed: [engagement]

# Plans that are left alone, as in a .gitignore.
# ignore:
#   - archive/
`,
  nl: `# Zo wil je team dat zijn plannen worden nagekeken. Het geldt voor de plannen in deze map en daaronder.
# Haal de # voor een regel weg om hem te gebruiken; wat je weglaat, blijft zoals het is.

# Waar je van uitgaat: recommended (aanbevolen), strict (streng) of minimal (alleen het belangrijkste).
extends: recommended

# Hoe zwaar een regel telt: error (fout), warning (waarschuwing), info, hint of off (uit).
# rules:
#   goal-vague: error
#   kpi-without-source: off
#   too-many-goals: [info, { max: 3 }]

# Eigen woorden: wat jullie vaag vinden, en waarvan iedereen hier weet wat het betekent.
# words:
#   vague: [top of mind]
#   allowed: [engagement]

# Plannen die met rust worden gelaten, zoals in een .gitignore.
# ignore:
#   - archief/
`,
};

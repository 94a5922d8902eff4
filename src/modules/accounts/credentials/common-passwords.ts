/**
 * Words from which common passwords are made, in small letters. A password that is little more than these, with digits and signs
 * around them, is refused. The installation may bring the full list of breached passwords besides: see `breached-passwords.ts`.
 */
export const commonWords: readonly string[] = `
password passphrase passcode passwort contrasena motdepasse senha qwertyuiop qwerty qwertz azerty asdfghjkl asdfgh zxcvbnm zxcvbn
letmein letmeinnow welcome welcomeback iloveyou ilovemy loveyou loveme lovely hello hellothere helloworld goodmorning goodbye
sunshine princess princesses monkey dragon master shadow michael jordan superman batman spiderman starwars startrek pokemon
football baseball basketball cricket rugby tennis hockey liverpool arsenal chelsea everton tottenham hotspur manchester united
westham westhamunited millwall charlton crystalpalace rangers celtic newcastle leeds barcelona realmadrid juventus england
britain scotland wales ireland london londonbridge bexleyheath bexley sidcup erith welling crayford kent greenwich bromley lewisham
council borough partnership community safety crime domestic homicide violence abuse review reviews reviewer death toolkit dhr dardr
csp mash safeguarding police metpolice metropolitan social services nhs hospital housing probation fire brigade ambulance coroner
administrator admin administration superuser root system guest default changeme changethis change please secret secrets topsecret
secure security computer laptop internet google facebook instagram twitter youtube amazon microsoft windows office teams outlook
apple iphone android samsung nokia access login logon signin signup user username account test testing tester tested temp temporary
letters numbers alphabet abcdefghijklmnopqrstuvwxyz abcdefghij abcdefgh abcdef abcd1234 abc123 nothing whatever anything something
everything forever together family mother father mummy daddy sister brother children babygirl babyboy baby sweetheart darling angel
angels heaven jesus christ jesuschrist godisgood blessed blessing faith freedom justice peace happy happiness smile smiley
summer winter spring autumn january february march april may june july august september october november december monday tuesday
wednesday thursday friday saturday sunday birthday christmas holiday holidays easter halloween newyear chocolate cookie coffee
banana cheese butterfly flower flowers rainbow unicorn tigger buttercup purple orange yellow green blue black white silver golden
charlie oliver jessica sophie thomas daniel george william harry jack james robert matthew andrew anthony joshua ashley nicole
michelle jennifer hannah samantha elizabeth victoria charlotte alexander benjamin jasmine maggie ginger pepper bailey buster tigers
eagles mustang corvette ferrari porsche mercedes harley yamaha suzuki computer123 trustno1 dontforget remember remembered forgotten
correcthorsebatterystaple correct horse battery staple opensesame abracadabra supercalifragilisticexpialidocious
`
  .trim()
  .split(/\s+/);

/** Runs of keys and digits that fingers find by themselves, both ways round. */
const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '01234567890123456789',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];

export const keyRuns: readonly string[] = runs.flatMap((run) => [run, [...run].reverse().join('')]);

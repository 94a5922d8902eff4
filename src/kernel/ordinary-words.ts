/**
 * Words that everybody writes, also where they stand at the beginning of a sentence. A word of this list is not taken for a name that was misspelt,
 * nor, written small, for a name. Words of three to nine letters: those of the guidance and of everyday English that may be near a name.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `
able about above absent absolute abuse accepted accepts access account accounts across act acted action
actions actor acts add address addresses adds adults advice advocate affected after again against age
aged agencies agency ago agree agreed agreement agrees aim alarm alert alerts aliases all alleged allowed
allowlist almost alone along already also although always among analysis anchors and angry another answer
answered answers anxious any anybody anyone anything apart app appear appears applies apply appointed approval
approved are area areas argued arise around aside ask asked asks assurance attached attention
audit author authority authors available avoid await aware awareness away baby back backup backups bad
badly bar bare base baseline became because become becomes been before began begins behaviour behind being
believed below beside best better between beyond birth black blame blob blobs block blocker blockers board
boards bodies body born both bottom bought bound box breach brief bring brings broke brother brothers brought
brown browser bruise build builds built bullet busy but byte bytes cache calendar call called calls came can
cannot care carer carries carry case cases casework catalogue cath caught cause cell cells central chain chair
chairs change changed changes channel charge chart charts chasing check checked checklist checks checksums
chief child children choice choose chosen claim class classes clean clear client clock close closed closing
closure code codes coercive cold column columns combined come comes command commands comment comments commit
commits common compiler complete completed component computed concern concerned condition conduct conducted
config conflict conflicts connected consent consider const consulted contact contacts content contents control
cook cookie copied copies copy core cores coroner cost could council councils count counts couple course court
cousin cousins covering crash create cried crime criminal criteria cross current cut data database date dated
dates daughter day days dead deadlines deal death deceased decide decides decision decisions declared deep
default defaults deferred delay delete deleted described design despite details dev device did died different
directed direction directly disk diversity docs doctor document documents docx does doing domain domestic done
door double doubt down download downloads draft drafted drafting drafts drank drawn drift drink drive dropped
drove drug due duplicate during duties duty each earlier early earned easy economic edited edition editor
effect eight either else elsewhere email emails embedded emotional empty encrypted end ended ends engine
enough enquiry entries entry equal equality error errors ethnicity even evening event events ever every
everybody evidence exact exactly example examples excluded exclusion executive exist exists expected expert
expiry export exported exports external extract face fact factor factories factors facts fail fails failure
fall families family farm father fathers fear feature feel feet fell felt female fetch few fictional field
fields fight figure figures file files fill filled filter final find finding findings finds fine fire first
fits five fixed flag flagged flags floor flow folder folders follow following font food foot for force foreign
forget forgotten form formally format formats forms forward found four framework free fresh friday friend
friends from front fsync full function functions further future fuzz gave gender general generated get gets
girl give given gives glad glossary goes going gold gone good gov grace grant gray great green grew grey
ground group grow guard guesses guidance guide had hair half hall hand handler handlers handling happen
happened happy hard harm has hash hashes have head header headers heading headings heads health heard heart
heat held help helpers hence here hers hidden high hill history hold holding holds holly home homicide
homicides honest hope hospital hour hours house household how however https hunt hurt husband idea identity
idle ids images immediate impact import imports incident incl include included includes including index
initials injection inline input inquest inside install installs instant instead interest interface internal
intimate into invited involved iris issue issued issues item items its itself ivy job jobs joined joint
journey journeys joy judged just keep keeps kept kernel key keyboard keys kill killed kind king knew know
knowledge known knows label labels lake land lane language laptop large last late later law layer layout lead
leading leads leaflet leaflets leak learn learning least leave leaves led left legal length less lessons let
lets letter letters level library lies life light like limb limit limited limits line lines link linked links
lint list listed lists little live living load local lock log logged logging login logs long look looked
looking looks loopback lord lose loses loss lost love low machine macros made mail mailbox main make makes
male mammoth manage manager mandatory many march mark marked marking marks markup mason match material matter
max may mean means meant measured mechanism media median meet meeting meetings meets member members memory men
mental mercy merged message messages met metadata method methods mid might mile mill min mind mine minimum
minor minute minutes miss missing misspelt mobile model models module modules moment monday month monthly
months more morning most mother move moved much must name named names naming national near need needed needs
neglect neither nested network neutral never new newer news next night nine nobody node none nor north not
note notes nothing notice notices notified notify noun nouns now number numbers object objects occurs off
offer offers office officer officers often old older once one ones online only onto open opened opening opens
option optional options order original other others otherwise our ours out outcome outline output outside over
overdue override oversight overview owed own owner owns pack package packages page pages paid panel paper
papers paragraph parallel parent parents park parser part partly partner partners parts pass passed passkey
passkeys password passwords past pasted path paths patience pattern pause paused pay pearl pending people per
perhaps period person personal phone physical pick pictures place places plain plan planned platform play plus
point points police policies policy poor poppy porter positive possible post postcode posts power practice
present presenter press print printed prints privacy private probation problem proceed process processes
product program progress project promise promptly proof property proposed props proves provide provider
pseudonym public publish published publishes pure purge purpose put quality quarterly queries query question
questions queue quick quiet quite quoted race random rang range rapid rather rationale raw ray reaches read
readable reader readers reading readonly reads ready real really reason reasons receipt receive received
recipient record recorded records recovery red redaction redirect reference referral refreshed refusal refuse
refused refuses regarding regime register rejected related relatives release released releases relevant
reminders removed rendered renders repeat repeats replay reply repo report reported reporting reports request
requests required rescue residence resources response responses rest restart restore resubmit resulted
retention retry return returns review reviews rich ride right rights risk risks rob robin role roles room rose
round route routes routine row rows ruby rule rules run rung running runs safe said sale same sample sandbox
sandy save saved saw say says scan scanner schedule scheduled school scope scoping screen script
scripts search second secondary secret section secure security see seed seeded seeds seem seen sees select
send sending sends senior sent sentence separate sequence serious server serves service services session
sessions set sets settings seven several sexual shall shape share shared shares sharing she sheet sheets
shelter ship ships shop short should show showing shown shows side sign signed signs silence silent silently
simple since single sister sisters sit site six size skills slow small smith social socket software some
somebody someone something son soon sought source sources south speak spec specimen split spoke spring stack
staff stage stages stale stand standard standing stands start started starts state stated statement states
status statutory stay stays step steps still stone stood stop stops storage store stored storm strategy stream
street strength strict string strong structure style styles subject submit such suddenly suicide summary
summer sunday superuser support sure survive survives suspected switch switched sync system table tables tag
tagged take taken takes talk target task tasks taylor tell tells template templates ten terms test tested
testing tests text than that the their them theme themes then there these they thing think third this those
though thought three through thus tied time timeline times timing title titles today together token tokens
told tomorrow tone too took tool toolkit tools top total toward town tracked training travel treat tree trial
tried trigger true trust truth try trying turn turner turns twice two type typed types under unique unit
unknown unless unpacked until unwell update updates upload uploaded upon upstream use used user users uses
using usual utils validator value values verb verbs version versioned versions very via victim victims victor
victoria view views violence violet visible visit voice voluntary wait waits walk walker wall walls want ward
warm warning was watch water way ways weak web wednesday week well went were west what whatever when where
whether which while white who whoever whole whom whose why wide wife will willow wish with withdrawn within
without woman women wood word wording words work workbook worked worker working works world worse worst would
wrapper wrappers write writers writes writing written wrong year yearly years yes yet you young younger your
yours zip zod zoom
`
    .trim()
    .split(/\s+/),
);

import type { ReportPart } from '../../modules/report/index.js';

/** What somebody of the cast writes in a section. */
export interface SectionTold {
  readonly part: ReportPart;
  readonly key: string;
  readonly text: string;
  readonly after?: string;
}

export const overview = (key: string, text: string, after = ''): SectionTold => ({
  part: 'overview',
  key,
  text,
  after,
});
export const summary = (key: string, text: string, after = ''): SectionTold => ({ part: 'summary', key, text, after });

/** The draft that the author of the review furthest on writes; nobody is named but by what they are to her. */
export const draftOfHeld: readonly SectionTold[] = [
  overview(
    'introduction',
    `The panel offers its condolences to the family and friends of the woman whose death led to this review. They spoke of her with warmth and with patience for our questions, and they asked for one thing above all: that the next person is asked.

## In the words of her sister

> She kept the good biscuits for other people’s bad days. If you rang her in tears she would say “kettle’s on” before you had got to the end of the sentence.
>
> She sang in the car, badly, and knew it. She was learning to swim at an age when most people have stopped learning anything. She was not finished.

## Why this review was held

She was killed at home by somebody with whom she lived. Several agencies knew her, and some of them knew that she was afraid. The Community Safety Partnership decided that the circumstances meet the test for a review.

The review does not ask who is to blame. Courts and coroners do that. It asks:

- what was known, to whom, and when
- what was done with it, and why that seemed right at the time
- what would have made it easier to do something else
- what is to change, by whom, and how anybody will know that it has`,
  ),
  overview(
    'timescales',
    'Reviews are usually finished within six months of the decision. This one is on course for that. The criminal case ran beside it; the police and the chair agreed at the outset which people would not be spoken to before the trial.',
    'Lessons were not kept until the end. Those that could be acted on at once were passed on as they were found, and are told in the section on lessons.',
  ),
  overview(
    'confidentiality',
    'The findings of a review are confidential until it is published. Information has been open only to those who took part and to their line managers.',
    'Her family chose the name by which she is called here, and read how each of them is described. Days of contacts are given by month. Workplaces, schools and streets are left out. Agencies are named; those who work for them are not.',
  ),
  overview(
    'terms-of-reference',
    'The panel agreed its terms after reading what the agencies had told in scoping. The family read them before they were agreed.',
    'At the request of the family a question was added: who answered for her when she was asked something, and why nobody noticed.',
  ),
  overview(
    'methodology',
    '',
    `Each agency that had known her or the person who killed her was asked for a chronology; those with more than passing contact also wrote a management review. Authors were independent of the case and of its line management. The chronologies were read together, entry by entry, and the panel discussed where they agree, where they contradict one another, and where they are silent.

## What we could not see

- The records of the surgery before its move to the present system hold letters but no notes of telephone calls.
- One agency’s worker has left and could not be reached. What is said of that visit rests on the record alone.
- Nothing that she wrote herself came to the panel but two text messages, read with the agreement of her sister.

## Words used in this report

**Domestic abuse** is used as in section 1 of the Domestic Abuse Act 2021: abusive behaviour of one person aged 16 or over towards another to whom they are personally connected, whether physical or sexual, violent or threatening, controlling or coercive, economic, psychological or emotional, and whether a single incident or a course of conduct.

**Controlling behaviour** means acts that make somebody subordinate or dependent: cutting them off from support, using what they have and can do for one’s own ends, taking away what they need to be independent, and regulating their daily life.

**Coercive behaviour** means assault, threats, humiliation, intimidation or other abuse used to harm, punish or frighten.

**Strangulation** is used for pressure on the neck that hinders breathing or the flow of blood, with or without a mark. It is an offence of its own since June 2022.

**Economic abuse** is behaviour with a substantial adverse effect on somebody’s ability to acquire, use or keep money or other property, or to obtain goods or services.

**MARAC** is the multi-agency meeting at which the cases with the highest risk are discussed.`,
  ),
  overview(
    'family-involvement',
    'The chair wrote to her sister in the first week, and met her at a place that she chose. She was offered a specialist advocate from the start and has been supported by one throughout. Two friends and a former colleague took part by telephone.',
    `What they said has shaped this report in three places.

1. The question about who answered for her was theirs.
2. They asked that the letter to her home be told plainly, and it is.
3. They asked that she be described as somebody who made plans and carried some of them out. The panel came to see that the plans were the most important thing that agencies knew.

His relatives were written to. One of them replied, and asked not to take part.`,
  ),
  overview(
    'contributors',
    'These agencies gave information. Each author confirmed in writing that they had no part in the case.',
  ),
  overview(
    'panel',
    '',
    'The panel had an expert in domestic abuse from a specialist service that had not known her. No member had managed anybody who worked with her.',
  ),
  overview(
    'chair-and-author',
    '',
    'Neither has worked for any agency of the area within the five years before their appointment. Both signed a statement of independence, which the partnership compared with the list of agencies involved.',
  ),
  overview(
    'parallel-reviews',
    'The review agreed with the senior investigating officer how each would keep out of the way of the other.',
  ),
  overview(
    'equality',
    'The panel went through each characteristic and asked two things: did it matter to what happened, and did it matter to how she was treated? An empty row says that nothing is on record, not that it did not matter.',
    `## Sex

Most people killed by a partner are women. In both visits to the hospital a man spoke for a woman who was hurt, and it seemed ordinary to those who were there. Several staff said so themselves.

## Disability

She lived with pain in her back for years. Appointments for pain were among the few that she kept alone. Nobody used them for more than pain, and yet she had said at the first of them that she “could not lift anything at home any more, and it is not only the back”.

## Money, housing and work

She gave up work eighteen months before she died. Her wages went into an account that was his. The housing application asked for three months of bank statements in her own name; she had none. She withdrew the application.

## How they acted together

In pain, without income of her own and with one address, she depended on letters, telephones and lifts that another person controlled. Services offered help that could be reached by letter, by telephone and by car.`,
  ),
  overview(
    'dissemination',
    `Her family receive the report before anybody else, with time to read it and somebody to read it with.

After publication it goes to:

- every agency that took part, and the boards to which they answer
- the Safeguarding Adults Board and the Safeguarding Children Partnership
- the Mayor’s Office for Policing and Crime
- the Domestic Abuse Commissioner
- the specialist services of the borough`,
  ),
  overview(
    'background',
    `## Her life

She grew up as the elder of two. She worked in the kitchens of a school and later in its office, and was the one who remembered birthdays. She had been married before, amicably ended, and had close friends from that time. In her last years she saw them less and less, and they put it down to her being happy at home.

## The relationship

They met through friends. He moved into her flat within three months. Her friends describe, looking back, a sequence that they did not see as one at the time:

- he drove her to work and fetched her, and then to appointments
- her telephone was “always on charge” when they rang
- she left the choir because rehearsals ended late
- she gave up work, “for a while”
- visits to her sister became visits of both, and then stopped

## The death

She died at home from injuries that he caused. A neighbour called the police. Nothing more about how she died is needed for what this review has to say, and her family asked that nothing more be said.

He was charged with her murder. How the case ended is told in the section on parallel reviews.`,
  ),
  overview(
    'chronology',
    'These events carry the analysis. The combined chronology that the panel worked from is many times as long.',
    `## What the list does not show

Between the entries lie months. Two silences stand out. The first, of ten weeks, began when she missed an appointment and the letter about it came back. The second lasted from the withdrawal of her housing application to the second visit to the hospital. No agency was looking for her in either of them, because each had an explanation: she had “disengaged”, or “declined the service”.

In both silences she was in touch with her friends about leaving.`,
  ),
  overview(
    'overview',
    `## Health

Her surgery saw her for pain and twice for sleep. The hospital saw her on two nights with injuries for which an accident was given as the cause. Mental health services assessed him once, at his own request, for low mood after losing work, and wrote that there were “no risks to others identified”; nobody had asked about others.

## Police

Officers came to the flat once. A neighbour had heard shouting. Both said that it had been the television. The officers spoke to them in the same room, and the risk assessment was completed with “no” to every question.

## Specialist support

The support service had the fullest picture. Its worker spoke with her four times, always in the mornings, on the telephone of her friend. It was to this worker that she said that he had put his hands around her neck.

## Housing

The housing association received her application and, later, her wish to withdraw it. In between it sent a letter.

## Friends and family

Her friends knew that she was planning to leave. They knew of the bag at her friend’s house, of the account that she had opened, and of the day that she had in mind. No agency knew all of it. Nobody asked them, and they did not know whom they could have told.

## Taken together

No single agency held enough to see what was coming. Together they held nearly all of it: an escalation over fourteen months, strangulation, a plan to separate, control of money and movement, and his loss of work. Each of these was on some record before the last visit to the hospital.`,
  ),
  overview(
    'analysis',
    `The panel took the lines of enquiry in turn. Under each it asks what happened, why it made sense to those who were there, and what would have helped.

## Seen alone

She came to the hospital twice, at night, with a man who said that he was her partner and who answered the questions. On the first night the nurse turned to her twice, and twice he spoke. The nurse remembers thinking that they were tired.

**Why it made sense.** The department had more than ninety people waiting. Triage is a curtain. The policy that everybody with an unexplained injury is seen alone was on the intranet, and had been trained eighteen months earlier by e-learning. There was no second person who could ask him to come to the desk.

**What would have helped.** A reason that the system gives, so that the nurse does not have to find one. In other hospitals the patient goes to X-ray alone because that is how X-ray works, and the question is asked there.

The author of the hospital’s own review found the same, and did not stop at the card that had not been filled in. The panel commends that.

## What becomes of what is told

The support worker wrote down what she had been told on the day she was told it, in her words. The referral form for MARAC has a box for strangulation, and it was ticked. The summary that the meeting worked from is typed by hand from the form, and has no such box.

**Why it made sense.** The summary was made short because meetings had become long. Those who shortened it took out boxes that were rarely ticked. The box for strangulation was rarely ticked because, before the change of law, few people asked.

**What would have helped.** One form, read by everybody, rather than a summary of it. The police have since changed to that.

## Safe ways of reaching her

She told the housing association at the first call that nothing must come by post. The call handler wrote a careful note of it. Letters take their address from a field, and the note is not the field.

**Why it made sense.** The call handler did everything that they had been taught. The letter was made by a job that runs at night and reads no notes. Nobody had ever asked whether it should.

**What would have helped.** A field for “safe to write: no” that stops letters. The association has it now. Four other agencies on the panel looked at their own systems during the review; two of them found the same gap.

## Risk, and who decides that it has fallen

After she withdrew her application the risk was recorded as lower. She had, in everyone’s words, “chosen to stay”. The panel was told by its expert that withdrawal of this kind is more often a sign of pressure than of safety, and that the time around a plan to separate is the most dangerous.

**Why it made sense.** Each service measures risk by what it is told. She told them less, so they measured less.

**What would have helped.** A rule that less contact than expected raises a question rather than lowers a score.

## Him

He was known to three agencies. To none of them was he somebody whose behaviour was of interest. Mental health services recorded a man who had lost his work and slept badly. Probation had supervised him years before for an offence against a former partner; the record was sound, and there was no reason for anybody to look for it.

**What would have helped.** The question “who else is at home, and how are they?” is asked by some teams as a matter of course. Where it is, it takes about a minute.

## Things that were done well

- The support worker rang at a time and on a number that were safe, every time, and wrote down what she said in her own words.
- The call handler of the housing association asked what nobody had told them to ask, and made a full note.
- The hospital’s safeguarding nurse looked at the first visit again when the second came in, joined them, and rang the support service the same morning.
- A pharmacist noticed that he collected her prescription, and asked her, when she came herself, whether that was what she wanted.

Each of these made more visible than before what was happening. None of them depended on anything but somebody who had the time and thought it was theirs to do.`,
  ),
  overview(
    'conclusions',
    'She was not out of reach. She spoke to a specialist service, she applied for housing, she opened an account, she told her friends. What she did not meet was anybody whose work it was to put these things together.',
    `The agencies concerned have not waited for this report. Much of what is recommended here has begun. What matters now is whether it is still so in two years, when those who remember have moved on.`,
  ),
  overview('lessons', 'Lessons were told to the bodies concerned as they were found.'),
  overview(
    'recommendations',
    'Each recommendation is discussed with those who are to carry it out before it is final: what it is for, what is expected, and how it is worded.',
  ),
  overview('appendix-terms', ''),
  summary(
    'review-process',
    `This summary can be read without the overview report. It tells how the Community Safety Partnership reviewed the death of a woman who was killed at home by somebody with whom she lived.

The panel offers its condolences to her family and friends.

> She kept the good biscuits for other people’s bad days.

Her sister`,
    'The panel is grateful to those who read this report while they were grieving, and who told us where we had it wrong.',
  ),
  summary('contributors', ''),
  summary('panel', ''),
  summary('chair-and-author', ''),
  summary('terms-of-reference', ''),
  summary(
    'summary-chronology',
    `She had known him for four years. He moved in within months; her friends saw less of her, and put it down to happiness. She gave up work, and her wages with it.

In the last fourteen months of her life she came to the hospital twice with injuries, both times at night, both times with him. She told a support service that he had put his hands around her neck. Officers came to the flat once, and spoke to both of them in one room. She applied for housing and asked that nothing come by post. A letter came. She withdrew the application.

She was planning to leave when she died. Her friends knew the day.`,
  ),
  summary('key-issues', 'The panel found these key issues.'),
  summary(
    'conclusions',
    'No agency held enough to see what was coming. Together they held nearly all of it. What she did not meet was anybody whose work it was to put it together.',
  ),
  summary('lessons', ''),
  summary('recommendations', ''),
];

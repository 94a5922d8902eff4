import { overview, type SectionTold, summary } from '../reports.js';

/** The report as its author writes it. The people in it have the names that the family chose. */
export const report: readonly SectionTold[] = [
  overview(
    'introduction',
    `The panel offers its condolences to Leanne’s family and friends, and to her son above all.

## Leanne, in the words of her mother

> She could do voices. Every animal at the nursery had one, and the children would not go in until the hedgehog had said good morning.
>
> She was late for everything except for Toby. She danced in kitchens. When she got the flat she painted the front door yellow so that he would always know which one was his.

## Why this review was held

Leanne was 29 when she was killed outside her home by a man from whom she had parted ten months before. He is called Craig in this report. She had reported him to the police five times. Several agencies were helping her. The help was to move, to change her number and to be careful, and she did all three.

The Community Safety Partnership decided that the test for a review was met. The review does not ask who is answerable for her death; a court has said so. It asks what was known, to whom and when, what was done with it and why, and what is to be different.

## What this report says in short

Leanne did what she was advised to do. What she reported was taken seriously each time, and each time by itself. The danger was in the pattern, and it was nobody’s task to look at it.`,
  ),
  overview(
    'timescales',
    'Reviews are usually finished within six months of the decision. This one waited for the trial, as police and chair had agreed. The partnership set another day and told the Home Office and the family.',
    'What could not wait was passed on: one lesson to the police and one to everybody who advises people who are followed, within days of being seen.',
  ),
  overview(
    'confidentiality',
    'What a review finds is confidential until it is published. Information was open only to those who took part and to their line managers.',
    'Leanne’s mother chose the names: Leanne, Craig, and Toby for her grandson. Jo is a friend. All of them agreed. Months are told instead of days. The nursery, the school and the streets are not named. Agencies are named; those who work for them are not.',
  ),
  overview(
    'terms-of-reference',
    'The panel agreed its terms at its first meeting. Leanne’s mother had read them. She asked for two things: that the diary be read, and that the review look at what he was told as closely as at what Leanne was told.',
  ),
  overview(
    'methodology',
    'Agencies were asked for chronologies and management reviews. Their authors had had no part in the case. All was read together with the diary that Leanne’s mother had kept, which has sixty-three entries. It turned out to be the most complete record of all.',
    `## What this review could not see

- Messages on Craig’s telephone that were not part of the trial.
- The notes of one housing officer, who kept them on paper and has moved abroad.
- Craig was written to in prison. His solicitor answered that he would not take part.

## Words used in this report

**Domestic abuse** is defined in section 1 of the Domestic Abuse Act 2021. It means abusive behaviour of one person aged 16 or over towards another to whom they are personally connected. Those who have been a couple are connected after they have parted.

**Controlling or coercive behaviour** means a pattern of acts by which one person makes another dependent, cuts them off, regulates their life, or humiliates, threatens or frightens them. Since 2023 the offence covers what is done after a couple have parted.

**Stalking** means a course of conduct by which somebody follows, watches, contacts or spies upon another, so that they are afraid or have to change how they live. It is an offence under the Protection from Harassment Act 1997.

**Economic abuse** means behaviour with a substantial adverse effect on somebody’s ability to acquire, use or keep money or property, or to obtain goods or services.

**MARAC** is the multi-agency meeting at which cases with the highest risk are discussed. **An advocate** in this report is an independent domestic violence adviser (IDVA), which means somebody trained to work with people at high risk and only for them.

**A licence** is the time of a sentence that is served outside prison, under conditions.`,
  ),
  overview(
    'family-involvement',
    'The chair met Leanne’s mother five times and spoke with Jo twice. Both had an advocate. Toby is seven now. After talking with his grandmother and his therapist the panel did not ask him anything. He drew a picture for the front of the report; the family keep it and may lend it for publication.',
    `What they gave to this review:

1. The diary. Without it the panel would have known of nineteen of sixty-three times.
2. The yellow door. Leanne’s mother asked that it be in the report, because the first thing that Leanne was advised after the second move was to paint it.
3. The wish that the school is thanked.

Leanne’s mother read the draft with her advocate, over two mornings. She asked for six changes, and all six were made.

Craig’s family were written to. His sister wrote back that she was sorry, and that she did not wish to say more.`,
  ),
  overview(
    'contributors',
    `These agencies took part:

- Metropolitan Police Service: chronology and management review
- The Probation Service: chronology and management review
- London Borough of Bexley, Children’s Social Care, with the school: chronology and management review
- London Borough of Bexley, Housing Services: chronology and a short report
- NHS South East London Integrated Care Board, for the surgery: chronology
- Bexley Harbour Domestic Abuse Service: chronology and management review
- the nursery at which Leanne worked: an account in its own words

Mental health services and the fire brigade looked, and had no contact. Everybody who was asked answered.`,
  ),
  overview(
    'panel',
    '',
    'The expert in domestic abuse on the panel manages the service that supported Leanne. She did not manage the advocate who did, and left the room when the work of her service was talked of; a colleague from another borough took her place for it.',
  ),
  overview(
    'chair-and-author',
    '',
    'Neither has worked for an agency of the area in the five years before their appointment. Both signed a statement of independence, which was compared with the list of agencies involved.',
  ),
  overview(
    'parallel-reviews',
    'The Probation Service held a review of its own, as it does after every serious further offence. Its author sat with the panel for one meeting, and its findings are used here with leave. The Safeguarding Children Partnership was told, and found that nothing was to be reviewed about Toby’s care.',
  ),
  overview(
    'equality',
    'For each characteristic the panel asked whether it mattered to what happened, and whether it mattered to how Leanne was treated.',
    `## Sex

Most people who are stalked by a former partner are women, and most who are killed by one are women. Each of the five officers wrote that Leanne was “calm”. Three of them took it as a sign that she was not afraid. Her mother says: “She was calm because Toby was there.”

## Race and ethnicity

Leanne’s father came from Ghana. She told Jo that she would rather not raise her voice with officers, because of how it might be taken. The panel found nothing in the records that shows that she was treated otherwise than others. It also found that nobody had asked her, and that in three of five reports her ethnicity was left blank.

## Pregnancy and maternity

She was the mother of a young child. Every plan that was made for her safety had to fit the school run, and in the end the school run was where he looked for her.

## Age, disability, gender reassignment, marriage, religion or belief, sexual orientation

The panel looked at each. She was 29; she was not disabled; she had not been married to him; her faith was her own affair and gave her comfort. Nothing on record suggests that these, or sexual orientation or gender identity, shaped what happened or how she was treated.

## Money

She worked in a nursery, for the wage that nurseries pay. Two moves cost her two deposits, six weeks of lost shifts and the second-hand car. Craig’s debts were in her name. The loan that she took to move was the loan that she was still paying when she died.`,
  ),
  overview(
    'dissemination',
    `Leanne’s mother receives the report before anybody else. A version for Toby, for when he is older, is kept with it.

After publication it goes to:

- every agency that took part, and the boards to which they answer
- the Safeguarding Children Partnership and the Safeguarding Adults Board
- the Mayor’s Office for Policing and Crime
- the Domestic Abuse Commissioner
- every school and nursery of the borough`,
  ),
  overview(
    'background',
    `## Leanne

Leanne grew up in the borough with her mother and her grandmother. She left school with good marks and bad timekeeping, and went to work at the nursery that she had gone to herself. She stayed for eleven years. Parents asked for her by name.

Toby was born when she was 23. His father is a kind man who lives in Scotland and rings on Sundays. He was told of everything in this report, and has read it.

## Craig

Leanne met Craig when Toby was four. He was funny and attentive. He did not tell her that he had been in prison, nor why: for assaulting and stalking a woman with whom he had lived. He was on licence for the whole time that Leanne knew him.

Within weeks he had a key. Within months he had her passwords, “so that we have no secrets”. He minded when she was late. He minded the kitchen dancing. When Toby asked why Craig counted Mummy’s change, Leanne rang her mother, and they packed.

## After they had parted

What followed lasted for ten months. He wrote, rang, waited, apologised, threatened, sent flowers to the nursery, followed her bus, stood at the school gate, wrote to her employer, and knew each time where she had moved. Her mother wrote it all down in a school exercise book.

## The death

Leanne was killed outside her home, in the morning, after she had taken Toby to school. A neighbour came to her and stayed with her. Nothing more needs to be told of it here.

Craig was found guilty of murder. The judge said that she had done everything that could be asked of her.`,
  ),
  overview(
    'chronology',
    'These are the events on which the analysis rests. Months are counted from the day on which Leanne left.',
    `## Month 1

Leanne and Toby move to her mother’s. Craig rings forty times in a night. Leanne reports it. An officer comes, is kind, gives her a leaflet, and records harassment. The risk is assessed as standard. The officer does not see that Craig is on licence, because the system that shows it is another one.

## Months 2 and 3

He waits outside the nursery on four mornings. The manager of the nursery walks Leanne in. The second report is taken by telephone. It is closed: no threat was made.

## Month 4

A brick comes through the window of her mother’s car. The third report is recorded as damage. Nobody can say who did it. Housing advises Leanne to move, and she does: to a flat in the next borough, with a yellow door.

## Month 5

He is at the yellow door within nine days. Leanne rings the police while he stands there. The call handler hears that she is not alone, and asks questions that can be answered with yes and no. Officers come within minutes. He has gone. The fourth report is recorded as harassment, and the risk is assessed as high.

Her case is heard at MARAC. Eight actions are agreed. An advocate rings her the same day.

## Months 6 and 7

The advocate meets her every week. Leanne changes her number and paints the door white. She moves again. The MARAC closes the case, because all actions are done.

At the school gate a crossing patrol begins to write down when she sees his car. She sees it eleven times.

## Month 8

He writes to the nursery that Leanne is not fit to work with children. The nursery throws the letter away, and tells her that it did.

A housing officer asks whether she would think of a third move. Leanne says: “When do I get to stop?”

## Month 9

The advocate goes with her to court. An order is made. It is served on him. In the week after he breaks it twice. Leanne reports the first time; it is the fifth report. An officer takes it, and asks Craig to come to the station on a day that suits him. Nobody tells his probation officer.

## Month 10

The probation officer sees Craig for the last time. Craig says that he is well and has met somebody. The record says: “No concerns.”

Leanne dies four days later.`,
  ),
  overview(
    'overview',
    `## The police

Five reports, taken by five officers of three teams. Three different offences. Two assessments at standard risk, one at medium, two at high. No investigation had more than one report in it.

## Probation

Craig kept his appointments and was polite. His officer had forty-one others. The condition not to enter the borough stood in the licence, and nobody outside probation could read it.

## Housing

Two moves, each within a fortnight. Housing did what it does, fast and well. It kept no list of why people move.

## The school

Eleven sightings, written down by hand, with times. A teacher told the office; the office told the designated lead; the lead told nobody, because she knew of nobody to tell.

## The support service

Twenty-two meetings with Leanne. The advocate knew most of what she went through. She did not know of the licence either.

## Work, friends, family

The nursery walked her in. Jo gave her a room. Her mother wrote the diary.

## Taken together

On the day when the fifth report was taken, somebody who had all of it in front of them would have read: a man on licence for the same thing, in breach of a condition, in breach of an order, seen eleven times at a school gate, who had found three addresses, and who had said in the second month how it would end.`,
  ),
  overview(
    'analysis',
    `The panel took its lines of enquiry in turn. Under each it asks what happened, why it made sense to those who were there, and what would have helped.

## Five reports

Each report was taken by somebody who wanted to help. Leanne said so herself: “They were lovely, every time, and every time it was somebody new.”

**Why it made sense.** Reports are numbered by the day. A response officer has an hour. The risk assessment asks about what has happened, and whoever fills it in begins with today. To read four others first would have taken that officer off the road, and no rule asked for it.

**What would have helped.** Somebody whose work it is. In two boroughs of the city one detective reads all reports of stalking about one person before any is closed. In the first year she joined sixty-one reports into fourteen cases. It takes her two hours a day.

## What he was told

Leanne’s mother asked the panel to look at this, and it was right to. In ten months Leanne was given thirty-four pieces of advice. Craig was given two: by an officer, to leave her alone, and by the court, in the order.

**Why it made sense.** It is easier to reach whoever asks for help. Those who advise people at risk have no power over whoever puts them there, and those who have the power were not in the room.

**What would have helped.** An action about him in each plan. A visit on the day of the order. A telephone call to his probation officer: it is the view of the Probation Service that it would have led to his recall.

## The licence

He was not allowed to be where he was. Eleven sightings, two breaches and five reports could each have sent him back to prison.

**Why it made sense.** Two services, two systems. Since many years there has been a form by which one asks the other. Whoever fills it in has to suspect already that there is a licence.

**What would have helped.** To see it without asking.

## Moving

Leanne moved twice. She was told that it would make her safe, and for nine days it did.

**Why it made sense.** A move is what housing can give. It is quick, it can be counted, and it does not need anybody’s agreement but hers.

**What would have helped.** To ask first what would keep him away. To ask second how he finds her. The app that told him was on her telephone for the whole of the ten months. It was found in four minutes by somebody who knew where to look.

And to count what it costs. The panel has added it up from the diary: two deposits, six weeks of shifts, a car, a choir, a best friend’s wedding, and a yellow door.

## The school

The crossing patrol knew the car. She has told the review that she thought of stopping it with her sign.

**Why it made sense.** Schools are told who may collect a child. That a parent is in danger is not about the child, and there is no box for it.

**What would have helped.** One name to ring. The school had the list ready.

## The meeting on risk

MARAC heard Leanne’s case within ten days, and every agency came prepared. Eight actions were agreed, and all eight were done. Then it was closed.

**Why it made sense.** The meeting hears thirty cases in a day. A case with all actions done is a good result.

**What would have helped.** The expert on the panel put it in this way: “We finished our list. He had not finished his.” A case can be closed when the danger is over, and the danger was never measured again.

## Things that were done well

- The call handler who asked questions that could be answered with yes and no.
- The advocate who went to court, and brought sandwiches.
- The nursery that walked her in for eight months, and threw the letter away.
- The crossing patrol who wrote it down.
- The teacher who told Toby together with his grandmother, sitting on the floor.`,
  ),
  overview(
    'conclusions',
    'Leanne told everybody. She was believed. She did what she was advised to do, at the cost of her home, her savings and her friends, and with a child by the hand.',
    'The panel asks the partnership to turn the question round. Not how somebody who is followed can hide, but how whoever follows can be stopped. Police, probation, housing, school and advocates have begun. The panel was moved by how readily they did.',
  ),
  overview(
    'lessons',
    'Two lessons were passed on while the review was under way.',
    'Within a month the police had named an officer to read reports together, and the support service had bought four old telephones to practise on.',
  ),
  overview(
    'recommendations',
    'Each recommendation was held against five tests and talked over with those who are to carry it out before it was final. Where a test is not met the recommendation says so.',
  ),
  overview('appendix-terms', ''),
  overview('appendix-plan', 'The plan belongs to the partnership. It shows posts and not names.'),
  summary(
    'review-process',
    `This summary can be read without the overview report. It tells how the Community Safety Partnership reviewed the death of Leanne, who was 29 and was killed by a man from whom she had parted.

The panel offers its condolences to her son, her mother and her friends.

> She painted the front door yellow so that he would always know which one was his.

Her mother`,
    'The review waited for the trial. What could not wait was passed on at once.',
  ),
  summary(
    'contributors',
    'Police, probation, children’s services with the school, housing, the surgery, the support service and the nursery took part.',
  ),
  summary('panel', ''),
  summary('chair-and-author', ''),
  summary('terms-of-reference', ''),
  summary(
    'summary-chronology',
    `Leanne left Craig when he began to count her change. He was on licence for assaulting and stalking another woman. She did not know it.

For ten months he followed her. She reported it five times, to five officers. She moved twice, changed her number, and painted her door. Each time he found her. An app on her telephone told him where she was.

Her case was heard at MARAC and closed when all actions were done. A crossing patrol saw his car at the school gate eleven times and wrote it down. A court made an order; he broke it twice. Nobody told his probation officer.

Leanne was killed outside her home after she had taken her son to school.`,
  ),
  summary('key-issues', 'The panel found these key issues.'),
  summary(
    'conclusions',
    'Leanne told everybody and was believed. The question is to be turned round: not how somebody who is followed can hide, but how whoever follows can be stopped.',
  ),
  summary('lessons', ''),
  summary('recommendations', ''),
];

/** What was written anew after the agencies had checked the facts. */
export const corrected: readonly SectionTold[] = [
  overview(
    'timescales',
    'Reviews are usually finished within six months of the decision. This one waited for the trial, as police and chair had agreed. The partnership set another day, and told the Home Office and the family why.',
    'What could not wait was passed on: one lesson to the police and one to everybody who advises people who are followed, within days of being seen.',
  ),
];

/** Three hundred sentences as clinicians write them; invented, of nobody. Words that begin a form of the record are among them. */
export const sentences: readonly string[] = `
There was no acute risk
He denied any risk to himself or others
Risk was asked about and seems low
She says the risk is over now
No risk issues came up today
We went over the risk plan once more
Her grief comes in waves, mostly on Sundays
He calls it grief and then takes the word back
The grief was not spoken of for 3 weeks
Complicated grief is what the referral letter says
This was session 5 of 16
The session began ten minutes late
Last session she left in tears
We ended the session early, at 14:40
A further session was agreed for 12 March
Missed session on 4 May because of the train strike
He is a private person and takes time to answer
She is the only person he tells
That person never rang back
Every person in the room went quiet
The inventory was begun and not finished
We came back to the inventory for the fourth time
Interpersonal inventory: two friends were added
Mechanisms were explained in plain words
One mechanism may be that she asks for help sooner
Role play of the talk with her manager
In the role play he took her part first
Her role at work changed in autumn 2025
The new role frightens her and flatters her too
A dispute about money has gone on since June
The dispute is not about money, she says
They dispute who said what in the kitchen
Formulation shared; he nodded and asked for a copy
The formulation fits, but for the date
We spoke of closing the case by the summer
Closing the door helped him to speak
Plan: ring the sister before Friday
No plan, no intent, no means at hand
Plan for the week is a walk with Marta
The plan of last week was not tried
PHQ-9 today 14, last time 17
PHQ-9 down by 3 points since February
GAD-7 was 11 and she thought it would be more
EPDS 9, item 10 answered with never
Score of 22 on the first scale, not repeated
Sertraline 50 mg since 3 October
Mirtazapine 15 mg at night, sleeps 6 hours
Took 2 of the 3 doses, forgot the last
Blood pressure 128/82, pulse 74
Weight down 2.5 kg since the move
She slept from 23:30 to 04:10
He wakes at 4 am and lies there till 6
Up at 7, breakfast, bus at 7:52
Seen at 09:00 for 50 minutes
Phone call of 12 minutes with the ward
Dr. Okafor was told, with consent
Mr. R. came with his daughter
Mrs. Petrov-Lang sends her regards
Initials of the referrer: K.S.
RK and AB were both in the room
Supervisor J.M. suggests more on affect
Ms. N asked to be called Noor
O'Brien, the landlord, rang three times
Her cousin Zoë visited from Malmö
Señora Ibáñez translated for the first half
The café on Größstraße is where they meet
Anger first, then shame, then nothing
She cried, laughed at it, and cried again
Tears when the photograph came out
He looked away and counted the tiles
Voice low, answers short, eyes on the clock
Affect brighter than on Tuesday
Mood 3 of 10 in the morning, 6 at night
Low since the quarrel with her brother
Better on the days when someone rings
Worse after each visit to the flat
The week was "a grey wall", in her words
"I never asked for this", she said twice
He said: "You would not understand."
She answered “no” before I had ended
'Fine' is the word he uses for everything
Asked what fine means, he shrugged
It is not that bad (her words)
Two friends (Ana and Bo) know of it
One sister [the elder] has the keys
See the letter of 2 May (page 3)
Events: quarrel, silence, a note on the door
Symptoms: sleep, appetite, concentration
Contacts: one call, two messages
Affect: flat at first; later open
Goals were read aloud and kept
G is what he calls his daughter
Goal 1 is nearer than goal 2
G1 was not touched this week
Good news from the housing office
Gave her number to a neighbour
Going back to the choir feels too early
Getting up is the hardest part
Great relief after the talk
Guilt about the children, again
Spoke with @sister about the nights
Wrote to @mother and did not send it
The mail went to office@example.org by mistake
Met @friend at the pool on Thursday
At home nobody knows
At work two people know
As agreed, no homework
After the funeral he slept for 14 hours
Afterwards she felt lighter
All of the above was told calmly
Also asked: alcohol, none since May
Although tired, she went
Always the same row on Fridays
Am I mad, he asked
An hour passed without a word about him
And then she told it all
Any news from the clinic is good news
Asked directly about thoughts of death: none
Asked whom she would ring at night
Bad dreams, 2 or 3 a week
Became quiet when her aunt was named
Because of the move, no choir
Before Christmas it was worse
Being alone is harder on Sundays
Both parents are alive and far away
Brought a list of 7 points and used one
But he came
By now the flat is half empty
Called off the party
Came by bus, left on foot
Cannot say when it began
Careful with praise, she looks down
Changed seats, changed the subject
Chose the chair next to the door
Clear about wanting to live
Cold hands, warm words
Communication with the team is by letter
Communication analysis of the quarrel on Saturday
Concentration fails after 20 minutes
Conclusion phase begins with session 13
Consent given in writing on 1 April
Crisis line number is in the phone
Cut down to 4 cigarettes
Daughter, 8, has changed schools
Day clinic was offered and declined
Decision put off until Monday
Decision analysis: stay, go, or wait a year
Declined the questionnaire today
Deficits is not a word she likes
Denies suicidal thoughts, plan or intent
Depression was named as an illness
Did not attend on the 9th
Did she ring? She did
Discharge from the ward on 22 January
Distance helps, says her husband
Does not want the letter sent
Drank 2 beers on Saturday, none else
Each of them waits for the other
Early waking goes on
Eats one meal a day
Eleven people came, he knew nine
Encouraged to stay with the feeling
Ending was named for the first time
Even the dog is sad, she joked
Every evening at 8 the mother rings
Expects to be asked, never asks
Explored what she hoped for in June
Family supper went well, for once
Father died on 17 March 2024
Feels like a guest in her own home
Felt understood by her sister
Few words, long pauses
First visit to the grave
Focus stays on the transition
For now, no change of dose
Forgot the appointment card, came anyway
Friends: two left, one new
From May on, every second week
Funeral pictures were looked at together
Half of the boxes are unpacked
Has begun to ask
Has not told her husband yet
He is 46, a joiner, off work since March
He left, she stayed, they wrote
Her mother had a stroke in September
Here she smiled
His brother pays the rent
Home visit on 30 May at 16:15
Hopes to drive again
How he says it matters more than what
I asked, she nodded
I was told by phone at 18:05
If it gets worse she rings the ward
Ill since the second birth
In the end he did ring
Insight good, energy low
Intent denied
It began after the move
It took 40 minutes to get to it
Item 9 was 0 and stays 0
January was the worst month
Job interview on the 6th, 10:30
Just before leaving she mentioned the letter
Keeps the ring in a drawer
Kept every appointment so far
Knows whom to ring
Last of all he named his mother
Laughs when it hurts
Left at the half hour
Less irritable with the boys
Letters are kept in a shoe box
Level with her, she asked
Life has become small
Likes the new neighbour
Listened, said little
Lives with two cats and her aunt
Loneliness at weekends
Looks after her father by night
Lost 3 kg, then found them again
Maintenance was explained as an offer
Many words, few feelings
Maybe in spring
Medication unchanged
Memory is fine, names are not
Middle phase from now on
Missed two calls
Mother and aunt do not speak
Moved on 1 October, alone
Mourning has only begun
Much was left unsaid
Names 3 good hours
Needs a sick note until the 15th
Neighbour helps with the shopping
Never tried before
New flat, new keys, old sofa
Next week the scan
Night shifts end in June
No alcohol
No change
No contact with the ex-partner
No homework, a wish: one call
Nobody asked him
None of it was planned
Not sure what she wants from him
Nothing to add
Now and then a smile
Of three friends one came
Old role: the one who arranges it all
On time, well dressed, tired
Once more about the keys
One step back is no fall
Only the radio knows, he joked
Or so she thinks
Other plans for the summer
Our time was short
Outcome open
Pain in the back, 5 of 10
Panic on the bus, 2 times
Patience of a saint, says the sister
Pays attention to the tone now
Person-centred leaflet handed over
Phase of waiting
Phone off after 22:00
Problem solving on who fetches the child
Progress is slow and real
Promised nothing, did it anyway
Quarrel over 30 euros
Quiet week
Quite a lot was said with few words
Rang on Sunday at noon
Rarely goes out
Reason for the visit: sleep
Refuses to blame anyone
Relapse plan is on the fridge
Relieved, then angry
Role of the elder sister, once more
Sad, not hopeless
Safety plan reviewed, no change
Said no to her boss for the first time
Saw the lake
School called at 11:20
Seems rested
Sertraline well borne
She is 34 and tired of it
Sick role explained again, with the father present
Silence, about 3 minutes
Since then no contact
Sleeps through 4 of 7 nights
Social support: sister, choir, a colleague
Some anger, much shame
Still wears his watch
Stressor: the notice from the landlord
Suicidal thoughts denied, asked twice
Support from the parish
Talked over the letter to the court
Techniques were few today
Tells it without tears
Tests at the clinic on Thursday
Thanked me, forgot the umbrella
That was in 2019
The other person in it is her son
The rest next time
The transition to school frightens both
Then the line went dead
They agreed on Tuesdays
Thinks of death, not of dying
This is as far as we came
Timeline drawn on paper, to be copied
To be continued
Today no tears
Told her sister everything
Transition is the word that fits
Trust grows
Two calls, one visit
Unsure about the summer
Used to sing
Very tired, still here
Waits for the results
Walked home in the rain
Wants it in writing
Was ill in 2018 and got well
We stopped there
Well prepared, with notes
What helps: music, soup, the dog
When asked, she answers
Will ring on Friday at 17:00
Wishes for a quiet May
With help from her aunt
Woke at 3 and wrote it down
Work again from 1 June, 4 hours a day
Worries about rent: 740 a month
Would like to stop the tablets
Wrote 2 pages, tore up one
Yes to the group, no to the date
Yesterday was the anniversary
Zero drinks since Easter
`
	.trim()
	.split("\n")
	.slice(0, 300)

/** Fields and headings as they are typed from the first letter on. */
export const fields: readonly string[] = `
- **Level**: low, no plan
- **Rationale**: asked twice, nothing new
- Symptoms: sleep is worse
- **Events**: quarrel with @brother
- **Enhancing social support**: 2: told her sister
- Communication analysis: Saturday on the phone
- **Closeness**: 2
- **Support**: emotional
- **Status**: living, I think
- Role play
`
	.trim()
	.split("\n")

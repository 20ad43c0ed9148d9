/**
 * The plain words that a text about results is made of, beyond those of our own texts on each result. Ours: gathered
 * from our catalogue's sentences and from how results are explained. Left out on purpose: illnesses, parts of the ,
 * medicines and food (they come with a result's own text), numbers, units, time and dates, comfort and alarm, and what
 * belongs to the ladder of urgency.
 */
const words = `
a an the this that these those and or but so because although though while whereas if whether when where what which who
whose why how as than then also too both either neither nor not no yes of in on at by for from to with within inside
outside between among into about around along across under over against beside besides next until before after again only just even still
however instead together apart else such same other others another each every all any some most many few several more
less much little lot very quite rather almost always often sometimes usually never ever once here there above below
beyond high higher low lower normal abnormal elevated raised usual typical expected

i'm you your yours yourself it its itself they them their theirs we us our ours he she his her one ones someone
somebody anyone everybody everyone person people something anything everything nothing thing things

be is am are was were been being isn't aren't wasn't weren't it's that's there's here's what's let's let they're you're
we're you'd you'll it'd they'd i'd have has had having hasn't haven't hadn't you've we've they've do does did doing done
don't doesn't didn't can can't cannot could couldn't may might will would wouldn't should shouldn't shall

result results test tests testing tested value values reading readings range ranges limit limits report reports paper
page lab labs laboratory laboratories level levels measure measures measured measurement list lists listed print prints
printed mark marks marked flag flagged check checks checked checking compare compares compared comparison
copy document sheet table row line part parts group groups kind kinds type types set piece picture whole rest end ends
side middle place point points way ways form number count counts counted amount share name names named word words
question questions answer answers reason reasons example examples summary overview detail details information fact facts
context difference link links topic

doctor doctors doctor's clinician ask asks asking asked discuss discussed discussion talk talks talking tell tells told
say says said speak speaks mention mentions mentioned explain explains explained explanation describe describes described
description bring brings brought raise raises raising note noted write written wrote read reads show shows showed shown
showing see sees seen saw look looks looked looking find finds found understand understanding understood know knows known
learn think feel feels felt mean means meant meaning give gives given gave go goes going come comes came coming make
makes made making keep keeps kept puts use uses used using help helps helped helping need needs needed
want wants wanted like likes liked seem seems seemed appear appears appeared stand stands stood standing
sit sits lie lies lay lying fall falls fell fit fits fitting belong belongs hang hangs connect connected linked
relate related happen happens happened cause causes caused lead leads bring follow follows followed following begin
begins start starts started turns point pointing remember note notice noticed wonder wondering depend
depends include includes included including cover covers covered carry carries
call called count affect affects change changes reach reaches vary varies

small large big tiny main first last next own new old different similar certain sure clear clearly unclear possible
possibly likely useful helpful worth important simple simply plain short long full single separate other good
right true open able exact exactly common rare direct directly close closely easy easier hard own available missing
whole further enough differ differs differed particular particularly especially mainly mostly partly overall general generally perhaps maybe therefore
otherwise instead already away back down up out off apart side-by-side please thanks thank sorry hello
various certain own

according sum summing behind somewhere anywhere elsewhere correctly carefully double-check pattern hint clue story guide
interesting interested notable noteworthy combination combine combined combines alongside relation relationship regarding
including basically essentially essence particular given based basis role job purpose reflect reflects reflected track
figure review focus consider considered considering mind welcome curious aware idea sense view area section category
panel profile indicator position status state shape repeat repeated confirm confirmed verify verified original actual
actually indeed equal equally likewise additionally furthermore moreover meanwhile thus hence finally lastly beforehand
towards toward throughout via upon onto despite regardless unlike highlight highlights highlighted stick sticks jump jumps
deserve deserves catch catches pair share shares shared separate split sort sorted order present presents display displays
displayed record recorded records provide provides provided offer offers contain contains contained involve involves
involved represent represents refer refers referring reference apply applies agree agrees match matches matched extend
extends run runs assume believe collect collected gather choose pick correct
recheck spell blurry blurred legible readable unreadable smudged faint uncertain unsure doubt doubtful unclear hard difficult
difficulty complete incomplete noticeable relevant specific individual brief briefly kindly whatever whichever
wherever whenever others' both's anyway besides say saying seen telling bear keep kept mostly chiefly slightly somewhat
mildly marginally bit touch outlier picture well term terms phrase language plain-language everyday speaking mean
personally personal situation case history background own sum-up round wrap main key central surrounding neighbouring alone smaller larger bigger fewer longer shorter closer wider narrower since direction directions opposite alike ordinary

second latter former stores store   everyone's they'd who's how's where's none
`;

/** In a list of stems it stands as it is said. */
export const vocabularyWords: readonly string[] = words.trim().split(/\s+/);

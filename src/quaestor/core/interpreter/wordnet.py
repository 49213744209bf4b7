"""Words and the stems of those they may stand for: cut from WordNet 3.0 by `training/wordnet.py`. Data only.

`said: same; like, wider or derived`, underscores standing for spaces. WordNet 3.0 Copyright 2006 by Princeton
University, all rights reserved; its licence is in NOTICE.
"""

from __future__ import annotations

WORDNET = """
aa:;associ_in_art lava ngo
aarp:;associ
aave:african_american_english black_english
ab:ba bachelor_of_art
aba_transit_number:;bin
abandon:;empti passion wild
abandoned:desert
abandonment:;defect desert reject withdraw
abase:humbl
abasement:degrad;humili
abashed:embarrass
abatement:hiatus;suspens
abbess:mother_superior
abbey:;church convent
abbot:;superior
abbreviated:shorten;brief
abbreviation:;form
abc:alphabet first_principl;basic fundament
abcs:alphabet first_principl
abdicate:renounc
abdication:step_down;renounc resign
abdomen:belli stomach
abdominal:;ab belli stomach
abdominal_muscle:;ab
abduct:kidnap
abduction:;captur kidnap motion move movement seizur
abele:white_aspen
abeyance:;suspens
abidance:complianc resid
abide:brook endur stomach toler;bear digest stay suffer
abiding:endur
ability:;abl knowledg power unabl
abiogenesis:spontan_generat
abject:;miser
abjection:degrad
abkhaz:abkhazia
ablation:cut_out
able:;abil capabl power
ablutionary:cleans
abnegation:;denial
abo:aborigin nativ_australian
abode:home resid;address hous live lodg
abolishment:abolit
abolition:;abolish end
abolitionist:;reformist
abomasum:fourth_stomach
abominable:aw terribl;pain
aboriginal:nativ nativ_australian;australian
aborigine:nativ nativ_australian
abort:;end
abortion:;end fail failur
abortive:unsuccess
aboveboard:;straightforward
abraham:ibrahim
abrasion:scratch
abrasive:;materi scratch sever stuff
abridgement:;capsul
abridgment:;capsul
abroad:oversea
abrogation:repeal
abruption:break_off
abs:;plastic
abscission:cut_off
abscond:;bolt
absence:;absent lack
absent:lack miss want;absenc presenc
absentee:;absent travel
absentminded:;absent
absinthe:;old_man
absolute:sheer;abstract rank
absolutism:dictatorship
absolve:;justifi
absolved:clear
absorbance:optic_densiti photograph_densiti transmiss_densiti
absorbed:captiv intent wrap
absorbing:fascin
absorption:;absorb
absquatulate:;bolt
abstain:refrain
abstention:;refrain
abstinence:;refrain
abstract:outlin synopsi;concept construct pinch sketch sneak summari
abstract_expressionism:action_paint
abstract_thought:logic_think reason
abstracted:;absent
abstraction:;concept construct remov
abstractionism:abstract_art
abstractionist:abstract abstract_artist
absurd:ridicul;situat
absurdity:;nonsens ridicul silli
abu_nidal_organization:arab_revolutionari_brigad black_septemb fatah_revolutionari_council
abuja:capit_of_nigeria nigerian_capit
abundance:;ampl quantiti ratio
abundant:;quantiti
abuse:insult misus;shout step
abusive:;shout step
abut:butt;edg
abyssinia:ethiopia
ac:;electr element
academe:academia
academia:;academ domain world
academic:faculti_member;academi academia educ
academic_session:school_term
academic_term:session
academician:;academ academi faculti_member scholar student
academy:honorari_societi;academ establish gymnasium institut
academy_award:oscar
acantha:spine spur
acanthoma:skin_tumor
acapulco_gold:mexican_green
acc:air_combat_command;command
accede:bow
accelerate:speed
acceleration:;chang modif speed
accelerator:;catalyst valv
accent:emphas emphasi speech_pattern stress;dialect forc import pronunci
accented:stress
accenting:emphas
accentuate:accent emphas stress
accentuation:emphas
accept:;consent
acceptable:;satisfactori
acceptance:adopt;approv attitud bless consent
acceptation:word_mean word_sens;adopt
accepted:recogn recognis
access:;admiss admit approach includ right
accessibility:avail;conveni handi unavail
accessible:;avail
accession:;addit growth increas
accessory:auxiliari;aid cloth compon constitu element subsidiari supplement wear
accho:;acr
acciaccatura:grace_note
accident:chanc_event;accident happen occurr
accidental:;accid
acclaim:hail herald;approv
acclamation:acclaim
acclivitous:rise uphil
acclivity:ascent climb rais upgrad;rise
accolade:award honor honour;honorari reward symbol
accommodate:adapt fit suit
accommodation:adjust fit;adapt advanc conform improv reconcil settlement suit
accommodative:;cooper
accompanied:attend
accompaniment:;attend backup coincid complement escort happen occurr simultan
accompany:;compani companion
accompanying:attend;consequ effect event lead outcom result termin
accomplice:;alli assist confeder help support
accomplish:achiev action attain fulfil;execut
accomplished:complet realis realiz;establish
accomplishment:achiev skill;abil acquisit action attain execut fulfil learn power
accord:concord;agre agreement grant harmoni pact treati
accordance:;gift give grant
accordion:squeez_box
account:chronicl histori news_report write_up;busi_relationship calcul describ explan histor news record stori
account_book:ledger
account_executive:regist_repres
accountability:;respons
accountancy:;busi calcul comptrol control job occup
accountant:comptrol control;calcul
accounting:;calcul explan system
accra:capit_of_ghana
accredit:recognis;credit
accreditation:;certif recognis
accredited:commiss licens
accrued:accumul
acculturation:;cultur
accumulate:collect conglomer;gather
accumulation:collect;assembl group growth increas piec
accumulative:cumul
accumulator:collector storag_batteri
accuracy:;accur inaccur truth
accurate:exact precis;accuraci truth
accusation:;assert charg
accusative:object object_case
accusatory:accus
accuse:charg
accused:;defend suspect
accuser:;charg
accusing:;charg
accustomed:customari;custom habit usag
ace:crack singl super top uniti;champion digit figur genius sensat star superstar wizard
aceraceae:mapl_famili
acerb:acid;bitter
acerbic:acid;bitter
acerbity:;bitter
acerola:barbado_cherri west_indian_cherri
acetify:sour
acetum:vinegar
ache:pine yen;hurt pain smart
achievable:;accomplish action attain execut fulfil
achieve:accomplish attain
achievement:accomplish;action attain execut fulfil
achiever:;success winner
achimenes:hot_water_plant
aching:;hurt pain smart
achira:indian_shot
acid:elvi superman;bitter dose dot sour zen
acidify:sour
acidity:;off sour turn
acidulate:sour
acidulent:acid
acidulous:acid
acknowledge:admit;notic
acknowledged:;recognit
acknowledgement:recognit;accept admit content messag notic recogn
acknowledgment:cite mention recognit refer;accept admit citat credit notic quot recogn
aclant:alli_command_atlant
acme:elev height summit;degre exceed extrem greatest level peak promot stage sterl top upgrad
acorn:;fruit
acoustic:;cure remedi therapeut
acoustic_power:sound_pressur_level
acoustics:;physic
acquaint:introduc
acquaintance:;familiar friend inform intim introduc relationship
acquire:;adopt assum develop
acquired_reflex:condit_reaction condit_respons
acquirement:accomplish skill;acquisit
acquirer:;merchant_bank
acquiring:get;act deed develop
acquisition:;accomplish acquir get learn skill
acquit:behav;conduct
acreage:land_area
acres:estat land_estat
acrid:acid;bitter
acrimonious:bitter
acrimony:bitter;acid
acrobatic:athlet;gymnast sport tumbl
acrobatics:stunt_fli tumbl;athlet fli flight gymnast stunt
acronym:;form
acropolis:;bastion citadel
acrostic:word_squar
act:behav deed human_action human_activ;event instrument play prompt routin spark trigger trip
act_of_god:inevit_accid
acting:perform;play
actinium:ac
actinotherapy:radiat_therapi
action:accomplish activ fulfil sue;act deed execut fight natur_process particip process
activate:spark trigger;trip
activated:;excit
activating:;brace stimul
activation:;brace spark stimul trigger trip
active:fight;action particip
activeness:action
activewear:athlet_wear
activism:;activist milit polici
activist:milit;activ reformist
activity:action;act bodi_process deed fight particip
actor:role_player;act perform play player work worker
actress:;actor player
actual:;exist genuin realiz
actualisation:realiz
actualise:;realiz
actualization:realiz
actualize:;realiz
actuate:prompt spark trigger;trip
actuation:propuls
acuate:sharp
acupuncture:;treatment
acute:intens;keen sharp
ad:advertis;packag promot public push
ad_blitz:advertis_campaign
ada:;enzym
adage:saw;express say
adam:;go hug_drug
adamant:diamond;carbon
adapt:accommod conform;adjust
adaptable:;accommod adjust conform
adaptation:;adjust conform version write
adapted:;alter
adapter:;accommod musician
adaption:;adjust
adaptive:;accommod adjust conform
add:attent_deficit_disord minim_brain_damag;contribut lend suppli syndrom
addendum:supplement
addict:freak;partisan user
addiction:depend;hook
addis_ababa:capit_of_ethiopia new_flower
addition:;access add amend better compon constitu contribut element gain improv increas lend
additional:;extra
additive:linear;add sum talli
address:;code speak speech
addressograph:address_machin
ade:fruit_drink;beverag drink
adept:expert practic sensat star superstar wizard;ace champion expertis facil genius techniqu
adeptness:facil
adequacy:;adequ ampl decent enough equal inadequ suffici
adequate:enough equal;decent
adhd:add attent_deficit_disord minim_brain_damag;syndrom
adherence:;attach bind bond stick support
adhesive:;bind bond materi stick stuff
adhesive_friction:traction;grip
adieu:bye good_day goodby so_long
adios:bye good_day goodby so_long
adiposis:overweight
adjacent:neighbor next
adjective:procedur;qualifi
adjoin:butt contact;edg
adjourn:;recess
adjournment:;dissolut end postpon recess
adjudge:;declar
adjudicate:decid resolv settl;tri
adjunct:assist auxiliari;aid associ help supplement support
adjure:;bid
adjust:align;adapt conform
adjuster:claim_agent
adjustment:accommod fit modif;adapt advanc alter chang conform improv modifi reconcil suit
adjustor:claim_agent
adjutant:aid;offic
adjuvant:auxiliari
administer:;distribut lot
administrate:administ
administration:dispos govern govern_bodi organiz;administ bodi brass coordin engin establish form give_medic manag
 mastermind presid presidenti_term
administrative:;administ
administrative_district:territori_divis
administrator:decis_maker;administ chief execut head
admiralty_metal:naval_brass
admiralty_mile:mi
admiration:esteem wonder;appreci marvel prize respect valu
admirer:booster protagonist support;advanc advoc back boost champion defend encourag endors friend further promot
admission:;access acknowledg admit enter entranc entranc_fee entranc_money incom
admission_charge:entranc_fee entranc_money
admission_fee:entranc_money
admission_price:entranc_fee entranc_money
admit:acknowledg;includ
admittance:access admiss
admixture:;mix
admonish:caution warn;discourag
admonisher:monitor;remind
admonition:warn word_of_advic
admonitory:warn
ado:flurri;din mother stir
adobe:;brick clay
adolescence:;teen teenag
adolescent:teen teenag;juvenil
adopt:borrow;acquir assum
adopted:;borrow
adoption:accept;approv bless borrow consent proceed
adoptive:;borrow
adorable:love;fair
adoration:worship;admir appreci love
adoring:fond
adorn:deck grace;invest
adorned:decor
adp:automat_data_process
adps:comput_system
adrenaline:;hormon
adrift:afloat
adroitness:facil
adult:grown;anim beast creatur fauna matur porn pornographi
adult_female:woman
adult_male:man
adulteress:jade loos_woman
adulterous:cheat
adultery:crimin_convers;cheat
adulthood:matur;adult
adumbrate:intim outlin sketch
adust:bake
advance:improv progress;better boost encourag forward_motion further process promot shift transform travel
advanced:;innov modern
advancement:forward_motion progress;boost continu encourag foster further move movement proceed process promot upgrad
advancing:;forward
advantage:;asset plus
advent:come;arriv reach season second_come
adventist:;christian
adventure:chanc danger_undertak gambl hazard jeopard risk riski_ventur stake;explor project task undertak ventur
adventure_story:heroic_tale
adventurer:explor;chanc gambl hazard jeopard risk stake ventur
adversary:oppon;counter defend fight hostil oppos react
adverse:;contrari hardship
adversity:hardship
advert:ad advertis;cite mention packag promot public push refer
advertise:;promot push
advertisement:ad;packag promot public push
advertiser:;promot publicist push
advertising:ad;air bare busi packag promot public push
advertising_campaign:ad_blitz
advertize:;promot push
advertizement:ad advertis
advertizing:ad advertis
advice:;propos
advise:counsel notifi;propos suggest
advisement:weigh
adviser:advisor consult;author counsel
advisor:advis consult;author counsel
advisory:consult;advis announc counsel
advocacy:;advoc support
advocate:counsel recommend urg;advis attorney counselor lawyer plead
aec:atom_energi_commiss
aegir:bore eager tidal_bore
aegis:auspic
aengus:angus
aeonian:etern
aepyornis:eleph_bird
aerate:air
aerated:;charg
aerial:antenna forward_pass;air pass
aerial_tramway:tram
aeriform:aerial
aerobatics:stunt_fli
aerodrome:airport;airfield
aerodynamic:flow
aerodynamics:;mechan
aerofoil:control_surfac
aerogenerator:wind_generat
aerogram:air_letter
aerogramme:air_letter
aeromedicine:aerospac_medicin aviat_medicin
aeronautics:;physic
aerophyte:air_plant
aeroplane:airplan plane
aerosol:spray_can
aerospace:;region
aery:aerial
aesculapian:;medic
aesthesis:sens_experi sens_impress sensat
aesthetic:;artist
aesthetics:;philosophi
affair:liaison matter;concern involv occas social_function social_occas
affaire:liaison;involv
affairs:person_busi person_matter;concern deal transact
affect:impact;feel impress involv pretend regard sham strike
affectation:;pose
affected:;move stir touch
affected_role:patient
affectedness:;pose
affecting:touch
affection:;feel fond tender warm
affectionate:fond;affect tender warm
affectionateness:affect
affenpinscher:monkey_dog
affiance:plight
affidavit:;instrument testimoni
affiliate:associ;organiz
affiliated:attach connect;link
affiliation:tie;associ attach bind bond relationship
affinity:;attract relationship
affirm:assert confirm swan swear;verifi
affirmation:assert;insist say state submit swan swear verifi
affirmative:optimist;approv optim
affirmatory:affirm
affix:;supplement
afflicted:impair stricken
affliction:;hardship
afflictive:pain sore
affluence:;affluent flush load rich wealth wealthi
affluent:flush tributari wealthi;feed flower load peak prime rich wealth
afford:yield
afforest:forest
affray:fray;disturb
affright:panic scare terror
affront:insult;offenc offens
afghan:;afghanistan asian blanket cover
afghani:afghan
afghanistan:;afghan
afghanistani:afghan
afl:;feder
afloat:;flood
aflutter:;nervous
afoot:underway
aforementioned:said
aforesaid:said
aforethought:plan
afoul:foul
afraid:;fear
africa:;african
african:;africa
african_tea:;cat
afrikaans:south_african_dutch;dutch
after_part:stern
afterlife:;lifetim
aftermath:consequ wake;effect event outcom result termin
afternoon:;day daylight daytim farewel greet
afters:dessert sweet
afterthought:second_thought;addit reconsid revers turnaround
ag:silver;conductor
agape:;love_feast
agave:centuri_plant
agaze:stare
age:histor_period;era long_time matur new old properti year young
aged:elder older;senior
ageless:etern
agency:bureau offic;busi offici represent
agenda:order_of_busi schedul;list plan program
agendum:agenda order_of_busi
agent:;agenc broker caus factor repres represent
agglomerate:pile;mound
aggrandise:pad
aggrandize:pad
aggravate:worsen
aggravated:provok
aggravation:provoc
aggregate:mass;amount materi stuff sum talli whole
aggregated:mass
aggregation:collect;accumul assembl garner gather group piec
aggregative:mass
aggregator:collector
aggress:;attack
aggression:;hostil
aggressiveness:;hostil
aggressor:attack;assault offend round
aggroup:group
aghast:shock
agile:;facil quick
agility:;quick
agio:exchang_premium;premium
agiotage:exchang_premium;premium
agitate:;campaign crusad fight shift stir
agitating:provok
agitation:unrest;excit stormi turbul turmoil upheav
agitative:provok
aglow:lucent
agnise:realiz recogn
agnize:realiz recogn
agnostic:;doubt
agnosticism:skeptic
agone:ago
agonist:protagonist
agonistic:;strain
agonizing:;tortur
agony:suffer;hurt pain protagonist tortur
agora:;public_squar
agrarian:agricultur farm
agree:;accord concord match talli
agreeable:;accord agre concord match talli
agreement:correspond understand;accord agre arrang match statement talli
agribusiness:agricultur factori_farm;busi raiser
agricultural:farm
agriculturalist:raiser
agriculture:factori_farm farm;busi cultiv raiser usda
agriculture_department:usda
agriculturist:raiser
agronomy:scientif_agricultur
ague:;acut acut_accent
ahead:;lead
ai:armi_intellig artifici_intellig;comput
aiai:islam_uniti
aid:assist help;attend attent care facilit resourc
aide:auxiliari;assist help offic subsidiari support
aided:assist
aidoneus:aid
ail:garlic pain
ailing:peak poor;ill sick
ailment:complaint ill;disord pain upset
aim:intent object purpos;bear design direct end goal head intend mean plan propos target
aimless:afloat float
aioli:garlic_sauc
air:;aerial bare beam breez broadcast gas gentl_wind region transmit
air_combat_command:acc
air_current:wind
air_force_officer:;command
air_hose:airlin
air_jacket:mae_west
air_lane:flight_path
air_mile:;mi
air_power:aviat
air_sock:wind_cone
air_space:airspac
air_travel:;aviat
airbrake:dive_brake
airbus:;airlin
aircraft:;craft
aircrew:air_crew
airdock:repair_shed
airdrome:airport
aired:;breez
airfare:;fare transport
airfield:fli_field land_field;facil instal
airflow:air_flow flow_of_air
airfoil:control_surfac
airforce:air_forc
airframe:;framework
airgun:air_gun air_rifl
airheaded:silli
airing:public_exposur spread;broadcast expedit outing transmiss
airlift:;lift rais transfer transport
airliner:;airplan plane
airlock:air_lock
airman:;aviat fli pilot
airmanship:;aviat
airplane:plane
airplane_propeller:;prop
airport:;airfield
airs:pose;postur
airscrew:;prop
airsickness:air_sick
airspace:air_space;atmospher space
airstrip:flight_strip land_strip;airfield strip
airway:air_lane air_passag flight_path;airlin airlin_busi path respiratori_tract rout
airy:air;aerial breez vision
aisle:;passag
ak:alaska last_frontier
akin:kin;clan tribe
akka:;acr
akko:;acr
akmola:capit_of_kazakhstan
al:alabama aluminium aluminum;south
ala:;wing
alabama:al;south
alarm:alert dismay warn_devic;fear warn_signal
alarm_system:warn_devic
alarming:;dismay
alarum:warn_signal;alarm alert
alaska:last_frontier
alaskan:;alaska
albania:;albanian
albanian:;albania
albanian_capital:tirana
albatross:;deterr handicap
album:;book medium volum
albumen:egg_white
alchemy:;chemistri
alcides:hercul
alcohol:alcohol_beverag alcohol_drink;beverag drink liquid
alcoholic:lush;drink drunk
alcoholic_beverage:alcohol
alcoholic_drink:alcohol
alcoholics_anonymous:aa
alcoholism:alcohol_addict;passion
alderman:;repres
ale:;beer
alecost:bibl_leaf
alehoof:ground_ivi runaway_robin
aleppo_boil:orient_sore tropic_sore
alert:alarm brisk;awak energi live prepar prepared readi warn warn_signal zip
alerting:;alarm warn
aleutian:;indian
alfilaria:pin_grass
alfileria:pin_grass
alfred_hawthorne:benni_hill;hill
algeria:;algerian
algerian:;african algeria
algerian_capital:algier
algerie:algeria
algiers:algerian_capit
algonquin:;indian
alias:assum_name fals_name;name
alibi:excus;apolog defens explain justifi pardon
alien:exot stranger unknown;foreign travel
alienated:estrang
alienation:;isol
alight:;light
align:adjust;array coordin
aligning:posit
alignment:coalit;adjust allianc arrang array organiz placement
alike:similar
aliment:nutrit
alimentation:feed nutrit
alimony:;mainten
aline:adjust align
alinement:align coalit;allianc
alir:far former_arm_forc
alive:;anim life live
aliveness:anim;life live
alkane:methan_seri
alky:alcohol lush
allay:;eas reliev
allayer:reliev
allegation:;accus claim say
allege:say
alleged:;suppos
allegiance:commit;cooper devot loyalti
allegorical:;emblem
allegory:emblem;fabul stori symbol
alleviate:facilit reliev;eas
alleviated:eas reliev
alleviation:eas relief;comfort decreas reduct reliev
alley:back_street;lane street
alleyway:alley back_street
alliance:confeder;align attach bind bond coalit connect fusion
allied:;confeder
allies:;align allianc coalit
alligator:;leather
alligatored:crack
allocation:;administ distribut lot parcel percentag portion share
allocator:distributor
allot:accord portion;administ distribut grant lot
allotment:alloc;administ distribut lot parcel percentag portion share
allow:permit;appropri grant reserv
allowable:;permit
allowance:;appropri percentag portion reserv share
alloy:metal;mixtur
allure:;attract
allusion:;mention refer
alluviation:deposit
alluvion:flood
ally:friend;associ commonwealth countri nation state
almanac:;annual year
almighty:creator divin lord maker
almoner:medic_social_worker
alocasia:eleph_ear
aloha_state:hawaii hi
alone:lone;solitari
aloof:;distanc distant
aloofness:;distanc
alp:;mount mountain
alpha:;start
alphabet:abc first_principl;basic fundament script
alpine_ash:mountain_oak
alsatian:german_polic_dog german_shepherd german_shepherd_dog
alt:el;altitud elev
altar:communion_tabl;tabl
alter:chang vari;modifi
alteration:adjust chang modif;happen modifi occurr revis vari
alterative:heal therapeut
altercate:disput scrap
altercation:;row word
altered:;adapt
altering:;fix
alternate:replac substitut;backup interchang relief reliev
alternating_current:ac
alternating_electric_current:ac
alternative:option substitut;backup choic decid relief reliev replac
altitude:;distanc el elev height length
alto:;singer vocalist
altogether:birthday_suit raw;nuditi
alum:;al aluminium aluminum graduat
alumina:aluminium_oxid aluminum_oxid
aluminium:al aluminum
aluminum:al aluminium
alumna:graduat
alumnus:graduat;scholar student
alveolar:dental
alveolate:pit
alveolus:air_cell
amah:maid wet_nurs
amalgam:;combin metal
amalgamate:consolid
amalgamated:consolid
amalgamation:merger;consolid integr merg unit
amass:accumul collect conglomer;gather
amateur:recreat;athlet unpaid
amateurish:amateur
amatory:romant
amaze:puzzl;gravel
amazed:stun
amazement:;feel
amazing:astonish awesom
amazon:;woman
ambassador:;diplomat interpret repres spokesperson
amber:gold;golden yellow
amberbell:trout_lili
ambiance:atmospher
ambience:atmospher;environ surround
ambient:;atmospher
ambiguity:;express say
ambit:compass rang reach scope;orbit
ambition:;ambiti challeng desir dream
ambitious:challeng;ambit dream
ambitiousness:ambit
ambivalence:;feel
ambo:podium;stump
ambulance:;auto automobil car
ambuscade:ambush lie_in_wait
ambush:lie_in_wait
ameer:amir emir
ameliorate:amend better improv
amenable:;flexibl
amend:better improv;remedi repair
amendment:;correct statement
amends:damag;compens correct remedi repair right
amenities:;keep live livelihood
amercement:fine
america:the_state unit_state usa;american
american:;america english usa
american_bison:buffalo
american_capital:washington
american_elk:red_deer
american_flag:old_glori star_and_stripe
american_stock_exchange:;curb
american_virgin_islands:vi
american_wall_fern:;rock_brake
americanism:;nation patriot
amerind:american_indian indian
amerindian:nativ_american
amerindic:indian
amex:american_stock_exchang;curb
amharic:ethiopian_languag
amiability:good_humor good_temper
amino:;group radic
amir:emir;ruler
amiss:;wrong
amity:;peac
amman:capit_of_jordan
ammo:ammunit;arm weaponri
ammonia:;liquid
ammunition:;arm materi stuff weaponri
amnesia:memori_loss
amnesty:pardon;exempt free_pardon freedom warrant
amok:possess
amorous:romant
amortization:;decreas payment reduct
amount:sum sum_of_money;asset magnitud measur quantiti
amount_of_money:sum
amour:affair liaison;involv
amoy:min min_dialect taiwanes
ampere:amp
amphetamine:;upper
amphibian:amphibi amphibi_aircraft amphibi_vehicl;airplan plane
amphigory:nonsens_vers
amphimixis:sexual_reproduct
amphitheater:coliseum;arena stadium
amphitheatre:coliseum;arena stadium
amphiuma:congo_snake
ample:;abund batch deal flock lot mass mint mountain pile plenti raft sizabl slew spate stack
amplification:;elabor expans gain increas
amplitude:bounti;abund displac give handsom liber shift
amputation:;disabl handicap
amsterdam:dutch_capit
amuck:possess
amuse:;divert
amused:divert
amusement:entertain;delight divers divert recreat
amusement_park:pleasur_ground
amusing:comic funni;comedi comedian divert fun laugh
amy_lyon:hamilton ladi_emma_hamilton
amytal:blue_angel blue_devil
analgesic:pain_pill
analog:parallel;linear similar
analogous:correspond;agre match repres talli
analogue:analog parallel;linear similar
analogy:;compar comparison correspond
analyse:analyz examin studi;canva
analysis:;analyt analyz canva examin investig reason studi
analyst:;analyz canva examin expert studi
analytic:;analysi
analytic_thinking:analysi
analytical:;analysi
analyze:examin studi;canva
anamnesis:medic_histori medic_record remembr
anaplasty:plastic_surgeri
anarchic:lawless;anarchi
anarchical:lawless
anarchism:;ideolog
anarchist:;anarchi radic
anarchy:;disord lawless
anathema:;condemn curs
anathemise:damn;curs
anathemize:damn;curs
anatolia:asia_minor
anatomical:;anatomi build chassi express figur flesh frame say shape
anatomical_structure:complex_bodi_part
anatomy:build chassi figur flesh human_bodi materi_bodi physic_bodi;bodi frame shape
ancestor:;ancestr hereditari relat
ancestral:hereditari;ancestor
ancestry:blood_line line_of_descent lineag;blood direct inherit parent rear
anchor:backbon ground ground_tackl;hook support
anchor_light:ride_lamp
anchorage:;fee
anchorman:;anchor
anchorperson:;anchor
ancillary:auxiliari;aid supplement
andrena:mine_bee
andrenid:mine_bee
andres_martinez:carlo salim sanchez
android:mechan_man;robot
anele:oil
anemometer:wind_gaug
anesthetic:;drug
ang:air_nation_guard
angel:holi_man holi_person saint;sweet
angelfish:;angel_shark
angelic:;sweet
angelical:sweet
anger:;angri emot furious ira rage wrath
angered:enrag furious;furi mad rage violenc
angiosperm:flower_plant
angle:lean tilt;fish space standpoint weight
angleworm:fish_worm red_worm
anglican:;protest
anglican_communion:church_of_england
angling:;fish
angola:;angolan
angolan:;african angola
angora:ankara capit_of_turkey turkish_capit
angriness:anger
angry:;anger furi furious ira rage violenc wrath
angst:;anxieti
anguish:pain tortur;distress hurt suffer
anguished:tortur
angular:;angl
angus:;beef
anil:;dye
animadversion:censur
animal:beast creatur fauna;brutal creat make
animal_charcoal:bone_black
animalia:anim_kingdom
animality:anim_natur
animate:inspir;reviv
animated:;aliv
animation:;alert aliv awak dead exist life live vital
animator:;actor brace stimul technician worker
animosity:bad_blood;hostil
animus:bad_blood
ankara:capit_of_turkey turkish_capit
ankyloglossia:tongu_tie
annals:;account chronicl histori journal stori
annam:vietnam
annamese:vietnames
annamite:vietnames
annapolis:capit_of_maryland
anneal:temper
annex:;addit
annexation:;acquisit
annihilate:erad;elimin
annihilating:devast
annihilation:;demolit destruct elimin erad
annihilative:devast
anniversary:day_of_remembr;day
annon:sugar_appl
annotate:;comment
announce:declar;herald
announced:proclaim
announcement:proclam;declar statement
announcer:;broadcast declar
annoy:bother devil gravel
annoyance:;anger bother devil gravel troubl
annoyed:harass
annoying:;bother devil gravel
annual:year;flora plant refer
annualry:ring_finger
annul:repeal void;revers
annulment:;breakup repeal void
annulus:anchor_ring ring;skirt
annum:;year
annunciate:herald;announc
annunciation:ladi_day;announc proclam
ano:arab_revolutionari_brigad black_septemb fatah_revolutionari_council
anoa:dwarf_buffalo
anodyne:pain_pill
anoint:oil
anomaly:unusu_person
anonym:pseudonym
anovulant:birth_control_pill
anserine:foolish
answer:repli respond result solut;resolv respons solv statement
answerability:account
answerableness:account
answering:;react respond
antagonism:hostil;counter oppon opposit
antagonist:oppon;counter defend fight hostil oppos react
antagonistic:counter;hostil oppon
antananarivo:capit_of_madagascar
antarctic_continent:antarctica
antarctica:antarct_contin
ante:;bet stake
antecedence:prioriti
antecedency:prioriti
antecedent:ancestor
antechamber:entranc_hall hall lobbi
antediluvian:ancient
antenna:aerial
anterior:front_tooth prior;prioriti tooth
anteriority:prioriti
anteroom:entranc_hall hall lobbi
anthem:;song vocal
anthesis:flower
anthology:;collect
anthracite:hard_coal
anthracosis:black_lung black_lung_diseas
anthrax:;diseas
anthropolatry:worship_of_man
antiaircraft:;gun
antiblack:racist
antibody:;protein
antic:fantast;joke trick
anticipate:counter expect;predict promis
anticipated:await
anticipation:;await expect outlook predict prospect wait
antidote:;cure remedi therapeut
antimonopoly:antitrust
antineoplastic:cancer_drug
antipathy:;object
antiphonal:respons
antiquarian:;expert
antique:ex
antiquity:;age ancient
antisemitism:;racism
antithesis:;opposit
antonius:anthoni mark_anthoni
antony:anthoni mark_anthoni
antonym:opposit opposit_word
antwerpen:antwerp
anuran:frog
anvers:antwerp
anvil:;block
anxiety:;emot
anxious:die nervous;nerv uneasi
anxiousness:anxieti
anzac:;soldier
apache:;gangster
apartment:;hous lodg
apathy:;feel
apc:armor_personnel_carrier armour_personnel_carrier
ape:;copi
aperture:;hole regul
apex:;extrem
aphrodisiac:sexi
aphrodisiacal:sexi
apiary:bee_hous
aplomb:cool
apocalypse:book_of_revel;catastroph disast reveal revel tragedi
apocalyptic:;reveal revel
apologetic:;apolog excus justifi
apologia:apolog
apologise:apolog;excus justifi
apologize:;excus justifi
apology:;defens excus justifi
apoplexy:;stroke
apostate:renegad
apostle:;apostol christian
apostolic:papal;pontiff pope
apostolical:papal
apothecary:pill_roller
apotheosis:ideal;saint
appal:alarm dismay outrag shock
appall:alarm dismay outrag shock
appalled:shock
appalling:;experi
apparatus:setup;equip
apparel:cloth dress garment;wear
apparel_industry:fashion_busi
appareled:dress
apparent:evid patent plain;appear ground seem
apparition:phantom specter;shadow
apparitional:;spiritu
appeal:charm;ask attract captur collect entranc influenc prayer request sympathet
appealing:;charm sympathet
appealingness:appeal charm
appear:look seem
appearance:visual_aspect;come_into_court happen occurr
appearing:come_into_court;attend
appease:gentl quell
appellant:plaintiff_in_error
appellate:;appeal
appellation:design;denomin name
appellative:design name;denomin
append:;add supplement suppli
appendage:;member
appendix:;supplement
appetence:appetit
appetency:appetit
applaud:acclaim
applause:;acclaim approv
apple_nut:veget_ivori
applemint:appl_mint
applesauce:appl_sauc;trash
appliance:;conveni
applicable:;appli practic
applicant:;appli
application:;appli applic_programm employ exercis petit practic request usag util
application_program:applic_programm
applications_programme:applic_program;applic
applied_science:engin technolog
applied_scientist:engin
apply:employ util
appoggiatura:grace_note
appoint:constitut;name nomin
appointed:;constitut name nomin ordain prescrib
appointee:;appoint constitut name nomin offici
appointment:design engag name;constitut date decis deleg fit meet nomin
apportion:;share
apportioning:alloc
apportionment:alloc
appraisal:assess;approxim classif estim evalu gaug guess judg measur valu
appraise:assess evalu survey;measur valu
appreciate:;prize treasur valu
appreciation:grasp hold;admir compass discrimin savvi tast understand
appreciative:;prize treasur valu
apprehend:arrest collar cop grasp nail savvi;compass
apprehended:appreci
apprehensible:understand
apprehension:savvi understand;arrest aw compass dire fear frighten grasp horrif know realiz take_into_custodi terribl
 worri
apprehensive:worri;compass grasp savvi
apprentice:;initi learn
apprenticeship:;apprentic
apprisal:notif tell
apprise:advis notifi;appreci
apprize:advis notifi;appreci
approach:come near plan_of_attack;access attack move movement
approachable:access
approaching:come forthcom upcom;motion movement near time
approbative:approv;affirm
approbatory:approv;affirm
appropriate:conquer reserv;allow seiz
appropriation:;money
approval:bless;favor_recept okay sanction support
approve:okay sanction
approved:;sanction
approving:bless;affirm okay sanction support
approximate:estim gaug;guess judg rough
approximate_range:ballpark
approximation:estim;bring_close_togeth calcul figur gaug guess idea judg similar
approximative:;rough
appurtenance:;gear supplement
appurtenant:auxiliari
apr:april
apricot:;salmon_pink
apron:;site
apt:liabl mind;clever liabil
aptitude:;abil power
aqua:;blue
aquaculture:;cultiv
aquarium:fish_tank marin_museum;tank
aquatic:;flora plant
aquatics:water_sport;athlet sport
aquiculture:tank_farm
aquifer:;format
aquifoliaceae:holli_famili
aquiline:hook
aquinas:saint_thoma
ar:;arkansa element land_of_opportun
arab:arabian;mount
arab_chief:sheik sheikh tribal_sheik tribal_sheikh
arab_revolutionary_brigades:black_septemb
arabia:arabian_peninsula;arabian
arabian:arab;arabia mount
arabian_peninsula:arabia
arabian_tea:;cat
arabic:;semit
araliaceae:ivi_famili
aramaic:;script semit
arbiter:suprem_author umpir;expert intermedi judg mediat
arbitrage:;invest
arbitrament:arbitr
arbitrate:intermedi mediat
arbitration:;intermedi judgment mediat
arbitrator:umpir;intermedi judg mediat
arboraceous:woodi
arboreous:woodi
arboretum:botan_garden;facil instal
arboriculture:tree_farm
arboriculturist:tree_farmer
arborist:tree_surgeon
arbour:;framework
arc:arch electr_discharg;bow curv spark
arcadian:;pastor
arcanum:secret
arcdegree:;degre
arced:bow
arch:arc;curv wick
archaeology:;anthropolog
archaic:primit
archangel:;angel
archbishop:;bishop
archdeacon:;reverend
archdiocese:;dioces
archduke:;princ
arched:bow;arc
archeologic:archaeolog
archeological:archaeolog
archeological_site:dig excav
archeology:archaeolog;anthropolog
archer:bowman;expert
archery:;athlet sport
archetypal:;imag origin pilot prototyp
archetype:origin;pilot
archimandrite:abbot
arching:bow
archipelago:;earth ground land
architect:design;creator plan
architectural_style:type_of_architectur
architecture:;build disciplin field subject
archives:;collect
archivist:;archiv collector
archpriest:high_priest
archway:;arch
arciform:bow
arcminute:minut_of_arc;minut
arctic:ici;chill
arcuate:bow
ardent:fieri
ards:wet_lung white_lung
arduous:punish;labor labour pain strive
area:;arena domain issu matter orbit region sphere subject topic
area_unit:squar_measur
arecaceae:palm_famili
arena:domain orbit sphere;area environ scene_of_action sport_stadium stadium
arenaceous:sandi
areola:ring_of_color
argent:;silver
argentina:argentin_republ;argentin
argentine:;argentina
argentine_republic:argentina
argentinian:argentin;argentina
argonon:nobl_gas
argue:contend reason;debat indic
argufy:disput scrap
arguing:argument content controversi tilt;challeng contend contenti contest debat differ disput scrap
argument:argu content controversi statement tilt;challeng contend contenti contest debat differ disput evid indic
 scrap state submit
argumentation:debat line_of_reason logic_argument
argyle:;boat design pattern
argyll:;boat design pattern
argyrol:mild_silver_protein
aria:;song vocal
aries:ram
arise:;rise
aristocracy:nobil;elit gentl nobl
aristocrat:blue_blood;gentl leader
aristocratic:;breed gentl nobil
aristocratical:;gentl
arithmetic_mean:expect_valu first_moment;expect
arizona:grand_canyon_state
ark:;boat
arkansas:land_of_opportun
arles:earnest_money
arm:;project weapon weapon_system
armada:;fleet
armageddon:;battl conflict engag fight
armament:;arm outfit weaponri
armchair:;chair
armed_forces:militari militari_machin war_machin
armed_services:militari militari_machin war_machin
armenia:;armenian
armenian:;armenia asian
armin:hermann
arming:;outfit
arminius:hermann
armistice:truce;peac
armlet:arm_band
armor:armour;arm protect
armored:armour
armored_combat_vehicle:armi_tank tank
armory:arsenal;imagin inventori resourc
armour:armor;arm protect
armoured:armor
armoured_combat_vehicle:armi_tank tank
armoury:arsenal;inventori
arms:weapon_system weaponri
army:ground_forc;crowd usa
army_intelligence:ai
army_tank:armor_combat_vehicl armour_combat_vehicl
armyworm:armi_worm
arng:armi_nation_guard
aroma:smell;foul nose properti wind
aromatic:;smell
arouse:awak provok wake;brace stimul
aroused:stir;randi
arraignment:;instrument
arrange:;format stage
arranged:order;stage
arrangement:;agreement group organiz placement plan prepar provis
arranger:organiz;coordin musician
arrant:perfect pure stare;complet stark
array:;align arrang
arrears:;debt liabil
arrest:collar cop halt nail stay stoppag take_into_custodi;captur check seizur stop
arresting:sensat stun
arrival:reach;accomplish achiev action come
arrive:come
arrivederci:bye good_day goodby so_long
arrogant:;ego
arrogate:claim
arrow:;design indic missil orient point
arrowroot:;indian_shot
arse:behind rear_end seat;bottom butt rear stern tail tail_end
arsenic:;element
arson:;burn
art:artist_creat artist_product;artist artwork creat graphic
artemis:cynthia
arteria:arteri
arterial_blood_vessel:arteri
arthur_wellesley:duke_of_wellington iron_duke wellington
article:;claus nonfict
article_of_clothing:wear
article_of_faith:convict strong_belief
articulate:joint phrase word
articulated_lorry:rig semi tractor_trailer trailer_truck
articulatio:joint
articulation:join;connect joint junction link pronunci unit voic
artifact:;whole
artificer:inventor
artificial_horizon:flight_indic
artificial_insemination:;ai
artificial_intelligence:ai
artificial_lake:reservoir
artillery:gun heavi_weapon ordnanc;weapon
artisan:;craft
artist:creativ_person;art artwork creator graphic
artistic:;aesthet art
artistic_creation:art
artistic_production:art
artistry:;art artist
artlessness:innoc
arts:human;disciplin field subject
artsd:doctor_of_art
artwork:graphic;art artist
arugula:garden_rocket rocket_salad;rocket
aryan:;primit white
ascendance:domin
ascendancy:domin
ascendant:ancestor domin
ascendence:domin
ascendency:domin
ascendent:ancestor domin
ascending:rise;aris ascent lift move movement
ascension:ascent rise;lift travel
ascent:climb rais rise upgrad;lift slope travel uphil
ascertain:determin ensur;assur check
ascertained:discov observ
ascetic:;auster refrain
asceticism:auster
ascii:;code
ascribable:;due
ascribe:attribut
ascription:attribut
asean:;associ
ash_bin:garbag_can trash_barrel trash_can
ash_gray:silver_grey;silver
ash_grey:silver_gray;silver
ashbin:ash_bin garbag_can trash_barrel trash_bin trash_can
ashcake:ash_cake
ashcan:ash_bin garbag_can trash_barrel trash_bin trash_can
ashkenazi:;hebrew jew
ashkhabad:capit_of_turkmenistan
ashram:;retreat
asia:;asian
asia_minor:anatolia
asian:;asia
asiatic:asian;asia
asiatic_flu:asian_influenza
aside:;content messag stray
ask:;expect requir
asking:request
asl:american_sign_languag
asleep:;deceas depart gone
asp:egyptian_cobra
asparagus:;veget
aspect:;characterist featur prospect scene view vista
asperity:hardship sever
aspersion:defam
asphalt:miner_pitch;pave
aspinwall:;colon
aspirant:hope
aspiration:ambit;ambiti breath_in challeng desir dream intak
aspirer:hope
aspirin:bayer
aspiring:;hope
ass:behind rear_end seat;bottom butt fool piec_of_tail rear sap stern tail tail_end
assail:assault attack;round
assailant:attack;assault offend round
assassin:bravo;moslem murder muslim
assassination:;defam murder slay
assassinator:bravo
assault:rape;attack attempt battl conflict engag fight outrag round
assaulter:attack
assaultive:attack
assay:attempt check essay tri;assess seek
assemblage:gather;assembl collect piec system
assemble:gather piec
assembler:assembl_program
assembling:collect;accumul garner gather group
assembly:;build construct forum machin manufactur meet_place
assemblyman:;repres
assenting:;access
assert:swan swear;insist maintain verifi
asserting:;announc declar
assertion:;declar insist maintain say state submit swan swear verifi
assess:evalu;measur tax valu
assessment:;classif evalu judgment measur tax valu
assessor:;assess evalu measur valu
asset:plus
assets:;possess
asseverate:assert;maintain
asseveration:assert
assign:deleg design portion;attribut
assignation:alloc
assigning:;attribut distribut
assignment:;deleg design duti grant instrument
assimilate:absorb
assimilation:;absorb relationship
assimilator:scholar
assist:aid help;attend facilit maneuv play
assistance:aid help;attend facilit resourc
assistant:help;aid support
assistant_foreman:straw_boss
assisted:aid
associate:affili companion connect familiar fellow link relat;accompani compani equal fellowship friend peer societi
associate_in_arts:;aa
association:;affili organiz
association_football:soccer
association_of_orangemen:orang_order
associationism:associ_theori
assort:affili associ class sort
assorted:mix various;mixtur varieti
assortment:classif mix_bag varieti;blend class group merg mix mixtur sort vari
assuage:gentl;allevi reliev
assuagement:relief
assume:;acquir adopt
assumed:sham;fake fiction fraud
assumed_name:alia do_busi_as
assumption:premis;assum hypothesi lay_claim possibl say suppos theori
assumptive:assum
assurance:confid;author certain certainti commit dedic pledg plight promis sure uncertain unsur
assure:ensur guarante;check secur
assured:;cool
assuredness:cool
astana:capit_of_kazakhstan
asterisk:;star
asterisked:star
astonied:amaz stun
astonished:amaz stun
astonishing:amaz stagger
astonishment:;feel
astounded:amaz stun
astounding:astonish stagger
astral:stellar
astrobiology:space_biolog
astrodome:;dome
astronaut:;travel
astronomer:;astronomi physicist
astronomical:;astronomi
astronomical_unit:au
astronomy:;astronom physic
astrophysics:;astronomi
astute:;sharp
asuncion:capit_of_paraguay
asylum:mental_home mental_hospit mental_institut psychiatr_hospit sanctuari;commit hospit institut refug shelter
asymmetric:;imbal
asymmetrical:;imbal
asymmetry:imbal
asystole:cardiac_arrest
ataraxis:peac_of_mind;peac
athenian:;athen greek
athens:capit_of_greec greek_capit
athinai:athen capit_of_greec greek_capit
athirst:hungri
athlete:;contest
athletic:;gymnast sport tumbl
athletic_competition:athlet
athletic_contest:athlet
athletic_field:play_area
athleticism:;energi zip
athletics:athlet_competit athlet_contest sport;competit contest divers recreat
atilt:lean tip
atlanta:capit_of_georgia
atlas:book_of_map map_collect;refer
atm:atmospher standard_atmospher standard_pressur;cash_machin
atmosphere:standard_pressur;atmospher_state
atmospheric_condition:weather;condit
atmospheric_state:;atmospher
atmospherics:atmospher_static static
atom:molecul particl;materi molecular stuff substanc
atomic:nuclear
atomic_pile:chain_reactor
atomiser:;spray
atomism:atom_theori
atomizer:;spray
atonement:;damag redempt salvat satisfact
atrium:;chamber courtyard
atrocious:aw terribl;demon horribl monster pain ugli
atrocity:;brutal cruel cruelti fell savag vicious
atrophied:diminish;wast
atrophy:wast wast_away
attach:;bind bond
attache:;specialist
attached:affili connect;commit link
attachment:fond_regard;addit affect bind bond
attack:onset onslaught;approach assault round turn
attack_aircraft:fighter
attacker:;assault offend round
attacking:;assault outrag rape round
attain:accomplish achiev reach;gain hit
attainable:;accomplish achiev
attainder:civil_death
attainment:;accomplish achiev acquisit arriv gain hit reach skill
attaint:shame
attempt:effort endeavor endeavour essay tri undertak;assault attack crime offens seek strive
attend:;assist
attendance:;frequenc
attendant:accompani tender;assist consequ effect event help lead meet outcom particip result support tend termin
attended:accompani
attendee:attend
attender:auditor tender
attending:attent
attention:attend care;aid help tend work
attention_deficit_disorder:add minim_brain_damag
attentive:;heed regard thought
attentiveness:heed pay_attent regard
attenuate:fade;weaken
attenuated:fade;weaken
attenuation:fade
attest:evid;demonstr testifi
attestant:;wit
attestator:;wit
attested:document
attestor:;wit
attic:classic_greek;bean dome floor stori
attilio:soul_patch
attire:dress;apparel cloth garment wear
attired:dress
attitude:postur;knowledg model pose posit upright vertic
attorney:lawyer;profession
attract:pull;appeal
attracter:draw draw_card;attract_featur magnet
attraction:attract_forc;appeal attract_featur forc magnet pull
attractive:;appeal pull
attractive_feature:magnet;attract
attractive_force:attract
attractiveness:;appeal beauti pull
attractor:draw draw_card;attract attract_featur magnet
attribute:dimens;concept construct properti
attribution:;classif
attrition:;crunch eros friction wear
au:astronom_unit;gold golden
auberge:inn
aubergine:garden_egg mad_appl
auction:;sale
auctioneer:;agent broker factor
audacious:brave;brass braveri cheek courag crust dare hardi nerv
audacity:;brass brave cheek dare hardi nerv
audible:;hear
audience:;consult gather hear interview mass person
audio:;frequenc sound sound_record
audiotape:;audio tape
audit:;account examin inspect scrutini
audited_account:audit
audition:sens_of_hear;hear run trial
auditor:;audit listen observ pupil student
auditory_sensation:sound
auditory_sense:audit
aug:august
aught:goos_egg noth zero zip
augur:predict;forecast
august:grand rever;digniti lord nobl
augusta:capit_of_main
aum:suprem_truth
auntie:aunt
aunty:aunt
aura:;air glori
aureate:flamboy gold golden
aureole:;glori
auricle:;ear
aurora:break_of_day dawn first_light sunris;hour morn
auspicate:predict;forecast
aussie:australian
austere:stark stern;sever
austereness:;sever
austerity:;strict
austin:capit_of_texa
australia:;australian
australian:;australia
australian_capital:canberra
austria:;austrian
austrian:;austria
austrian_capital:vienna
authentic:;legitimaci reliabl
authenticated:document
authentication:hallmark;certif endors licenc licens mark marker
authenticity:legitimaci;credibl genuin reliabl
author:writer;generat maker pen publish write
authorisation:author mandat;control domin instrument master potent sanction strong unauthor
authorise:author;clear
authorised:author;mandat
authoritarian:;dictat order
authoritarianism:dictatorship;dictat
authoritative:classic definit;author authoris import
authorities:govern regim;rule
authority:;assur confid control domin master potent strong
authorization:mandat;authoris control domin instrument master potent sanction strong unauthor
authorize:;clear
authorized:authoris;mandat
authorized_shares:capit_stock
authorized_version:king_jame_bibl
authorship:write;author creat found generat innov institut pen writer
autism:;syndrom
auto:automobil car;mechan
auto_maker:automak car_manufactur
auto_manufacturer:automak car_maker
autobiographical:;autobiographi
autobiography:;biographi
autobus:bus passeng_vehicl
autochthonal:indigen;endem
autochthonic:indigen;endem
autochthonous:indigen;endem
autocratic:authoritarian;boss chief dictat domin foreman
autogenesis:spontan_generat
autogeny:spontan_generat
autograph:john_hancock;signatur write
automaker:auto_maker auto_manufactur car_maker car_manufactur;maker manufactur
automated_teller:cash_machin
automatic:machin_rifl;handgun pistol robot
automatic_teller:cash_machin
automatic_washer:wash_machin
automaton:robot
automatonlike:automat
automobile:auto car;mechan
automobile_driver:racer
autonomous:independ sovereign;autonomi liberti
autonomy:liberti;autonom independ sovereign
autopilot:automat_pilot robot_pilot
autopsy:pm;examin scrutini
autumn:fall;season
auxiliary:aid subsidiari;assist help subordin supplement support
av:ab
avail:;help
availability:;access conveni handi unavail
avalanche:;happen occurr slide
avarice:greed
avaritia:greed
avatar:incarn
ave_maria:hail_mari
avenge:retali reveng
avenger:;attack retali reveng
avenue:boulevard;approach attack street
aver:alleg assert say swan swear;verifi
average:mean norm ordinari;intermedi mediocr medium ratio
averment:assert
aversion:;avert
avert:avoid
averting:;prevent
aviary:bird_sanctuari
aviate:pilot;fli
aviation:air_power;air_travel fli industri pilot
aviator:;fli pilot
avocation:hobbi;pursuit sidelin
avoid:avert
avoidance:turn_away;dodg duck hedg parri reject skirt
avoirdupois:;fat
avow:assert swan swear;verifi
await:;expect wait
awaited:anticip
awake:wake;alert anim life live
awaken:awak wake
awakening:;awak wake
award:grant honor honour;honorari prize reward symbol
awarding:;grant
aware:;conscious
awareness:conscious;know learn unawar wise
awash:flood;afloat
awe:;admir emot fear wonder
aweary:weari
awed:;aw
awesome:amaz
awful:dire fear frighten horrif terribl;nasti pain
awing:amaz awesom
awry:;wrong
axial:;axi
axial_motion:roll
axial_rotation:roll
axiom:maxim;express proposit say
axis:;bloc stem
axle:;shaft
az:arizona grand_canyon_state;angl
azedarach:china_tree
azederach:china_tree
azerbaijani_republic:azerbaijan
azerbajdzhan:azerbaijan
azure:;blue
ba:ab bachelor_of_art
baba:;cake
babbitt:;metal
babble:;bubbl
babe:babi infant;child girl kid miss sister
babe_ruth:sultan_of_swat
babel:;confus
babu:;man
baby:babe infant;child kid offspr
babyhood:earli_childhood
babysitting:babi_sit
babytalk:babi_talk
bacca:simpl_fruit
baccalaureate:;degre discours preach sermon
bacchanal:;riot
bacchanalia:;riot
baccy:tobacco
bach:bachelor;music
bachelor:bach unmarri_man;knight man
bachelor_of_arts:ab ba
bachelorette:bachelor_girl
back:endors;rear second support
back_breaker:acid elvi superman;dose dot zen
back_end:rear
back_street:alley
back_talk:;lip
backbone:anchor;game gritti ground sand spinal_column spine spirit support
backbreaking:punish
backcloth:backdrop
backdoor:back_door back_entranc
backdown:withdraw
backdrop:;sceneri
backer:;angel patron sponsor support
backfield:;format
backfire:backlash;explos
background:;aspect heritag inherit prospect scene view vista
backgrounding:background_process
backing:patronag;approv bless championship endors financi_support fund layer mount second support
backlash:rebound;bounc bound motion movement spring
backlog:;reserv stockpil
backpack:back_pack;bag
backpacking:;pack
backroom:;facil instal
backsaw:back_saw
backsheesh:tip
backside:back_end behind rear rear_end seat;bottom butt side stern tail tail_end
backstage:;stage wing
backstop:catcher
backsword:fenc_stick
backtalk:back_talk;lip
backup:reliev;altern equal foul peer relief sub substitut
backup_man:reliev;relief substitut
backwash:aftermath wake
backwater:;region water
backwoods:back_countri
backwoodsman:mountain_man
backyard:;ground yard
bacteria:;bacteri
bacterial:;bacteria
bacterium:bacteria;bacteri
bad:;big sever spoil
bad_hat:troubl_maker
baddie:villain
badge:;characterist emblem featur
badger:bug
badger_state:wisconsin
badgering:worri
badlands:bad_land
badness:sever
baffle:foil puzzl thwart;cross gravel regul
baffled:confus;person
baffling:problemat;elus problem
bag:;base contain pocket purs
bagdad:baghdad capit_of_iraq
baggage:luggag;tug woman
baggage_car:luggag_van
bagger:boxer
baghdad:capit_of_iraq
bagman:commerci_travel travel_salesman
bagnio:hous_of_prostitut sport_hous
bagpiper:piper
bahamian:;bahama
bahasa:indonesian
bahraini:;arab arabian
bahrein:bahrain bahrain_island state_of_bahrain
bail:;bond
bailiff:;offici
bailiwick:disciplin field_of_studi subject_area subject_field;field subject
bait:cod lure;hook temptat
bakehouse:bakeri
baker:bread_maker;bake merchant
bakery:;shop store workplac
bakeshop:bakeri
baking:;cook
baking_tray:cooki_sheet
baksheesh:tip
bakshis:tip
bakshish:tip
baku:capit_of_azerbaijan
balance:;equal equilibrium
balancing:reconcili;reconcil
bale:basel;bundl
baleful:omin sinist threaten
balk:deterr;block blockad deter difficulti discourag handicap rafter
balkan_mountain_range:balkan
balkan_mountains:balkan
balkan_peninsula:balkan
balkans:balkan_mountain balkan_mountain_rang balkan_peninsula
balkline:string_line
ball:;globe shot
ball_club:nine
ball_of_fire:human_dynamo powerhous
ballad:lay;poem song vocal
ballad_maker:songwrit
ballast:;gravel materi stuff
ballet:concert_danc;music
ballgame:ball_game;situat
ballistic_capsule:space_vehicl spacecraft
ballistics:;dynam
ballock:;egg
balloon:;toy
ballooning:;fli flight
ballot:vote;choic document option paper select
balloting:vote;choic option select
ballpark:approxim_rang;arena compass orbit park rang reach scope stadium
ballplayer:basebal_player
ballroom:danc_hall danc_palac
bally:bloodi crash
ballyhoo:hype;plug
ballyrag:hector
balmy:bat nut;clemenc crack mild
bam:bang blast;nois
bamboozle:snow
ban:prohibit;decre fiat veto
banal:stock tire
band:circl;lot
band_aid:quick_fix
bandage:;bind dress
bandaging:;bind
banded_purple:white_admir
bandit:;thief
bandleader:;conductor
bandsaw:band_saw
bandstand:outdoor_stage;platform
bandwagon:;style trend vogu wagon
bandy:;bow
bandyleg:bow_leg
bane:;curs
baneberry:herb_christoph
bang:blast slam smash;belt blow boom boot bump dash kick knock nail nois thrill
banging:;combat fight nois scrap
bangkok:capit_of_thailand
bangla:;bengali
bangladesh:east_pakistan
bangladeshi:;asian
bangle:;novelti
bangtail:race_hors
banish:;ban bar
banishment:coventri;ban bar exclus prohibit reject veto
bank:bank_compani bank_concern;deposit slope
bank_bill:feder_reserv_note govern_note greenback
bank_gravel:pit_run
bank_identification_number:;bin
bank_note:greenback;bill
bank_swallow:sand_martin
banker:;financi
banking:;deposit financ
banking_company:bank
banking_concern:bank
banknote:bank_bill bank_note feder_reserv_note govern_note greenback;bill
bankroll:;financ fund
bankrupt:;failur loser ruin smash
bankruptcy:;bankrupt failur ruin smash
banned:prohibit
banner:;flag headlin
banning:;prohibit veto
bannister:;barrier
banquet:feast;dinner meal
bantam:tini;poultri
bantamweight:;boxer wrestler
banter:josh kid
bantu:;african
baptism:;baptist
baptist:;protest
baptists:baptist_church
bar:block blockad;counter exclud
barb:dig shaft;comment input remark slam
barbarian:savag;brutal peasant primit wild
barbaric:;brutal peasant savag wild
barbarism:brutal
barbarity:brutal
barbarous:brutal cruel fell savag vicious
barbecued:grill
barbed:bite;spine
barbellate:barb
barbeque:barbecu
barbershop:;shop store
barbwire:barb_wire
bard:;hous poet trap
bard_of_avon:shakespear william_shakespear
bare:nake nude;air nuditi
barefaced:bald
barf:cat sick;chuck
bargain:buy deal steal;agreement purchas understand
bargain_rate:cut_price
bargainer:dealer trader
bargaining:;dialogu negoti talk
barge:;boat lighter
baring:;dismantl remov
baritone:;singer vocalist
barium:ba
bark:;cover nois skin
barker:;bark booster dog promot
barley:;cereal grain
barmy:bat nut;crack
barnstormer:stunt_pilot
baron:;big_businessman busi_leader impos king lord magnat mogul nobl peer top_execut tycoon
baroness:;ladi
baronet:bart
baronetage:;nobil
baronetcy:;rank
baronial:impos nobl
barony:;acr estat rank
barque:;bark
barrack:;inspir urg
barrage:bombard shell;blast fire languag onslaught
barrage_fire:bombard shell
barrel:;drum tube vessel
barrel_maker:;cooper
barren:bleak;wast wild wilder
barricade:bar block blockad;barrier
barricaded:bar
barrier:;obstacl obstruct
barring:;ban exclus expuls
barrio:;quarter
barrister:;attorney lawyer
barroom:bar
barrow:burial_mound grave_mound;garden_cart hill lawn_cart mound
bart:baronet
bartender:;employe
barter:swap;interchang switch trade
bartlett:captain_bob
barye:bar_absolut
baryon:heavi_particl
basal:base;foundat groundwork
base:groundwork;bag found foundat humbl
base_hit:;safeti
base_on_balls:pass walk
baseball:;ball
baseball_bat:lumber
baseball_club:nine
baseball_diamond:infield
baseball_glove:mitt
baseball_mitt:glove
baseborn:base;humbl
baseless:idl
baseline:servic_line;standard
basement:;floor stori
bash:bang brawl smash;belt blast blow boom bump dash knock nail parti slam
basia:basra
basic:stapl;commod good
basic_principle:basic fundament
basics:basic_principl fundament fundament_principl;fact principl
basilica:;church
basin:;drainag_area vessel watersh
basis:cornerston foot groundwork;assumpt base found foundat ground
bask:enjoy
basket:;basketbal_hoop contain field_goal hoop
basketball:;ball
basketball_hoop:;basket
basketball_team:five
basketeer:basketbal_player
basle:basel
basque:;tongu
bass:;pitch
bassist:;musician player
basso:bass_voic;bass singer vocalist
basswood:lime_tree
bastard:fake illegitim illegitim_child love_child;fraud offspr sham
bastardy:bar_sinist
baste:batter
bastille:;jail prison
bastion:citadel;defenc stronghold
bastioned:fortifi
basutoland:kingdom_of_lesotho lesotho
bat:;turn
batch:good_deal great_deal lot mass mint mountain pile plenti raft slew spate stack;ampl clutch deal flock jam mob ram
bath:;vessel
bathe:;swim
bather:swimmer
bathing:;clean cleans cleanup divers recreat wash
bathing_suit:swim_costum
bathing_tub:;bath
bathroom:john privi toilet;bath
bathroom_tissue:toilet_paper
bathtub:;bath vessel
batman:;attend tender
baton:billi billi_club;club rod
baton_rouge:capit_of_louisiana
batrachian:frog
bats:nut;crack
batsman:batter hitter;bat slug
battalion:larg_number pack;countless infinit myriad
batten:bat
batter:batsman hitter;bat mixtur slug
battercake:hot_cake
battering:;combat fight scrap
battery:;artilleri
batting:;attempt effort endeavor endeavour tri
batting_order:lineup
battle:combat engag fight struggl;action attempt conflict effort endeavor endeavour tri wage
battle_born_state:nevada
battle_damage:combat_casualti
battle_fatigue:shell_shock
battlefield:battleground field field_of_battl field_of_honor;parcel tract
battlefront:front front_line
battleground:battlefield field field_of_battl field_of_honor;parcel tract
battlemented:embattl
battler:fighter
battleship:;warship
battlesight:battl_sight
battue:bloodsh
batty:bat nut;crack
bauble:;novelti
baulk:deterr;handicap rafter
bavaria:;bavarian
bavarian:;bavaria german
bawd:fanci_woman ladi_of_pleasur prostitut sport_ladi work_girl
bawdyhouse:hous_of_prostitut sport_hous
bay:;quest true_laurel water
bay_state:massachusett old_coloni;ma
bay_tree:true_laurel
bay_window:corpor
bay_wreath:;laurel
bayonet:;knife
bayou:;lake
bayrut:beirut capit_of_lebanon
bayt_lahm:bethlehem
bazaar:;fair marketplac mart shop store
bazar:;marketplac mart shop store
bb:;shot
bbs:bulletin_board bulletin_board_system electron_bulletin_board
beach:;format
beach_heather:poverti_grass
beach_wagon:estat_car
beachball:beach_ball
beachfront:;earth ground land
beacon:;lighthous
beacon_light:lighthous
bead:drop;jewelri pearl
beak:;mouth
beam:shine;air broadcast piec ray ray_of_light shaft shaft_of_light sign signal transmit
beam_of_light:ray;shaft
beaming:;glad
beamish:smile
bean:;dome seed
bean_town:boston capit_of_massachusett
beantown:bean_town boston capit_of_massachusett
bear:birth;abid brook digest endur investor stomach suffer toler
bear_cat:lesser_panda panda red_panda
beard:;hair
bearer:carrier;bear carri courier holder messeng transport travel tug
bearing:head;aim carriag direct guid maneuv point postur steer way
bearing_false_witness:lie_under_oath perjuri
beast:anim creatur fauna savag;attack brutal creat cruel fell make vicious
beastly:;brutal
beat:puls;crush dead music_rhythm path pound rhythm round rout
beat_generation:beat
beatification:;action happi thrill
beatified:;bless
beatify:;thrill
beating:;combat crush fight lam scrap slash whip
beatniks:beat beat_generat
beats:beat_generat
beau:boyfriend fashion_plate sheik young_man;lover man
beau_ideal:perfect;idol
beau_monde:bon_ton high_societi smart_set;societi
beaut:;beauti
beauteousness:;fair
beautify:deck grace
beauty:knockout;appear deck dish grace ugli woman
beauty_parlor:salon
beauty_parlour:salon
beauty_shop:salon
beaver:;dress_hat fur high_hat opera_hat silk_hat top_hat
beaver_state:oregon
becalm:calm steadi
bechamel:white_sauc
bechance:happen
becharm:captur charm entranc
beck:;gestur motion
beckon:wave
becloud:cloud fog obscur
become:;go suit turn
becoming:decent;grace
bed:;jazz love patch plot screw
bedamn:damn;curs
bedbug:bed_bug
bedchamber:bedroom sleep_accommod sleep_room
bedclothes:bed_cloth
bedcover:bed_cover
bedding:bed_cloth;materi stuff
bedeck:deck
bedevil:fox
bedevilment:worri
bedground:bed_ground
bedight:deck
bedim:;obscur
bedlam:chao crazi_hous funni_farm funni_hous nut_hous snake_pit
bedouin:;arab arabian
bedrest:bed_rest
bedrock:basic basic_principl fundament fundament_principl;principl rock stone
bedroom:sleep_accommod sleep_room
bedside:;side
bedsore:pressur_sore
bedspread:bed_cover
bedtime:;hour
beef:;cattl cow crab kick meat
beef_patty:chop_steak hamburg_steak
beefburger:burger hamburg
beelzebub:devil old_nick princ_of_dark
beer_maker:brewer
beer_mug:stein
beet:;veget
beethoven:;music
beetle:;hammer insect
beetleweed:galaxi
befall:happen
befit:;suit
befog:cloud fog obscur
befool:cod fool
beforehand:advanc
befouled:foul
befoulment:pollut
befuddle:fox
befuddled:confus
beg:pray
beget:father mother;generat
begetter:father male_parent
beggary:beg
begging:;pray
begin:start
beginner:found_father founder initi;begin constitut establish found institut launch mastermind plant start
beginning:kickoff offset outset showtim start start_time;first happen initi occurr origin root sourc
begrime:dirti soil
beguile:captur charm entranc
beguiled:delight
beguilement:;distract
begum:;ladi moslem muslim
behalf:;interest sake
behave:act;conduct
behavior:behaviour conduct;action activ behav
behaviour:behavior conduct;action activ behav
behavioural:behavior
beheading:;execut kill
behemoth:giant monster titan;mammoth
behest:;bid command
behind:rear_end seat;bottom butt rear stern tail tail_end
beholder:observ
beholding:see visual_percept
beijing_dialect:mandarin_chines
beingness:exist
beirut:capit_of_lebanon
bejewel:jewel
belarus:white_russia;belarusian
belarusian:;belarus slavic white_russian
belated:late
beldam:;witch
beldame:;witch
beleaguer:bug;surround
beleaguering:militari_blockad sieg
belgian:;belgium
belgian_capital:brussel
belgian_congo:zair
belgique:belgium kingdom_of_belgium
belgium:;belgian
belief:feel impress notion;believ idea thought trust
believability:credibl
believable:credibl
believe:think;trust
believer:;booster champion friend protagonist support trust worship
belittle:;diminish minim
belittled:;diminish
belize:british_hondura
bell:;button buzz push toll
bell_apple:sweet_cup water_lemon
bell_ringer:;home_run
belle:;girl miss
belligerency:hostil
belligerent:fighter war;aggress attack battl combat defend disput fight hostil milit oppos scrap struggl
bellow:roar;call cri outcri scream shout thunder
bellowing:roar
bellwether:;leader
belly:stomach;fat
belly_laugh:wow;riot scream
bellyache:beef;crab
bellybutton:belli_button
belongings:hold properti;possess
belorussia:belarus republ_of_belarus white_russia
belorussian:white_russian
beloved:darl dear honey;favorit favourit love lover pet
belowground:underground
belt:;bang knock loop smash
belt_bag:waist_pack
beltway:bypass ring_road;highway
beluga:white_whale
belvedere:fire_bush;burn_bush
bema:;sanctuari
bemire:dirti soil
bemock:mock
bemused:confus
ben:;mount mountain
bench:terrac;judiciari plateau seat
bench_mark:benchmark
benchmark:bench_mark;refer standard
bend:turn;bow curv fold motion movement twist
bended:bent
bender:;bend break_ball curv curv_ball riot tool twist
bending:;motion movement
bends:;ill sick
benedick:;benedict
benedict:ruth_fulton
benedictine:;religi
benediction:;bless
benefactor:;aid assist help
beneficial:;benefit good welfar
beneficiary:;receiv recipi
beneficiation:miner_dress miner_extract miner_process ore_dress ore_process
benefit:profit welfar;benefici gain good payment
benevolent:;charit sympathet
bengali:;asian
benjamin_david_goodman:king_of_swing
benne:benni
benny_goodman:king_of_swing
bent:;determin fix grass hang limit set specifi tendenc
benumb:blunt;dull
benumbed:asleep
benzoin:benjamin gum_benjamin
beograd:belgrad
bequest:legaci;gift heritag inherit
berate:lectur;jaw
berating:blow_up
berber:;african
bereaved:mourn
bereavement:mourn
bereft:mourn
beret:;cap
berkshires:berkshir_hill
berlin:german_capit
berliner:;german
bern:capit_of_switzerland
berne:capit_of_switzerland
berry:;fruit
berserk:possess
berth:;anchorag built_in_bed busi function job locat occup place post site station
beseech:;bid
beseeching:plead
beseem:;suit
beset:harri plagu;provok
beshrew:damn;curs
besiege:;surround
besieging:militari_blockad sieg;blockad
besotted:smash soak
bespeak:indic request signal
bespoke:tailor
bespoken:tailor
best:trump;attempt better effort endeavor endeavour exceed top tri
bestial:;brutal
bestow:;add contribut lend
bestower:donor;present
bestseller:best_seller
bet:stake;adventur depend gambl game hazard jeopard punt ventur
beta_ray:electron_radiat
betoken:indic predict signal;forecast
betray:;fail
betrayal:;treason
betrayer:;rat
betroth:plight
betrothal:;engag
better:amend improv;best bet game good punt stake
better_half:marri_person partner spous;mate
betterment:advanc improv;boost encourag further progress promot shift transform
betting:;sport
bettor:better
beverage:;drink food liquid
bevy:;flock gather
bewilder:puzzl;gravel
bewildered:confus
bewitch:captur charm entranc;glamour witch
bewitching:fascin
bey:;governor man
bh:;element
bharat:india republ_of_india;indian
bhutanese:;asian
bias:prejudic
biased:;color
bible:good_book word_of_god;biblic
biblical:;bibl
bibliography:;list
bibliophile:book_lover
bibulous:drunken
bicentennial:;anniversari
bickering:;row word
bicycle:bike;cycl cyclist wheel wheeler
bicycler:cyclist;wheeler
bicycling:;cycl
bicyclist:cyclist;wheeler
bid:command tender;attempt dictat effort endeavor endeavour order requir tri
bida:capit_of_qatar doha
bidder:;bid tender
bidding:command;dictat invit order requir
bide:abid;stay
biennial:;flora plant
biff:punch;clout
big:larg;bad size
big_board:nyse
big_bucks:;bundl pile
big_businessman:busi_leader magnat top_execut tycoon;baron king mogul
big_league:major
big_money:;bundl pile
big_top:circus_tent
bigarade:bitter_orang bitter_orang_tree sevill_orang sour_orang
bigger:larger
bighearted:give handsom;liber
bighorn:rocki_mountain_sheep
bigwig:top_banana
bihari:;sanskrit
bike:bicycl motorcycl;cycl cyclist wheel wheeler
bilberry:mountain_blue_berri
bilingualist:bilingu
biliousness:;temper
bilk:foil thwart;cross
bill:;account bank_note calcul charg feder_reserv_note govern_note greenback instrument measur
bill_of_exchange:draft
bill_of_fare:menu
bill_sticker:poster
billboard:;sign
billet:canton note quarter short_letter;berth post
billing:;ask charg request
billion:million one_million_million trillion;one_thousand_million
billow:;balloon surg
billowing:surg
billowy:surg
billy:baton;club goat
billy_club:baton
billyo:all_get_out
billyoh:all_get_out
billystick:baton billi billi_club
bilsted:american_sweet_gum sweet_gum_tree;sweet_gum
bimonthly:;seri serial
bin:;bank_identif_number contain
binary:doubl_star;programm star
bind:bond;attach deterr handicap stick
binder:;bind bond stick tie
binding:;attract bond stick
bine:common_hop european_hop
binge:gorg;bout bust stuff tear
bingle:singl
binoculars:field_glass opera_glass
bio_lab:biolog_laboratori
bioarm:biolog_weapon
bioattack:biolog_attack biolog_warfar
biodefence:biolog_defenc biolog_defens
biodefense:biolog_defenc biolog_defens
biodiversity:;divers varieti
bioengineering:biotechnolog
bioethics:;ethic
biographer:;author biographi writer
biographical:;biographi
biography:life_histori life_stori;account chronicl histori stori
biohazard:biolog_agent
biological_science:biolog
biologist:life_scientist;scientist
biology:biolog_scienc
biology_laboratory:bio_lab
biomass:;fuel mass
biometric_authentication:ident_verif
biometric_identification:ident_verif
bionomic:ecolog
bionomical:ecolog
bionomics:ecolog environment_scienc
bioscience:life_scienc
biosphere:;region
biota:;biolog
biotech:biotechnolog
biotechnology:biotech;engin technolog
bioterrorism:biolog_terror;terror
bioweapon:biolog_weapon
bipartizan:bipartisan
biplane:;airplan plane
biquadrate:fourth_power
biquadratic:fourth_power
bird:;boo bronx_cheer dame doll meat skirt
bird_of_passage:rover
birdcall:;song
birdie:shuttl;score
birdlime:lime
birdnest:bird_nest
birdseed:bird_feed bird_food
birdsong:;song
birdwatch:bird
birl:;spin
birth:bear;begin chang first kickoff modif offset outset showtim start
birth_control:famili_plan
birth_control_device:;prevent
birth_prevention:famili_plan
birth_rate:fertil
birthday:natal_day;anniversari date
birthday_suit:altogeth raw
birthing:give_birth
birthplace:place_of_birth place_of_origin;begin origin place root sourc spot
birthrate:birth_rate fertil fertil_rate
birthright:;ancestr hereditari heritag inherit
biscuit:cooki;cake
bishkek:capit_of_kyrgyzstan
bishop:;episcop priest
bishop_of_rome:cathol_pope holi_father pontiff pope roman_cathol_pope
bishopric:dioces;jurisdict
biskek:capit_of_kyrgyzstan
bismarck:iron_chancellor
bison_bison:american_buffalo buffalo
bistro:;restaur
bit:chip scrap;minut mo moment peel second wee
bit_part:minor_role
bitch:beef;crab difficulti kick
bitchiness:spite
bite:sting;burn snack wound
biteplate:bite_plate
biting:barb
bitmap:electron_imag
bitter:;acid tast
bitterness:resent;acid hostil
bitterwood:;paradis_tree
bittie:wee
bitty:wee
bivouac:camp camp_area camp_ground camp_site tent
bivouacking:camp
biz:;busi job occup
bizarre:eccentr
blabber:;rat
black:total_dark;bleak dark dim shirley_templ valu
black_and_white:written_communic written_languag
black_cat:fisher
black_eye:mous;blow revers setback
black_friar:dominican
black_letter:gothic
black_maria:heart paddi_wagon patrol_wagon polic_van polic_wagon wagon
black_person:negro
black_sage:california_romero
black_september:arab_revolutionari_brigad fatah_revolutionari_council
black_tie:dinner_jacket
black_vernacular:african_american_english
black_vomit:yellow_fever yellow_jack
blackamoor:black_person negro
blackball:bar negat veto;ban
blackbeard:edward_teach teach
blackberry:;berri
blackbody:black_bodi
blackbuck:black_buck
blacken:black
blackfish:;black_whale pilot_whale
blackfly:black_fli
blackfriar:dominican
blackguard:guy roast;abus dog heel shout
blacking:shoe_polish
blackjack:jack_oak pressur;black_flag pirat_flag sap
blackleg:rat
blacklist:black_book;list
blackmail:pressur;extort
blackness:total_dark
blackout:;dark paus suspens
blackseed:carpet_grass
blacksnake:black_racer black_rat_snake
blackwash:assassin charact_assassin
blackwater:;diseas
bladder:;bag
bladderpod:indian_tobacco
bladderwrack:;tang
blade:;leaf steel sword youth
blah:;larg rhetor
blame:blast damn fault rap;accus bless impli pick
blamed:blast damn;bless
blanch:pale
bland:;smooth
blank:;crack gap space
blank_check:free_hand
blanket:broad cover extens wide;mantl
blanket_flower:fire_wheel
blare:blast din
blaring:din;blast boom nois
blarney:soft_soap sweet_talk
blase:bore
blaspheme:curs swear
blasphemous:;blue
blasphemy:;blue outrag violat
blast:bang boom smash;fli nail nois shell
blasted:blame damn;bless
blaster:;blast shell
blatant:;din
blaze:hell;fire flame troubl
blazer:sport_coat sport_jacket;jacket
blazing:;fire flame
blazon:arm coat_of_arm
blazonry:arm coat_of_arm
bleach:;agent white
bleached:fade;color
bleak:;black cut dim wast
bleary:fuzzi
bleeding:;harm hurt injuri trauma
blemish:mar;defect spot
blemished:flaw
blench:pale
blend:;merg mix mixtur
blender:;blend
blending:;combin graduat merg mix
blessed:;blame blast damn
blessed_thistle:sweet_sultan
blessed_virgin:madonna mari
blessing:approv boon;okay sanction support thanksgiv
blest:bless
blether:chin_music idl_talk
bleu:blue_chees;chees
blight:plagu;devast
blighter:fellow
blind:;cover covert dim person screen
blind_alley:impass
blind_eel:congo_snake
blink:;flash
blinker:turn_indic turn_signal
blinking:bloodi crash
blip:radar_target;blow
bliss:cloud_nine seventh_heaven walk_on_air
blissfulness:cloud_nine seventh_heaven walk_on_air
blister:;defect fault
blistering:acid;bitter
blistering_agent:mustard_gas
blitt:bachelor_of_literatur
blitz:;attack maneuv onset onslaught play
blitzkrieg:blitz
blizzard:rash;seri storm
blob:;spot
bloc:;align allianc axi coalit
block:bar blockad;area cube halt jam stop
blockade:bar block;action circl obstruct
blockaded:bar
blockage:obstruct stoppag;block blockad stuff
blockbuster:smash_hit;hit
blocker:block_agent;footbal parri
blocking:;bar blockad parri
blog:web_log;diari journal
bloke:fellow
blond:;fair
blonde:;fair
blondness:;fair
blood:;ancestri bloodi line_of_descent lineag rip
blood_berry:roug_plant
blood_heat:bodi_temperatur
blood_line:ancestri lineag
blood_profile:cbc
bloodbath:bloodsh;carnag massacr slaughter
bloodberry:blood_berri roug_plant
bloodletting:bloodsh;carnag massacr slaughter
bloodline:ancestri blood_line line_of_descent lineag;blood
bloodshed:;carnag gore massacr murder slaughter slay
bloodstream:blood_stream;blood
bloody:crash;blood
bloody_shame:virgin_mari
bloom:flower;flush salad_day
bloom_of_youth:salad_day
bloomers:pant
blooming:bloodi crash;flower
blossom:bloom flower flush peak prime;affluent load wealthi
blossoming:flower;bloom develop grow growth
blot:;defect error fault mar mistak spot
blotch:;streak
blotter:charg_sheet day_book rap_sheet
blotto:smash soak
blow:;black_eye bump drift float impact knock revers rocki setback
blower:electr_fan;fan
blowfly:blow_fli
blowgun:blow_tube
blowing:;process
blowlamp:;torch
blowout:runaway;gala gala_affair triumph victori
blowpipe:blow_tube
blowtorch:;torch
blowtube:blow_tube
blowup:explos;enlarg
blubber:;fat
bludgeon:;club
blue:;cloth depress gloomi wear
blue_devils:blue
blue_gum:;fever_tree
blue_jack:silver_salmon
blue_jet:revers_lightn
blue_joke:dirti_stori
blue_story:dirti_joke
blueberry:;berri
bluefin:;tuna
bluegrass:blue_grass;grass
bluegrass_state:kentucki
blueish:blue
bluejacket:navi_man sailor sailor_boy
blueness:blue
bluepoint:blue_point
blueprint:;design draft model pattern photo photograph plan program
blues:blue_devil;depress
bluestem:blue_stem
blueweed:blue_devil
bluff:;bank bold four_flush sheer
bluish:blue
blunder:fumbl sin;error fault mistak
blunderer:sad_sack;butcher
blunt:;dull frank outspoken stark
blur:;fuzzi obscur represent
blurb:endors
blurred:fuzzi;fog
blurry:fuzzi;fog
blush:crimson flush;bloom
blush_wine:rose
blusher:roug;paint
bluster:boast gas;confus
blustery:bulli
bmi:bodi_mass_index;index indic
bmus:bachelor_of_music
boar:;swine
board:room;commiss committe lumber timber
board_of_directors:director
boarding:;departur go leav ship
boardinghouse:board_hous
boardroom:council_chamber
boast:featur gas sport
boasting:;gas
boat:;dish vessel
boater:panama panama_hat straw_hat;sailor
boating:;yacht
bob:;dock tail
bobble:;fumbl
bobby:;offic policeman
bobsled:bob
bobsleigh:;bob
boche:hun jerri
bod:anatomi build chassi figur flesh human_bodi materi_bodi physic_bodi;frame shape
bode:predict;forecast
bodge:;fumbl
bodied:corpor
bodily:corpor;bodi
bodily_fluid:liquid_bodi_substanc
bodily_function:bodi_process;activ
bodily_process:;activ
bodily_structure:complex_bodi_part
bodoni:modern
body:organic_structur physic_structur
body_armor:coat_of_mail suit_of_armour
body_armour:coat_of_mail suit_of_armor
body_process:;activ
body_temperature:blood_heat
bodybuilder:muscl_builder
bodybuilding:muscl_build;exercis workout
bodyguard:escort;defend detach guardian
boeuf:beef
bog:;muddi
bog_rose:wild_pink
bogey:;score
boggy:muddi
bogie:bogey
bogota:capit_of_colombia
bogus:fake;fraud sham
bogy:bogey
bohemia:;camp
bohemian:roma;indian
boil:boil_point;temperatur
boiler:;boil pot vessel
boiling:simmer;cook heat warm
boiling_point:boil
boise:capit_of_idaho
boisterous:;fierc
bokkos:ron
bold:;bluff dare sheer
boldface:bold bold_face
boldness:dare;brass cheek nerv
bole:tree_trunk trunk
bolingbroke:;henri_iv
bolivia:;bolivian
bolivian:;bolivia
boll:;capsul
bollix:;fumbl
bollock:;egg
bollocks:;fumbl
bolshevik:marxist;communist radic red
bolshie:marxist;red
bolshy:marxist;red
bolster:;pad
bolt:;bar lightn
bomb:;arm weaponri
bombard:bomb;barrag
bombardment:barrag barrag_fire shell;blast bomb fire languag onslaught
bombastic:;larg
bombay:mumbai
bomber:;airplan bomb cuban_sandwich hero_sandwich italian_sandwich plane poor_boy sub submarin submarin_sandwich
 torpedo wedg
bombilate:buzz
bombilation:buzz
bombinate:buzz
bombination:buzz
bombing:;attack bombard onset onslaught sabotag
bombproof:bomb_shelter
bombshell:;surpris
bon_ton:high_societi smart_set;societi
bonanza:gold_rush;boom happen occurr vein
bonaparte:littl_corpor napoleon
bonavist:egyptian_bean indian_bean
bonce:dome;bean
bond:bind;allianc attach attract bail certif oblig secur stick
bondage:slaveri
bonding:;techniqu
bonduc:kentucki_coffe_tree
bone:;drum ivori pearl
bone_char:anim_black
bonfire:;fire
bong:;sound
bongo:;drum
boniface:;host patron
bonk:jazz screw;bed love
bonkers:bat nut;crack
bonnet:;hat lid protect
bonnie:;fair
bonny:;fair
bonus:incent;payment
bony:;bone wast
boo:bronx_cheer;bird call cod cri outcri shout
boob:breast sin
booby:;foolish simpl sin
booby_hatch:crazi_hous funni_farm funni_hous nut_hous snake_pit
booby_trap:land_mine
boodle:bread chicago dough stop;michigan scratch sugar
boogie:;blue jazz
book:;product public reserv script volum
book_binding:;cover
book_jacket:dust_cover
book_matches:safeti_match
book_of_account:ledger
book_of_facts:refer_work;refer
book_of_instructions:instruct_manual
book_of_maps:atlas map_collect
bookdealer:book_seller
booked:;engag
booker:book_agent;agent book
bookfair:book_fair
booking:;employ engag reserv work
booking_clerk:ticket_agent
bookkeeping:;account clerk
booklet:;book leaf script volum
booklover:book_lover
bookmaker:;maker
bookman:scholar scholar_person student
bookseller:;owner
bookshop:bookstor;shop store
bookstall:bookstor
bookstore:;shop store
boom:blast din roar smash thunder;expand flourish gold_rush nail nois prosper thrive
boomerang:throw_stick;backlash missil
booming:prosper thrive
boon:bless
boondocks:back_countri
boor:;peasant
boost:cost_increas encourag hike;advanc aid assist further help increas promot
booster:promot protagonist support;admir advanc advoc back boost champion defend encourag endors friend further plug
 push relay_link relay_station relay_transmitt
booster_amplifier:relay_link relay_station relay_transmitt
booster_cable:jumper_lead
booster_shot:recal_dose
booster_station:relay_link relay_transmitt
booster_unit:takeoff_rocket
boot:;bang kick thrill trunk
booth:stall;closet tabl
bootleg:corn_liquor smuggl;cover
bootless:vain
bootmaker:boot_maker
booty:dirti_money prize;rifl sack
booyong:brown_oak
booze:drink hard_drink hard_liquor liquor spirit strong_drink;alcohol drunken
boozer:alcohol lush
boozing:drink
boozy:drunken
bop:;jazz
bordeaux:;wine
bordello:hous_of_prostitut sport_hous
border:bound boundari_line margin perimet surround;boundari butt edg frame skirt
borderland:border_district
borderline:border boundari_line margin;bound boundari butt edg skirt surround
bore:drill eager;calib drill_hole tire
bore_bit:rock_drill stone_drill
boreas:north_wind
borecole:cole
boredom:;bore dissatisfact dull
borer:bore_bit rock_drill stone_drill
borgia:;alexand_vi pope_alexand_vi
boring:drill oil_product;dull
borough:;town
borrow:adopt
borrower:;receiv recipi
borrowing:;adopt deal embrac transact
bos_taurus:cattl cow
bosh:;nonsens
bosnia:;bosnian
bosnian:;bosnia
bosom:embrac hug
bosomy:stack
boss:chief foreman;domin employ engag hire supervisor
bossy:;domin
boston:bean_town capit_of_massachusett
boswell:;booster champion friend protagonist support
botanical:;drug
botanist:plant_scientist;biolog
botany:flora veget;biolog botan
botany_bay_fig:rusti_rig
botch:;fumbl
botcher:sad_sack;butcher
bother:devil gravel troubl;disturb harri hurt pain plagu provok
bottle:;vessel
bottleneck:;narrow part portion
bottler:;bottl maker manufactur
bottom:;behind butt penetr rear rear_end region seat side stern tail tail_end
bouchee:patti_shell
bouffe:comic_opera
boulder:;rock rocki stone
boulder_clay:till
bouldered:rocki
bouldery:rocki
boulevard:avenu;street
bounce:leap rebound;bound jump live spring
bouncer:;guard
bounciness:bounc
bouncing:spirit;anim backlash bound ginger live rebound spring
bouncing_bess:hedg_pink
bouncing_bet:hedg_pink
bouncy:bounc spirit;anim bound ginger live rebound spring
bound:border boundari edg jump leap spring;bounc butt destin limit line rebound restrict
boundary:bound edg;border butt limit line restrict
boundary_line:border
bounder:;dog heel
bounderish:rude
bounds:boundari;border limit restrict
bounteous:give handsom;liber
bounteousness:;bounti
bountiful:give handsom;liber
bounty:;abund give handsom liber reward
bouquet:;smell
bourdon:drone_pipe
bourgeois:;capitalist
bourgeoisie:middl_class;class
bourne:;bound boundari end goal
bourtree:black_elder common_elder european_elder
bout:;bust divis tear
boutique:dress_shop;shop store
bovine_spongiform_encephalitis:bse mad_cow_diseas
bovril:beef_tea
bow:;bend stick
bow_wood:;mock_orang
bowed:;arc
bowel:gut
bowelless:;fierc
bower:;framework
bowhead:greenland_whale
bowing:;bend gestur motion play
bowknot:bow
bowl:;vessel
bowlder:boulder
bowleg:bow_leg;bow
bowlegged:;bow
bowler:;bowl cricket derbi derbi_hat particip player plug_hat
bowler_hat:derbi
bowling:;game throw
bowls:lawn_bowl
bowman:archer;expert
bowtie:bow_tie
box:packag;contain
box_office:ticket_booth
boxer:;box fighter pack packag
boxers:short
boxershorts:short
boxing:pack;boxer packag
boxy:;box
boy:male_child;male man son
boycott:;dissent object protest
boyfriend:young_man;lover man
boyhood:;boy childhood
bozo:cat goos guy
bpi:bit_per_inch;densiti
bpm:beat_per_minut
bps:bit_per_second
br:red_brigad;element
brace:duet duo pair stabil steadi;coupl ii match mate span stimul twin two
bracelet:;jewelri
brachiopod:lamp_shell
bracing:brisk;fresh
bracken:;brake
bracket:;set
brad:;nail
brady:diamond_jim
brag:boast boss gas;crow triumph
bragging:;boast crow gas triumph
brahmin:;hindu
brahms:;music
braid:;trim
brain:learn_abil mental mental_capac wit;brilliant einstein genius head intellig mastermind mind
brain_trust:kitchen_cabinet
brainchild:inspir;product
brainiac:einstein genius mastermind;brain
brainpower:brain learn_abil mental mental_capac wit
brainsick:crazi mad;disturb sick
brainstem:brain_stem
brainstorm:;insight
brainwave:brain_wave;insight
brainy:brilliant
brake_system:brake
brakes:brake_system
bran:;fiber straw
branch:;divis fork leg offset stem subdivis
branch_line:spur_track
branchia:;gill
branching:fork;divis
brand:denounc make trade_name;build construct form kind name produc sort trademark
branding:;denounc
brandish:wave;flourish
brandmark:trademark;brand
brandy:;liquor spirit
brant:brent brent_goos;goos
brant_goose:brent
brash:;brass cheek crust nerv
brasil:brazil;brazilian
brasilia:brazilian_capit capit_of_brazil
brass:;administr cheek establish govern govern_bodi nerv organiz
brassicaceae:mustard_famili
brassy:cheap flash loud
brat:holi_terror littl_terror;monkey terror
bratislava:capit_of_slovakia
braunschweig:;brunswick
bravado:;boast gas
brave:courag endur weather;braveri gay hardi person warrior
braveness:braveri courag
bravery:courag;brave feel hardi spirit
bravo:assassin;cheer murder
braw:;brave gay
brawl:;combat fight parti scrap
brawn:;hefti muscl muscular power strength
brawny:hefti;muscular power
bray:;crunch
brazen:;brass cheek crust nerv
brazil:;brazilian
brazilian:;brazil
breach:gap violat;break fall_out open rift
bread:dough staff_of_life;abstract money pinch scratch sneak sugar
bread_and_butter:keep livelihood;live
bread_maker:baker
breadbasket:stomach
breadboard:bread_board
breadline:bread_line
breadstuff:bread staff_of_life
breadth:width;broad comprehens dimens intellig narrow wide
break:happi_chanc;accid breach bust fall_out fault fractur geolog_fault good_luck happen occurr rift
break_of_day:aurora dawn first_light sunris;morn
breakage:;break
breakaway:break_away separatist;secess
breakdown:;collaps disrupt equip_failur
breaker:surf;wave
breakers:surf;wave
breakfast:;meal
breaking:;bust
breaking_away:breakaway
breaking_ball:;curv
breakout:;escap flight
breakthrough:;detect determin discov discoveri hear insight learn notic observ
breakup:separ;chang divid end modif part split
breakwater:;groin
breast:summit;chest front stack white_meat
breast_feeding:;nurs
breath:;activ air breath_place breath_space breath_spell breath_time hint
breather:breath_place breath_space breath_spell breath_time;breath rest
breathing:;activ rest
breathing_in:;intak
breathing_place:;breath
breathing_space:;breath
breathing_spell:;breath
breathing_time:;breath
breech:rear_of_barrel rear_of_tube
breeches:knee_pant
breed:;stock type varieti
breeder:;breed
breeding:train;bring_up cultiv educ gentl polit rais school
breeze:duck_soup gentl_wind picnic piec_of_cake;air project task undertak wind
breezy:;air blast breez wind
breiz:brittani
brent:;goos
bretagne:brittani
brethren:;sect
breton:;frenchman
brew:;alcohol
brewer:beer_maker;maker manufactur produc
brewery:;plant work
briar:;tree_heath
briary:barb
bribe:buy corrupt;payment
bribery:graft;bribe buy corrupt feloni
brick:;ceram
brickyard:;shop workshop
bridal:;bride marriag wed
bridal_gown:wed_dress
bridecake:wed_cake
bridesmaid:maid_of_honor
bridge:;circuit
bridget:bride saint_bride
bridgetown:capit_of_barbado
bridle:;curb
brief:;abbrevi abstract instrument outlin synopsi
briefing:;inform
briefs:jockey_short
briery:barb
bright:;brilliant intens light smart vivid
bright_side:silver_line
brighten:;clear
brightness:;brilliant clever hope intellig light promis smart vivid
brightness_level:;light
brigid:bride saint_bride
brilliance:;blaze brilliant distinguish elev fantast genius glorious grand impos magnific superb terrif tremend wonder
brilliant:superb;brain bright einstein genius glorious magnific mastermind mental vivid wit
brim:;lip
brine:;solut water
bringing:deliveri;deliv transfer transport
bringing_up:;breed rais
brinjal:garden_egg mad_appl
brink:verg;border bound boundari edg
briny:main
brio:;anim
brisk:alert brace;energi fresh live zip
brisken:brisk
bristled:barb;spine
bristly:barb
brit:briton
britain:uk unit_kingdom
british:;countri nation
british_capital:greater_london london
british_guiana:guyana
british_honduras:beliz
british_shilling:bob
britisher:briton
brits:british british_person;countri nation
brittle:;candi
broach:;initi
broad:blanket extens wide;width woman
broad_interpretation:judici_activ
broadcast:;air beam messag program programm transmit
broadcast_medium:broadcast
broadcaster:;air beam transmit
broadcasting:broadcast_medium;telecom telecommun
broaden:extend;diversifi widen
broadening:;develop widen
broadsheet:circular
broadside:circular;ad advertis broadcast
broadway:great_white_way
brobdingnagian:huge immens vast
brocaded:rais
brochure:;book leaf script volum
brogan:work_shoe
brogue:work_shoe
broil:;bake
broiled:grill
broiler:;chicken oven
broke:bust
broken:;crush integr uniti
brokenheartedness:grief
broker:;agent factor
brokerage:secur_firm;broker busi
bronx_cheer:boo;bird
bronze:tan;sculptur
bronzy:bronz
brooding:;birth reflect specul
brook:abid creek endur stomach toler;bear digest stream suffer
broom:;heather ling scot_heather sweep
broth:;soup
brothel:hous_of_prostitut sport_hous;build
brother:;buddi member pal
brotherhood:fratern;class labor_union relationship trade_union union
brotherly_love:chariti
brouhaha:uproar
brow:;featur hair
browbeat:hector
brownie:;fairi
brownish:brown
brownout:blackout
browse:;flora read shop surf veget
browser:;applic shop spectat surf viewer wit
browsing:;eat feed read
brucellosis:gibraltar_fever malta_fever mediterranean_fever rock_fever
bruges:citi_of_bridg
bruin:brown_bear;bear
bruise:spite wound;harm hurt injuri trauma
bruiser:bull
bruit:rumor
brummagem:birmingham
brunch:;meal
bruno:leo_ix
brunt:;forc strength
brush:;flora implement light_touch sweep veget
brushwood:brush
brussels:belgian_capit capit_of_belgium
brutal:cruel fell savag vicious;beast cruelti
brutality:;cruel cruelti evil fell fierc furious savag vicious
brute:anim beast creatur fauna savag;attack brutal creat cruel fell make vicious
brutish:;brutal
bruxelles:belgian_capit brussel capit_of_belgium
bryozoan:moss_anim sea_mat sea_moss
bs:bachelor_of_scienc
bse:mad_cow_diseas
btu:british_thermal_unit
bubble:hous_of_card;scheme strategi
bubblejet:bubbl_jet_printer
bubbler:drink_fountain water_fountain
bubbling:;foam spark
bubbly:champagn;foam
buccaneer:pirat sea_rover
buccaneering:piraci
buccula:doubl_chin
bucharest:capit_of_romania
bucharesti:bucharest capit_of_romania
buck:dollar dollar_bill long_hors one_dollar_bill;bill charg greenback hors jerk tear
buck_private:common_soldier
bucket:;vessel
buckeye:;seed
buckeye_state:oh ohio
buckle:;fix
buckler:shield
buckram:;stiff
buckshot:bird_shot duck_shot
bucolic:pastor peasant provinci
bucuresti:bucharest capit_of_romania
bud:;bloom flower
budapest:capit_of_hungari hungarian_capit
buddha:;angel saint
buddhism:;buddhist faith religion
buddhist:;buddhism
buddleia:butterfli_bush
buddy:pal;brother friend
budge:stir;shift
budget:;budgetari fund plan program
budget_items:oper_cost oper_expens overhead
budgetary:;budget
buenos_aires:capit_of_argentina
buff:lover;commit devot enjoy fan leather love
buffalofish:buffalo_fish
buffer:cushion;soften zone
buffet:batter;counter furnitur meal snack_bar snack_counter
buffeting:pound
bug:intercept;defect fault insect
buggy:bat nut;bug carriag crack
bugle:;brass
build:anatomi chassi construct figur flesh human_bodi materi_bodi physic_bodi;bodi frame progress shape
builder:;build creator materi stuff
building:construct
building_site:vacant_lot
built:reinforc
built_in_bed:;berth
bujumbura:capit_of_burundi
bulb:electr_light;stem
bulgaria:;bulgarian
bulgarian:;bulgaria slavic
bulgarian_capital:sofia
bulge:bump swell;bag bulk pop promin
bulging:;bump promin swell
bulk:major volum;magnitud
bulky:;bulk volum
bull:;cattl cow fake man
bull_fiddle:doubl_bass string_bass
bullbat:mosquito_hawk
bulldozer:;tractor
bullet:slug;fastbal missil
bullet_fingerprinting:ballist_identif
bulletin:;account
bullock:steer;bull cattl cow male
bullpen:detent_cell detent_centr
bullrush:common_rush soft_rush
bullshit:irish_bull;bull fake
bully:crack hector smash;attack great hood keen punk tough
bullying:intimid
bullyrag:hector
bulrush:common_rush soft_rush
bulwark:;barrier fenc groin surround wall
bum:dirti_dog punk;behind bottom butt cheap rat rear rear_end seat stern tail tail_end
bumble:;fumbl
bumbler:sad_sack;butcher
bump:encount swell;bag blow bulk chanc harm hurt injuri knock pop promin trauma
bumper:;bump glass knock
bumpkin:yahoo
bumpy:rocki;blow bump jerk jump start sway
bun:;bread
bunce:gold_rush;boom
bunch:bundl cluster crowd gang;crew flock gather
bunchgrass:bunch_grass
bunco:con con_game confid_game confid_trick scam;sting
bundle:bunch cluster packag;big_buck big_money box compact pack parcel pile
bundling:;box pack suit
bung:fee;tip
bungalow:cottag;hous
bungle:;fumbl
bungled:botch
bungler:sad_sack;butcher
bunglesome:;awkward
bunk:built_in_bed;bed berth lam run
bunker:sand_trap;contain dugout hazard
bunko:con_game confid_game confid_trick;con sting
bunny:;rabbit
buns:behind rear_end seat;bottom butt rear stern tail tail_end
bunt:butt;hit strike
buoy:;refer
buoyancy:;aerial
bur:;barb
burble:bubbl
burden:load weight;concern effect essenc headach laden worri
bureau:agenc feder_agenc govern_agenc offic;chest furnitur offici
bureaucracy:;author bureaucrat govern regim
bureaucrat:administr_offici;offici
bureaucratic:;bureaucraci
bureaucratic_procedure:red_tape
bureaucratism:bureaucraci
burg:;town
burger:hamburg;sandwich
burgh:;borough
burglar:;thief
burglary:;feloni
burgoyne:gentleman_johnni
burgundy:;wine
burial:;buri funer hide inter
burial_ground:cemeteri memori_park
burial_site:cemeteri memori_park
buried:inter
burk:martha_jane_burk
burlesque:parodi;takeoff
burma:myanmar
burmese:;asian
burn:tan;bite bronz glow hurt pain sting
burned:burnt
burner:;apparatus setup
burning:;bite hurt pain sting
burning_bush:;gas_plant
burnish:polish
burnished:shine;shini
burnt:burn
burnt_lime:calcium_oxid
burqa:;garment
burr:;barb project
burred:barb
burrow:tunnel;hollow
burry:barb
burst:explos volley;explod fire fit
burster:explos_charg
burthen:burden weight
burundian:burundi;african
bury:inter;swallow
burying:burial;hide
burying_ground:burial_site cemeteri memori_park
bus:passeng_vehicl
bus_depot:coach_station
bus_terminal:coach_station
busbar:;bus
busby:;hat lid
bush:;wild wilder
bush_league:minor
bushbaby:bush_babi
bushed:beat;dead
bushel:fix mend repair;doctor restor
bushwhack:ambush
bushy:;bush
business:commerci_enterpris;commerc enterpris job line_of_work occup
business_community:businessmen
business_deal:;trade
business_district:downtown
business_firm:hous
business_leader:big_businessman magnat top_execut tycoon;baron king mogul
business_relationship:;account
businesslike:;earnest serious
businessman:man_of_affair
businessmen:busi_communiti;profess
businesspeople:busi_person;person
buskin:combat_boot desert_boot half_boot top_boot
busman:bus_driver
buss:kiss;touch
bust:broke femal_chest raid;bout break chest failur founder snap stack tear
buster:;child fri kid man minor
bustle:flurri;din framework mother stir
busty:stack
busy:occupi;interfer
busy_bee:eager_beaver live_wire
busybodied:interfer;busi
butch:;lesbian
butcher:slaughter;merchant murder sad_sack
butcher_cumberland:william_augustus
butcher_shop:meat_market
butchery:;carnag mass_murder massacr slaughter
butt:;behind bottom compon constitu edg goat part portion rear rear_end seat stern tail tail_end
butte:;hill
butter:;butt fighter food
butter_daisy:golden_crown_beard
butterball:fat_person
butterbean:butter_bean
butterfly:;romanc
butterfly_nut:wing_screw
butterflyfish:fli_robin
buttermilk:;milk
buttock:;cheek
buttocks:behind rear_end seat;bottom butt rear stern tail tail_end
button:;fix push switch
buttonhole:button_hole lobbi
buttonwood:american_plane
buxaceae:box_famili
buxom:stack
buy:bargain bribe corrupt purchas steal
buyback:;purchas ransom redempt
buyer:;buy client custom purchas
buying:purchas
buyout:;acquisit
buzz:;sound
buzzer:bell;button buzz push
bw:biolog_attack biolog_warfar
bwr:boil_water_reactor
bye:good_day goodby so_long;conced concess farewel yield
byelarus:belarus republ_of_belarus white_russia
byelorussia:belarus republ_of_belarus white_russia
byelorussian:belarusian white_russian
bygone:depart;gone past
byname:nicknam
bypass:ring_road;highway
bypast:depart;gone
byplay:stage_busi
byproduct:;consequ effect event outcom product result
byre:cow_barn
bystander:;spectat viewer wit
byword:saw
byzantine:;asian involv
byzantium:byzantin_empir eastern_roman_empir
ca:calcium california golden_state
cab:taxi;carriag
cabal:conspiraci faction
cabaret:floor_show night_club nightclub
cabbage:abstract bread dough;money pinch scratch sneak sugar
cabin:;hous
cabin_cruiser:pleasur_boat pleasur_craft
cabinet:;consol furnitur locker storag_locker
cabinetmaker:furnitur_maker
cable:oversea_telegram telegraph transmiss_line wire;conductor telegram
cable_tramway:tram
cablegram:cabl oversea_telegram
caboodle:;bunch
caboose:cabin_car
cabriolet:cab
cabstand:taxi_rank
cacao:chocol_tree
cachalot:black_whale sperm_whale
cache:;fund store
cachet:seal_of_approv;award honor honour seal warrant
cachexia:wast
cachexy:wast
cacoethes:;passion
cacophony:din
cad:;dog heel packag softwar villain
cadaver:corps remain stiff
cadaverous:;wast
caddie:;attend tender
cadence:metr;measur meter metric
cadmium:cd
cadre:;cell cellular core nucleus
caducous:shed
caecum:blind_gut
caesar:;julian
caesarean:;caesar
caesarism:dictatorship
cafe:coffe_bar coffe_shop;restaur
cafe_royale:coffe_royal
cafeteria:;restaur
cage:;restraint
cager:basketbal_player
cagey:clever
cagy:clever
caimito:star_appl
cairn:;mark marker
cairo:capit_of_egypt egyptian_capit
caisson:;ammunit_chest
cake:patti;block coat
calaba:santa_maria_tree
calabura:jamaican_cherri silk_wood
calamitous:disastr;fatal
calamity:catastroph disast tragedi;disastr fatal tragic
calamity_jane:burk
calamus:;sweet_flag
calcium:ca
calcium_hydroxide:lime
calcium_ion:factor_iv
calcium_oxide:burnt_lime lime
calculate:estim figur forecast;account
calculated:deliber;measur
calculating:;forecast
calculation:comput figur;account estim forecast procedur process
calculator:comput;estim expert figur forecast machin
calculus:;crust rock stone
caldera:;crater
calean:water_pipe
calefacient:warm
calendar:;arrang list organiz
calf_love:;crush
calfskin:;calf
caliber:qualiti;bore degre diamet drill inferior level qualifi superior
calibrate:;graduat
calibrated:graduat
calibration:;graduat
calibre:calib qualiti;bore degre diamet drill inferior level qualifi superior
calico:;paint
calif:;moslem muslim ruler
california:ca golden_state
california_bay_tree:mountain_laurel
california_laurel:spice_tree
california_olive:mountain_laurel spice_tree
california_personality_inventory:cpi
california_romero:black_sage
californian:;ca california
caliph:;moslem muslim ruler
caliphate:;jurisdict
caliphate_state:kaplan_group
call:name;cri outcri phone ring scream shout telephon tendenc
call_box:phone_booth telephon_booth
callback:recal
caller:;investor visit visitor
calligraphy:;hand script
calling:career;busi job occup
calling_into_question:demand_for_explan
calliope:steam_organ
callow:fledgl
calm:quiet steadi;collect pois wind
caloric:thermal
calorie:;thermal
calpe:gibraltar rock_of_gibraltar
calque:loan_translat
calumet:peac_pipe pipe_of_peac
calumniation:defam
calumny:defam
calvary:;martyr
calx:burnt_lime calcium_oxid lime
cam_stroke:;throw
camaraderie:;associ companion familiar fellow
camarilla:faction
cambodia:;cambodian
cambodian:;asian cambodia
cambodian_capital:phnom_penh
cambria:wale
cambrian:welsh;wale
cameraman:camera_oper;film photograph
cameroonian:;african cameroon
cameroun:cameroon republ_of_cameroon
camo:camouflag
camouflage:disguis
camp:tent;canton gather inner_circl quarter
camp_robber:canada_jay gray_jay grey_jay
campaign:crusad;aim caus drive effort fight hunt_expedit labor labour push race ram tug ventur
campaigner:candid nomine;pol politician
campaigning:candidaci polit_campaign;caus crusad drive effort
campana:bell_shape
camper:camp_bus motor_home;camp tent
campfire:;fire
campground:camp_area camp_ground camp_site;camp site tent
camping:;tent
camping_bus:motor_home
campsite:camp_area camp_ground camp_site;camp site tent
campus:;field
campy:camp
canaan:holi_land palestin promis_land;palestinian
canada:;canadian
canadian:;canada
canadian_capital:;ottawa
canafistola:golden_shower_tree
canafistula:golden_shower_tree
canal:;channel transmit
canalise:canal channel
canalize:channel
canaries:canari_island
canary:;denounc rat shop singer sneak vocalist
canberra:australian_capit capit_of_australia
cancel:natur offset;scratch
cancellation:;scratch
cancelled:;off
cancer:;crab
cancerweed:cancer_weed
candela:cd
candid:frank outspoken;blunt
candidacy:campaign polit_campaign;caus crusad drive effort
candidate:nomine;campaign pol politician prospect
candidature:campaign candidaci polit_campaign;caus crusad drive effort
candle:cd wax_light;lamp
candlelight:;light
candlepower:light_intens
candlestick:;holder
candor:fair;blunt direct frank honesti outspoken
candour:fair
candy:;sweet
candyfloss:cotton_candi spun_sugar
cane:;stem
canecutter:swamp_rabbit
canfield:;patienc
canicula:dog_star
canicule:dog_day
canine:eye_tooth;tooth
canister:case_shot;ammunit contain tin
cannabis:marijuana
cannibalism:;pattern practic
cannister:;tin
cannon:;artilleri gun ordnanc
cannon_ball:round_shot
cannon_fodder:fresh_fish
cannonball:cannon_ball round_shot;missil
canny:clever
canola:;oil
canon:;canyon priest rule
canonic:;basic sanction
canonical:;basic sanction
canonise:saint
canonization:;saint
canonize:saint
canopy:;cover
cant:tilt
cantabile:sing
cantata:;classic
canted:lean tip
canteen:;shop store
canticles:song_of_solomon song_of_song
canto:;section subdivis
canton:guangzhou quarter
canton_river:zhu_jiang
cantonese:;chines
cantonment:camp;quarter tent
cantor:;musician
canvas:poll;analyz examin studi
canvass:canva opinion_poll poll public_opinion_poll;analyz canva_tent examin sail studi
canvasser:solicitor
canvassing:bell_ring
canyon:;canon
caoutchouc:india_rubber natur_rubber rubber
cap:crest
capability:capac;abil abl incap subject
capable:subject;capac
capacitance:electr_capac
capacity:capabl;content subject
capacity_measure:cubic_content_unit displac_unit volum_unit
capacity_unit:cubic_measur
caparison:trap;hous
cape:;earth ground land
capital:;asset capitalist
capital_of_afghanistan:kabul
capital_of_alabama:;montgomeri
capital_of_argentina:bueno_air
capital_of_arizona:phoenix
capital_of_arkansas:littl_rock
capital_of_australia:canberra
capital_of_austria:vienna
capital_of_azerbaijan:baku
capital_of_bangladesh:dhaka
capital_of_belgium:brussel
capital_of_bolivia:la_paz
capital_of_california:sacramento
capital_of_canada:;ottawa
capital_of_chile:;santiago
capital_of_colombia:bogota
capital_of_colorado:denver
capital_of_connecticut:hartford
capital_of_cuba:havana
capital_of_delaware:dover
capital_of_egypt:cairo
capital_of_ethiopia:addi_ababa new_flower
capital_of_finland:helsinki
capital_of_florida:tallahasse
capital_of_france:pari
capital_of_georgia:atlanta tbilisi
capital_of_greece:athen
capital_of_hawaii:honolulu
capital_of_hungary:budapest
capital_of_illinois:springfield
capital_of_india:new_delhi
capital_of_indiana:indianapoli
capital_of_indonesia:jakarta
capital_of_iowa:des_moin
capital_of_iran:tehran
capital_of_iraq:baghdad
capital_of_ireland:dublin
capital_of_israel:jerusalem
capital_of_italy:etern_citi roma rome
capital_of_jamaica:;kingston
capital_of_japan:tokyo
capital_of_jordan:amman
capital_of_kenya:nairobi
capital_of_lebanon:beirut
capital_of_liberia:monrovia
capital_of_libya:tripoli
capital_of_louisiana:baton_roug
capital_of_maine:augusta
capital_of_maryland:annapoli
capital_of_massachusetts:bean_town boston
capital_of_minnesota:saint_paul
capital_of_missouri:jefferson_citi
capital_of_montana:helena
capital_of_nebraska:lincoln
capital_of_nepal:kathmandu
capital_of_nevada:carson_citi
capital_of_nigeria:abuja
capital_of_norway:oslo
capital_of_ohio:columbus
capital_of_oregon:salem
capital_of_pakistan:islamabad
capital_of_peru:lima
capital_of_poland:warsaw
capital_of_portugal:lisbon
capital_of_qatar:doha
capital_of_romania:bucharest
capital_of_rwanda:kigali
capital_of_senegal:dakar
capital_of_somalia:mogadishu
capital_of_spain:madrid
capital_of_sudan:khartoum
capital_of_sweden:stockholm
capital_of_syria:damascus
capital_of_taiwan:taipei
capital_of_tanzania:dar_es_salaam
capital_of_tennessee:nashvill
capital_of_texas:austin
capital_of_thailand:bangkok
capital_of_tibet:forbidden_citi lhasa
capital_of_turkey:ankara
capital_of_uganda:kampala
capital_of_utah:salt_lake_citi
capital_of_venezuela:caraca
capital_of_vietnam:hanoi
capital_of_virginia:richmond
capital_of_washington:olympia
capital_of_wisconsin:madison
capital_of_zambia:lusaka
capital_of_zimbabwe:harar salisburi
capital_punishment:death_penalti execut
capital_stock:author_share
capitalisation:capit;estim write
capitalise:capit
capitalism:capitalist_economi;capitalist
capitalist:;capit conserv
capitalist_economy:capit
capitalization:;estim write
capitulation:;document paper summari surrend
capitulum:;spike
capo:;chief head
caprice:impuls
capricorn:;goat
capsicum:pepper
capsize:turtl
capstone:cope_stone finish_touch
capsule:;contain pill
capsulise:capsul
captain:;polic_chief skipper
captain_bob:bartlett robert_bartlett
captain_hicks:six vi
captaincy:;captain skipper
caption:;except legend render translat version
captivate:captur charm entranc
captivated:delight
captivating:fascin
captivation:fascin
captive:absorb imprison intent jail prison wrap;anim beast confin creatur fauna unfortun
captivity:imprison;confin jail lag
capture:charm entranc gain_control seizur;acquir appropri conquer get seiz
capulin:mexican_black_cherri
caput:head
car:auto automobil;mechan
car_maker:auto_manufactur automak
car_manufacturer:auto_maker automak
car_park:park_area park_lot
carabiner:snap_ring
caracas:capit_of_venezuela
carageen:irish_moss
carambola:star_fruit
caramel:;candi sugar
caranda:wax_palm
caranday:wax_palm
carapace:;shell shield
caravan:wagon_train;process train van
caravan_inn:khan
caravansary:khan
caravanserai:khan
carbohydrate:sugar
carbon:;element paper
carbon_monoxide:co
carbon_monoxide_gas:co
carbonado:black_diamond
carbonated_water:club_soda
carcass:;bodi
carcinoma:;cancer
card:;paper
card_game:card
cardboard:composit_board;pack paper
cardcastle:hous_of_card
cardhouse:hous_of_card
cardiac_resuscitation:kiss_of_life
cardigan:;jumper
cardinal:central fundament key;bishop core essenc meat substanc sum
cardinal_flower:indian_pink
cardiologist:heart_specialist heart_surgeon;specialist
cardiology:;medicin
cardiomegaly:enlarg_heart
cardiopathy:heart_diseas
cards:card_game;game
cardsharp:card_shark card_sharp
cardsharper:card_shark card_sharp
care:attent;aid attend caution cautious concern fear handl help manag precaut tend wish work
careen:sway;tilt
career:call life_histori;advanc busi job occup process progress
careful:;caution deliber measur
carefulness:caution
caregiver:health_care_provid health_profession primari_care_provid;adult profession
careless:;neglig regardless
carelessness:neglig
caretaker:;keeper offici
careworn:drawn worn
carfare:bus_fare
cargo:freight shipment;laden load merchandis product send ship transport
cargo_deck:storag_area
cargo_hold:storag_area
cargo_ships:merchant_marin merchant_vessel ship
carib:caribbean_languag
caribou:;deer
caricature:;humor wit
caries:tooth_decay
carillon:;bell_ring
carinate:fli_bird
caring:;love
cark:disord;troubl
carling_float:life_raft
carlos:andr_martinez salim sanchez
carlos_the_jackal:andr_martinez salim sanchez
carmaker:auto_maker auto_manufactur automak car_maker car_manufactur;maker manufactur
carmine:cherri crimson red rubi;cardin
carnage:mass_murder massacr;butcher murder slaughter slay
carnal:anim
carnauba:wax_palm
carnival:;circus fair festiv
carol:;song
carolean:carolin
carolina_jasmine:evening_trumpet_flower
caroline:;charl
carolus:charl_the_great
carouse:riot
carousel:;ride
carpal:wrist_bone
carpentry:;carpent craft trade
carport:car_port
carpus:wrist wrist_joint
carrageen:irish_moss
carragheen:irish_moss
carrefour:intersect;cross junction
carriage:passeng_car;bear car coach postur
carrier:;bear carri transport travel tug
carrier_bag:sack
carrion:;bodi
carrizo:common_reed ditch_reed
carrot:;root
carry:transport;channel contain convey express transfer transmit
carrying_into_action:execut;perform
carrying_out:execut implement;perform
carson_city:capit_of_nevada
cart:drag hale haul;wagon
carte:bill_of_fare menu
carte_du_jour:bill_of_fare menu
cartel:combin corpor_trust;consortium pool syndic trust
cartesian_product:;intersect
carthorse:cart_hors
cartographer:map_maker
carton:;box
cartoon:;humor sketch wit
cartoonist:;cartoon sketch
cartridge:;ammunit magazin
cartridge_holder:clip
cartroad:cart_track
cartwheel:;silver_dollar
carven:carv
carver:;cutter sculptor statu_maker
carving:;sculptur
caryophyllaceae:pink_famili
cascade:;fall shower success
cascades:cascad_mountain cascad_rang
case:event instanc;happen illustr lawsuit occurr suit
case_in_point:preced
case_law:preced
casebook:textbook
caseworker:social_worker welfar_worker
cash:hard_currenc immedi_payment;currenc payment
cash_in_hand:financ fund monetari_resourc
cashbox:money_box;till
cashcard:cash_card
cashier:bank_clerk;banker
cashmere:;jammu_and_kashmir kashmir wool
casing:;cover hous
casino:;card
cask:barrel
casket:coffin;box
cassava:;root
casserole:;dish
cassette:;contain
cassino:casino
cast:mold;contain gather model stamp
castanets:bone
caste:;class status
castellated:embattl
castigate:;correct
castigation:dress_down
casting:;copi model mold
castle:palac;mansion resid
castled:embattl
castor_fiber:old_world_beaver
casual:;chanc daili everyday
casualty:injur_parti;fatal_accid victim
cat:guy sick;african_tea arabian_tea chuck man
cat_bear:lesser_panda panda red_panda
cataclysm:catastroph disast tragedi
catalan:;romanc spaniard
catalog:catalogu;book list
catalogue:catalog;book list
catalonia:;catalan
catalpa:indian_bean
catalysis:contact_action
catalyst:;caus
catamount:mountain_lion;painter
cataphract:bodi_armor bodi_armour coat_of_mail suit_of_armor suit_of_armour
catapult:;launch toy
cataract:;fall
catarrhine:old_world_monkey
catastrophe:disast tragedi;disastr fatal hardship tragic
catastrophic:;ruin
catch:haul;grab tricki
catcher:;catch grab
catching:detect;communic contract convey discov discoveri infect notic observ play spi spot transmiss transmit
catchment_area:drainag_basin river_basin watersh;basin
catchment_basin:drainag_area watersh
catchphrase:catch_phrase;motto phrase slogan
catchweed:goos_grass
catchword:guid_word motto slogan
catchy:tricki;catch
catechism:;book examin interrog
categoric:uncondit;flat
categorical:uncondit;categori class famili flat
categorisation:classif
categorization:classif
category:class;concept construct famili sort
cater:;suppli
catering:;busi job occup
catfish:wolf_fish
catgut:;gut
cathartic:releas
cathay:china communist_china mainland_china red_china
cathedral:;church
catheter:;tube
cathode:;depot termin
catholic:;catholic christian
catholic_pope:bishop_of_rome holi_father pontiff vicar_of_christ
catholicism:;cathol christian
catholicity:catholic
cathouse:hous_of_prostitut sport_hous
catnap:cat_sleep short_sleep
cattiness:spite
cattle:cow
cattle_farm:ranch;spread
cattle_ranch:;spread
cattleman:beef_man cow_man cowboy
cattleship:cattl_boat
catwalk:;platform
caucasia:caucasus
caucasian:white white_person;caucasus tongu
caucasian_race:white_person
caucus:;meet
caul:embryon_membran;veil
cauldron:;pot
caulescent:stem
cauline:stem
causa:lawsuit suit;case
causal:;caus ground
causal_agency:;caus
causal_agent:;caus
causation:caus
cause:stimul;campaign crusad drive effort ground incept justif make origin
cause_of_death:killer
causerie:gossip small_talk
causeway:;road rout
causing:;act deed make stimul
caustic:acid;bitter
caustic_remark:ironi satir
caution:;care cautious precaut warn
cautionary:warn;caution discourag exampl lesson
cautious:;care caution conserv person precaut
cautiousness:caution
cavalry:;hors troop
cave:undermin;format
caveat:caution;notic warn
caveman:cave_man
cavern:;cave
caviar:;roe
cavitied:pit
cavity:enclos_space pit;hollow space tooth_decay
cavort:sport
cay:florida_key
cayenne:chili_pepper long_pepper red_pepper;pepper
cayenne_jasmine:;old_maid
cbc:blood_profil complet_blood_count
cbr:cosmic_background_radiat cosmic_microwav_background
cd:;certif_of_deposit compact_disc compact_disk
cdna:complementari_dna
cease:end quit stop termin;finish
ceaseless:;constant
cecum:blind_gut
cedarwood:cedar
cede:surrend;conced yield
ceding:;conced surrend yield
ceding_back:;recess
ceibo:common_coral_tree
ceiling:;altitud height roof
celebrated:fame famous notabl note renown
celebration:;affair divers festiv occas recreat
celebratory:;celebr
celebrity:fame famous_person;famous honor honour notabl note renown
celery:;veget
celestial:;heaven
celestial_latitude:dec
celestial_longitude:;ra
celestial_sphere:vault_of_heaven
celibate:contin
cell:;cellular
cellar:basement;excav floor stori
cellist:;musician player
cello:;string
cellphone:cellular_phone cellular_telephon mobil_phone
cellular:;cell
cellular_telephone:mobil_phone
celluloid:cinema film
celtic:gaelic
cement:;concret
cemetery:burial_ground burial_site memori_park;site
cenotaph:empti_tomb
cenozoic:age_of_mammal
censor:ban;censorship offici
censoring:censorship secur_review
censorship:secur_review
censure:exclus;condemn curs reject
census:nose_count;count talli
cent:penni;coin
centare:squar_meter squar_metr
centenary:centenni;anniversari
centennial:;anniversari
centennial_state:colorado;co
center:centr concentr focus halfway middl midway;area central eye heart parcel tract
centerfield:center center_field
centerfielder:center_fielder
centering:focus;centr concentr focal_point toss
centerline:center_line
centerpiece:;characterist decor featur
centime:cent penni
centimeter:cm
centimetre:cm
central:cardin fundament key telephon_exchang;center centr core essenc eye heart meat middl substanc sum workplac
central_intelligence_agency:cia
central_office:headquart home_base
central_processing_unit:;processor
centralise:;concentr
centralize:;concentr
centre:center concentr focus middl;area central eye heart
centrepiece:centerpiec
centric:;center centr eye heart middl
centrifugal:;motor
centrifuge:;apparatus setup
centrist:moder;adult
centrosome:central_bodi
centurion:;warrior
century:hundr
ceo:chief_execut_offic chief_oper_offic
cephalalgia:headach
ceramicist:potter
ceramics:;art potter
ceramist:potter
cereal:food_grain grain;grass
cerebral:;intellectu
cerebrate:;think
cerebration:think thought thought_process
ceremonial:;affair celebr occas
ceremonial_dance:ritual_danc
ceremonial_occasion:ceremoni
ceremony:ceremoni_occas;affair celebr occas
cerise:cherri cherri_red crimson red rubi
cerium:ce
certain:sure;assur author certainti confid
certainty:sure_thing;certain sure uncertain unsur
certificate:credenti;document endors instrument licenc licens paper secur
certificate_of_deposit:;cd
certification:document;author confirm credenti demonstr endors evid licenc licens
certified:;qualifi
certify:evid;demonstr endors licenc licens
ceruse:white_lead
cerussite:white_lead_ore
cervical:;neck
cervid:deer
cervix:neck
cessation:;ceas halt quit stop
cesspit:;sink
cesspool:;sink
ceylon:sri_lanka
cfo:chief_financi_offic
chad:;paper
chadian:;african chad
chadic:;chad
chadlock:field_mustard wild_mustard
chafe:;bother devil gravel
chaff:josh kid straw
chaffer:chat gossip jaw
chagrin:humbl humili;embarrass
chagrined:embarrass
chain:;seri
chain_armor:ring_armour ring_mail
chain_armour:ring_armor ring_mail
chain_mail:ring_armor ring_armour
chain_of_mountains:mountain_rang;rang
chain_reactor:atom_pile
chainsaw:chain_saw
chair:chairman moder;chairwoman hot_seat presid professor seat
chairlift:chair_lift
chairman:chair chairwoman;administr chairmanship moder presid
chairmanship:;chair chairman chairwoman presid
chairperson:chairman chairwoman;administr chair chairmanship moder presid
chairwoman:chairman;administr chair chairmanship moder presid
chalcanthite:blue_stone
chalcocite:copper_glanc
chalet:;hous
chalk:;chicken_feed trash white
challenge:disput;situat
challenger:competitor contend rival;compet competit contest
challenging:ambiti;ambit dream intrigu
chamberlain:;treasur
chamfer:;chase
champ:champion;challeng competit competitor contend rival
champaign:plain;earth ground land
champion:champ;ace booster campaign challeng competit competitor contend crusad defend fight fighter friend genius
 guardian hero heroic protagonist rival sensat star superstar support wizard
championship:;back competit contest patronag titl
chance:adventur fortun gambl hazard luck opportun risk;bump casual encount guess phenomenon possibl pretend probabl
 ventur
chance_event:accid
chance_variable:;variant
chancel:;sanctuari
chancellor:premier prime_minist;premiership prime
chancery:;archiv court tribun
chandler:;retail
chang:yangtz yangtz_river
chang_jiang:yangtz yangtz_river
change:alter;happen modif modifi occurr relat switch vari
change_of_location:travel
change_of_mind:turnaround;revers
changeable:;shot
changeless:constant
changeover:convers transit;convert shift transform
changer:;modifi
changjiang:chang chang_jiang yangtz yangtz_river
channel:transmit;carri groov passag transmiss
channel_bass:red_drum
channelise:guid maneuv steer;channel point transmit
channelize:guid maneuv steer;point transmit
channels:;transmiss
channukah:feast_of_dedic feast_of_light festiv_of_light
channukkah:feast_of_dedic feast_of_light festiv_of_light
chanoyu:tea_ceremoni
chant:tone
chanter:melodi_pipe
chanting:;sing tone
chanukah:feast_of_dedic feast_of_light festiv_of_light
chanukkah:feast_of_dedic feast_of_light festiv_of_light
chaos:;chaotic confus
chaotic:;chao disord
chap:fellow;crack
chaparral:;bush flora veget
chapeau:hat;lid
chapel:;servic
chaplain:;reverend
chaplet:;garland
chapped:crack
chapter:;phase section stage subdivis
chapterhouse:fratern_hous
char:clean_ladi clean_woman coal;carbon cleaner woman
charabanc:bus passeng_vehicl
character:;attribut characterist dimens fiber persona properti qualifi qualiti restrict role theatric_role
characterisation:depict word_pictur
characteristic:featur;attribut charact dimens properti qualiti
characterization:depict word_pictur;defin describ descript portray specifi
charade:parodi;takeoff word
charcoal:wood_coal;carbon fuel oxford_gray oxford_grey
charcoal_gray:oxford_grey
charcoal_grey:oxford_gray
charge:accus;attack bill buck complain file lodg onset onslaught plead tear
charge_card:plastic
charge_per_unit:rate
charge_plate:credit_card plastic
charge_sheet:day_book
charger:;charg
chariot:;carriag
charisma:person_appeal;charismat interest
charismatic:;attract magnet
charitable:;sympathet
charity:;foundat
charity_shot:free_throw penalti_free_throw
charity_throw:foul_shot
charity_toss:foul_shot free_throw penalti_free_throw
charlemagne:charl_the_great
charles_hardin_holley:buddi_holli holli
charlock:field_mustard wild_mustard
charlotte:queen_citi;dessert sweet
charm:appeal captur entranc magic_spell;attract influenc languag speech spell sympathet
charmed:delight
charming:magic wizard;decept illus
chart:;graph map
charter:hire leas;contract document paper rent
chartered:hire leas
chartist:technic_analyst
chartreuse:pari_green yellow_green
charwoman:clean_ladi clean_woman;woman
chase:dog pursuit tail trail;follow move movement pursu tag track
chased:pursu
chaser:;chase dog drink pursu tag tail track trail
chasm:;gap open
chassis:anatomi build figur flesh human_bodi materi_bodi physic_bodi;bodi frame mount shape
chasten:;correct tame
chastening:;correct
chastise:;correct
chastisement:;correct
chastity:sexual_moral;moral virgin virtu
chat:gossip jaw;consult convers
chatoyant:shot
chatroom:chat_room
chatter:;chat click gossip jaw nois talk
chatty:;chat gossip
chauffeur:;driver
chaw:plug
chawbacon:yahoo
cheap:flash inexpens loud;novelti punk
cheapness:bargain_rate cut_price cut_rate
cheat:chess jockey shaft
cheating:;decept foul
chechen:;russian
chechen_republic:chechnya
chechenia:chechen_republ chechnya
chechnya:chechen_republ
check:;arrest assess assur contain control curb draft ensur halt moder stay stop stoppag
check_bit:;pariti
checker:;attend check examin inspector tender
checkerberry:mountain_tea
checkered:check
checklist:;list
checkmate:;mate
checkout:;assur check ensur inspect
checkrein:bear_rein
checkup:health_check medic medic_exam medic_examin;examin scrutini
cheddar:american_chees;chees
cheek:;brass featur nerv smart wise
cheekiness:;crust
cheeky:;brass cheek crust nerv
cheer:;approv attribut gay sunni sunshin
cheerful:upbeat;sunshin
cheerfulness:;sunshin
cheering:satisfi shout;encourag inspir urg
cheerio:bye good_day goodby so_long
cheerleader:;booster champion friend leader protagonist support
cheery:gay sunni;cheer sunshin
cheese:;food
cheesecake:;cake photo photograph
cheeseflower:chees
cheeseparing:;near
cheesy:punk;cheap rat
chef:;cook
chela:;hindu member pinch
chemical:;chemistri materi stuff
chemical_group:radic
chemical_science:chemistri
chemise:teddi
chemist:pill_roller;chemistri drug pharmaceut pharmaci scientist
chemistry:chemic_scienc;chemic substanc
chemotherapy:;therapi
chennai:madra
cheque:bank_check check;draft
chequered:check
cherish:treasur
cherished:precious want
cherry:crimson red rubi;cardin
cherry_apple:siberian_crab
cherry_laurel:wild_orang;mock_orang
cherubic:sweet
chessboard:chess_board
chessman:chess_piec
chest:;box breast bureau
chest_of_drawers:bureau
chesterfield:;davenport
chesty:arrog
chevre:goat_chees
chevron:stripe;badg
chevrotain:mous_deer
chevvy:harri plagu;provok
chevy:harri plagu;provok
chew:plug;bite bundl compact jaw pack
chewing:;jaw
chewing_out:dress_down
cheyenne:capit_of_wyom
chi:ki
chic:smart;fashion last_word latest stylish
chicago:stop;card michigan
chicane:jockey shaft
chicano:;mexican
chicha:water_pipe
chichi:chic;last_word
chick:dame doll;bird chicken girl miss skirt
chicken:yellow;poultri
chicken_feed:;trash
chickenfeed:small_chang
chickenhearted:chicken yellow
chickweed:mous_ear
chicness:;last_word
chico:leonard_marx;marx
chicot:kentucki_coffe_tree
chide:lectur;jaw
chief:boss foreman main master princip top_dog;domin head leader primari supervisor
chief_assistant:man_friday
chief_executive:presid unit_state_presid
chief_executive_officer:ceo
chief_operating_officer:ceo
chieftain:tribal_chief;captain chief leader
chiggerflower:butterfli_weed
child:kid minor small_fri;babi childhood fri juvenil offspr
childbed:confin labour;labor
childbirth:;birth
childcare:child_care
childhood:;adolesc babi child fri juvenil kid minor
childlike:;child fri kid minor simpl simplic
chile:chili chili_pepper chilli;chilean
chile_hazel:chilean_nut
chile_pine:monkey_puzzl
chilean:;chile
chili:chile chilli
chili_pepper:chile chilli
chiliad:grand one_thousand thousand;yard
chill:cool thrill;arctic chilli cold fear ici scari
chilli:chile chili chili_pepper
chilling:cool scari temperatur_reduct;panic scare thrill
chilly:chile chili chili_pepper;chill
chime:gong
chimneysweep:sweep
chimneysweeper:sweep
chin:;featur
chin_music:idl_talk
china:cathay;taiwan
china_grass:chines_silk_plant
china_rose:shoe_black
chinaberry:china_tree
chinaware:;china
chinch:bed_bug
chincherinchee:wonder_flower
chinchy:;cheap
chinese:taiwanes;asian taiwan
chinese_evergreen:japanes_leaf
chinese_lantern_plant:winter_cherri
chinese_silk_plant:china_grass
chinese_white_cabbage:pak_choi
chink:;click
chinook:;king_salmon wind
chintzy:punk;cheap
chip:bit nick scrap;crisp peel
chipping:;break
chips:;murphi potato
chirology:palm_read
chiromancy:palm_read
chiron:;asteroid
chiropodist:foot_doctor
chiropractic:;treatment
chiropteran:bat
chirrup:twitter
chisinau:capit_of_moldova
chit:;check
chitchat:chat gossip jaw small_talk
chitter:twitter
chivalric:;mediev
chivvy:harri plagu;provok
chivy:harri plagu;provok
chloasma:mask_of_pregnanc
chlorine:;element gas
chloroacetophenone:cn_gas
chlorophyte:green_alga
choanocyte:collar_cell
chocolate:cocoa;beverag coffe deep_brown drink food
choice:pick prize qualiti select;action altern choos decid opt option prefer prime
choice_of_words:word
choir:chorus;set
choke:;valv
choker:;dog_collar
choking:;disord upset
choler:anger
cholesterin:cholesterol
chomp:champ
choose:opt prefer select
chop_steak:beef_patti
chopin:;music
chopped:slice
chopped_steak:beef_patti
chopper:;helicopt tooth
choppiness:rough_water
chopsteak:beef_patti chop_steak hamburg_steak
choral:;anthem choir chorus refrain
chorale:;anthem
chord:;note
chore:job task;duti
choreographer:;creator
choreography:stage_danc;danc
chorine:chorus_girl
chorus:choir;refrain sound
chosen:;darl elect favorit favourit pet
chou:chow chow_dynasti zhou zhou_dynasti;dynasti
chou_dynasty:chow zhou
chouse:jockey shaft
chow:chuck eat zhou zhou_dynasti;dynasti fare
chow_dynasty:zhou
chrism:holi_oil
chrisom:holi_oil
christ:good_shepherd jesus;christian
christ_within:inner_light
christendom:christian
christian:;christ jesus
christian_bible:good_book word_of_god
christian_religion:christian
christiania:capit_of_norway oslo
christianity:christian_religion;bodi faith religion
christmas:noel;season
christmas_flower:paint_leaf
christmas_green:ground_pine
christmas_star:paint_leaf
christmasberry:christma_berri
christmastide:christma noel
christmastime:christma noel
chroma:;intens
chromosome:;bodi
chronic:continu
chronicle:account histori;histor record stori
chronicler:;historian
chronological_sequence:success
chronological_succession:sequenc
chrysomelid:leaf_beetl
chuck:chow ditch eat;cat fare pat sick toss
chuckle:;laugh laughter
chufa:rush_nut
chum:buddi pal;brother friend lure
chump:fall_guy fool soft_touch
chungking:chongq
chunky:;chunk
chunnel:channel_tunnel
church:;faith religion
church_bench:pew
church_doctrine:;gospel
church_of_england:anglican_communion
church_of_rome:roman_cathol
church_slavic:old_bulgarian
churchgoer:church_member
churchman:cleric divin
churchyard:;yard
churl:;peasant
churn:;boil vessel
churning:turbul
churrigueresco:baroqu
churrigueresque:baroqu
chute:parachut
cia:central_intellig_agenc
cid:crimin_investig_command
cider:;beverag drink
cigaret:cigarett coffin_nail
cigarette:coffin_nail
cilantro:;herb
cim:central_intellig_machineri
cimarron:rocki_mountain_sheep
cinch:breez duck_soup picnic piec_of_cake
cinchona:peruvian_bark
cinderella:;woman
cinema:film movi_hous movi_theater movi_theatr pictur_palac;medium shoot theater theatr
cinematic:;cinema film
cinematographer:camera_oper;film photograph
cinematography:film;photographi shoot
cinnamon:;bark laurel
cinque:fin five
cio:;feder
cipher:calcul code zero;digit figur goos_egg messag nobodi noth zip
cira:continu_armi_council
circle:band;circular lot oval round
circuit:tour;journey tourist
circular:round;ad advertis broadcast circl
circular_file:wast_basket
circularise:;broadcast
circularity:disk_shape
circularize:;broadcast
circulate:;broadcast
circulation:;air mobil spread
circumcision:;rite
circumference:;border circuit perimet size surround
circumferent:surround
circumlocution:indirect_express
circumnavigate:compass
circumscribe:limit
circumscribed:limit
circumspect:;discret
circumspection:discret;caution
circumstance:context;condit consider environ set
circumstances:luck;condit destini fate fortun lot possess
circumstantial:;context set
circumvent:;dodg duck hedg parri skirt surround
circus:;carniv compani troup
circus_tent:big_top round_top
cirque:;basin
cirrus:;cloud
cistercian:;monk
cistern:water_tank
cistron:gene
citadel:bastion;stronghold
citation:;award cite honor honour mention quot refer
citation_form:entri_word main_entri_word
cite:mention refer;acknowledg citat credit notic quot
citizen:;citizenship nation
citizenry:person;group
citizenship:;behavior behaviour citizen conduct
citron:;citrus
city:metropoli urban_center;metropolitan municip
city_manager:mayor
city_of_light:french_capit pari
ciudad_de_mexico:mexican_capit
ciudad_trujillo:santo_domingo
civic:;civil
civic_center:down_town
civil:;civic polit
civilian:;citizen
civilian_clothing:plain_cloth
civilian_dress:plain_cloth
civilian_garb:plain_cloth
civilisation:civil cultur;societi
civilise:school;educ
civilised:polit;cultiv
civility:;action courtesi polit rude
civilization:;cultur societi
civilize:school;educ
civilized:polit;breed cultiv
cl:;element gas
cladding:;face
claim:;assert
claimant:;claim
clairvoyance:esp second_sight
clam:buck dollar dollar_bill one_dollar_bill;bill greenback
clamant:cri;instant
clamber:scrambl shin skin;struggl
clamor:din;blast boom call cri nois outcri shout
clamoring:;call cri outcri shout
clamp:;clinch
clampdown:;restrict
clams:bread dough;abstract money pinch scratch sneak sugar
clan:kin kin_group;akin relationship tribal tribe
clandestine:secret undercov underground
clang:clash crash
clangor:clash crash
clangoring:clash crash
clangour:clash crash
clank:clash crash
clansman:clan_member
clanswoman:clan_member
clap:bang blast;acclaim dose nois
clapper:tongu
clapperclaw:;abus shout
clappers:bone
clapping:applaus;acclaim approv
clarence:;carriag
claret:red_bordeaux
clarification:;clarifi clear improv interpret
clarion:;brass
clarity:;clarifi clean clear unclear
clash:crash friction jar;conflict encount nois
clasp:clutch grip hold;grasp
class:categori grade sort;cours cours_of_instruct cours_of_studi famili gather
class_period:cours_session
classic:definit;artist creat
classical:definit serious_music;genr
classicist:classic_scholar
classifiable:distinct
classification:;arrang class group sort
classify:class sort
classmate:class_fellow;friend
clause:;articl construct section subdivis
claver:chat gossip jaw
clavier:piano_keyboard
clavus:;corn
claw:;hook
clay:mud;dirt muddi soil
clay_sculpture:model
clayware:potteri
clean:;weightlift
clean_slate:fresh_start
cleaner:cleans_agent;clean prepar
cleaners:;shop store
cleaning:cleans;cleanup improv
cleaning_lady:;woman
cleanliness:;habit
cleanse:;clean
cleanser:cleaner cleans_agent
cleansing:clean;cleanup improv
cleansing_agent:cleaner
cleanup:;clean cleans earn kill net profit
clear:open;area author clariti innoc
clear_sailing:easi_go
clearance:;interval room separ top
cleared:;clariti
clearing:;free liber parcel releas tract
clearness:clariti
cleave:split;adher
cleaver:;knife split
cleavers:goos_grass
cleft:crack;gap open split
cleg:hors_fli
clegg:hors_fli
clemency:merci;clement mild
clement:;clemenc merci
clench:clinch clutch grip hold;grasp
clenched:clinch
clepsydra:water_clock;water_glass
clergy:;cleric priesthood
clergyman:reverend
cleric:divin;reverend
clerical:;clergi clerk
clerk:shop_assist;cleric employe
clew:clue cue
cli:command_line_interfac
cliche:;comment input remark stock tire
click:;snap sound
client:custom;consum guest
clientele:patronag;person
cliff:;drop format
cliff_rose:sea_pink
cliffhanger:;competit contest episod instal
climacteric:chang_of_life
climactic:;climax come
climate:mood
climax:flood_tide;come instant minut moment occas second
climb:ascent mount rais upgrad;lift rise slope uphil wax
climber:;climb
climbing:mount;ascent rise wax
clime:climat
clincher:decis_factor determin_factor
cling:;adher
clinic:;session
clink:click jail
clip:time;case instanc
clipper:;bound circuit limit restrict
clipping:press_cut;cut extract reduc trim
clique:inner_circl;band camp circl lot
clivers:goos_grass
cloak:mask;cover
cloaked:disguis drape mask wrap
clobber:batter cream;stuff
clock:time
clocking:;durat time
clocks:pin_grass
clod:chunk
clodhopper:work_shoe
clog:patten;foul prevent
cloister:religi_resid;courtyard resid
clon:clone
clone:;doubl
close:final finish last shut stop_point;ceas close_curtain complet conclud conclus distanc end fold near section
 subdivis termin
close_call:narrow_escap
close_shave:narrow_escap
closed:;shut
closed_book:mysteri;secret
closed_chain:;ring
closedown:shutdown;close
closelipped:secret
closemouthed:secret
closer:;close complet finish fold reliev
closet:loo;bathroom john privi toilet
closing:shut;ceas closur conclud end finish motion move movement section shutdown subdivis termin
closing_curtain:;close final
closing_off:;isol
closure:;approach close come
clot:;chunk
cloth:fabric textil;materi
clothe:apparel dress garment;invest
clothed:clad drape wrap
clothes:apparel wear_apparel;dress garment wear
clothes_hamper:laundri_basket
clothes_tree:coat_stand
clotheshorse:fashion_plate sheik
clothespin:cloth_pin
clothespress:cloth_closet
clothing:wear;apparel cover don dress garment
cloture:closur
cloud:fog obscur
cloud_nine:seventh_heaven walk_on_air
cloudiness:cloud_cover
cloudy:;cloud muddi
clout:;advantag mark pull punch target
clown:;comedian comic fool sap silli sin
clowning:comedi
club:guild lodg nine societi;associ clubhous
club_soda:sparkl_water
clubhead:club_head
clubhouse:;build club
clue:cue hint;evid indic suggest
clump:bunch chunk cluster flock;bundl
clumsy:;awkward
cluster:bunch bundl flock
clustered:;mound pile
clustering:bunch
clutch:grip hold seiz;batch clinch grasp
clutches:grip hold;clinch grasp seiz
clutter:;disord interfer nois scrambl
cluttered:litter
cmb:cosmic_background_radiat cosmic_microwav_background
cmbr:cosmic_background_radiat cosmic_microwav_background
cnpz:nation_liber_armi
cns:central_nervous_system
co:;centenni_state colorado
coach:manag privat_instructor;carriag instructor overse passeng_car supervis teacher trainer tuition
coach_station:bus_depot bus_termin
coaching:;employ work
coaction:collabor
coalesce:merg mix;blend
coalesced:consolid
coalescence:;coalit
coalescency:;coalit
coalition:align fusion;allianc array blend merg mix organiz unif union
coalpit:coal_mine
coarse:;common harsh textur
coast:;coastal shore slope
coastal:;coast
coaster:;coast resid
coastline:;outlin
coat:surfac;cake cover
coat_of_mail:bodi_armor bodi_armour
coat_stand:cloth_tree
coating:finish;applic cake cover surfac
coatrack:coat_rack
coauthor:joint_author
coax:;cabl
coaxing:soft_soap sweet_talk
cobalt:co
cobbling:shoe_repair
cobia:sergeant_fish
cobwebby:transpar;sheer
coca_cola:coke
coccidioidomycosis:valley_fever
coccidiomycosis:valley_fever
coccyx:tail_bone
cochin:;poultri
cock:dick peter;hammer tool
cockamamie:silli
cockamamy:silli
cockchafer:may_beetl may_bug
cockcrow:aurora break_of_day dawn first_light sunris;morn
cocker:babi
cockeyed:absurd ridicul;smash soak
coco:cocoa_palm coconut_palm coconut_tree;coconut palm
coco_palm:coconut_tree;coconut
cocoa:chocol drink_chocol hot_chocol;beverag drink
cocoa_palm:coconut_tree;coconut
cocoanut:coconut
coconut:;cocoa_palm food
coconut_tree:cocoa_palm
cocotte:fanci_woman ladi_of_pleasur prostitut sport_ladi work_girl
cod:collect;fool
coda:final;close
coddle:babi
coder:softwar_engin
codex:;list manuscript
codfish:cod
codification:code
codified:statut
coding:secret_write
codswallop:;trash
cody:buffalo_bill
coefficient:;constant
coerce:forc hale pressur;squeez
coercion:;caus enforc forc hale pressur squeez
coercive:;forc hale pressur squeez
coeval:contemporari
coevals:generat
coexistence:;exist
coffee:java;beverag chocol deep_brown drink
coffee_bar:cafe
coffee_shop:cafe
coffeeberry:california_coffe
coffeecake:coffe_cake
coffeehouse:cafe coffe_bar coffe_shop
coffin:;box
coffin_nail:cigarett
cog:;subordin subsidiari tooth
cogency:valid
cogent:tell
cogitate:;think
cognate:blood_relat;akin kin
cognisance:awar conscious
cognisant:awar
cognition:knowledg;intellectu ration
cognitive_content:mental_object
cognitive_operation:mental_process process
cognizance:awar conscious ken
cognizant:awar
cognomen:famili_name last_name nicknam surnam
cogwheel:gear gear_wheel
cohere:;adher
coherence:;adher connect consist link logic order
coherent:;consist logic order
cohesion:;adher connect develop grow growth link
cohesive:;adher
coho:blue_jack silver_salmon
cohoe:blue_jack silver_salmon
cohort:;age_bracket age_group band circl lot
cohosh:herb_christoph
coif:hair_style
coiffure:hair_style
coil:spiral;loop roll
coiling:spiral
coin:mint
coin_bank:money_box
coinage:metal_money;coin currenc word
coincidence:;accid conjunct
coincident:simultan
coincidental:simultan;attend coincid conjunct
coinciding:simultan;attend conjunct
coition:relat sex_act sexual_congress sexual_relat;congress
coitus:relat sex_act sexual_congress sexual_relat;congress
coke:coca_cola;cola fuel nose_candi snow
col:;gap notch pass
colbert:;sauc
cold:low_temperatur;temperatur
cold_cash:readi_money
coldcock:floor;deck
coldcream:cold_cream face_cream
coldness:;low_temperatur
colewort:cole
colicroot:crow_corn star_grass
coliseum:;arena stadium
collaborate:cooper
collaboration:;cooper
collaborationism:collabor
collaborative:;cooper
collaborator:confeder partner_in_crime;partner
collage:;icon imag pictur
collapse:;crash founder happen ill occurr sick
collar:arrest cop nail;band
collarbone:;bone
collateral:confirm;indirect verifi
collation:snack;bite
colleague:fellow_worker;associ fellow fellowship
collect:accumul cod;garner gather petit prayer
collected:gather pois;calm
collectible:;curios
collecting:;accumul garner gather group
collection:;accumul appeal assembl group piec public
collective:;corpor enterpris
collective_agreement:labor_contract
collectivist:leftist
collector:;aggreg collect
colleen:;girl miss
college:;bodi collegi
collegian:colleg_boy colleg_man
collegiate:;colleg
collide:clash jar
collier:coal_miner;miner
colliery:;workplac
colligate:associ connect link relat
colligation:conjunct junction
collimate:parallel
collision:;accid clash contact hit strike
collocate:chunk
colloquial:;convers
collusion:;agreement arrang scheme
colly:dirti soil
cologne:;essenc
colombia:;colombian
colombian:;colombia
colonial:;compound resid settlement
colonialism:;exploit
colonisation:;settlement
colonised:;settl
colonist:settler
colonization:;constitut establish format locat settl settlement
colonized:;settl
colonnade:arcad
colony:settlement;bodi locat settl settler
color:colour;interest person_of_colour vivid
color_bar:colour_line jim_crow
color_force:strong_interact
color_line:colour_bar jim_crow
color_television:colour_tv
color_television_system:colour_tv
color_tv:colour_televis colour_televis_system
colorado:centenni_state;co
colorado_beetle:potato_bug
coloration:;qualiti tone
colored:;bias negro
colorful:;colour
coloring:food_color food_colour;colour
coloring_material:colour
colorise:color
colorless:;color colour
colors:colour;emblem flag
colossal:;monster
colossus:giant monster titan;mammoth
colour:color person_of_color;materi race stuff
colour_bar:color_line jim_crow
colour_line:color_bar jim_crow
colour_television:color_tv
colour_television_system:color_tv
colour_tv:color_televis color_televis_system
colouration:;color
coloured:bias color
colourful:color
colouring:color food_color food_colour
colourise:color
colourize:color
colours:color;emblem flag
colt:;male
coltsfoot:galaxi
colugo:fli_cat
columba:;dove
columbian:;columbus
columbo:pyramid_plant
columbus:capit_of_ohio
column:;file pillar tower tube
columnist:;editori journalist
colza:rape
comatose:;coma
comatoseness:coma
combat:battl fight;conflict disput engag scrap struggl
combat_casualty:battl_damag
combat_fatigue:shell_shock
combat_injury:wound
combat_ship:war_vessel warship
combatant:fighter;aggress battl defend disput fight milit oppos scrap struggl war
combative:contenti;argu argument content controversi differ disput scrap tilt
combination:;aggreg blend compound merg mix sequenc
combine:cartel compound corpor_trust;consortium pool syndic trust unit
combining:;aggreg blend compound merg mix unit
combining_weight:equival
combo:jazz_band jazz_group
combustible:;burn fuel
combustion:;burn uproar
come:arriv
comeback:;counter repay repli
comedian:comic;actor funni perform player
comedy:;comic drama fun funni
comeliness:;fair
comely:becom bonni decent;fair
comer:;arriv
comfort:consol eas;pleasur uncomfort
comfort_station:public_conveni public_toilet toilet_facil wash_room;conveni
comforter:reliev
comforting:cheer satisfi;consol
comforts:amen;keep live livelihood
comfrey:heal_herb
comfy:comfort
comic:comedian funni;comedi fun laugh perform
comical:funni;comedi comedian fun laugh
coming:advent approach forthcom upcom;arriv climax move movement near reach sexual_climax
coming_into_court:appear
coming_together:merg;meet
coming_upon:;encount
comint:communic_intellig
command:bid;dictat order requir
command_post:general_headquart
commandant:command_offic;control offic
commandeer:pirat
commander:command_offic;air_forc_offic control leader offic
commanding:domin overlook
commanding_officer:command
commandment:teach;bid requir
commando:;man ranger
commemorate:;mark
commemorating:;mark
commemoration:memori remembr;ceremoni credit mark recognit rememb
commemorative:;mark object
commence:begin start
commencement:begin graduat graduat_exercis kickoff offset outset showtim start start_time;first initi
commencement_ceremony:graduat graduat_exercis
commencement_exercise:graduat
commend:;recommend
commendation:citat;approv award cite content honor honour mention messag recommend
commensurate:;correspond
commensurateness:;correspond
comment:commentari input remark;gossip mention note notic observ statement
commentary:comment;notic remark statement
commentator:observ review;author expert mention note remark writer
commerce:doc;commerci deal transact
commerce_department:doc
commercial:;ad advertis commerc
commercial_enterprise:busi
commercial_traveler:travel_salesman
commercial_traveller:travel_salesman
commercialise:;market
commercialism:commerc
commercialization:;exploit market
commercialize:;market
commie:communist
commingle:merg mix;blend
comminute:;crunch
commiseration:piti;ruth
commissariat:provis
commission:committe;commission commit fee
commissioned:accredit licens
commissioner:;administr commiss committe deleg execut member
commissioning:;author commission
commit:devot
commitment:allegi;cooper dedic devot loyalti serious
committed:;attach
committedness:commit
committee:commiss;commission commit ngo
commixture:mix
commode:pot throne toilet
commodious:conveni
commodities_market:commod_exchang
commodity:trade_good;good
commodity_exchange:commod_market
common:green park;mutual parcel tract usual
common_flat_pea:nativ_holli
common_hops:european_hop
common_land:common
common_law:preced
common_market:ec eu europ european_communiti european_econom_communiti european_union
common_people:folk
common_sense:mother_wit
common_soldier:buck_privat privat
common_stock:ordinari_share
commonalty:;common
commoner:common_man common_person
commonplace:;comment input prose remark stock tire
commons:common_land green park;parcel third_estat tract
commonweal:common_good
commonwealth:countri nation;democraci provinc republ state
commotion:din disrupt;disord disturb
communal:;communiti
commune:;gather
communicable:catch;contract convey infect transmiss transmit
communicate:;convey transmit
communicating:;act deed
communication:;act commune convey deed transmit
communication_theory:communic
communications:communic_theori;disciplin field subject
communion:;commune ritual share
communion_table:altar
communique:dispatch;account
communism:;communist ideolog social
communist:;communism pol politician socialist
communist_china:cathay
community:;communal gather ownership
commute:;journey
commuter:;passeng rider
commuting:;travel
comp:comprehens comprehens_examin;exam examin test
compact:coven;bundl contract pack summari
compact_disc:;cd
compact_disk:;cd
compaction:compress;crunch crush
compactness:concentr densiti
companion:associ compani familiar fellow fellow_travel;accompani affili fellowship friend societi travel
companionship:fellowship;associ compani companion familiar fellow friendship societi
company:companion;accompani establish fellowship institut societi troup
comparability:;comparison
comparable:;comparison
comparative:relat
compare:;comparison
comparing:comparison;examin scrutini
comparison:compar;examin relat scrutini
compartment:;space
compartmentalisation:classif
compartmentalization:classif
compass:rang reach scope;extent grasp orbit savvi
compass_plant:prairi_lotus
compassion:;compassion merci piti sympathi
compassionate:piti;compass
compassionateness:compass
compatibility:;characterist sympathi
compatriot:;nation
compeer:equal peer
compendious:summari;compact
compendium:collect;compact public summari
compensable:pay
compensate:repair;correct right
compensation:;correct defenc repair right
competence:;abil
competency:;abil
competition:contest;challeng competitor contend content rival rivalri
competitive:;compet fight milit
competitiveness:;fight milit struggl
competitor:challeng contend rival;compet competit contest
competitory:competit
compilation:digest;accumul collect concentr
compile:accumul collect
compiler:;author programm writer
compiling:;accumul collect
complacency:;satisfact
complain:plain
complainant:plaintiff
complaint:ill;cri disord pain upset
complaintive:complain
complaisance:complianc
complement:;construct count
complemental:complementari complet
complementary:complet;complement
complementation:complementari_distribut
complete:finish;accomplish discharg dispatch perfect pure stare stark
complete_blood_count:cbc
completed:accomplish realis realiz
completing:complementari;complement
completion:;climax close conclud end finish maneuv play
complex:composit coordin_compound;whole
complex_body_part:;structur
complex_number:imaginari
complex_quantity:imaginari imaginari_number
complexion:skin_color skin_colour;blond color combin
complexity:;simpl
compliance:;compli conform cooper submiss
compliant:;compli complianc
complicate:;elabor
complication:;elabor interfer situat
complicity:;guilt
compliment:;congratul prais
complimentary:;free
compliments:;bid greet regard wish
component:element factor ingredi part portion;constitu divis partial relat
component_part:portion;constitu
comport:behav;conduct
comportment:;bear
compose:;pen write
composer:;musician
composing:composit;arrang placement
composite:complex;whole
composition:;arrang compris constitut form makeup piec piec_of_music placement properti
composition_board:cardboard
compost:;composit
composure:calm;collect pois
compound:combin deepen intensifi;chemic coloni whole
compounding:combin;blend merg mix
comprehend:grasp savvi;compass embrac
comprehended:appreci
comprehension:inclus;compass embrac grasp involv savvi understand
comprehensive:;embrac exam examin test
compress:;compact contract dress
compressed:;tight
compression:contract;compact concentr concret shrink
compressor:;compact contract
comprise:contain incorpor;consist constitut
compromise:via_media;accommod cooper
compromising:conciliatori;flexibl reconcil
comptroller:account control;calcul
compulsion:obsess
compulsive:;driven obsess
compulsory:mandatori requir;mandat
computation:calcul figur;account estim forecast procedur process
computational:;calcul figur
compute:calcul;figur
computer:comput_devic comput_machin data_processor inform_process_system;calcul estim expert figur forecast machin
computer_database:electron_inform_servic
computer_memory:;store
computer_program:;programm
computer_programmer:softwar_engin
computer_science:comput
computer_software:;packag
computer_storage:memori_board;memori store
computing:calcul comput_scienc;account engin estim figur forecast procedur process technolog
computing_device:comput data_processor electron_comput inform_process_system
computing_machine:comput data_processor electron_comput inform_process_system
comrade:associ companion familiar fellow;accompani affili brother communist compani fellowship friend societi
con:convict scam yard_bird;argument captiv confid_game confid_trick inmat learn prison statement sting
con_artist:confid_man
con_game:confid_trick;sting
conakry:capit_of_guinea
concatenation:;chain
conceal:hide
concealed:hidden
concealing:hide;veil
concealment:cover covert privaci secreci;hide isol privat screen
concede:;grant yield
conceding:concess yield;grant
conceit:vaniti;pride swollen vain
conceited:swollen vain
conceitedness:;vaniti
conceive:believ think
conceiver:mastermind
concenter:;focus
concentrate:center centr dress_ore focus;ore
concentration:densiti;dens properti tight
concentre:;focus
concept:construct;idea thought
conception:construct;creat idea innov invent sex thought
conceptual:;concept construct
concern:fear interest refer relat;anxieti care headach involv occupi touch worri
concerned:interest;implic
concert:;perform
concert_dance:ballet
concerted:cooper
concerto:;classic
concession:conced yield;contract grant
conchology:shell_collect
concierge:;caretak
conciliate:gentl;reconcil
conciliation:;gentl mediat peac reconcil
conciliative:conciliatori
conciliatory:;flexibl gentl reconcil
conclave:;meet
conclude:reason;resolv
concluded:end termin
concluding:final;last termin
conclusion:decis;assumpt close decid determin end final finish judgement judgment last mind set settl stop_point
conclusive:;conclud reason resolv
concoct:;hatch
concoction:mixtur;blend merg mix
concomitant:accompani attend
concord:accord;agre harmoni order reconcil
concordance:;harmoni
concordat:compact coven
concourse:;confluenc gather hall jam mob pile
concrete:;pave
concretion:;coalit compress
concretism:concret_represent
concubine:;mistress
concupiscence:physic_attract sexual_desir
concur:agre coincid;concord
concurrence:;coincid conjunct meet_of_mind
concurrency:;agre concord cooper
concurrent:simultan;attend coincid conjunct
concussion:;blow bump injuri
condemnable:crimin;vicious
condemnation:;curs doom sentenc
condemnatory:condemn
condensation:;compress contract process
condense:;concentr
condescending:arch
condescension:;patronag
condition:disciplin status;assumpt consider premis specifi train
conditioned:;learn
conditioned_reaction:condit_respons
conditioned_reflex:condit_reaction condit_respons
conditioned_response:condit_reaction
conditioner:;coach condit disciplin manag train
conditioning:;acquisit learn
conditions:;atmospher_condit context set weather weather_condit
condo:;home
condom:;prevent rubber safe
condominium:;home hous lodg
conduce:;contribut
conducive:contribut;tributari
conduct:behavior behaviour;behav guid lead take
conducting:;administr dispos manag
conduction:;carri channel transmit
conductivity:;carri channel transmit
conductor:music_director;carri channel conduct materi musician stuff transmit
conduit:;passag
conessi:ivori_tree
conestoga:cover_wagon prairi_wagon
coney:das;rabbit rock_rabbit
confab:chat gossip jaw;consult
confabulate:chat gossip jaw;consult
confabulation:chat
confect:candi
confection:;sweet
confectionary:candi_store
confectionery:candi_store;shop store sweet
confederacy:confeder confeder_state feder south;conspiraci southern
confederate:partner_in_crime;alli booster champion friend protagonist support
confederate_flag:star_and_bar
confederate_states:south
confederation:allianc feder;coalit fusion
confederative:confeder;alli
confer:;consult
conference:leagu;associ consult group_discuss meet
conference_table:council_board
conferrer:donor;present
confess:conced
confession:;admiss conced document paper
confessional:;booth stall
confetti:;paper
confidant:intim;friend
confidante:;intim
confide:;commit
confidence:assur;author certain certainti confidenti secur shi sure uncertain unsur
confidence_game:;con sting
confidence_man:con_artist
confidence_trick:con_game;con sting
confident:convinc posit;assur author
confidential:;confid
confidential_information:steer;tip
confidentiality:;discret privaci secreci
configuration:constel shape;cluster design dot flock form plan straight
confine:limit;bound restrict
confined:;captiv imprison jail
confinement:labour;birth detain labor restraint restrict
confines:;compass orbit rang reach scope
confining:limit restrict
confirmation:verif;assur check ensur info inform proof ratif verifi
confirmative:collater
confirmatory:collater confirm
confirming:collater;posit verifi
confiscate:;seiz
confiscation:;seiz seizur
conflate:merg mix;blend
conflict:struggl;battl combat engag fight
conflicting:;contradictori
confluence:merg;blend
confluent:affluent merg tributari
conflux:confluenc merg
conform:adapt;adjust
conformation:configur shape;complianc form
conformity:complianc;accord agreement compli cooper correspond
confound:fox
confounded:confus
confounding:contradictori
confrere:colleagu;fellow
confront:face
confrontation:;challeng encount face opposit showdown
confrontational:;encount showdown
confucius:kong_the_master
confuse:fox;flurri
confused:scatter;lose upset
confusedness:confus mental_confus
confusion:;disord fox lose
confutable:question
confutative:question
congenator:relat
congener:relat
congeneric:relat
congenital_anomaly:birth_defect
congenital_disease:genet_defect genet_disord hereditari_condit inherit_disord
congenital_disorder:birth_defect
congeries:;aggreg
congest:;foul
congestion:;foul
congestive:;foul
congius:gallon imperi_gallon
conglomerate:accumul;corp corpor empir gather rock stone
conglomeration:;aggreg
conglutination:;coalit
congo:zair zair_river;english_breakfast_tea
congolese:;african
congou:english_breakfast_tea;congo
congratulate:;pride
congratulations:prais;approv
congratulatory:;pride
congregation:faith fold
congress:;legislatur meet relat sex_act sexual_relat
congressman:;legisl repres
congresswoman:congressman;legisl repres
conical:;cone
conical_buoy:nun
conjectural:;suppos
conjecture:guess specul;approxim estim gaug hazard hypothesi imagin judg opinion possibl pretend say suppos suspect
 theori think ventur
conjoin:marri wed;join
conjugate:coupl
conjugated:coupl
conjugation:conjunct junction
conjunct:;concert cooper
conjunction:junction;associ coincid connect link relat simultan unif union
conjunctive:concert cooper
conjuration:;decept illus magic magic_trick
conjure:;bid
conk:stall;die exit expir
connect:associ link relat;tie unit
connected:affili attach;link
connectedness:connect;link
connecticut:constitut_state ct
connection:;affili associ attach link relat unif union unit
connective:;associ conjunct link relat tie unit
connectivity:;properti
connector:;connect link tie
connexion:connect;associ link
conniption:fit
connivance:secret_approv
connive:scheme
connotation:;impli import mean signific substanc
connote:impli
conoid:cone cone_shape
conquer:appropri curb suppress;seiz
conquering:conquest;appropri captur curb seiz seizur subject suppress
conqueror:;beat conquer crush curb master superior suppress victor
conquest:;appropri captur conquer curb seiz seizur subject success suppress
consanguine:akin kin
consanguineal:akin kin
consanguineous:akin kin
conscience:moral_sens;ethic moral
conscientious:;conscienc
consciousness:awar;know learn unawar wise
conscription:muster select_servic;draft
consecrate:commit dedic devot;vow
consecrated:dedic;sacr
consecration:;allegi commit devot loyalti vow
consecutive:serial success;sequenc seri straight succeed
consensual:;consensus
consensus:;accord agreement
consent:;accept permiss unanim
consentaneous:unanim
consentient:unanim
consequence:aftermath effect outcom result;accompani attend event lead moment phenomenon termin
consequent:accompani attend;effect event lead outcom result termin
conservancy:;commiss committe
conservation:;advanc improv maintain preserv save
conservationist:;conserv preserv reformist
conservatism:;conserv ideolog
conservative:;adult cautious ideolog member
conservativist:conserv
conservatoire:conservatori;school
conservator:curat
conservatory:;indoor_garden school
conserve:maintain preserv;husband
conserves:;preserv
consider:regard view;count deal studi weigh
consideration:;believ condit consid count deal debat deliber inform specifi studi think thought view weigh
consignment:cargo freight shipment;commit confin laden load merchandis product send ship transport
consist:;compris lie
consistency:;logic order properti thick
consistent:;logic order uniform
consociate:;associ
consolation:;comfort
console:comfort;cabinet tabl
consolidation:integr;combin incorpor
consonant:;accord agre concord harmoni match phone talli
consort:accord affili associ choir concord;agre chorus mate partner set spous
consortium:syndic;associ pool
conspiracy:;agreement plot understand
conspirator:;crimin outlaw
constabulary:polic polic_forc;forc patrol personnel
constance:;council
constancy:;stabil
constant:;quantiti stabil
constantinople:istanbul;council
constatation:basic_assumpt
constellate:cluster dot flock
constellation:configur;cluster design dot flock plan
consternation:alarm dismay;alert fear
constituency:;bodi
constituent:element;compon compon_part compris constitut elementari form part portion primari voter
constitute:appoint;compris establish form found institut name nomin plant
constituted:establish
constitution:establish fundament_law organic_law;composit coordin form format found institut launch law makeup mold
 organiz physic_composit plant prepar shape
constitution_state:connecticut ct
constitutional:;constitu inher integr walk
constitutive:constitu
constrain:;tighten
constrained:;forc strain
constraining:limit restrict
constraint:;confin restraint
constrict:;compact contract narrow
constrictive:limit restrict
constringe:;narrow
construct:build concept manufactur;idea thought
construction:build;constitu mental_synthesi structur
construction_worker:hard_hat
constructor:;builder
construe:interpret
consul:;consular diplomat
consular:;consul
consulate:;consular
consultancy:;advis advisor practic
consultant:advis advisor;author counsel
consultation:interview;audienc confer
consultative:advisori;advis counsel
consultatory:advisori consult
consultive:advisori
consume:down
consumer:;user
consumer_price_index:cpi
consumerism:;campaign caus crusad drive effort
consuming:overwhelm
consummate:complet;ace champion genius master perfect profession pure sensat star stare stark superstar wizard
consumption:intak wast_diseas white_plagu;activ consum expenditur tb tuberculosi use_up
contact:;interact reach strike touch
contagion:;catch communic convey incid infect transmiss transmit
contagious:catch;communic contract convey infect transmiss transmit
contain:compris incorpor;check control curb moder
containership:contain_ship contain_vessel
containment:;arrest polici system
contaminate:foul
contaminated:pollut
contaminating:;dirti
contamination:;foul materi pollut stuff
contemplate:;reflect specul
contemplation:reflect;consider specul thought
contemplative:;reflect specul
contemporaneous:;contemporari
contemporaries:generat;person
contemporary:;equal peer
contemporary_world:modern_time present_time
contempt:despit;insult
contemptuous:insult
contend:argu;contest cope deal debat manag
contender:challeng competitor rival;compet competit contest
content:messag subject_matter;capac communic
contention:argu argument controversi tilt;assert challeng competit contend contenti contest debat differ disput
 rivalri scrap
contentious:;argu argument content controversi differ disput scrap tilt
contents:;list tabl
conterminous:adjac neighbor
contest:competit;contend content rivalri
contestant:dissid;differ disagre dissent object protest resist
contestation:argu argument content controversi tilt
context:;discours environ set
contiguous:immedi;adjac neighbor
continent:;contain continent
continental:;contin
contingency:;depend happen occurr
contingent:;detail gather
continuance:durat
continuation:sequel;keep proceed supplement
continuative:;conjunct
continue:keep proceed;preserv uphold
continuing:chronic
continuity:;book script
continuo:figur_bass thorough_bass
continuous_tense:progress
continuum:;continu
contour:configur shape;form straight
contraband:smuggl;merchandis product runner
contrabandist:runner
contrabass:doubl_bass string_bass
contraceptive:birth_control_devic;prevent rubber safe
contraceptive_device:;prevent
contract:;bid compact declar sign undertak
contract_of_hazard:sale_in_gross
contract_under_seal:seal_instrument
contractable:catch
contracting:;acquir catch get
contraction:compress;compact shrink
contractor:;builder contract undertak
contractual:;contract
contradance:countri_danc
contradiction:;opposit
contradictory:;conflict
contralto:alto
contraption:;conveni
contrary:opposit revers;advers repeal
contrast:;compar comparison divid_line opposit
contravene:conflict
contravention:disput
contredanse:countri_danc
contribute:lend;add
contributing:conduc;tributari
contribution:donat;attempt effort endeavor endeavour gift share tri
contributive:conduc;tributari
contributor:;author contribut donor pledg present writer
contributory:conduc contribut;tributari
contrivance:;conveni dodg
contrive:design;cast forg plan
contrived:artifici
contriver:planner
control:curb;check contain moder oper power relat
control_board:instrument_panel
controller:account comptrol;bound calcul intimid limit restrict
controversial:;argu argument content tilt
controversy:argu argument content tilt;challeng contend contenti contest debat differ disput scrap
contumely:abus insult
conundrum:;problem
convalesce:recov
convalescence:recoveri
convalescent:recov
convenience:;comfort comfort_station public_toilet toilet_facil wash_room
conveniences:amen
convening:;gather
convent:;communiti
convention:normal rule;meet pattern
conventional:;establish
converge:;meet
convergence:;happen meet occurr overlap
converging:;join meet
conversant:;familiar
conversation:;discours languag speech
converse:discours revers;proposit
conversion:transit;calcul convert figur shift transform
convert:;exchang
convertible:;auto automobil car certif exchang secur
convey:;carri communic express transmit
conveyance:;transport
conveyor:;belt bring carri convey courier messeng transport
convict:con yard_bird;captiv inmat offend prison
convictfish:convict_fish
conviction:articl_of_faith sentenc strong_belief;belief doom
convinced:confid posit
convocation:call_togeth;conven gather
convoke:conven
convoluted:;byzantin involv
convoy:;process
convulse:;toss
convulsion:fit;turmoil upheav
cony:das rock_rabbit;rabbit
cooccur:coincid
cooccurring:simultan
cook:prepar readi;fake fix manipul
cookbook:;refer
cooker:;cook fix prepar readi
cookery:cook
cookie:;cake cook
cooking:;fix prepar readi
cooking_stove:kitchen_rang
cool:chill;assur brace calm cold temperatur
coolant:;agent chill cool fluid
cooler:ice_chest;beverag chill cool drink refriger
coolheaded:cool
cooling:chill temperatur_reduct
coon:;negro
coon_bear:giant_panda panda
coop:cage
cooper:;barrel_maker
cooperation:;pattern practic
cooperative:concert;associ
cooperator:partner
coordinate:;align organiz
coordinate_system:frame_of_refer refer_frame
coordinated:unifi;match
coordination:;align time
coordination_compound:complex
coordinator:;organiz
cop:arrest collar nail;copper offic pig policeman
cope:;brick contend deal header manag
copenhagen:danish_capit
copestone:cope_stone finish_touch
coping:;brick header
copious:ampl;abund batch deal flock lot mass mint mountain pile plenti raft slew spate stack
copiousness:abund
copper:;cent conductor cop penni pig
coppice:brush
copse:brush
coptic:;egyptian
copula:link_verb
copulate:mate;coupl
copulation:relat sex_act sexual_congress sexual_relat;congress
copulative:link_verb
copy:transcript;represent written_matter
copycat:;copi
copying:;repeat repetit
copyreader:copi_editor text_editor
copyright:;document paper
coquet:;butterfli romanc
coquette:;butterfli romanc
coral:;pink
coralwood:barbado_pride
corbett:gentleman_jim
corbiestep:crow_step
cordgrass:cord_grass
cordial:;alcohol
cordial_reception:hospit
cordon:;seri
cordon_bleu:blue_ribbon
corduroy:;cord
core:;center centr essenc heart_and_soul meat nucleus set substanc sum
core_group:;nucleus
corinthian:playboy;greek pagan
cork:;bark
cork_jacket:life_vest
corking:crack smash;great keen
corkscrew:bottl_screw;spiral
corn:maiz;cereal
corncrake:land_rail
cornea:;membran
corner:tree;area point turn_point
cornerback:;footbal
cornered:trap
cornerstone:basi groundwork;assumpt base found stone
cornet:trumpet;brass trump
cornfield:corn_field
cornish:;poultri
cornmeal:indian_meal
cornsilk:corn_silk
cornucopia:horn_of_plenti
corona:;electr_glow
corona_discharge:electr_glow
coronal:;garland
coronate:crown
coronation:;crown induct instal invest throne vest
coroner:medic_examin;investig
coroneted:titl
corp:corpor;firm hous
corporate:;collect incorpor
corporate_trust:cartel combin
corporation:bay_window corp;belli firm hous
corposant:electr_glow
corps:;bodi
corps_de_ballet:;ensembl
corpse:remain stiff;bodi
corpulence:overweight
corpulency:obes
corpus:princip_sum;capit princip
corpuscle:atom blood_cell molecul particl
corral:cattl_pen cow_pen;pen
correct:right;compens
correction:;amend improv reclaim reform remedi repair right
corrective:;adjust compens disciplin disciplinari
correctness:;incorrect right wrong
correlate:;variabl
correspond:match talli;agre repres
correspondence:agreement;agre match talli
correspondent:letter_writer;agre journalist match repres talli
corrie:;basin
corroborate:confirm
corroboration:certif document
corroborative:collater confirm
corroboratory:collater confirm
corroding:;eros
corrosion:;deterior eros
corrupt:bribe buy;honesti taint
corruption:;rotten
corset:stay
cortege:entourag;suit
cortex:cerebr_mantl
corvette:;warship
corvus:;crow
cosa_nostra:mafia
cosh:;sap
cosmetic:decor;deck enhanc grace
cosmetic_surgery:face_lift
cosmic:;exist univers world
cosmonaut:astronaut;travel
cosmopolitan:;universal worldwid
cosmos:exist univers world;cosmic universal worldwid
cosset:babi
cost:monetari_valu price;dear expenditur spend toll valu
cost_increase:boost hike
costa:;bone
costless:;free
costly:;damag dear price term toll
costmary:bibl_leaf
costume:;dress
costumer:costum_design
costumier:costum_design
cot:;camp_bed
cote:;shelter
coterie:inner_circl;camp
cothromboplastin:factor_vii stabl_factor
cottage:;hous
cotton_candy:spun_sugar
cottontail:wood_rabbit
cotyledon:seed_leaf
couch:loung;frame put seat
cougar:mountain_lion;painter
coulisse:wing_flat
council:;assembl
council_board:confer_tabl
council_member:councillor
councillor:council_member;member
councilman:;councillor
councilwoman:;councillor
counsel:advis advoc guidanc;attorney content counselor direct lawyer messag plead
counseling:guidanc;advis content direct messag
counselling:guidanc;advis content direct messag
counsellor:counselor;advis advisor advoc consult counsel supervisor
counselor:;advis advisor advoc consult counsel supervisor
count:matter;consid investig sum talli weigh
countdown:;count talli
countenance:allow permit sanction;endors warrant
counter:anticip;count oppon tabl
counteract:;sabotag undermin weaken
counterattack:;attack onset onslaught
counterbalance:compens;balanc correct equal equilibrium offset oppos weight
counterchange:;interchang
countercheck:doubl_check
counterculture:;cultur
countercurrent:tide_rip;rip
counterfeit:fake forg
counterinsurgency:;battl conflict struggl
countermand:repeal;revers
countermine:sabotag undermin;weaken
counterpane:bed_cover
counterpart:opposit_number;duplic equival parallel twin
counterpoint:contrast
counterpunch:parri
countersign:parol
countertenor:alto
counterterrorism:;scheme strategi
countervail:offset
counterweight:;compens correct equal oppos weight
countess:;ladi
counting:;investig sum talli
countless:myriad;battalion infinit pack
country:commonwealth nation;rural_area state
country_of_origin:homeland motherland nativ_land
country_store:trade_post
countryfolk:countri_person
countryman:;compatriot
countryside:;countri
countrywide:nationwid
county:;region
coup:takeov;success
coup_de_main:surpris_attack
coupe:;auto automobil car
couple:mate pair twin;brace duet duo famili match span
coupled:join link
couplet:brace duet duo pair;coupl span
coupling:;connect link match mate pair sexual_union twin union
coupon:;sampl
courage:braveri;brave hardi spirit
courageous:brave;braveri
courageousness:braveri
courier:messeng;travel
course:flow;class educ instruct seri teach trend
course_of_instruction:;class
course_of_study:curriculum programm;class
course_session:class_period
court:courtroom romanc tribun woo;assembl
courteous:;courtesi grace
courtesy:;comment good_manner input remark
courting:;appeal prayer romanc suit woo
courtroom:court
courtship:;appeal court prayer romanc suit woo
cousin:;relat
couturier:cloth_design fashion_design
cove:;cave recess
covenant:compact;agreement understand
coventry:;ban exclus
cover:blanket covert;book_bind extend screen
cover_girl:love
coverage:;amount deal extent handl report sum treat
covered_stadium:;dome
covering:;screen
covert:cover;flock screen
coveted:desir
covetousness:;greed
cow:;cattl
cow_dung:buffalo_chip;chip
cowage:bengal_bean florida_bean velvet_bean
coward:;cow fear
cowardice:;fear spirit
cowardly:;fear
cowbarn:cow_barn
cowboy:rodeo_rider;perform
cowcatcher:;buffer
cowhand:cowboy
cowherd:cowboy
cowhouse:cow_barn
cowman:cowboy
cowpie:cow_pie
cowpoke:cowboy
cowpuncher:cowboy
cows:cattl
cowshed:cow_barn
cowslip:water_dragon
cowtown:cow_town
cox:;enzym
coxa:hip_joint;hip
coxswain:cox
coyote:brush_wolf prairi_wolf;runner wolf
coyote_state:south_dakota
cozenage:scam
cozy:intim;inform
cpa:certifi_public_account;account comptrol control
cpi:california_person_inventori consum_price_index
cpr:kiss_of_life
cps:cycl_per_second;cycl rate
cpu:central_process_unit central_processor;hardwar process processor
crab:;beef cancer cross
crabapple:crab_appl cultiv_crab_appl wild_appl
crabbed:cross
crabby:cross
crabgrass:crab_grass finger_grass
crack:ace super top;breach gap open
crack_cocaine:tornado
crack_of_doom:judgement_day judgment_day last_day last_judgement last_judgment
crackdown:;crush suppress
cracked:;bat nut
cracker:;bread
crackers:bat nut;crack
cracking:smash;break click fractur great keen nois snap
crackle:crunch
crackpot:nut_case
cradle:birthplac place_of_origin;begin origin root sourc
craft:trade;busi job occup vehicl
craftsman:;craft creator profession
craftsmanship:;accomplish acquisit craft skill
crafty:;dodg fox slick trick tricki
cragged:mountain
craggy:mountain;hill mount
cram:;bone drum ram
crampfish:electr_ray
crampon:climb_iron
crampoon:climb_iron
cranberry:;berri
cranch:crunch
crank:nut_case;chicken_feed crazi cross eccentr trash
cranky:;temper
cranny:;crack
crap:irish_bull;bull denounc dirt fake rotten shop
crapette:russian_bank
crapper:pot throne toilet
crappy:rotten
craps:snake_eye
crapulence:drink
crash:clash;accid collaps nois ram smash wreck
crashing:bloodi
crate:;box
crater:;format
craunch:crunch
crave:hunger
craved:desir
craving:;desir hunger
crawfish:;retreat
crawl:;move movement
crawler:;fish_worm red_worm
crawling:;travel
craze:cult frenzi furi;crazi disturb excit fashion frantic mad sick
craziness:;mad
crazy:mad;disturb frenzi furi sick
crazy_house:funni_farm snake_pit
crazyweed:crazi_weed
cream:;elit pick
creamer:cream_pitcher;pitcher
creamy:;cream
crease:crisp fold;bend impress imprint kris line pinch purs twist
creashak:mountain_box sand_berri
create:;make
creation:creativ_activ;concept found innov institut produc
creative:;creat initi
creative_activity:creat
creative_person:artist
creative_thinker:;mind
creative_thinking:creativ
creativeness:creativ_think
creativity:creativ_think;abil power
creator:divin lord maker;creat
creature:anim beast fauna;brutal creat make puppet tool
creature_comforts:amen
cred:street_credibl
credence:accept;attitud counter
credendum:articl_of_faith
credential:certif;document endors licenc licens paper
credentials:certif;document endors licenc licens paper
credibility:;incred unbeliev
credible:;believ
credit:;approv asset recognit
credit_card:charg_plate plastic
credit_crunch:liquid_crisi squeez
creditor:;credit
credits:;list
creditworthy:;respons
creed:church_doctrin religi_doctrin;gospel
creek:brook;indian stream
creep:mous sneak;travel
creeping:;travel
creeps:;fear
creese:kris
creole:;american
crepe:;paper
crepe_jasmine:coffe_rose
crepuscle:twilight
crepuscule:twilight
crescendo:;intens
crescent:;curv
crest:cap summit;breast peak place spot top
crevice:crack
crew:work_parti;bunch crowd gang unit
crewman:crew_member sailor;sail
crib:;render translat version
crick:rick
cricketer:;athlet
crime:crimin_offenc crimin_offens;accus breach crimin impli offens outlaw violat
crime_syndicate:mob
criminal:outlaw;illegitim illicit lawless vicious
criminal_offence:crime;offens
criminal_offense:crime
criminalise:outlaw
criminality:;guilt
criminalize:outlaw
criminate:accus censur
criminology:;sociolog
crimp:fold pinch;bend twist
crimson:cherri deep_red flush red rubi;cardin violenc
cringe:funk shrink
cringle:loop
crinkle:crisp
crinkleroot:pepper_root
cripple:lame
crippled:game halt lame
crisis:;decis occas situat
crisp:potato_chip sharp toast;chip
crispen:crisp toast
crispy:crisp;chip
crisscross:cross
cristal:go hug_drug;adam
cristobal_colon:christoph_columbus columbus
criterion:standard;ideal metric
critic:;judg profession
critical:;vital
critical_point:crossroad
critical_review:critiqu
criticise:critic
criticism:critiqu;review
critique:critic critic_review review review_articl
cro:;scope
croak:die expir;exit
croat:croatian
croatia:;croatian
croatian:croat;croatia
crochet:;hook
crock:carbon_black
crocked:smash soak
croft:;farm
croissant:crescent_roll
cromlech:portal_tomb
crone:;witch
crony:buddi pal;brother
cronyism:;discrimin
crook:bend crimin outlaw turn;curv illegitim illicit lawless
crooked:corrupt;configur form honesti shape
crop:harvest;clip flora output plant reap yield
cross:;crab foil mark score thwart track
cross_vine:trumpet_flower
crossbar:;bar
crossbreed:;hybrid
crosscurrent:tide_rip;rip
crossfire:;convers fire
crosshatch:hatch
crossing:;ford intersect track travel water
crossing_over:crossov
crossover:cross_over;voter
crossroad:intersect;cross
crossroads:critic_point hamlet;communiti crisi
crosstie:railroad_tie
crosswalk:;crossov
crossway:intersect;cross
crossword:;puzzl
crotch:;fork privat_part
crotchet:hook quarter_note
crotonbug:water_bug
crouch:;bend bow
crow:;triumph
crow_corn:star_grass
crowd:bunch gang herd;crew gather
crowding:;herd situat
crown:;symbol top
crown_of_thorns:christ_plant;cross
crown_roast:rack_of_lamb
crownbeard:crown_beard
crowned_head:monarch sovereign
crownwork:jacket_crown;jacket
crucial:;essenti import
crucible:melt_pot;vessel
cruciferae:mustard_famili
crucifix:;cross
crucifixion:;execut
crucify:;savag
cruddy:;nasti
crude:fossil_oil petroleum rock_oil;oil primit
crude_oil:petroleum
cruel:brutal fell savag vicious;beast cruelti
cruelness:;cruelti
cruelty:;abus ruthless
cruise:sail;navig voyag
cruiser:patrol_car polic_car squad_car;auto automobil car cruis pleasur_boat pleasur_craft warship
cruiserweight:;light_heavyweight
crumb:dirti_dog;cheap punk rat
crumble:;collaps decay
crummy:punk;cheap
crumple:;collaps
crumpled:;bent
crunch:;crush nois situat
crusade:campaign;aim caus drive effort expedit fight labor labour push ram tug ventur
crusader:reformist;campaign fight progress reclaim reform warrior
crush:crush_leather squash squeez suppress;beat calf_love crowd crunch jam leather press ram
crushed:;broken
crushed_leather:crush
crushed_rock:gravel
crushing:;conquer curb devast prevent quell suppress
crust:;cover layer
crusty:;crust
crux:southern_cross;point
cry:outcri scream shout;call
crybaby:;chicken
crying:tear;activ emergenc insist instant pinch press pressur rank
cryptic:mysteri;secret
cryptical:mysteri
cryptocoryne:water_trumpet
cryptogram:secret_write
cryptograph:secret_code secret_write
cryptography:secret_write;code scienc
crystal:;compon constitu element solid
crystalline:;transpar
cse:communic_secur_establish
cst:central_standard_time central_time
ct:connecticut constitut_state
cu:copper;conductor
cu_ft:cubic_foot
cu_in:cubic_inch
cub:rooki sonni sonni_boy;boy initi
cuba:;cuban
cuban:;cuba
cuban_capital:havana
cuban_sandwich:poor_boy sub submarin torpedo wedg;bomber
cube:dice;block solid third_power
cubeb:java_pepper
cubic_centimeter:cc
cubic_content_unit:capac_measur
cubic_measure:capac_unit displac_unit volum_unit
cubicle:;booth cellular stall
cubitus:elbow elbow_joint human_elbow
cuckoo:goos;fool foolish sap silli sin
cucumber:;veget
cud:plug
cuddle:;nest
cudweed:cotton_rose;prairi_sage white_sage
cue:clue remind;evid pool_stick prompt
cuff:;fold lap overlap
cuisine:culinari_art;cook
cul:dead_end
culinary_art:cuisin
cull:pick reject;decid
culminate:climax
culmination:;climax complet phase stage
culpability:;guilt
culpable:;blame fault rap
culprit:;commit offend
cult:;faith fashion religion
cultism:;devot
cultivar:;varieti
cultivate:crop;educ school tame
cultivated:;polit
cultivated_land:farmland
cultivation:;crop finish polish
cultivator:raiser
cultural:ethnic
culture:;appreci civil ethnic societi tast
cultured:polit;breed cultiv
cultus:religi_cult
cum:come
cumberland:william_augustus
cumbersome:;awkward
cumulate:accumul conglomer;gather
cumulation:pile;mound
cumulative:;accumul collect conglomer gather
cumulus:pile;mound
cuneus:wedg wedg_shape
cunning:cute;clever dodg fox slick trick tricki
cup:;contain
cup_and_saucer:canterburi_bell
cupboard:closet
cupflower:trumpet_flower
cupid:;emblem
cupola:;dome
curate:minist minist_of_religion pastor rector;ministeri reverend
curative:cure heal remedi therapeut
curator:;keeper
curb:conquer control suppress;american_stock_exchang check contain edg moder restrict
curbing:;edg
cure:remedi therapeut;heal
cured:recov
curfew:;deadlin sign signal
curia:;administr brass establish govern organiz
curio:curios
curiosity:;curious funni object odd peculiar singular uncommon wonder
curious:funni peculiar singular;curios odd wonder
curium:cm
curl:;lock loop roll spiral wave
curling:;game
curly:;lock
currency:;preval
current_of_air:wind
currentness:;currenc
curriculum:cours_of_studi programm;info inform
curse:oath swear;condemn damn
curse_word:oath swear
cursed:doom
cursive:run_hand
cursor:;design indic point
cursory:;pass
curtail:restrict;curb
curtailment:suppress
curtain:;barrier blind screen
curtain_raising:open_night;open
curtilage:ground yard
curtsy:;bob
curvaceous:stack
curvature:;arc arch curv deriv differenti
curve:curv_shape sheer slew trend wind;arc arch break_ball cut line
curved_shape:curv
curvy:stack
cushion:buffer;layer soften
cusp:;leaf
cuspid:eye_tooth
cuss:curs fellow swear;curs_word oath
custodial:;hand keeper
custodian:keeper;defend guardian
custody:detent;confin detain hand imprison
custom:tradit usag;accustom custom_duti customari pattern practic surviv
customary:accustom;custom habit tradit usag
customer:client;consum
customs:;duti tariff
customs_duty:;custom
cut:reduc;curv percentag portion share sheer shorten slew trend trim
cut_price:bargain_rate
cutback:;cut decreas reduc reduct trim
cute:;precious
cuticle:;shell shield
cutis:skin
cutlassfish:frost_fish
cutler:;dealer trader
cutlery:cut_tool
cutoff:;road rout
cutpurse:;dip
cutthroat:;fierc furi murder violenc
cutting:edg film_edit;bleak edit keen slip stab stem
cutting_edge:forefront;vanguard
cv:resum
cva:;stroke
cybele:great_mother
cyberspace:internet net
cyborg:;machin
cycle:round;bicycl bike interval motorcycl rhythm seri wheel
cyclical:;cycl rhythm round
cycling:;athlet bicycl bike motorcycl sport wheel
cyclist:;bicycl bike cycl wheel wheeler
cyclone:;atmospher
cyclooxygenase:cox
cyclopaedia:encyclopedia
cyclopedia:encyclopedia
cyclosis:stream
cylinder:;solid
cylindrical:;cylind
cymric:welsh
cymru:wale
cymry:welsh
cypher:calcul code goos_egg noth zero zip;figur nobodi secret_code
cypress_vine:indian_pink
cyprian:cypriot fanci_woman ladi_of_pleasur prostitut sport_ladi work_girl
cypriot:;cyprus
cyprus:;cypriot
cyril:;missionari
cyrillic:;alphabet
cytomembrane:cell_membran plasma_membran
czar:;monarch sovereign
czech:;czechoslovakia
czech_capital:pragu
czechoslovak:czech
czechoslovakia:;czech
czechoslovakian:czech
da:district_attorney;prosecutor
da_vinci:leonardo
dab:pat;chuck knock pink rap splash tap touch
dacca:capit_of_bangladesh dhaka
dactyl:;digit
dad:daddi pa pop;father
dada:dad daddi pa pop;father
daddy:dad pa pop;father
daemon:demon devil
daffo:ron
daft:bat nut;crack
dagger:;knife
dago:guinea
dahl:red_gram
dahna:great_sandi_desert
dahomey:benin republ_of_benin
daily:everyday;casual day newspap paper
daimon:demon devil
dainty:treat;nice
dairy:;farm
dairy_cattle:milk_cow
dairying:dairi_farm
dairyman:dairi_farmer
dais:podium;platform stump
dakar:capit_of_seneg
dale:;vale valley
dally:toy;butterfli romanc
dalmatian:carriag_dog coach_dog
dam:;barrier
damage:equip_casualti harm;casualti chang modif price term
damages:;compens correct repair right
damaging:;hurt
damascus:capit_of_syria
dame:doll ladi;bird girl miss skirt woman
damn:blame blast red_cent;bless curs rotten
damned:blame blast doom;bless person
damning:;curs
damp:moist;dull soften
dampen:;dull
damper:;dull plate soften
dampish:moist
danau:danub danub_river
dance:;art parti
dance_hall:ballroom
dance_palace:ballroom
dancer:;danc perform
dancing:;divers recreat
dancing_lady_orchid:butterfli_plant
dandy:crack fashion_plate sheik smash;great keen man
danewort:dwarf_elder
danger:risk;adventur chanc endang gambl hazard riski specul ventur
dangerous:grave unsaf;serious sever
dangerous_undertaking:adventur riski_ventur
dangling:;hang support suspend
daniel:;judg justic
danish:;nordic scandinavian
danish_capital:copenhagen
danmark:denmark kingdom_of_denmark
danu:dana
dapple:patch
dar_es_salaam:capit_of_tanzania
dare:;challeng defi
daring:;bold challeng defi specul ventur
dark:;night shadow sinist valu wick
dark_blue:navi
dark_glasses:shade
darkness:shadow;scene shade
darling:belov dear favorit favourit pet;favor honey love lover prefer
darling_pea:poison_bush
darn:damn mend red_cent;patch piec rotten
darned:blame blast damn;bless
dart:dash fleet;missil
dart_thrower:throw_board throw_stick
dash:smash sprint;run
dashboard:;protect
dashing_hopes:disappoint
dassie:das
data:;inform
data_processor:comput comput_devic comput_machin electron_comput inform_process_system
database:;info inform
date:;appoint associ companion day engag escort familiar fellow
date_line:datelin
dateless:;endless undat
dateline:date_line internat_date_line
datemark:datelin
datum:data_point
daub:;spot
daughter:;girl
daunt:scare
daunted:bother
dauntless:brave;hardi
dauphin:;princ
davenport:;desk
davy_jones:ocean_bottom ocean_floor sea_bottom sea_floor
davys:john_davi
dawdle:;lag
dawdler:trailer;drone
dawn:aurora break_of_day first_light sunris;hour morn penetr start
dawning:aurora break_of_day first_light sunris;morn
day:;daili daylight daytim time
day_bed:studio_couch
day_book:charg_sheet rap_sheet
day_of_judgement:last_judgment
day_of_judgment:last_judgement
day_of_reckoning:doom last_judgement last_judgment
day_of_remembrance:anniversari
daybook:ledger;journal
daybreak:aurora break_of_day dawn first_light sunris;hour morn
daycare:day_care
daydream:air_castl castl_in_spain dream moon
daydreaming:air_castl castl_in_spain
daylight:daytim;day light
daylily:day_lili
days:;year
dayspring:aurora break_of_day dawn first_light sunris;morn
daystar:morn_star
daytime:daylight;day
daze:shock;cloud confus fog fuzzi obscur outrag
dazed:stupid;stun
db:;element
dba:assum_name do_busi_as
dbms:databas_manag_system
dc:direct_current direct_electr_current district_of_columbia;electr
dd:;doctor
de:diamond_state first_state;delawar
de_forest:father_of_radio
dea:drug_enforc_administr drug_enforc_agenc
deacon:;reverend
dead:;anim beat life live person time
dead_end:deadlock impass stalem
dead_person:deceas depart
dead_reckoning:guess
dead_ringer:clone
dead_soul:deceas deceas_person depart
deadbolt:;bolt
deadening:bore;dull
deadlock:dead_end impass stalem;situat
deadly:lethal
deadwood:fifth_wheel
deaf:;person
deafen:deaf
deafening:;boom roar thunder
deafness:hear_loss
deal:bargain;agreement batch consid contend cope flock handl lot manag mass merchandis mint mountain pile plenti raft
 sell slew spate stack trade transact treat understand
dealer:trader;firm franchis hawk hous merchandis merchant sell trade
dealership:franchis;busi dealer trader
dealing:transact;conduct handl sell treatment
dealings:relat;interchang traffic transact
deanery:;dean resid
dear:belov darl honey;cost earnest favorit favourit innoc lamb love lover pet
dearest:belov dear honey;love
dearie:darl favorit favourit pet
dearth:famin shortag;lack
deary:darl favorit favourit pet
death:;chang demis die exit expir modif
death_cap:destroy_angel
death_chair:hot_seat
death_cup:destroy_angel
death_duty:estat_tax inherit_tax
death_penalty:capit_punish execut
death_rate:mortal
deathbed:;bed
deathblow:coup_de_grace
deathly:dead
deathrate:death_rate mortal mortal_rate
deb:;woman
debacle:;collaps flood slaughter
debar:avert avoid;bar exclud suspend
debase:corrupt
debasement:degrad
debatable:problemat;argu contend deliber problem troubl
debate:deliber;argu argument contend discuss disput indic reason scrap speak
debauch:corrupt;riot
debauchery:;riot
debilitate:;drain
debilitative:weaken
debit:;entri
debone:bone
debris:dust junk rubbl;scrap trash
debt:;liabil
debt_instrument:;oblig
debut:entri first_appear introduct launch unveil
dec:decemb
decade:ten
decadence:;degrad
decadent:;decay
decameter:dam
decametre:dam
decamp:;bolt skip
decant:;pour
decapitated:behead
decathlon:;athlet
decay:;declin decreas
decayed:rotten;corrupt
decease:death die expir;exit
deceased:dead_person dead_soul depart gone;asleep die exit expir
deceased_person:dead_soul depart
decedent:dead_person dead_soul deceas deceas_person depart
deceit:decept;cook fake fraudul manipul
deceitful:fraudul
decelerate:slow
deceleration:slow;chang modif rate
december:dec
decency:;becom decent nice
decennary:decad
decennium:decad
decent:becom nice;adequ enough grace
decentralization:;spread
deception:;cook fake illus magic magic_trick manipul
deceptive:mislead
decide:resolv settl
deciding:decis_make determin;fix limit resolv set settl specifi
decimate:erad;elimin
decision:conclus;choic conclud decid determin judgement judgment mind option reason resolv select set settl
decision_maker:administr
decision_making:decid
decisive:;decid
deck:grace;floor pack_of_card platform
declamatory:;larg
declaration:;contract statement testimoni
declarative:assert common_mood fact_mood
declaratory:assert
declare:announc
declared:state
declarer:contractor
declension:declin_in_qualiti deterior worsen;declin fall
declination:;dec fall regret
decline:refus reject worsen;decay decreas diminish fall
decline_in_quality:deterior worsen
declivitous:downhil
declivity:;declin fall
decompose:decay
decomposition:;decay
decompress:;relax
decompression:;eas
decor:interior_decor;grace
decorate:deck grace
decoration:medal ribbon;award cosmet deck grace honor honour medalist medallist palm
decorative:cosmet;deck grace
decorator:design interior_design;artist grace specialist
decorous:becom decent
decorum:;becom decent
decoy:;confeder lure
decrease:diminish;chang modif reduct
decreased:reduc
decree:fiat rule;act dictat order
decreed:ordain prescrib;appoint
decrement:decreas
decrepit:;weak
decriminalise:legitim
decriminalize:legitim
decry:condemn
ded:doctor_of_educ
dedicate:commit devot
dedicated:consecr
dedication:;ceremoni commit devot fidel inscript
deductible:;amount articl claus sum
deduction:;allow discount synthesi
deed:act human_action human_activ;event instrument prompt spark trigger trip
deeds:;work
deep:trench;depress depth middl
deep_brown:;chocol coffe
deep_red:crimson;rubi
deepen:compound intensifi
deepening:;develop evolut
deepness:;depth
defalcation:embezzl
default:;absenc failur loss
defeat:frustrat kill overcom;conclus cross disappoint end failur foil thwart
defeated:disappoint foil frustrat thwart;person
defect:desert;disadvantag fault mar
defection:;desert reject withdraw
defective:faulti;fault
defector:;defect desert offend
defence:defend_team defens_mechan defens_reaction;defend defens defens_forc defens_lawyer defens_team process squad
 team
defence_mechanism:defens_reaction
defence_policy:defens_program
defence_program:defens_polici
defence_reaction:defens_mechan
defend:;fight guard oppos
defendant:suspect
defender:guardian;champion fighter guard keep protect resist shield withstand
defending_team:defenc;defens
defense:defens_measur;action defenc defend_team protect
defense_force:;defenc
defense_lawyers:;defenc
defense_mechanism:defenc defenc_reaction
defense_policy:defenc_program
defense_program:defenc_polici
defense_reaction:defenc defenc_mechan
defense_team:;defenc
defenseless:nake;nuditi
defensive:;apolog attitud defend excus fight guard justifi oppos
defensive_measure:defens
defer:bow postpon tabl
deference:;bow complianc courtesi esteem honor honour prize respect valu
deferment:postpon
deferral:postpon recess
defiance:;challeng dare defi defiant
defiant:;defi defianc withstand
deficiency:lack;amount insuffici need requir want
deficient:insuffici lack want;quantiti
deficit:shortag shortfal;lack
defile:gorg;corrupt
defilement:pollut
define:;specifi
defined:outlin
defining:shape;determin influenc regul
definition:;account defin explan
definitive:classic
deflation:;eros wear
deflationary:;deflat
deflect:avert avoid
deflection:;bend
deflexion:;divers
deflower:mar
deform:;bend twist
deformation:;bend chang damag harm modif twist
deformed:distort
defraud:con scam
defrayal:payment
defrayment:payment
deft:;facil
deftness:facil
defunct:;extinct
defunctness:extinct
defusing:;end
defy:resist withstand;dare refus
degage:detach
degeneracy:;corrupt
degenerate:;blood corrupt depart riot rip vari
degeneration:;degrad
deglutition:swallow
degradation:;corrupt humili
degraded:;blood riot rip
degree:level stage;high intens low mild properti
degustation:;tast
dehydrated:dri
deism:free_thought
deity:god;divin
deject:dismay
dejeuner:lunch luncheon
dekameter:dam
dekametre:dam
delaware:;de diamond_state first_state
delay:postpon time_lag wait;arrest detain halt hold paus suspens
delectable:delici
delectation:delight
delegacy:deleg;agenc represent
delegate:design;repres
delegating:releg
delegation:releg;author commission design missionari organiz
delete:;cancel edit eras
delhi_boil:orient_sore tropic_sore
deli:food_shop;shop store
deliberate:calcul debat;care measur
deliberation:weigh;advis calcul consid consider counsel count debat discuss
delicacy:treat;discret nutrit
delicate:;fragil soft strength
delicatessen:food_shop
delight:joy pleasur;transport
delightful:delici
delimit:defin;specifi
delimitate:defin;specifi
delimitation:border boundari_line
delimited:bound
delineate:defin repres;describ draw line outlin specifi trace
delineated:repres
delineation:depict line_draw word_pictur
delinquency:;default neglect neglig
delinquent:;neglect neglig offend overdu
delirious:frantic;excit frenzi furi mad
delirium:frenzi furi
deliver:;rescu
deliverance:rescu save;deliv recoveri
deliverer:christ good_shepherd jesus jesus_christ;deliveri_boy
delivery:bring;birth deliv legal_transfer manner_of_speak transfer transport
delivery_van:panel_truck
deliveryman:deliveri_boy
dell:;hollow
delta:;format
deluge:flood swamp;batch deal flock lot mass mint mountain pile plenti raft rain rainfal slew spate stack stream
 torrenti
delusion:;head_game illus
deluxe:luxuri;grand
delve:dig
demand:need requir;exact involv petit request
demand_for_explanation:call_into_question
demarcation:divid_line;bound boundari contrast distinct limit
demarcation_line:;limit
demeaning:humili
demeanor:behaviour conduct;behav behavior
demeanour:behaviour conduct;behavior
demented:crazi mad;disturb sick
dementia:;crazi disturb mad sick
demerit:;fault
demesne:acr domain estat land_estat;land
demigod:superman
demilitarise:disarm
demilitarize:disarm
demise:die;death end
demitasse:cafe_noir
demo:demonstr present;exhibit
democracy:republ;commonwealth democrat ideolog major_rule
democrat:populist;advoc pol politician
democratic:;commonwealth democraci popular republ
demode:antiqu ex
demodulator:detector
demographer:popul_scientist
demographist:popul_scientist
demography:human_ecolog;sociolog
demolish:;destroy
demolished:dismantl
demolishing:tear_down;destruct dismantl level
demolition:destruct;conclus destroy elimin end erad eras ruin
demon:devil;monster
demoniac:possess
demoniacal:possess
demonic:;monster
demonstrate:demo present prove;establish evid exhibit march
demonstration:present;demo exhibit portray stage
demonstrator:;demo exhibit instructor present teacher
demoralise:corrupt dismay
demoralised:discourag
demoralize:corrupt dismay
demoralized:discourag
demote:;bump
demotion:;bump chang
demur:except
den:;hide
denationalisation:privat privatis
denationalization:privat privatis
denial:;assert deni
denigrate:;minim
denigration:defam
denim:blue_jean jean
denominate:design
denomination:;categori class design famili ngo
denotation:indic
denotative:explicit
denote:;announc
denounce:brand;shop
dense:;concentr densiti dumb slow
denseness:concentr densiti
densification:compress
density:concentr;dens tight
dent:scratch;consequ effect event impress imprint nick outcom result slice
dental_practitioner:tooth_doctor
dented:;bent
dentist:tooth_doctor
dentistry:dental_medicin;medicin
dentition:tooth
denture:dental_plate
denturist:dental_technician
denudate:;bald bare
denude:;bare
denuded:;bald
denunciation:;brand denounc
denver:capit_of_colorado
deny:;refus
deodar:himalayan_cedar
deoxyephedrine:chicken_feed;trash
depart:vari;go part quit start
departed:dead_person dead_soul deceas deceas_person gone;asleep die exit expir
department:;divis
department_of_agriculture:usda
department_of_commerce:doc
department_of_energy:doe
department_of_state:dos
department_of_transportation:dot
departmental:;depart
departure:differ go go_away leav;act deed depart distinguish exit mark part pass quit separ start vari variat
depend:;bet
dependability:reliabl
dependable:reliabl;honest honesti loyalti safe
dependableness:reliabl
dependance:addict
dependant:hook
dependence:addict;bet hook
dependency:addict;bet hook
dependent:;independ receiv recipi subordin
depict:describ pictur;portray
depicted:portray
depicted_object:subject
depicting:portray;pictur
depiction:portray word_pictur;defin describ descript line_draw pictur specifi
deplete:exhaust
depletion:;decreas exhaust reduct
deplorable:sorri;crimin miser miseri sad vicious
deployment:;prepar
deplumate:;tear
deplume:;tear
depone:;swear
deport:behav extradit;conduct exil
deportation:;exclus exil expuls
deportee:exil
deportment:behaviour conduct;behavior
depose:;swear
deposit:lodg stick wedg;matter
depositary:;facil instal
deposition:;examin interrog swear
depository:;facil instal
depository_financial_institution:bank bank_compani bank_concern
depot:storag termin;station store
depravation:;corrupt
deprave:corrupt
depravity:;corrupt
depreciation:wear_and_tear;decreas reduct
depress:dismay;lower
depressant:downer
depressed:;blue gloomi
depressing:;cheer sunshin
depression:econom_crisi slump;crisi
depressive_disorder:clinic_depress
deprivation:;disadvantag impoverish loss needi poverti strip
deprive:strip
depth:;deep degre extent level shallow
deputation:deleg releg
depute:deleg;design
deputise:;substitut
deputize:;substitut
deputy:;assist help lieuten substitut support
derangement:overthrow upset
derby:bowler_hat plug_hat;bowler hat lid
derby_hat:;bowler
deregulation:;free liber releas
derelict:abandon abandon_ship desert;ship
dereliction:;misconduct neglect neglig wrongdo
derision:;guy offenc offens ridicul roast silli
derisory:absurd ridicul
derivation:;account begin explan origin root sourc
derivative:deriv_function differenti;calcul figur
derive:gain
derived_function:deriv differenti first_deriv
deriving:;account explan
dermatologist:skin_doctor
dermatology:;medicin
derogate:;minim
derogatory:;minim
derrick:;crane framework
derriere:behind rear_end seat;bottom butt rear stern tail tail_end
des_moines:capit_of_iowa
descend:fall
descendant:;fall relat
descent:extract origin;ancestri fall lineag travel
describe:depict;account draw key line trace
description:;account depict describ statement
descriptive:;account describ
descriptor:form word_form
descry:spi spot
desecrate:outrag;violat
desecration:;outrag violat
desegregate:integr mix
desegregation:integr;mix
desert:defect;parcel tract
deserted:abandon
deserter:renegad
desertion:;abandon defect reject withdraw
deserts:;aftermath consequ
deserve:merit
deserving:worth;merit
deservingness:merit
desiccated:dri
design:plan;arrang blueprint organiz pattern
designate:deleg;doom fate indic point
designation:appoint name;constitut decis deleg denomin identif nomin
designed:intent
designer:architect;creator plan specialist
designing:;plan
desirability:sex_appeal
desirable:suitabl worthi
desirableness:sex_appeal
desire:hope;feel tendenc trust
desired:covet
desist:refrain
desk:;tabl
desk_sergeant:station_keeper
deskman:desk_sergeant station_keeper
desktop:screen_background;screen top upsid
desolate:bleak desert;wast
desolation:devast
despair:desper;feel
despairing:desper
despatch:communiqu dispatch;shipment
desperado:desper_crimin
desperate:;despair unfortun
desperation:despair
despicable:;ugli
despised:hate
despite:contempt;disregard insult neglect
despoil:rape rifl
despoiled:rape ravag sack
despotic:;authoritarian
despotism:dictatorship
desquamation:shed
dessert:sweet
destabilise:destabil
destabilization:;action chang modif
destination:goal terminus;design doom end fate finish intend name_and_address termin
destine:doom fate intend;design
destined:;bound
destiny:fate;caus circumst design doom fortun happen lot luck occurr
destitute:impoverish needi;essenti necess necessari need requir
destroy:ruin
destroyed:ruin
destroyer:;erad ruin warship
destroying_angel:death_cap death_cup
destruct:destroy
destruction:demolit;conclus destroy elimin end erad eras ruin
destructive:;destroy
detached:isol separ
detachment:;withdraw
detail:item particular;compon constitu fact part point portion
detailed:elabor
detailing:;descript specifi
details:insid_inform;info inform
detain:;delay
detainee:;captiv detain prison
detainment:custodi detent
detect:discov notic observ
detectable:notic;note
detecting:detect_work;discov notic observ spi
detection:catch;detect_work discov discoveri notic observ percept spi spot
detective:;investig offic policeman
detective_work:;detect
detector:sensor;detect discov feel notic observ sens
detent:;click
detention:custodi;confin detain penalti punish
detention_cell:bullpen
detention_centre:bullpen
deter:discourag
detergent:;cleaner
deterioration:declin_in_qualiti worsen;decay declin
determent:;intimid
determinant:decid determin_factor;fix influenc limit regul set shape site situat specifi
determinate:;definit
determination:find;aim conclus decis detect discov discoveri notic observ propos purpos resolut resolv
determinative:decid determin_factor
determine:influenc shape;fix limit regul set specifi
determined:;dictat
determiner:determin_factor
determining:decid;fix limit set specifi
deterrence:;deter intimid
deterrent:;block blockad deter difficulti discourag handicap
deterrent_example:lesson object_lesson
detest:hate
detested:hate
dethaw:melt
dethronement:;deposit
detonate:explod
detonating_device:;cap
detonation:explos;burst discharg explod
detonator:;cap explod
detour:;road rout
detraction:petti_critic
detriment:;damag harm hurt
detrimental:damag;hurt
detrition:;friction
detritus:debri dust junk rubbl
detroit:motor_citi
deuce:ii two;devil digit figur tie
deuced:blame blast damn;bless
deuterium:heavi_hydrogen
deutschland:germani
deutschmark:deutsch_mark german_mark
devaluation:;decreas reduct regul
devastating:;crush elimin erad
devastation:;deterior feel
develop:evolv;acquir
developer:;creator
developing:;process
development:evolut;evolv grow growth improv modern
developmental:;develop grow growth
deviate:depart divert vari;corrupt
deviation:departur differ;depart distinguish mark separ vari variat
device:;style twist
devices:;tendenc
devil:bother demon gravel old_nick princ_of_dark
devil_dog:marin
devilfish:gray_whale grey_whale
devilwood:american_oliv
devise:;forg gift heritag inherit prepar testament
deviser:planner
devising:make;build construct creat fashion forg prepar produc product
devolution:;deleg releg
devon:;cattl cow
devonshire:devon
devote:commit
devotedness:devot
devotee:lover;commit devot enjoy fan love
devotion:;allegi commit love loyalti
devotional:;servic
devour:;consum down pig
devouring:avid
devout:earnest;dear serious
dewberry:run_blackberri
dextroglucose:grape_sugar
dextrose:grape_sugar
dhaka:capit_of_bangladesh
dhal:red_gram
dia:defens_intellig_agenc
diacetylmorphine:heroin
diachronic:;histor
diadem:;crown
diagnosing:diagnosi
diagnosis:;design diagnost identif
diagnostic:;diagnosi
diagnostics:;medicin
diagonal:bias
diagram:plot;draw
dial:;control
dialect:;accent stress
dialog:dialogu;book script talk
dialogue:;book negoti script talk
diam:diamet
diameter:;length
diametric:polar
diametrical:polar
diamond:;carbon jewel
diamond_dust:frost_snow ice_crystal ice_needl
diamond_jim:bradi jame_buchanan_bradi
diamond_state:de;delawar
diana:princess_of_wale
diaper:;garment
diaphanous:transpar;sheer
diarist:diari_keeper journalist
diarrhea:;lax
diarrhoea:diarrhea;lax
diary:journal;journalist write
diary_keeper:journalist
dias:diaz
diaspora:;bodi
dice:cube die
dichotomy:;classif doubl dual
dick:peter;detect investig tool
dickens:;devil
dicker:bargain
dickey:;insert
dictate:;order principl rule
dictated:;determin
dictation:bid command
dictator:;authoritarian dictatorship ruler speaker
dictatorial:authoritarian;dictat
dictatorship:;dictat
diction:choic_of_word word
didactics:educ educ_activ instruct;teach
didder:shake
diddle:con scam toy
diddley:jack
diddly:jack
diddlyshit:jack
diddlysquat:jack
die:dice expir;cube exit fail
diehard:;conserv persist prevail
diet:;dietari fare legislatur
dietary:;diet fare
dieter:;diet
dietetic:dietari
dietetical:dietari
diethylstilbesterol:des
diethylstilbestrol:des
diethylstilboestrol:des
differ:disagre;dissent
difference:departur;depart differenti disput distinguish mark separ unlik vari variat
difference_of_opinion:disput
differential:deriv deriv_function first_deriv;calcul differ figur
differential_coefficient:deriv deriv_function first_deriv
differentiate:distinguish;mark separ
differentiation:distinct;discrimin distinguish mark separ
difficult:hard;difficulti
difficultness:;difficulti
difficulty:;bother effort sweat troubl
diffident:shi unsur
diffuse:;broadcast
diffusion:;spread
dig:excav shaft;comment hollow input labor labour remark site slam
digest:compil;abid accumul bear brook collect concentr endur stomach suffer toler
digger:;dig jack machin
digging:excav;hollow
digit:finger;figur
dignitary:veri_import_person
dignity:;august bear grand pride
digress:;stray
digression:asid divers
digs:;excav hous lodg quarter
dike:dam;barrier lesbian
dilapidate:decay
dilapidation:;ruin
dilate:elabor
diligence:;determin energet industri purpos
diligent:;industri
dill:;herb
dillydally:stall
dilute:;thin
dilution:;solut thin weaken
dim:;black bleak blind vagu
dimash:capit_of_syria damascus
dime:;coin deck
dimension:attribut;concept construct magnitud properti proport
diminish:decreas
diminished:weaken;wast
diminution:declin;decreas reduct
diminutive:tini;word
dimout:blackout
dimple:pregnant_chad
din:boom;blast nois
dindymene:great_mother
diner:dine_car;carriag coach
dinero:bread dough;scratch sugar
ding:dong nick;defect dent mar rout sound
dingdong:dong
dinge:;batter
dingle:dell
dingy:;dismal gloomi muddi sorri
dining:;eat feed
dink:drop_shot;coupl mate
dinner:;meal parti
dinner_dress:evening_gown formal
dinner_gown:formal
dinner_jacket:black_tie
diocesan:;bishop dioces
diocese:;jurisdict
dioxide:;oxid
dip:dunk;angl impress imprint slope
diploma:;certif credenti
diplomacy:diplomat_negoti;dialogu diplomat negoti talk
diplomat:;diplomaci mediat offici
diplomatic:;diplomaci
diplomatic_negotiations:diplomaci
diplomatist:diplomat
diplopia:doubl_vision
dipper:;wagon
dipsomaniac:alcohol lush
dire:aw fear frighten horrif terribl
direct:target
direct_current:dc
direct_electric_current:dc
directing:guid;engin mastermind organiz
direction:;counsel guidanc incom outgo path rout way
directional:;guid
directionless:afloat
directive:guid;engin mastermind organiz
director:manag;administr direct manageri overse supervis
directorate:board_of_director;board
directory:;list refer
direful:aw fear frighten horrif terribl
dirt:soil;dirti earth ground nasti scandal
dirt_ball:insect worm
dirty:soil;dirt
dirty_dog:;rat
dirty_joke:blue_stori
dirty_money:prize
dirty_story:blue_joke
disability:handicap;invalid
disable:handicap invalid
disabled:handicap;person
disablement:handicap
disabling:crippl
disaccord:disagre
disadvantage:;liabil
disadvantaged:depriv
disaffect:alien
disaffected:;defianc rebellion revolt rise upris
disaffirmation:denial
disagree:differ;dissent
disagreement:;conflict differ disagre dissent inconsist
disallow:prohibit veto
disappearance:;departur fade go happen leav occurr
disappearing:;departur go leav
disappointed:defeat foil frustrat thwart
disappointment:;dissatisfact
disapprobation:condemn
disapproval:;content messag
disapprove:;reject
disarmament:disarm
disarming:disarma
disarray:confus disord mental_confus;fox lose
disassemble:dismantl
disassembly:dismantl
disassociate:divorc
disaster:catastroph tragedi;disastr fatal hardship tragic
disastrous:;catastroph disast fatal tragedi
disband:;dissolv
disbelief:mental_reject skeptic;doubt question uncertainti
disbelieving:skeptic
disbursal:expens spend
disbursement:expens spend;cost payment
disc:disk record;audio magnet_disk tape
disc_jockey:dj
discard:;object throw_away
discase:strip;peel
disceptation:argu argument content controversi tilt
discern:distinguish spot;recogn recognis
discernible:;distinguish evid recogn recognis spot
discerning:;diplomaci
discernment:appreci savvi understand;judgement tast
discharge:dispatch;complet emiss happen occurr
discharged:dismiss fire
disciple:;adher
disciples_of_christ:christian_church
disciplinal:;disciplinari
disciplinary:;disciplin field subject
discipline:condit field_of_studi subject_area subject_field;disciplinari field learn studi subject system train
disclaimer:;denial
disclose:expos reveal
disclosure:reveal revel;disclos expos
disco:;ballroom
disco_biscuit:go hug_drug;adam
discography:;catalog catalogu
discombobulate:fox
discombobulation:;confus
discomfit:upset
discomfited:defeat disappoint foil frustrat thwart
discomfort:;hurt mad pain sore suffer uncomfort
discommode:troubl;bother
discompose:upset
disconcert:flurri upset
disconfirming:;negat
disconnect:gulf
disconnected:split;abrupt
disconnection:gulf
disconsolate:dismal;gloomi sorri
discontentedness:discont
discontentment:discont
discontinue:ceas quit stop
discord:disagre strife;differ disagr disord dissent
discotheque:disco
discount:dismiss disregard ignor price_reduct;decreas rebat reduct
discount_store:wholesal_hous
discounter:discount_hous discount_store wholesal_hous
discourage:deter;warn
discouragement:dismay
discourse:discuss preach sermon;address speech treatment
discourtesy:;offenc offens offens_activ
discover:detect hear learn notic observ
discovered:observ
discoverer:inventor;bump chanc creator detect discov encount forg notic observ regain spi spot wit
discovery:;act attain breakthrough bump chanc deed detect disclos disclosur discov encount expos hear learn notic
 observ regain reveal revel
discredited:damag
discreet:;diplomaci
discreetness:diplomaci discret
discrepancy:disagr variant;depart departur differ inconsist vari
discrepant:;inconsist
discretion:;free_will judgement liberti prudent
discretionary:;discret
discriminating:keen;acut bottom penetr sharp
discriminative:;judici
discriminatory:;preferenti
discus:;disc disk
discuss:discours
discussion:;communic deal discours handl languag speech treat treatment
disdain:contempt despit;insult patronag reject
disdainful:insult
disease:;ill sick
disembarrass:free rid
disengage:;withdraw
disengagement:detach pullout;retreat withdraw
disfavor:disadvantag
disfavour:disadvantag
disgorge:cat sick;chuck shed spill
disgrace:shame
disgraceful:shock;outrag scandal shame
disguise:camouflag;dress mask
disguised:mask
disgust:revolt
disgusted:;sick
disgustful:foul
disgusting:foul;revolt
dish:;beauti contain knockout nutrit
disheartened:discourag
disheartenment:dismay
dishonest:;bribe buy corrupt
dishonesty:;misconduct wrongdo
dishonor:assault rape shame;outrag
dishonour:assault rape shame;outrag
dishwasher:;jack
disinclination:reluct
disintegrate:;decay
disintegration:;decay disabl dissolut handicap radioact_decay
disinterest:neutral
disinterment:dig_up
disjoined:;separ
disjoint:divorc
disjointed:confus scatter;separ
disjunct:;isol
disk:disc;magnet_disc plate record
disk_jockey:dj
disk_operating_system:dos
dislike:;feel tendenc
dislocated:;separ
dislocation:breakdown;break disrupt
dislodge:shift;free
dismal:;gloomi sorri
dismantle:level
dismantled:demolish
dismay:alarm;alert despair discourag fear
dismayed:shock
dismemberment:take_apart
dismiss:discount disregard ignor;fire sack termin
dismissal:pink_slip;fire judgment liber notic
dismissed:discharg fire
dismission:pink_slip;fire liber
dismissive:;discount disregard ignor
disobedience:;defiant
disoblige:troubl;bother
disorder:;chaotic troubl upset
disordered:confus scatter upset
disorderliness:disord
disorderly:;chao chaotic
disorientation:freak_out
disoriented:lose;confus
disown:;renounc
disparaging:;minim
disparity:;inequ
dispatch:communiqu discharg shipment;account complet departur go leav murder off send ship transport
dispatcher:;employe offici starter
dispel:dispers
dispensation:;administ distribut licens lot percentag permiss permit portion share
dispense:distribut lot;administ
dispersal:;broadcast spread
disperse:dot;dust
dispersed:spread
dispersion:distribut;spread
dispirit:dismay
dispirited:gloomi;blue depress
displace:;dismiss fire move sack termin
displacement:shift;chang replac switch translat
displacement_unit:capac_measur cubic_measur
display_case:showcas
displeasure:;dissatisfact
displume:;tear
disport:sport;divert
disposable:;item
disposal:administr;administ electr_pig manag power
disposed:mind prepar;inclin prepared readi
disposition:;act deed dispos natur tendenc unwil will
dispossessed:homeless
dispossession:legal_ouster
disputation:argu argument content controversi debat public_debat tilt
disputatious:contenti
disputative:contenti
dispute:challeng differ_of_opinion scrap;conflict contenti differ disagr disagre dissent
disqualification:;prevent
disquiet:disord;troubl
disquieted:disturb upset worri;distress
disregard:discount dismiss ignor neglect
disregarded:forgotten
disrespect:;attitud contempt content messag
disrobe:strip;peel
disruption:;delay disord disturb
disruptive:troubl turbul;riot upheav uproar
diss:insult
dissatisfaction:;discont
dissatisfactory:disappoint
dissatisfied:disgruntl
dissect:analyz
dissection:;analysi analyz cut
dissemble:mask pretend sham;affect
dissembling:decept
disseminate:;broadcast
disseminated_multiple_sclerosis:ms
disseminated_sclerosis:ms
dissemination:air public_exposur spread;broadcast distribut transmiss
dissension:disagr;conflict differ disagre dissent
dissent:protest;differ disagr disagre divis object resist
dissenter:contest dissid
dissentient:dissid
dissenting:dissid;contest differ disagre protest resist
dissentious:divis
dissertate:;discours
dissertation:thesi;discours
disservice:ill_servic ill_turn;injuri
dissever:divid split;separ
dissident:contest;differ disagre dissent object protest resist
dissimilar:;unlik
dissimulation:decept
dissipate:dispers;fool
dissipated:bet;blood riot rip sport
dissipation:;dissolut wast
dissociate:divorc
dissolution:;dissolv
dissolving:dissolut
dissonance:disagr nois
dissonant:;unresolv
dissuade:deter
dissymmetry:imbal
distaff:femal
distance:;close distant far length near region remot
distant:;distanc remot remov
distasteful:foul;revolt
distemper:ill_humor
distich:brace duet duo pair;coupl span
distil:;extract
distill:;extract
distillate:;extract liquid
distillation:;extract liquid
distillery:;extract plant work
distinction:;discrimin distinguish emin high lead mark separ
distinctive:typic;specialti
distinctiveness:specialti
distinguish:spot;mark recogn recognis separ
distinguished:impos
distinguishing_characteristic:distinct_featur
distomatosis:black_diseas
distort:;color colour twist
distorted:twist
distortion:distort_shape;damag harm shape twist
distract:disord;troubl
distraction:;confus disord troubl
distraint:;distress
distrait:distract
distress:hurt;hardship pain smart suffer
distressed:unhappi;disturb sad stress upset worri
distressful:disturb troubl worri
distressfulness:serious
distressing:disturb sorri troubl worri;sad serious
distribute:lot spread;administ
distributer:distributor electr_distributor
distribution:;arrang organiz
distributor:;administ author distribut lot provid supplier
district:dominion territori territori_dominion zone;region
district_attorney:da
district_of_columbia:dc
distrust:suspect suspicion;doubt suspici uncertainti wari
disturb:troubl;upset
disturbance:upset;disord disrupt fray troubl
disturbed:upset worri;crazi distress mad sick
disturbing:troubl worri;serious
disunite:divorc separ
disunited:split
disuse:neglect
disused:obsolet
dit:;dot
dita:devil_tree
ditch:chuck;dump excav
dittany:gas_plant;burn_bush
diuretic:water_pill
divagate:;stray
divagation:asid divers
dive:plung;nightclub swim
diver:;dive explor plung swimmer
diverge:;depart vari
divergence:departur differ;depart disagr distinguish mark separ vari variat
divergent:;depart disagr vari
divers:divers;varieti
diverse:diver;varieti various
diverseness:varieti
diversification:;broaden chang diversifi vari
diversify:;broaden
diversion:recreat;divert stray turn
diversity:varieti;broaden diver diversifi vari various
divest:strip
divide:fraction split watersh;disagr part separ
divided:;share
dividend:;earn net profit
divider:;partit
dividing_line:;contrast
divination:;fortun_tell
divinatory:;suppos
divine:cleric creator lord maker;god provid reverend
divine_guidance:;inspir
diving:;match swim
divinity:deiti god;theolog
division:;concept construct division section segment
divisional:;divis partit
divisive:;dissent faction sect
divisor:;factor
divorcee:grass_widow
divulge:disclos expos reveal
dixie:confeder_state south;pot southern
dixieland:confeder_state south
dizzy:silli
dj:disc_jockey disk_jockey;broadcast
djakarta:capit_of_indonesia jakarta
dkm:dam
dm:;diabet
dmus:doctor_of_music
dmz:;zone
dobbin:farm_hors
doc:commerc commerc_depart depart_of_commerc doctor md physician
dock:sour_grass;bob pier tail
dockage:;tie_up
docker:dock_worker
docket:agenda schedul;calendar plan program
dockhand:dock_worker
docking:tie_up;arriv
dockworker:dock_worker
dockyard:;waterfront
doctor:doc md physician;bushel fix mend repair restor
doctor_of_medicine:;md
doctoral:;doc md physician
doctorate:;degre
doctorial:doctor
doctrine:philosoph_system philosophi school_of_thought;belief philosoph
docudrama:documentari documentari_film
document:paper;documentari represent text_file write
documental:documentari
documentary:;document film flick movi object paper
documentation:certif;confirm demonstr evid packag softwar
dod:defens_depart depart_of_defens
dodge:;duck evas hedg parri scheme skirt slick strategi tricki
dodgem:bumper_car
dodger:fox;dodg duck hedg parri skirt slick trick tricki
dodging:scheme;duck escap evas hedg neglig parri skirt turn_away
dodgson:carrol lewi_carrol
dodgy:;slick tricki
dodo:fossil
doe:depart_of_energi energi_depart
doer:actor;worker
dog:chase tail trail;heel tag track
dogged:;persist
doggie:barker
doggy:barker
doghouse:dog_hous
dogma:tenet;gospel
dogshit:irish_bull;bull
dogtooth:eye_tooth
doh:;ut
doha:capit_of_qatar
doi:interior_depart;interior
doing_business_as:assum_name
doings:behavior conduct;behaviour
doj:depart_of_justic justic_depart;justic
dol:depart_of_labor labor_depart
doldrums:;idl slug wind
dole:;percentag portion share welfar
doll:dame;bird girl miss skirt toy
dollar:buck;bill greenback
dollar_bill:buck
dollar_volume:;turnov
dolly:;doll transport
dolmas:stuf_grape_leav
dolmen:portal_tomb
dolphinfish:dolphin
dolt:poor_fish stupid stupid_person
domain:arena orbit sphere;area environ land region world
dome:;bean cover_stadium
domed_stadium:;dome
domestic:hous_servant;servant
domestic_fowl:poultri
domestic_help:hous_servant
domestic_partner:signific_other spous_equival
domestic_science:home_ec home_econom household_art
domesticate:;tame
domesticise:;tame
domesticize:;tame
domicile:home legal_resid resid
domiciliate:hous resid
dominance:;author
dominant:;master note prevail preval status
dominate:prevail reign;eclips master rule
dominating:command overlook
domination:supremaci;master
dominick:dominiqu;chicken
dominicus:sunday
dominion:district territori;domin govern region rule zone
dominique:;chicken
domino:;eye_mask half_mask
don:;gentleman instructor teacher
donation:contribut;gift give
done:through
donjon:keep
donkey:;emblem
donna:;woman
donnish:;academ
donor:;gift present
doob:bermuda_grass devil_grass;star_grass
doodlebug:buzz_bomb fli_bomb robot_bomb
doom:fate sentenc;design destini
doomed:lose;person
doomsday:crack_of_doom day_of_judgement day_of_judgment doom judgement_day judgment_day last_day last_judgement
 last_judgment;day destini fate
door:room_access;entranc threshold
door_guard:hall_porter porter
doorbell:bell
doorkeeper:usher;door_guard hall_porter porter
doorknocker:rapper
doorman:door_guard hall_porter porter;guard
doormat:welcom_mat
doorsill:;threshold
doorstep:;threshold
doorway:door room_access;entranc threshold
dope:green_goddess mari_jane;cannabi cola foolish marijuana simpl sin smoke weed
dopey:foolish
dopy:foolish
dorian:;greek person
dork:jerk
dorm:dormitori resid_hall student_resid;build hall quarter
dorm_room:dormitori
dormancy:sleep
dormant:;sleep
dormitory:resid_hall student_resid;bedroom build hall quarter
dorsal:;back
dorsum:back
dory:jack_salmon
dos:depart_of_state disk_oper_system state_depart;os
dosage:dose;drug
dose:drug;acid dot elvi sexual_transmit_diseas social_diseas superman zen
dosser:street_person
dot:depart_of_transport dispers;acid disc disk dose dust elvi superman transport zen
dotage:second_childhood
doting:fond
dotted:dash
dotty:bat nut;crack
double:dual stunt_man stunt_woman;backup duplic relief reliev safeti substitut
double_feature:twin_bill
double_gold:golden_glow
doubleheader:doubl_featur twin_bill;game
doubles:;badminton tenni
doubling:;duplic rais
doubt:uncertainti;dubious question tentat wonder
doubtful:dubious;question tentat uncertainti
doubtfulness:uncertainti;question
doubting:question skeptic
dough:bread;abstract mixtur money pinch scratch sneak sugar
doughnut:anchor_ring ring
douglas:littl_giant
douglas_hemlock:oregon_pine
douglas_spruce:oregon_pine
doula:labor_coach
dour:dog;grim moodi persist
doura:egyptian_corn guinea_corn
dourah:egyptian_corn guinea_corn
douse:;dip duck dunk
dover:capit_of_delawar
dowager:;widow
down:consum downward;turn
down_town:civic_center municip_center
downbeat:;beat rhythm
downcast:gloomi;blue depress
downer:;dismay
downfall:;condit failur precipit ruin weather
downgrade:;grade
downhearted:gloomi;blue depress
downhill:;declin fall
downplay:background minim
downpour:;flood rain rainfal stream swamp torrenti
downright:absolut sheer;rank
downsizing:;economi save
downslope:;declin fall
downswing:downturn
downtown:busi_district
downturn:;worsen
downward:down
downwind:lee
dowry:;gift
dowser:water_witch
doyen:;dean
dozen:twelv
dozens:load lot pile score ton
dp:displac_person;refuge
dprk:north_korea
drab:somber;dismal gloomi sober sorri
draco:;dragon
dracunculiasis:guinea_worm guinea_worm_diseas
draft:bill_of_exchang order_of_payment outlin;blueprint rough_draw wind
drafting:mechan_draw;blueprint craft draw outlin trade write
draftsmanship:;draft draw
drag:cart hale haul;deterr handicap resist sweep
dragnet:;scheme system
dragonfly:mosquito_hawk snake_doctor
dragoon:railroad
drain:drainag;evacu tube wast_pipe
drainage:drain;evacu
drainage_area:river_basin watersh;basin
drainage_basin:watersh
drainpipe:wast_pipe;drain
drake:;duck
drama:dramat_event dramat_play play;act dramat episod pad playwright spectacular strike
dramatic:spectacular strike;drama
dramatic_art:theater theatr
dramatic_event:drama
dramatic_play:drama
dramatics:dramat_art theater theatr
dramatise:;pad
dramatist:playwright;author drama play writer
dramatize:;pad
dramaturgy:dramat_art theater theatr
drape:curtain
draped:wrap
draper:;dealer trader
drapery:curtain
draught:blueprint;draft drink swallow
draw:draw_card pull reap;attract describ line standoff trace
drawback:;disadvantag
drawbridge:lift_bridg
drawer:;contain
drawers:pant short
drawing:;art artwork describ draft graphic line lotteri represent trace
drawing_card:draw leader loss_leader
drawn:worn
drawstring:draw_string
drayhorse:cart_hors
dread:aw dire fear frighten horrif terribl;worri
dreaded:aw dire fear frighten horrif terribl
dreadful:aw dire fear frighten horrif terribl;pain
dream:;ambit imag imageri imagin vision
dreamer:;dream
dreaming:;imag imageri imagin vision
dreamy:;dream
drear:dismal;gloomi sorri
dreary:dismal;gloomi sorri
drench:swamp
dress:apparel garment;cloth wear wear_apparel
dress_hat:;beaver
dress_suit:tail_coat white_tie
dressed:;polish
dressed_ore:concentr
dresser:bureau;chest dress dress_tabl furnitur toilet_tabl vaniti
dressing:;mixtur sauc
dressing_table:;vaniti
drib:drop
dribble:;filter flow
dribbling:;propuls
driblet:drop
drier:;dri
drift:float impetus stray;blow forc rang rove swan
drifting:float;rang rove stray swan wander
drill:bore;exercis practic practic_session tool
drill_hole:;bore
drilling:bore oil_product
drilling_platform:offshor_rig
drink:;beverag help pledg salut serv toast
drinkable:beverag;drink
drinker:;absorb consum drink
drinking:;consumpt intak
drinking_chocolate:cocoa
drip:;filter flow sound
dripping:;flow sound
drive:drive_forc motor;campaign caus crusad effort privat_road propuls ram thrust
drivel:garbag
driver:;drive oper
driveway:privat_road;drive motor road rout
driving:;forc guidanc steer travel
driving_force:drive;thrust
drizzle:;rain rainfal
drogue:wind_cone;sea_anchor
drollery:comedi
drome:airport
dromedary:arabian_camel
drone:;bee trailer
droop:;flag
drop:;cliff free_fall pearl sink
dropline:drop_line step_line
dropping:;fall
drouth:drought
drove:;crowd pour stream
drub:cream
drubbing:beat slaughter;cream crush debacl defeat lam slash whip worst
drudge:labor labour;dig jack
drug:dose;agent
drug_addiction:white_plagu
druggist:pill_roller
drugstore:pharmaci;pharmaceut shop store
drum:;barrel bone sound
drumbeat:;sign signal sound
drumbeater:partisan
drumhead:summari
drummer:;drum
drumming:;percuss
drunkard:drunk
drunken:;liquor spirit
drunkenness:alcohol_addict;drink
drupe:stone_fruit
druthers:;prefer
dry:iron;ironi prohibit reformist satir
dry_land:ground solid_ground;earth
dry_run:rehears
drydock:dri_dock
dryer:;dri
drygoods:soft_good
drywall:dri_wall
ds:;doctor_of_scienc element
duad:brace duet duo pair;coupl span
dual:doubl
dual_carriageway:divid_highway
duality:;classif doubl dual properti
dub:nicknam;knight sound
dubbing:;soundtrack
dubiety:doubt uncertainti
dubious:doubt;question uncertainti
dubiousness:doubt uncertainti;question
dubitable:doubt dubious
dublin:capit_of_ireland irish_capit
dubya:georg_bush georg_walker_bush presid_bush;bush
dubyuh:georg_bush georg_walker_bush presid_bush;bush
ducal:;duke
duchess:;ladi
duchess_of_windsor:simpson
duchy:;domain duke land
duck:;dodg hedg parri score skirt
duck_soup:breez picnic piec_of_cake
ducking:duck_hunt;dip dunk hunt
ducky:darl favorit favourit pet
duct:canal;channel transmit
dud:;bomb
dude:fashion_plate sheik;man
due:;right
due_date:;matur
due_east:eastward
due_west:westward
duel:;battl combat fight scrap struggl
duet:brace duo pair;coupl ii match mate span twin two
duette:duet duo
dugout:;bunker cano shelter
duke:;duchi lord nobl peer
duke_of_cumberland:william_augustus
duke_of_edinburgh:philip princ_philip
duke_of_marlborough:churchil john_churchil
duke_of_windsor:edward edward_viii
dukedom:duchi
dulcet:;sweet
dull:;blunt bore light mute soften
dullard:bore poor_fish stupid stupid_person
duma:;legislatur
dumb:;dens slow
dumbfound:puzzl;gravel
dumbwaiter:food_elev
dummy:silent_person;blank blank_shell foolish simpl sin
dump:;denounc ditch shop site
dumper:dump_truck tip_truck
dumping:;market sell
dumplings:;pasta
dumpsite:dump garbag_dump trash_dump
dun:;mount
dune:;ridg
dungaree:jean
dungeon:keep;stronghold
dunk:dip stuff_shot
dunkirk:;crisi
duo:brace duet pair;coupl ii match mate span twin two
duodecimal:twelfth twelfth_part
duologue:dialogu
duomo:cathedr
dupe:cod victim;fool
dupery:;fraud
duple:doubl dual
duplex:;apart hous
duplicate:match repeat twin;copi doubl extra parallel
duplication:;copi
durability:;endur last perman persist
durable:last
durables:durabl_good
duration:;length
duress:;forc
durham:;beef
durra:egyptian_corn guinea_corn
durum:hard_wheat
dusanbe:capit_of_tajikistan
dushanbe:capit_of_tajikistan
dusk:twilight;hour
dusky:twilight
dust:debri junk rubbl;dispers dot dusti scrap trash
dust_cover:book_jacket
dustbin:ash_bin garbag_can trash_barrel trash_bin trash_can
dustcart:garbag_truck
duster:dust_coat dust_storm
dustman:garbag_carter garbag_collector garbag_man refus_collector
dustup:row;word
dusty:;dust
dusty_miller:;old_woman
dutch:;countri nation
dutch_capital:amsterdam
dutch_east_indies:indonesia republ_of_indonesia
dutchman:;holland netherland
duty:oblig respons;tariff work
duty_period:work_shift;shift
duvalier:babi_doc
dwarf:;fairi shadow
dwarf_juniper:ground_cedar
dwell:consist;lie live
dwelling:home;hous live lodg
dwelling_house:home
dwight_david_eisenhower:ike
dwight_eisenhower:ike
dwindling:;decreas
dyad:brace duet duo pair;coupl span
dye:;colour
dyed:;color
dyer:;dye
dyestuff:dye
dying:anxious demis;death end
dyke:dam;barrier lesbian
dynamic:moral_forc;incent
dynamics:;mechan
dynamism:;strength vigor
dynamo:;generat
dynastic:;dynasti
dynasty:;famili folk sept
dyspepsia:stomach_upset upset_stomach
dysphoric:distress unhappi
dyushambe:capit_of_tajikistan
eager:bore tidal_bore
eager_beaver:busi_bee live_wire
eagerness:readi;avid enthusiasm willing
eagle:;score
eagre:bore eager tidal_bore
ear:;audit receptor
ear_trumpet:hear_aid
earful:dress_down
earl:;peer
earl_of_warwick:richard_nevill
earldom:;domain earl land rank
earlier:earliest
earliest:earlier
early:;former other time
earmark:appropri hallmark reserv trademark;allow characterist mark marker
earn:garner;realiz
earned_run_average:;era
earner:;earn realiz
earnest:sincer solemn;dear graviti serious
earnestness:serious
earnings:net_incom net_profit pay profit salari wage;garner incom net
earnings_report:incom_statement oper_statement
earphone:;phone
earpiece:;phone
earreach:;hear
earshot:;hear
earth:globe;dri_land global ground land materi solid_ground stuff world worldwid
earth_almond:rush_nut
earthbound:pedestrian
earthnut:;monkey_nut peanut
earthquake:quak;disrupt disturb seismic
earthworm:fish_worm red_worm
earthy:crude
eas:emergenc_alert_system
ease:comfort;allevi easi elementari facilit relief reliev simpl simplic
eased:reliev
easement:eas
easiness:eas;simplic
easing:;allevi chang comfort decreas facilit modif reduct reliev
east:eastward orient;eastern eastern_unit_state
east_germany:german_democrat_republ
east_india:malay_archipelago
east_indies:malay_archipelago
east_pakistan:bangladesh
east_wind:easter
eastbound:eastward
easter:east_wind;wind
easter_lily_vine:nepal_trumpet_flower
easterly:east_wind;eastern wind
eastern:;east
eastern_hemisphere:orient
eastern_highlands:great_divid_rang
eastern_standard_time:est
eastern_time:est
eastern_united_states:;east
eastward:due_east east
easy:;eas leisur simplic
easy_going:clear_sail plain_sail
easy_lay:georgia_home_boy max;soap
easy_mark:sit_duck
easygoing:easi;eas leisur simplic
eatage:;grass
eater:;consum eat produc
eatery:eat_hous eat_place restaur;build
eating:feed;consumpt intak
eating_away:eros wear
eating_house:restaur
eating_place:restaur
eats:chow chuck;fare
ebb:;declin flow
ebn:east_by_north
ebonics:african_american_english black_english
ebonite:hard_rubber
ebony:coal_black jet_black pitch_black;black
ebs:east_by_south
ebullience:enthusiasm
ebullient:;enthusiasm triumph
ec:common_market eu europ european_communiti european_econom_communiti european_union;european
ecc:error_correct_code
eccentric:bizarr type;adult
eccentricity:;bizarr ratio
ecclesiastic:cleric divin
ecdysiast:exot_dancer
echo:ring sound_reflect;recal repeat
echolocation:echo_sound
echt:genuin
eclat:acclaim
eclectic:;philosoph
eclecticism:eclect_method
eclecticist:eclect
eclipse:;break domin
ecologist:;biolog
ecology:environment_scienc;biolog environ
economic:;economi
economic_crisis:depress slump
economic_expert:economist
economic_science:econom polit_economi
economic_system:economi
economical:;economi save
economics:econom_scienc polit_economi
economise:husband
economist:econom_expert;economi
economize:husband
economy:econom_system;econom economist effici husband save scheme system
ecosystem:;scheme system
ecoterrorism:ecolog_terror ecolog_warfar
ecstasy:;adam delight go hug_drug inspir thrill transport
ecstatic:;transport
ecuadorian:;ecuador
ecumenical:universal;exist univers world worldwid
edd:doctor_of_educ
eden:heaven paradis promis_land;region
edge:bound boundari inch;border butt limit line restrict skirt surround
edged:cut
edging:;butt
edgy:restiv;edg
edible:;food
edict:decre fiat;act announc dictat order proclam rule
edifice:build
editing:;write
edition:;group print variant variat version
editor:;applic edit editori
editorial:newspap_column;articl columnist editor
editorialist:columnist
edo:capit_of_japan japanes_capit tokyo;nigerian
edp:electron_data_process
eds:explos_detect_system;system
educate:train;school
educated:;initi
educatee:pupil student
education:educ_activ instruct;teach train
educational:;instruct teach
educational_activity:educ instruct;teach
educator:;profession
educe:;extract
edward:duke_of_windsor
edward_thatch:teach
edward_viii:duke_of_windsor
edwardian:;edward
ee:electr_engin;engin technolog
eec:common_market ec eu europ european_communiti european_econom_communiti european_union
eel:;fish
eelgrass:tape_grass
eff:jazz screw;bed love
efface:;eras
effect:consequ impress outcom result;accompani appear attend burden essenc event lead phenomenon
effected:establish;accomplish
effective:effici
effectiveness:;effici ineffect potent power stiff strong
effectual:effect;legal
effectuality:effect
effectualness:effect
effectuate:effect
effectuation:implement
efferent:motor_nerv
effervesce:foam
effervescent:sparkl
efficacious:effect
efficacy:;effect
efficiency:;ratio
efficient:effect
effigy:;fanci figur imag pictur represent
efflorescence:flush peak prime rash skin_rash;flower
effort:attempt endeavor endeavour tri;campaign caus crusad dig drive essay exert exploit feat labor labour seek strive
 sweat
effulgence:shine
eggbeater:helicopt
eggcup:egg_cup
eggplant:garden_egg mad_appl
eggplant_bush:garden_egg mad_appl
ego:self;arrog conscious pride swollen vain
egotism:ego
egotistic:swollen vain
egotistical:swollen vain
egregious:cri;rank
egress:emerg emergenc;issu
egression:;emergenc
egypt:egyptian_empir unit_arab_republ;egyptian
egyptian:;african egypt
egyptian_capital:cairo
egyptian_empire:egypt
egyptian_water_lily:white_lotus;lotus
ehf:extrem_high_frequenc
eight:viii;digit figur school
eighteenth:;rank
eighter:eight viii
eighth:;rank
eighties:;decad
einstein:genius mastermind;brain brilliant intellectu
einsteinium:es
eire:ireland irish_republ republ_of_ireland
eisenhower:ike
ejaculate:come
eject:;expel
ejection:expuls forc_out;exclus expel oust propuls
ejector:ouster
el:elev elev_railroad elev_railway overhead_railway;altitud railroad railway
elaborate:detail
elaborated:detail
elaboration:;advanc enlarg expans improv polish
elan:dash;avid
elan_vital:life_forc
elapse:;pass
elastic:rubber_band;flexibl
elated:;joy triumph
elation:high_spirit
elbow:;bend
elbow_grease:effort;sweat
eld:old_age year;age
elder:older senior;adult
elderberry:black_elder common_elder european_elder
elderly:age older;senior
eldest:;offspr
eldritch:weird
elect:elit;chosen
election:;choic elector option select vote
election_district:vote_precinct
electioneering:bell_ring campaign candidaci polit_campaign
elective:;class cours
elector:voter;citizen elect princ vote
electoral:;elect voter
electorate:;elect person
electric:;auto automobil car
electric_arc:;spark
electric_chair:hot_seat
electric_company:power_servic
electric_discharge:arc;spark
electric_outlet:wall_plug
electric_pig:garbag_dispos;dispos
electric_potential:voltag
electrical_energy:electr
electrical_engineering:ee
electrical_outlet:wall_plug
electrician:;lineman
electricity:electr_energi;energi
electrification:;exploit
electrifying:thrill
electrocute:;fri
electrocution:;burn
electrode:;conductor
electron_beam:;ray
electron_radiation:beta_ray
electronic_computer:comput_devic comput_machin data_processor inform_process_system
electronic_information_service:comput_databas
electronic_jamming:;jam
electronic_mail:email
electronic_stylus:light_pen
electronics:;physic
electrostatic:static
electrotherapy:electr_heal
elegance:;refin
elegant:;refin
element:compon constitu factor ingredi;constitut divis elementari form part portion primari
elemental:;elementari primari
elementary:simpl;eas primari simplic
elements:;condit weather
elephant:;emblem
elephantine:giant
elevate:lift promot rais;upgrad
elevated:el overhead_railway;railroad railway rais
elevated_railroad:el overhead_railway
elevated_railway:el
elevation:height rais summit;altitud ascent degre el exceed greatest level lift peak promot rise stage sterl top
 upgrad
elevator:;lift rais
eleven:footbal_team xi;squad team
eleventh:;rank
eleventh_hour:last_minut
elf:extrem_low_frequenc;fairi
elia:charl_lamb lamb
elicit:provok;extract
elicitation:;induct
eligibility:;make qualif
eligible:;elect
eliminate:;erad
elimination:;discharg emiss evacu free remov rid void
elint:electron_intellig
eliot:mari_ann_evan
elision:except;exclus
elite:elect;chosen
elizabethan:;elizabeth
elk:moos;deer red_deer
elkwood:umbrella_tree
ellas:greec
ellipse:oval
elliptic:oval
elliptical:oval
eln:nation_liber_armi
elongate:;linear
elongated:prolong;extend
eloquence:;fluent silver style
eloquent:fluent;facil readi silver
elucidate:clarifi
elude:;dodg duck escap hedg parri skirt
elusive:;escap problemat subtl
elvis:acid superman;dose dot zen
elysian:inspir
elytron:wing_case
emaciated:;wast
email:electron_mail
emanation:emiss;process
emancipated:liber
emancipation:;free liber releas
embankment:;hill mound
embargo:trade_stoppag
embark:;ship ventur
embarkation:board
embarkment:board
embarrass:block blockad
embarrassment:;shame
embassador:ambassador
embassy:;deleg
embayment:bay
embed:plant
embellish:deck grace pad
ember:coal
embezzlement:;steal theft
emblazon:colour;color
emblem:;design pattern symbol
emblematic:symbol;eccentr emblem exampl illustr instanc repres type
emblematical:symbol
embodied:corpor
embodiment:incarn;determin influenc regul shape
embolden:cheer
emboss:boss
embossed:rais
embossment:;imprint
embrace:hug;clutch grasp grip hold inclus
embracing:;clutch grasp grip hold hug
embrasure:;port
embrocate:oil
embroider:pad
embroidery:;enlarg expans pad
embroil:;drag sweep
embrown:brown
embryo:;anim beast creatur embryon fauna flora plant
embryologic:embryon
embryonic_membrane:;veil
embryotic:embryon
emcee:master_of_ceremoni;host
emeer:amir emir
emended:edit
emerald:;jewel
emerald_isle:ireland
emerge:;issu
emergence:;aris begin emerg grow issu
emergency:;cri crisi hand_brake instant park_brake pinch
emergency_exit:fire_escap
emergency_room:er
emergent:emerg;emergenc pinch
emerging:;emergenc rise
emersion:;emergenc
emf:voltag
emigration:;migrat
eminence:distinct;high lead
eminent:soar tower;distinct high majesti
emir:amir;ruler
emirate:;domain land
emissary:envoy;repres
emission:;discharg emergenc materi stuff
emmett_kelly:weari_willi
emmy:;award honor honour
emollient:;cream
emotion:;feel
emotional:;excit
empale:spike
empanel:panel
empathy:;sympathi
empennage:tail_assembl
emperor:;imperi monarch purpl royal sovereign
emphasis:accent;emphas forc import intens stress
emphasise:accent emphas stress underscor
emphasised:emphas;accent emphasi stress
emphasize:accent stress underscor
emphasized:;accent emphasi stress
emphasizing:;accent action stress underscor
emphatic:emphas;accent cri emphasi forc outcri shout stress
empire:;author conglomer domain govern imperi land regim
empire_state:new_york ny
empirin:bayer
emplacement:locat posit;placement
employ:appli hire util;engag
employee:;employ engag hire
employer:;engag hire leader
employment:;busi engag exercis hire job occup usag work
emporium:depart_store;outlet
empower:author gift invest
empowerment:;author clear manag
empress:;emperor
emptiness:;hunger vacanc vacuum vaniti void
emptor:buyer
empty:;abandon contain hollow vaniti
empty_talk:hot_air;rhetor
empty_words:hot_air;rhetor
emptying:evacu;remov void
empurple:purpl
empurpled:purpl
empyrean:vault_of_heaven
emu:;unit
en:;nut
enactment:act;instrument legisl pass passag portray
enamor:captur charm entranc
enamour:captur charm entranc
enate:;matern
enatic:;matern
enation:plant_process
encamp:camp tent
encampment:camp camp_area camp_ground camp_site;canton quarter site tent
encapsulate:capsul
encase:case
encephalon:brain
encephalopathy:brain_diseas brain_disord
enchant:captur charm entranc;delight glamour transport witch
enchanting:fascin
enchantment:fascin spell
enchantress:witch
encipher:code
encircle:;circl
encircled:surround
encirclement:blockad
enclave:;district dominion territori
enclose:;insert introduc wrap
enclosure:;insert introduc wrap
enclothe:apparel dress garment
encoding:;code
encompass:embrac
encompassing:blanket broad extens surround wide;circuit
encore:;perform
encounter:bump meet;chanc clash combat come_upon confront converg fight scrap showdown
encourage:further promot;advanc boost
encouragement:boost;advanc aid approv assist further help promot
encouraging:support
encroach:trench
encroaching:;invad invas
encroachment:invas;enter entranc impact invad misconduct outrag violat wrongdo
encrustation:crust
encrusted:;crust
encrypt:code
encryption:;code
encumbrance:burden;prevent
encyclical:;letter
encyclopaedia:encyclopedia
encyclopaedism:learn scholarship
encyclopedia:;refer
encyclopedism:learn scholarship
end:ceas termin;final_stage finish goal
end_point:termin terminus
end_product:output
endanger:jeopard menac threaten
endangerment:hazard jeopardi risk;adventur chanc danger endang gambl jeopard menac riski stake threaten ventur
endearing:love;fair
endeavor:attempt effort endeavour enterpris strive tri;entrepreneur essay project seek task undertak
endeavour:attempt effort endeavor enterpris strive tri;entrepreneur essay project seek task undertak
ended:conclud termin
endemic:;diseas flora indigen plant
endgame:end_game;end
ending:;conclud conclus termin
endless:etern
endocarp:;pit
endocrine:hormon
endorse:back second;support
endorsement:;back packag promot public sanction second support warrant
endow:gift invest
endowment:gift talent;capit invest
endplate:motor_end_plate
endpoint:end_point termin terminus
endue:gift invest
endurance:surviv;abid anim bear brook digest last life live stomach strength suffer toler
endurance_contest:marathon
endure:abid brave brook stomach toler weather;bear digest last live suffer surviv
ene:east_northeast
enemy:foe;oppon
energetic:;energi industri push zip
energise:;brace stimul
energize:;brace stimul
energy:;alert brace brisk energet forc live push stimul strength vigor zip
energy_department:doe
enervating:weaken
enfeeble:;drain
enfeebling:weaken
enfold:;wrap
enforce:implement impos
enforced:implement
enforcement:;implement impos
enforcer:;assist help implement support
enfranchisement:;certif franchis
engage:pursu;employ hire prosecut
engaged:;book occupi
engagement:appoint battl fight;action combat conflict date employ meet struggl wage
engender:breed father mother;generat
engine:;caus locomot motor railway_locomot
engine_driver:engin locomot_engin railroad_engin
engine_room:;engin
engineer:appli_scientist engin_driver mastermind;locomot oper organiz technolog
engineering:appli_scienc technolog;applic disciplin engin_room field profess subject technic
engineering_school:polytechn polytechn_institut
engineering_science:technolog
england:;english
english:;countri england nation
english_breakfast_tea:;congo
englut:gorg;stuff
engorge:gorg;stuff
engraft:graft plant
engram:memori_trace
engrave:grave
engraved:inscrib
engraver:;grave
engraving:;plate
engross:engag steep
engrossed:absorb captiv intent wrap
engrossing:fascin
engulf:steep
enhancement:;improv
enhancer:foil
enhancive:cosmet
enigma:close_book mysteri;gravel problem puzzl secret
enigmatic:;mysteri oracl prophet secret
enjoin:order
enjoining:injunct
enjoinment:injunct
enjoy:;love
enjoyment:;delight love pleasur
enkindle:provok
enkindled:ignit
enlarge:;elabor
enlarged:;exagger
enlargement:expans
enlightened:educ;initi person
enlightenment:;age_of_reason educ
enlist:;draft
enlistee:recruit
enlisting:recruit;accomplish achiev draft levi
enlistment:duti_tour tour_of_duti;allegi commit draft loyalti tour
enliven:inspir
enlivened:;spirit
enmity:hostil ill_will;hate hatr oppon
ennead:ix nina_from_carolina nine
ennoble:gentl
enormity:;horrif outrag tremend
enormous:tremend
enough:adequ;decent suffici
enquire:ask investig;wonder
enquirer:;ask investig question speaker
enquiry:inquiri question research;ask explor interrog interview search
enraged:anger furious;furi mad rage violenc
enrapture:;delight transport
enrichment:;gift improv
enrol:recruit;enter
enroll:recruit;enter
enrollment:registr;bodi enter entranc incom recruit regist
enrolment:registr
ensemble:support_player;cast corp_de_ballet
enshrine:saint shrine
enshroud:;hide
ensign:nation_flag;emblem flag
enslavement:captiv
ensnare:trap;frame
ensuant:accompani attend
ensue:result
ensure:assur guarante;check secur
entail:mean;acr chang estat impli
entangle:mat
entangled:embroil
entanglement:web
enter:particip;figur recruit
entering:entranc incom;arriv travel
enterprise:endeavor endeavour;entrepreneur initi organiz project strive task undertak
enterpriser:entrepreneur
enterprising:;initi
enterprisingness:initi;enterpris
entertain:;harbor harbour nurs
entertained:divert
entertainment:amus;divers divert recreat
entertainment_industry:show_busi
enthalpy:heat_content total_heat
enthral:;delight transport
enthrall:;delight transport
enthralled:delight
enthralling:fascin
enthrallment:fascin
enthrone:throne vest;invest
enthronement:coron
enthronisation:coron
enthronization:coron
enthusiasm:;enthusiast feel triumph
enthusiast:partisan;booster champion fanci friend protagonist support
enthusiastic:;enthusiasm
entice:lure
enticement:lure temptat
entire:full intact integr;entireti
entireness:entireti
entirety:;entir full intact integr
entitle:titl;gentl
entomb:buri inter
entombment:burial
entourage:;gather suit
entrance:captur charm enter;access approach incom travel
entrance_fee:admiss_charg admiss_price price_of_admiss;admiss
entrance_hall:lobbi
entrance_money:admiss_charg admiss_fee admiss_price price_of_admiss;admiss
entranced:delight
entranceway:entranc
entrancing:fascin
entrant:fledgl freshman newcom;begin commod good initi start starter
entrap:trap;frame
entreat:;bid
entreaty:appeal;prayer
entree:access main_cours;admiss admit entranc includ right
entremets:side_dish side_order
entrench:trench
entrepot:depot storag;store
entrepreneur:;endeavor endeavour enterpris initi
entrepreneurial:;entrepreneur
entropy:select_inform
entrust:;commit
entry:debut first_appear introduct launch unveil;record submiss
entry_word:citat_form
entryway:entranc
enumerate:count
enumeration:count number;talli
envelop:;wrap
envelope:;contain wrap
envenom:;poison
environ:border surround;skirt
environment:surround;border environment fenc situat skirt wall
environmental:;environ
environmental_protection_agency:epa
environmental_science:ecolog
environmentalist:;conserv preserv reformist
environs:surround;border fenc skirt wall
envisage:imagin
envision:fanci imag pictur;figur
envoi:;envoy
envoy:;diplomat repres
envy:;bitter resent
enwrap:;wrap
enwrapped:absorb captiv intent wrap
enzyme:;catalyst protein
eohippus:dawn_hors
eonian:etern
epa:environment_protect_agenc
ephemeral:pass;insect
epic:heroic heroic_poem;poem
epicentre:epicent
epicurean:;luxuri
epidemic:;erupt outbreak
epidemic_encephalitis:sleep_sick
epidemic_meningitis:brain_fever
epidemiology:;medicin
epilogue:;close
epiphany:twelfth_day
epiphyte:air_plant
episcopal:;bishop
episcopalian:episcop
episcopate:dioces
episode:;happen instal occurr section sequenc subdivis
episodic:occasion
episperm:seed_coat
epistle:;letter
epitaph:;commemor inscript memori remembr
epithet:;defam depict
epitome:prototyp;abstract exampl imag outlin synopsi
epoch:date_of_refer era
epos:epic epic_poem heroic_poem
eq:combin_weight equival equival_weight
equal:adequ peer rival;compar match
equalise:;equal
equaliser:;compens correct equal oppos weight
equality:equat par;status
equality_state:wyom
equalizer:;compens correct oppos weight
equanimity:calm
equanimous:collect pois
equate:;compar equal
equation:equal par;status
equator:;circl equal equatori
equatorial:;scope telescop
equestrian:;rider
equilibrate:balanc
equilibrise:balanc
equilibrium:;balanc reaction sens_of_balanc situat
equilibrize:balanc
equip:outfit
equipage:carriag
equipment:;outfit
equipment_casualty:damag
equipment_failure:;breakdown
equipoise:;balanc equilibrium
equipping:;arm outfit
equipt:equip
equitable:;justic
equitation:ride
equity:;asset fair stake
equity_credit_line:home_loan
equivalence:equal equat par;compar comparison status
equivalent:combin_weight;knowledg
equivocal:ambigu
equivocation:evas
er:emergenc_room
era:;earn_run_averag
eradicate:;elimin
eradication:;demolit destruct
erbium:er
erect:;attitud posit postur rear upright vertic
erecting:;build construct rear
ergonomics:biotechnolog
erica:true_heath;heath
ericaceae:heath_famili
erinyes:;furi
eritrean:;eritrea ethiopian
erivan:capit_of_armenia
ern:european_sea_eagl gray_sea_eagl grey_sea_eagl
erne:european_sea_eagl gray_sea_eagl grey_sea_eagl
eroding:eat_away eros wear wear_away
eros:physic_attract sexual_desir;desir
erosion:eat_away wear wear_away
erotica:porn pornographi
err:drift mistak stray
errant:;drift stray
erratic:;wander
erroneous:;error
erroneous_belief:;error
erroneousness:error
error:fault mistak;blame faulti incorrect
ersatz:;substitut
erse:gaelic
erstwhile:former sometim
eructation:;erupt
erudite:learn
eruditeness:learn scholarship
erudition:learn scholarship
erupt:;flare
eruption:;discharg outbreak
erwin_rommel:desert_fox
erythrina:coral_tree
erythrocyte:red_blood_cell
escalate:intensifi
escalation:;intensifi
escalator:;articl claus
escapade:adventur danger_undertak riski_ventur
escape:;divers evas flee flight recreat
escape_cock:relief_valv safeti_valv
escapologist:escap_expert
escargot:snail
escarpment:;slope
eschaton:crack_of_doom day_of_judgement day_of_judgment judgement_day judgment_day last_day last_judgement
 last_judgment
escort:bodyguard;accompani compani companion date defend guardian protect
escritoire:write_tabl;secretari
escutcheon:finger_plate
ese:east_southeast
eskimo:;indian
esophagus:;gorg
esotropia:cross_eye
esp:second_sight
espana:kingdom_of_spain spain
especial:except;particular special
espial:catch detect;spi
espionage:;spi
esplanade:;mall
espousal:;accept adopt
espouse:adopt marri wed;embrac
espresso:;coffe java
espy:spi spot
esquire:;attend man tender
esr:electron_spin_reson
essay:attempt test tri;effort endeavor endeavour seek write
essayist:;author essay writer
essence:heart_and_soul substanc;burden cardin central core crucial effect essenti fundament key meat substant sum
essential:necess necessari requir;crucial demand impoverish involv need needi
est:eastern_standard_time eastern_time
establish:found institut launch;constitut demonstr plant prove
established:constitut;accomplish convent
establishment:constitut institut;administr brass coordin form format found govern govern_bodi launch mold organiz
 plant prepar shape
estate:acr;belong hold properti the_three_estat
estate_car:beach_wagon station_wagon
estate_tax:death_duti
esteem:admir respect;honor honour prize valu
esteemed:honor prestigi;prestig
esthesis:sens_experi sens_impress sensat
esthetic:aesthet;artist
esthetical:aesthet
esthonia:estonia republ_of_estonia
esthonian:estonian
estimable:respect;good honor
estimate:approxim calcul figur forecast gaug;assess guess idea judg judgment
estimation:;approxim esteem gaug guess idea judg respect
estimator:comput
estonia:;estonian
estonian:;estonia
estrange:alien
estrogen:;steroid
estuary:;water
esurient:avid
etched:inscrib
etd:explos_trace_detect
eternal:endless
eternal_city:capit_of_itali italian_capit roma rome
eternal_rest:;sleep
eternity:;exist infinit
etf:exchang_trade_fund
ethanol:grain_alcohol;alcohol
ethereal:aerial
ethernet:;lan
ethic:ethic_code moral_principl valu_orient;principl system
ethical:;honor moral
ethical_drug:prescript prescript_medicin
ethical_motive:ethic moral
ethics:ethic_motiv moral moral_philosophi;honor motiv need philosophi
ethiopia:;ethiopian
ethiopian:;african ethiopia
ethnic:cultur pagan
ethnic_music:;folk
ethnical:cultur
ethnicity:;cultur
ethnos:ethnic_group
ethos:;attribut
ethylene:;gas
etiquette:;rule
etruscan:;italian
etymology:;account chronicl histori stori
eu:common_market ec europ european_communiti european_econom_communiti european_union;european
eubacteria:true_bacteria
eubacterium:true_bacteria
eubstance:consist
euchre:five_hundr
eudaemon:good_spirit
eudaemonia:upbeat;welfar
eudaimonia:upbeat;welfar
eudemon:good_spirit
eulogy:;congratul prais
eumenides:;furi
euphemism:;express say
euphony:music
eupneic:breath
eupnoeic:breath
eurasian:;asian
europe:common_market ec eu european_communiti european_econom_communiti european_union;european
european:;ec eu europ
european_community:common_market ec eu europ
european_economic_community:common_market ec eu europ
european_elk:moos
european_recovery_program:marshal_plan
european_silver_fir:;christma_tree
european_union:common_market ec eu europ
europium:eu
euthanasia:merci_kill;kill
evacuation:;elimin empti remov void withdraw
evade:hedg parri skirt;dodg duck
evaluate:assess judg;measur valu
evaluation:rate;assess judgment measur valu
evaluator:judg
evanesce:fleet;fade
evangel:gospel
evangelical:;gospel
evangelism:;discours preach sermon
evangelist:;preacher
evangelistic:;evangel
evaporate:;disappear
evaporation:;extract
evasion:;commerc decept escap
eve:;day evening
evenfall:twilight
evening:;day daylight daytim eve
evening_gown:dinner_dress formal
eveningwear:evening_cloth evening_dress
evensong:evening_prayer
event:case;consequ effect outcom result
eventful:;consequ moment
eventide:evening;eve
eventuality:conting
evergreen_magnolia:bull_bay
evergreen_millet:johnson_grass mean_grass
evergreen_state:wa washington
everlasting:etern perfect pure stare;complet composit stark
everyday:daili routin;casual
eviction:legal_ouster
evidence:ground testifi;appar demonstr indic inform patent plain prove
evident:appar patent plain;appear detect discov distinguish ground note notic observ recogn recognis seem spot
evil:vicious;bad brutal vice wick
evince:express
evocation:;induct
evocative:reminisc;provok recal
evoke:provok;extract
evolution:develop;evolutionari evolv
evolutionary:;evolut
evolutionism:theori_of_evolut
evolve:develop
ew:electron_warfar
ewer:pitcher
ex:antiqu;man woman
exacerbate:worsen
exact:accur precis;demand
exacting:;stern
exaggerated:;enlarg
exaggeration:;inflat
exalt:;inspir thrill
exaltation:;transport
exalted:elev
exam:examin;communic essay probe quiz test tri
exam_paper:question_sheet
examen:;examin
examination:exam scrutini;audit communic essay inspect interrog investig probe quiz test tri
examination_paper:question_sheet
examine:analyz studi;canva probe
examiner:inspector;audit essay inspect investig quiz test tri
example:instanc;illustr inform lesson model object_lesson pattern repres represent
exanthem:skin_erupt
exanthema:skin_erupt
exasperate:;worsen
excavate:;hollow
excavation:dig;hollow mine site
exceed:top;surpass
exceeding:except surpass
excel:surpass
excellence:;characterist featur surpass
excellency:;characterist featur
excellent:;surpass
excelsior:;pack
except:exclud
exception:;exampl exceed exclud exclus illustr instanc repres surpass
exceptional:exceed surpass;particular special specialti
excerpt:extract;passag
excerption:extract
excess:extra spare surplus;embarrass unreason
excessive:unreason;exceed surpass top
exchange:interchang;convers convert switch
exchangeable:convert;standard
exchequer:treasuri;financ fund
exciseman:internal_revenu_agent tax_collector
excision:cut_out
excitability:;volatil
excitableness:;volatil
excite:stimul;stir
excited:;activ emot frantic mad
excitement:;joy stimul stir thrill turmoil upheav
exclaim:outcri;cri shout
exclamation:;complaint cri outcri shout
exclude:except;bar shut
exclusion:censur;bar curs except exclud expuls reject shut situat
exclusive:sole;account bar except exclud
exclusive_right:privileg
excogitate:reflect;forg specul
excogitation:innov invent;concept
excommunicate:;curs
excommunication:censur exclus;curs reject
excoriate:condemn
excoriation:scratch
excrement:bodi_wast
excrescence:bump swell;promin
excreta:bodi_wast
excreting:elimin;evacu
excretion:bodi_wast elimin;evacu
excruciate:tortur
excruciating:;tortur
excruciation:suffer
exculpated:clear
exculpation:excus
excursion:outing pleasur_trip;expedit journey travel trip
excursus:asid
excuse:exempt pardon;apolog defens explain justifi note
exec:white_hous
execrable:;miser
execration:curs;condemn
executable:feasibl viabl
execute:;accomplish action fulfil
executing:capit_punish death_penalti
execution:capit_punish carri_into_action carri_out death_penalti;action perform
executioner:;execut killer
executive:;accomplish action administr brass establish fulfil govern organiz
executive_program:supervisor
executor:;execut
exemplar:good_exampl;exampl
exemplary:model;eccentr emblem exampl illustr instanc repres type warn
exemplary_damages:smart_money
exemplification:illustr
exemplify:illustr instanc
exempt:excus;free reliev
exemption:freedom;free grant_immun immun reliev
exercise:exert practic usag workout;appli drill effort employ practic_session sweat util
exercising:physic_exercis workout;effort sweat
exercycle:exercis_bike
exert:exercis
exertion:effort;sweat
exhalation:breath_out
exhale:;expir
exhaust:tucker;gas sap system tire wast
exhausted:spent
exhausting:wear
exhaustion:;drain fatigu weaken
exhaustive:thorough
exhibit:show;demo demonstr evid expos parad present
exhibition:expo exposit;demonstr expos present
exhibitor:;demo demonstr exhibit present promot
exhilarate:;thrill
exhilaration:excit
exhort:press urg;inspir
exhumation:dig_up
exigency:emergenc;pinch
exigent:cri;instant
exile:;absente alien deport extradit
existence:univers world;actual cosmic real universal worldwid
existent:real;actual realism realiti
existential:;experi
exit:go pass way_out;death depart departur die emerg expir issu outlet part quit start
exobiology:space_biolog
exodus:;escap flight
exonerated:clear;clariti
exorbitant:outrag steep
exotic:alien;stranger unknown
expand:;flourish thrive
expanding_upon:;expans
expanse:surfac_area sweep;compass extent orbit rang reach scope span
expansion:enlarg;expand_upon function map
expansive:grand;expand heroic
expat:exil
expatiate:elabor
expatriate:exil;absente
expatriation:deport;exil
expect:anticip requir;ask await wait
expectancy:anticip;await outlook prospect wait
expectant:;anticip await wait
expectation:outlook prospect;anticip ask await belief expect_valu first_moment requir wait
expected_value:first_moment;expect
expediency:;advantag
expedition:;campaign expeditionari outing pleasur_trip
expeditionary:;expedit
expeditiousness:;dispatch
expel:oust;rout
expelling:;activ discharg emiss
expend:spend
expending:expenditur
expenditure:spend;consumpt use_up
expense:;cost hurt
expensive:;spend
experience:;educ experienc feel receiv
experienced:;experi
experient:experienc
experiment:;inquiri research
experimentation:experi;inquiri research
expert:practic;ace champion expertis facil genius sensat star superstar technic techniqu wizard
expertise:;expert practic technic
expertness:expertis
expiation:;satisfact
expiration:exit go pass termin;breath_out death depart departur die end part quit start
expire:die;exit
expiry:death termin;chang die end exit expir modif
explain:;excus
explanation:;account describ explain statement think thought
explanatory:;explain
expletive:curs curs_word oath swear
explicate:explain
explicit:express
explode:;burst
exploit:feat;accomplish achiev effort tap
exploitation:;con employ exercis scam tap usag
exploiter:user
exploration:geograph_expedit;expedit hunt search
exploratory:;explor research search
exploratory_survey:scout
explore:research;search
explorer:;adventur chanc gambl hazard risk
explosion:burst;discharg explod
explosive:volatil;chemic
explosive_detection_system:ed
expo:exhibit exposit
exponent:advoc;elabor index intellectu
exponential:;function index map
export:;commod good
exporting:;commerc
expose:disclos reveal;exhibit exposur
exposed:uncov;open
exposit:elabor
exposition:exhibit expo;elabor interpret
expostulation:object
exposure:;expos influenc vulner
expound:elabor
expounding:exposit
express:limit;carri convey mail state
expressage:;express
expressed:explicit
expression:face look;appear demo demonstr evid reflect say seem
expressionist:;artist
expressive:;carri convey
expressway:freeway motorway pike state_highway;highway
expulsion:;exclus expel forc_out oust squeez
exquisite:keen
extend:broaden;cover run widen
extended:lengthi prolong protract;continu durat length
extension:;broaden delay enlarg expans extend hold postpon wait widen
extensive:blanket broad wide;broaden extend widen
extent:;broaden cover degre extend level magnitud run stage widen
exterior:outsid;region surfac
exterminate:erad
extermination:;destruct elimin erad extinct
external:outsid;characterist featur internat
external_respiration:breath
extinction:;death defunct
extinguish:;elimin
extirpate:erad
extirpation:cut_out
extolment:congratul prais
extort:;rack
extortion:;rack
extortionate:outrag steep
extra:excess spare surplus;actor addit duplic edit embarrass player
extra_time:overtim
extract:;passag solut
extraction:descent origin;ancestri
extradition:;surrend
extramarital_sex:free_love
extraneous:;extern foreign outsid
extraterrestrial:;alien exot
extraterrestrial_being:;alien
extravagance:;excess high_life
extravagant:excess
extravaganza:;amus entertain
extravasation:;erupt
extreme:utmost;degre level maximum
extremism:;extremist ideolog
extremist:radic ultra;extrem
extremity:;hardship member utmost
extremum:extrem extrem_point peak
extroverted:forthcom;outgo
extrusion:bump expuls swell;promin
exuberance:enthusiasm;joy triumph
exuberant:excess;enthusiasm lush triumph
exuberate:;triumph
exult:;triumph
exuviate:;shed
eye:;center centr heart judgement middl optic receptor visual
eyeball:eye
eyebath:eye_cup
eyebrow:;hair
eyecup:eye_cup
eyeglasses:glass
eyelet:loop
eyelid:lid
eyes:;opinion sentiment thought
eyeshot:;view
eyesight:see;sight vision
eyetooth:eye_tooth
eyewitness:;spectat viewer wit
ezed:zee
faa:feder_aviat_agenc
fab:fabul
fabian:;socialist
fable:fiction;assum fabul legend manufactur sham stori
fabled:legendari;legend
fabric:cloth framework textil;materi structur
fabricate:construct manufactur
fabricated:fiction
fabrication:fiction;assembl assum fabul manufactur sham write
fabulous:;legend myth mytholog
facade:window_dress;decept front
face:confront express facial_express look;appear facial front seem
face_fungus:beard
face_lift:cosmet_surgeri
face_lifting:cosmet_surgeri
facelift:cosmet_surgeri face_lift;overhaul redevelop renov
facet:aspect;characterist featur
facial:;face side
facial_expression:face look
facile:;fluent silver
facilitate:allevi;eas help
facilitation:;allevi eas
facilitator:;allevi assist eas help support
facility:instal;expert practic quick readi
facing:;coat line liner
facing_pages:spread_head
facsimile:fax;copi
facsimile_machine:fax
fact:;info inform
faction:sect;camp divis
factious:divis
factor:compon element ingredi;agent broker caus divis
factor_iv:calcium_ion
factoring:;resolv
factory:manufactur_plant mill;plant work
factory_farm:agricultur
factual:;actual realiz
faculty:modul;abil bodi power staff
faculty_member:academ
fad:cult;fashion
fade:;disappear end fleet slice
faded:;weaken
fading:;weaken
faerie:fairi
faery:fairi
fag:cigarett coffin_nail fairi labor labour;dig fatigu jade tire weari
fagged:exhaust spent
faggot:fairi
fagot:fairi
fail:neglect;die
failing:weak;bomb failur
failure:;fail happen loser occurr unsuccess_person
fain:prepar;inclin
faineant:lazi
faint:dim;vagu
fair:reason;bonni carniv equiti gather justic
fair_game:prey quarri target
fair_sex:;woman
fair_weather:sunshin
fairish:fair reason
fairness:;equiti justic reason unfair
fairway:;path rout site
fairy_lantern:globe_lili
fairy_story:song_and_danc
fairy_tale:song_and_danc
fairyland:fantasi_world
fairytale:fairi_stori fairi_tale song_and_danc
faith:religi_belief religion;belief organiz_religion reli religi trust
faithful:congreg fold;fidel follow
faithfulness:fidel
fake:counterfeit forg fraud role_player sham;affect assum bull cook manipul pretend
faker:fake fraud role_player sham
falcon:;hawk
falderol:nonsens
fall:autumn tumbl;declin season spill tip toppl trip
fall_guy:fool soft_touch
fallacious:fraudul
fallacy:fals_belief
fallal:;novelti
fallback:pullout
fallible:;weak
falling:;drop
falling_off:slump
falling_out:;breach break rift
falloff:fall_off slump
fallout:radioact_dust side_effect;consequ dust effect event outcom result
fallow:;farmland
falls:;water
false:mistaken;truth
false_name:alia
falsification:;alter cook evid fake ground manipul misconduct wrongdo
falsify:fake;cook manipul
falsifying:;determin find
falter:;hesit paus
faltering:;hesit paus
fame:celebr;famous honor honour notabl note renown reput
famed:celebr famous notabl note renown
familial:genet hereditari inherit transmit;communic convey kin
familiar:associ companion fellow;accompani affili compani fellowship friend intim servant societi
familiarised:;adjust
familiarity:;inform intim introduc unfamiliar
familiarized:;adjust
family:household;categori clan class folk home kin sept tribe unit
family_circle:peanut_galleri second_balconi upper_balconi
family_line:sept;folk
family_name:surnam
family_planning:birth_control birth_prevent
famine:shortag;catastroph disast lack tragedi
famish:;hunger
famishment:starvat
famous:celebr fame notabl note renown
famous_person:celebr
fan:;lover partisan
fanatic:;partisan
fancied:fiction
fanciful:imaginari
fancy:illus imag pictur;fantasi figur imagin vision
fancy_woman:ladi_of_pleasur mistress prostitut sport_ladi work_girl
fanfare:;cheap flash loud melodi strain tune
fang:;member
fanny:behind rear_end seat;bottom butt rear stern tail tail_end
fantabulous:excel
fantan:fan_tan parliament
fantasia:;composit piec
fantasise:fantasi
fantasize:fantasi
fantasm:phantom specter;shadow
fantastic:terrif tremend wonder;grand joke marvel trick
fantasy:;fanci fantast fiction illus imagin vision
fanweed:french_weed penni_grass
far:former_arm_forc;distanc
farce:;comedi dress ridicul
farcical:;ridicul
fare:;agenda charg menu schedul transport
farewell:;depart departur exit go leav part split start
farina:;meal
farinaceous:gritti
farm:;workplac
farm_animal:livestock
farm_worker:field_hand
farmer:;creator farm
farmhand:farm_worker field_hand
farmhouse:;hous
farming:agricultur;busi cultiv job occup raiser
farming_area:farmland
farmland:cultiv_land farm_area;countri land soil till
farrago:odd_and_end
farrow:;birth pig
farsi:persian;iranian
fart:break_wind
farther:further
farthermost:;utmost
farthest:;utmost
farting:break_wind
fas:;syndrom
fascicle:fiber_bundl
fasciculus:fiber_bundl
fascinate:;captur charm entranc grip
fascination:;captur charm delight entranc grip spell transport
fascism:;fascist ideolog
fashion:manner mode style way;pattern practic properti
fashion_business:apparel_industri garment_industri
fashion_plate:sheik
fashionable:stylish;chic
fashioning:make
fashionmonger:fashion_consult
fast:;speed
fast_one:trick
fastball:;bullet pitch
fasten:fix secur;tighten
fastened:;tie
fastener:fix
fastening:fix
fastness:speed;fixtur stronghold
fatah_revolutionary_council:black_septemb
fatal:;disastr
fatal_accident:;casualti
fatality:human_death;death
fatality_rate:mortal
fate:destini doom;caus circumst design fortun happen lot luck occurr
fated:;doom
fateful:fatal;disastr
fathead:goos
father:male_parent mother;ancestor generat parent
father_christmas:saint_nichola saint_nick santa santa_claus
father_of_radio:de_forest lee_de_forest
fatherhood:;relationship
fatherland:countri_of_origin homeland mother_countri motherland nativ_land;countri
fathom:penetr;bottom
fatigue:jade tire weari;fail weak
fatigued:exhaust spent
fatso:fat_person
fatten:fat
fatty:fat_person;fat
fatty_tissue:fat
fatwa:;rule
fault:blame error mistak;break defect faulti fractur incorrect
faulting:fractur geolog_fault;break
faulty:;defect error fault incorrect mistak
fauna:anim beast creatur;brutal creat make
faux:fake;sham
faux_pas:slip
faveolate:pit
favor:;advantag favour prefer privileg
favorable:;friend lucki prosper
favorable_reception:;approv
favored:favorit favourit pet prefer;darl orient
favorite:darl favor favourit pet prefer;belov choic dear lover orient pick select
favoritism:discrimin;tendenc
favour:privileg;approv favor parti_favor prefer tendenc
favourable:favor;lucki prosper
favourable_reception:;approv
favourite:darl favor favorit pet prefer;belov challeng competit competitor contend dear lover orient rival
favouritism:discrimin
fay:fairi
fazed:bother
fbi_agent:govern_man
fcc:feder_communic_commiss
fcs:farm_credit_system
fdic:;corp corpor
fdr:franklin_roosevelt presid_franklin_roosevelt presid_roosevelt roosevelt
fe:iron
fealty:allegi
fear:concern;afraid anxieti care emot interest occupi scare worri
fearful:aw dire frighten horrif terribl
fearless:brave;braveri courag fear hardi
fearlessness:braveri
fearsome:aw dire fear frighten horrif terribl
feasibility:;viabl
feasible:viabl;bring solv work
feast:banquet;dinner
feat:exploit;accomplish achiev effort
feather:;rotat
featherbed:babi
featherbrained:silli
featherweight:;boxer wrestler
feature:boast characterist sport;attribut dimens properti
feb:februari
febricity:fever
febrility:fever
february:feb
fecund:fertil prolif
fecundation:;dress
fecundity:fertil
fed:feder feder_offici feder_reserv feder_reserv_system
federal:fed union_soldier;union yanke
federal_agency:bureau offic
federal_aviation_agency:faa
federal_communications_commission:fcc
federal_official:fed
federal_reserve:fed
federal_reserve_note:bank_bill greenback;bill
federal_reserve_system:fed
federal_trade_commission:ftc
federalism:;ideolog
federalist:;advoc pol politician
federation:confeder;organiz
federation_of_tribes:tribe
fedora:felt_hat
fee:;stake tip
feeble:lame
feebleminded:;backward
feed:;eat food
feedback:;answer repli respons
feeder:;affluent consum eat tributari
feeding:eat;consumpt intak provis suppli
feel:flavor spirit;appear atmospher awar conscious experi look seem sens smell tone
feeler:;advanc antenna
feeling:belief impress notion;believ experi flavor idea look smell spirit thought tone trust
feelings:;experi sensit
feign:pretend sham;affect
feigning:;simul
feisty:;heart nerv
felicitous:happi
felicity:happi;unhappi
fell:brutal cruel hide savag vicious;beast cruelti
fella:fellow
felled_seam:fell
feller:fellow;fell jack log lumber male
fellow:associ companion familiar;accompani affili colleagu compani fellowship friend male societi
fellow_feeling:sympathi
fellow_traveler:companion
fellow_traveller:companion
fellow_worker:colleagu
fellowship:;associ colleagu compani companion familiar fellow friendship societi
felon:crimin outlaw;illegitim illicit infect lawless
felonious:;crimin
felony:;crime crimin offens
felt:;mat
felt_tip:magic_marker
female:;anim beast creatur fauna gender sex sexual
female_chest:bust
female_child:girl littl_girl
female_horse:mare
female_monarch:queen
female_parent:mother
feminine:;gender
feminism:feminist_movement;campaign caus crusad drive effort feminist
feminist:;reformist
fen:marsh;muddi
fence:;barrier dealer surround trader wall
fencer:;fenc fighter
fencesitter:independ
fencing:;barrier surround wall
fend:;resist
fender:;barrier buffer fend framework resist
fenland:marsh
fennel:;veget
feral:savag
ferine:savag
ferment:unrest;sour
fermentation:unrest;sour stormi turbul upheav
fermentation_alcohol:ethanol
fermium:fm
ferocious:fierc furious;brutal furi savag violenc
ferociousness:brutal
ferocity:violenc;anger angri enrag fierc furi furious intens rage savag tear violent
ferret:;fitch
ferroconcrete:reinforc_concret
ferry:;boat ship transport
ferryboat:ferri
ferrying:;ship transport
fertile:prolif;product rich
fertilisation:;dress
fertiliser:fertil plant_food
fertility:birth_rate;prolif rate
fertilization:;concept creat dress enrich
fertilizer:plant_food;chemic
fervent:fieri
fervid:fieri
fervor:excit;fieri passion stimul stir
fervour:excit
festal:festiv
festering:;activ
festinate:hurri;rush
festival:;celebr
festive:;celebr
festivity:celebr
fetch:;action bring
fetching:take win
fete:celebr festiv;feast
fetid:foul
fetish:;charm
feud:;battl conflict struggl
fever:;anticip
fever_blister:cold_sore
fever_tree:georgia_bark;blue_gum
feverish:;fever
feverishness:fever
feverroot:wild_coffe
few:;elit
fey:;touch
fha:feder_hous_administr
fhlmc:freddi_mac
fiasco:debacl;collaps
fiat:decre;act dictat order rule
fib:tale
fiber:;charact materi stuff
fiberboard:particl_board
fibre:fiber;cell charact materi stuff
fibreboard:particl_board
fibril:;strand
fibula:calf_bone
fickle:errat;volatil
fictile:;plastic
fiction:;assum fabul manufactur sham
fictitious:assum fiction sham;fake fraud
fictitious_name:do_busi_as
fictive:assum sham
fiddle:violin;string
fiddler:;musician player toy violin
fiddlestick:violin_bow
fiddling:petti;littl
fidelity:;accuraci faith truth
fief:;acr estat
field:battlefield battleground;disciplin parcel subject subject_area tract
field_day:;outing picnic
field_general:quarterback signal_caller
field_goal:;basket
field_hand:farm_worker
field_house:sport_arena
field_of_battle:battlefield battleground
field_of_honor:battlefield battleground
field_of_operations:;theater theatr
field_of_study:disciplin subject_area;subject
fielder:;cricket field
fieldhand:farm_worker field_hand
fielding:;handl manipul
fieldmouse:field_mous
fieldsman:fielder
fiend:demon devil;monster
fierce:furious tear;brutal furi savag violenc violent
fierceness:violenc;furi
fieriness:red_heat
fiery:;fire flame
fiesta:;banquet celebr feast parti
fife:;flute
fifteenth:;rank
fifth:;rank twenti_percent
fifth_part:twenti_percent
fifth_wheel:spare
fifties:;decad
fifty:;bill greenback
fig:figur;illustr libyan_fight_group libyan_islam_group
figeater:green_june_beetl
fight:battl combat engag oppos;action campaign competit conflict crusad defend disput scrap struggl wage
fighter:attack_aircraft;aggress airplan battl champion combat defend disput fight hero milit oppos plane scrap struggl
 war
fighting:activ combat;action battl conflict disput scrap struggl
figure:anatomi build calcul chassi estim flesh forecast human_bodi materi_bodi physic_bodi;bodi digit enter fanci
 frame illustr imag pictur shape
figurehead:front_man nomin_head straw_man;figur
figurer:comput
figuring:calcul;account
fijian:;fiji
fijis:fiji_island
filago:cotton_rose
filament:;strand
filaree:pin_grass
filaria:pin_grass
filch:abstract;pinch sneak
file:regist;file_cabinet line lodg record
filename:comput_file_name file_name
filer:file_clerk
filiation:ancestri line_of_descent lineag;descent
filibuster:;delay legisl
filing:;entri regist submiss
filing_cabinet:;file
filipino:philippin;aborigin nativ
fill:;enough fulfil materi meet occupi satisfi stuff
fille:girl miss young_ladi young_woman
filling:;flow materi pick stuff
fillip:bonus
filly:;femal
film:cinema motion_pictur move_pictur movi pictur_show;flick medium product shoot
film_editing:cut
film_maker:filmmak
film_producer:filmmak movi_maker
film_writer:screenwrit
filming:;photographi shoot
filmmaker:film_maker film_produc movi_maker;produc
filmy:transpar;sheer
filth:dirt soil;dirti dirti_word foul nasti wast
filthy:;dirt dirti nasti soil
filtrate:filter
filtration:;chang filter
fin:five;decor digit figur
final:conclud net;exam examin last match termin test
final_result:outcom;termin
final_solution:holocaust
final_stage:;end
finale:close finish last stop_point;ceas close_curtain complet conclud conclus end fold termin
finalist:;challeng competit competitor contend rival
finance:;busi econom financi fiscal
finances:cash_in_hand fund monetari_resourc;asset
financial:fiscal;financ
financial_backing:fund
financial_obligation:liabil
financial_officer:treasur
financial_support:fund;back
financier:;capitalist
financing:fund
finback:fin_whale
finder:;bump chanc detect discov encount notic observ regain spi spot wit
finding:determin;detect discov discoveri judgment notic observ rule
finding_of_fact:verdict
fine:ok okay ticket;penalti
finesse:diplomaci;diplomat
finger:digit;thumb
finger_cymbals:bone
fingerboard:piano_keyboard
fingerbreadth:digit finger
fingerflower:fairi_bell
fingerpaint:finger_paint
fingerprint:;identif mark
fingerprinting:;procedur process
fingerroot:fairi_bell
fingerspelling:finger_spell
finis:close close_curtain final finish last stop_point;conclus
finish:close complet final last stop_point;ceas coat conclud conclus cultiv destin end fold goal polish surfac termin
finisher:closer;complet racer reliev
finishing:;ceas coat complet end surfac termin
fink:canari;denounc rat shop sneak
finnish_capital:helsinki
fire:;attack burn dismiss flame happen occurr onset onslaught sack termin
fire_escape:emergenc_exit
fire_fighter:firefight
fire_hook:poker
fire_warden:ranger
fire_wheel:blanket_flower indian_blanket
firearm:;gun
fireball:ball_of_fire human_dynamo powerhous;actor worker
firebird:baltimor_bird
firebrand:;brand harri plagu provok
firecracker:;bang crack
fired:discharg dismiss
firedrake:dragon
firefighter:fire_fighter;defend guardian
firefly:fire_beetl lightn_bug;beetl
fireguard:fire_screen
firehouse:fire_station;station
fireman:;fire_fighter firefight jack relief_pitcher reliev stoke
firenze:florenc
fireplace:;nich recess
firepower:;postur strength
firestone:;flint sandston
firestorm:;argu argument content controversi storm tilt
firewall:;drive thrust
firewood:;fuel
firing:;attack discharg dismiss liber light onset onslaught shoot shot
firm:hous;busi resolut resolv steadi
firmament:vault_of_heaven
firmness:resolv;loyal resolut sound steadi strength
firmness_of_purpose:resolv;resolut
firmware:;code
first:number_one;begin inaugur initi kickoff maiden offset outset rank showtim start start_time
first_appearance:debut entri introduct launch unveil
first_baron_kelvin:william_thompson
first_derivative:deriv_function differenti
first_estate:lord_spiritu
first_floor:ground_level
first_gear:;low
first_harmonic:fundament fundament_frequenc
first_language:mother_tongu
first_light:aurora break_of_day dawn sunris;morn
first_moment:expect_valu;expect
first_principle:abc alphabet
first_state:de;delawar
first_step:initi open_move
first_team:varsiti
firstborn:eldest
fisa:;statut
fiscal:financi;financ
fish:;angl food
fish_hawk:sea_eagl
fish_tank:aquarium marin_museum
fishbowl:fish_bowl
fisher:black_cat fisherman;fish
fisherman:fisher;fish
fishery:;fish workplac
fishgig:gig lanc
fishing:;busi
fishing_gear:;tackl
fishing_rig:;tackl
fishnet:fish_net
fishworm:fish_worm red_worm
fishy:suspect suspici;funni
fissiparous:breakaway separatist
fissure:crack
fist:;hand mitt
fistful:hand
fisticuffs:box
fit:accommod set suit;burst
fitful:interrupt
fitness:;meet set
fitter:healthier
fitting:accommod adjust meet;adapt advanc appoint conform improv reconcil suit supplement tri_on
fittingness:fit
five:basketbal_team fin;digit figur squad team
fiver:five_dollar_bill
fivesome:fin five
fix:bushel jam mend mess repair secur;cook determin difficulti doctor fixtur limit prepar readi restor set specifi
fixation:arrest_develop obsess;fix ghost
fixed:set;fixtur
fixed_disk:hard_disc
fixed_storage:rom
fixedness:;fixtur
fixer:fix_agent;synthet_heroin
fixing:mend repair;bind bond bushel doctor fixtur improv restor secur stick
fixings:;ingredi
fixity:;fixtur
fixture:regular;fix mend patron repair secur
fizgig:gig lanc
fizz:foam
fizzle:bust
fjord:;recess
fl:florida sunshin_state
flack:;attack
flag:;emblem iri list sword_lili
flag_stop:way_station
flagpole:rang_pole
flagrant:cri;rank
flagroot:sweet_flag
flagship:;ship thing
flagstaff:;staff
flail:lam
flair:dash;endow flare gift talent
flak:;assault attack critic interpret repres round spokesperson
flake:eccentr eccentr_person;bit chip crystal peel scrap
flakey:;bizarr eccentr
flaky:;bizarr eccentr
flamboyant:flame_tree;inflat splash stir
flamboyant_tree:paradis_flower pride_of_barbado
flame:;burn fieri fire flare fuel
flame_tree:flamboy
flamefish:flame_fish
flameflower:flame_flower
flaming:bloodi crash;burn fieri fire fuel
flange:;rim
flank:;format
flanker:;back flank soldier
flannel:face_cloth
flannel_bush:california_beauti
flannel_leaf:velvet_plant
flannelbush:california_beauti
flap:;cover wave
flapcake:hot_cake
flapjack:hot_cake
flapping:;wave
flare:;fire flame shape
flash:cheap loud;happen novelti occurr
flashbulb:flash_lamp
flashcard:flash_card
flashflood:flash_flood
flashgun:flash_lamp
flashing:;experi
flashlight:;torch
flashpoint:flash_point;temperatur
flashy:cheap flash loud;novelti
flat:level plane;box plain sheet uncondit
flatbed:;flat
flatboat:barg;lighter
flatcar:;flat
flatness:;matt
flattop:aircraft_carrier attack_aircraft_carrier crew_cut;carrier
flatulence:;gas
flatulency:;gas
flatus:break_wind
flatware:;silver
flatwork:flat_wash
flaunt:;flash
flautist:flute_player
flavor:feel season spirit;appear atmospher look seem smell tang tast tone
flavorful:;tang
flavour:feel flavor season spirit;appear atmospher form kind look seem smell sort tang tone
flaw:fault;defect fail faulti weak
flawless:;perfect
flawlessness:ne_plus_ultra perfect
flaxen:sandi
flea:;insect
fleck:bit chip patch scrap;spot
fledge:;flight
fledged:;matur
fledgeling:fledgl freshman newcom;starter
fledgling:freshman newcom;begin initi start starter
fleece:hook rob;leather wool
fleecy:;brush
fleer:fugit runaway
fleet:swift;fade speed
fleeting:fugit;bit minut mo moment second
flemish:;dutch
flesh:anatomi build chassi figur human_bodi materi_bodi physic_bodi;bodi frame pulp shape
fleshiness:obes
fleshly:anim
fleshy:overweight;flesh obes
flex:;bend
flexibility:;conciliatori
flexible:;bend twist
flexile:flexibl
flexure:fold;bend
flibbertigibbet:foolish_woman
flick:leaf thumb;contact film flip motion_pictur move_pictur movi pictur_show strike
flicker:spark;flash flick shine
flier:;aviat circular fli pilot travel wing
flies:;space
flight:fli;aviat escap format pilot wing
flight_indicator:artifici_horizon
flight_path:air_lane
flight_simulator:trainer
flimflam:con_game confid_game confid_trick;con sting
flimsy:;fragil slight
flinch:funk shrink
fling:spree;attempt effort endeavor endeavour go offer tri
flint:;granit pit
flint_maize:yanke_corn
flinty:flint
flip:somerset toss;crust flick leaf thumb tumbl
flipper:;fin
flirt:toy;butterfli romanc woman
flirting:;butterfli romanc toy
flit:fleet
flitch:side_of_bacon
float:drift swim;blow interval stock
floater:spot
floating:;swim
flock:cluster;batch congreg deal faith fold good_deal great_deal lot mass mint mountain pile plenti raft slew spate
 stack troop
flog:cane slash whip
flood:swamp;batch deal flock lot mass mint mountain pile plenti raft slew spate stack torrenti
flood_tide:climax
flooded:;afloat
floodgate:head_gate water_gate
flooding:;swamp
floodlight:flood_lamp;flood
floodplain:flood_plain
floor:shock;deck stori
floorboard:floor_board
flooring:;deck
floorshow:floor_show
floozie:street_girl;hooker
floozy:street_girl;hooker
flop:;bust collaps failur founder loser
floppy:;collaps disc disk
flora:plant plant_life veget
florentine:;italian
florescence:flower
floriculture:flower_garden
florid:flamboy
florida:sunshin_state
florilegium:;garland
florist:flower_store
flotation:;financ float swim
flotilla:;fleet
flourish:thrive;expand gestur motion wave
flourishing:boom prosper thrive
flow:cours;rate stream travel
flowchart:flow_chart flow_sheet
flower:bloom;flush peak prime
flowerbed:bed_of_flower flower_bed
flowering:;bloom develop evolut grow growth
flowering_almond:orient_bush_cherri
flowering_onion:napl_garlic
flowerpot:;pot
flowing:;cours travel
flu:influenza
flub:;fumbl
fluctuation:variat;chang modif vari wave
fluency:;fluent silver style
fluent:;facil fluid readi silver smooth
fluff:;fumbl materi stuff
fluffy:;down
fluid:;fluent liquid matter smooth substanc
fluidity:liquid
fluidness:liquid
fluidounce:fluid_ounc
fluke:good_fortun good_luck;fortun luck
flummox:puzzl;gravel
flunk:bomb fail
flurry:;din mother snow stir
flush:affluent crimson peak prime wealthi;bloom flower hot_flash level load rich wealth
flushed:;bloom crimson red
flustered:rattl
flutist:flute_player
flutter:fleet;disrupt disturb
fluttering:;wave
flux:flow;blend merg mix rate
fly:wing;pilot
flybridge:fli_bridg monkey_bridg
flyer:circular;ad advertis broadcast fli travel wing
flying:flight quick;aviat pilot speed wing
flying_field:airfield
flying_lizard:;dragon
flyover:;bridg fli flight
flyspeck:tini
flyway:migrat_rout
flyweight:;boxer wrestler
fnma:fanni_mae
fo:field_offic
foam:;bubbl materi stuff
fob:fox trick watch_pocket;watch_chain watch_guard
focal_point:;focus
focal_ratio:stop_number;speed
focalisation:focus
focalise:;focus
focalization:focus
focalize:;focus
focus:center centr concentr;focal_point
focusing:;center centr concentr focal_point
focussed:focus
focussing:focus;center centr concentr focal_point
fodder:fresh_fish;feed soldier
foe:enemi;challeng competit competitor contend oppon rival
foeman:enemi foe
foetid:foul
fog:cloud obscur;atmospher muddi
fogey:fossil
fogginess:fog
foggy:fuzzi;fog
fogy:fossil
foil:thwart;attent cross enhanc transpar
foiled:defeat disappoint frustrat thwart
foiling:frustrat
folacin:vitamin_bc
folate:vitamin_bc
fold:congreg faith;bend close pinch twist
foldable:fold
foldaway:fold
folder:;book cover fold leaf script volum
folderal:nonsens
folderol:;trash
folding_money:paper_currenc
foliage:leaf
foliate:;page
folie:mental_disord mental_disturb psycholog_disord
folio:leaf page_number;flick flip page sheet thumb
folk:common_person tribe;ethnic_music famili famili_line person sept tribal
folks:common_person;clan kin person tribe
folksong:folk_ballad folk_song
folksy:;folk
folktale:folk_tale
follower:;pursu travel
followers:;adopt mass person
followup:;review
folly:;error fault foolish mad mistak
fomite:;vehicl
fond:;affect partial tender warm
fond_regard:attach
fondness:affect;fanci feel partial tender warm
font:;basin type
fontanel:;soft_spot
fontanelle:;soft_spot
food:;solid
food_grain:cereal
food_market:groceri groceri_store
food_waste:garbag refus
foodstuff:food_product groceri;food
fool:fall_guy sap soft_touch;absorb cod simpl victim
foolhardy:rash reckless
foolish:;goos jerk mad
foolishness:;mad
foot:ft
foot_race:;run
foot_soldier:subordin subsidiari
footage:;film rate
football:;ball
football_player:footbal
football_team:eleven
footballer:footbal_player;athlet particip player
footbridge:pedestrian_bridg;bridg
footer:pedestrian;foot travel walk walker
foothold:;foot
footing:basi term;foundat ground status
footle:loung
footling:petti;littl
footlocker:;locker
footpath:pathway;path
footprint:;mark step trace
footrace:foot_race;run
footrest:;ottoman
footslog:pad
footslogger:foot_soldier
footstep:;pace step stride
footstool:;ottoman
footwear:;cloth cover wear
footwork:;maneuv play
fop:fashion_plate sheik
forage:;crop grass hunt search
foraging:;hunt search
foramen:;hiatus
foray:raid rifl;attempt bust effort endeavor endeavour incurs tri
forbear:refrain
forbearance:patienc
forbid:prevent prohibit veto
forbiddance:ban
forbidden:prohibit
forbidden_city:capit_of_tibet lhasa
forbidding:ban omin sinist threaten;grim prohibit veto
force:hale pressur;draw influenc personnel pull push squeez strength thrust
forced:;strain
forceful:;accent emphasi strength
forcefulness:;strength
forcible:;forc push
forcing_out:;expuls
fore:;bow front
forebode:predict;anticip promis
forecast:calcul estim figur;anticip predict promis
forecaster:;anticip calcul estim figur predict promis
forecasting:predict;anticip calcul promis statement
foreclose:prevent
foreclosure:;proceed
forefather:father
forefend:avert avoid
forefinger:index_finger
forefront:cut_edg;front guid head lead maneuv perspect point posit steer vanguard view
foregather:assembl gather
foregone:depart;gone
foregone_conclusion:certainti matter_of_cours sure_thing
foreground:highlight spotlight;aspect prospect scene view vista
forehead:;featur
foreign:;alien strang
foreign_minister:secretari_of_state
foreign_mission:missionari_post missionari_station
foreigner:alien outsid;exot stranger travel unknown
foreknow:;anticip
foreman:boss chief;domin supervisor
forename:first_name given_name
forenoon:morn morn_time
forepart:front front_end
forerunner:herald precursor predecessor;announc indic
foresee:;anticip counter
foreshadow:predict;forecast
foresight:;anticip know provid
forest:wood woodland;earth flora ground land timber veget woodi
forest_fire_fighter:ranger
forestall:anticip counter prevent
forester:tree_farmer;farmer
forestry:;biolog forest
foreswear:;quit renounc
foretell:herald predict;announc anticip forecast promis
foretelling:forecast fortun_tell predict
forethought:care;caution precaut
foreword:;introduct premis
forfeit:;loss penalti sacrific
forfeiture:;loss penalti sacrific
forfend:avert avoid
forgather:assembl gather
forge:counterfeit fake hammer;workplac
forgery:counterfeit;crime fake forg offens
forget_me_drug:rope
forging:;format hammer shape
forgiveness:pardon;excus merci
forgiving:;justifi
fork:;branch divis
form:kind organiz sort;categori class configur constitut intend mean pattern shape spring word
form_class:part_of_speech
form_of_government:polit_system
formal:dinner_dress dinner_gown evening_gown;danc gown
formaldehyde:;gas
formalities:;ceremoni
formality:;ceremoni inform manner
formalwear:evening_cloth evening_dress
format:;appear arrang info inform
formation:shape;arrang constitut establish form manufactur mold organiz
formative:shape;imprint plastic
formatting:data_format
former:sometim;earli first other previous
former_armed_forces:far
formosa:taiwan;chines taiwanes
formosan:chines taiwanes
formula:recip;instruct
formulate:;forg phrase word
formulation:prepar;forg phrase word
fornication:crimin_convers
fornicatress:jade loos_woman
forsake:desert
forsaking:give_up
fort:fortress garrison;arm post
forte:long_suit specialti strong_point strong_suit;asset intens loud particular plus strength
forthcoming:approach come upcom;outgo
forthright:frank outspoken;blunt
fortification:;arm art fort strengthen
fortify:fort strengthen;arm
fortitude:;braveri courag
fortnight:two_week
fortress:fort
fortuity:accid chanc_event
fortunate:;golden
fortune:chanc hazard luck;circumst destini fate guess lot phenomenon pretend treasur ventur
forum:meet_place;assembl facil instal meet
forward:;advanc
forward_market:futur_exchang
forward_motion:advanc progress;process
forward_pass:aerial
forwarding:;advanc boost encourag further progress promot transmiss
forwardness:;readi
fossa:pit
fosse:;trench
fossil:;remain
fossil_oil:crude petroleum
foster:further
fosterage:bring_up;breed rais
fostering:bring_up;breed encourag further parent rais rear
fosterling:foster_child
foul:;cheat infring revolt smell violat
foul_shot:chariti_throw chariti_toss free_throw penalti_free_throw
foulmart:fitch
foumart:fitch
found:establish institut launch;base constitut earn pay plant salari wage
foundation:;base establish found groundwork launch relat
founder:found_father;begin collaps constitut establish found institut launch mastermind plant start
foundering:go_under
founding:;aris commit constitut creat establish groundbreak initi innov institut introduc launch pioneer plant
founding_father:founder
foundling:abandon_infant
foundry:;factori mill
fount:;fountain
fountain:natur_spring;format spring
fountainhead:;well
four:iv littl_joe quartet;dice die digit figur
four_flush:;bluff
fourscore:eighti
foursome:four iv littl_joe quartet;digit figur gather
foursquare:squar
fourteenth:;rank
fourth:quarter;rank
fourth_of_july:independ_day
fourth_part:quarter
fowl:bird poultri;meat
fowl_run:chicken_yard
fowler:;hunter
fox:trick;dodg duck hedg parri skirt slick tricki
foxhole:fox_hole
foxhunt:fox_hunt
foxy:;slick tricki
foyer:entranc_hall hall lobbi
fpd:flat_panel_display
fps:feder_protect_servic
fracas:;row word
fraction:divid;chemic part portion
fractional:;integr uniti
fractious:;temper
fracture:geolog_fault;break crack fault harm hurt injuri trauma
fragile:;delic slight
fragility:;delic vulner weak
fragment:;part piec
fragmentation:;divis
fragmented:split
fragrance:;smell
frail:;basket delic fragil weak
frailty:vice
frame:;anatomi border build chassi couch figur flesh framework human_bodi inning materi_bodi photo photograph
 physic_bodi put shape
frame_of_reference:coordin_system
framework:fabric model theoret_account;hypothesi pattern possibl structur theori
framing:;border framework
france:french_republ
franchise:;busi concess dealer trader
francium:fr
frank:outspoken;blunt hot_dog
frankenstein:;agenc
frankfort:capit_of_kentucki frankfurt
frankfurter:frank;hot_dog
frankincense:thus
frantic:;excit frenzi furi mad
frat:fratern
fraternity:brotherhood;class club guild lodg societi
fratricide:friend_fire
fraud:fake role_player sham;affect assum bull cook counterfeit crime forg manipul offens pretend
fraudulence:;fraud
fraudulent:;fraud
fraudulent_scheme:illegitim_enterpris
fraught:;pregnant
fraxinella:gas_plant;burn_bush
fray:scratch;combat disturb fight scrap
frazzle:fray
freak:;monster partisan
freakish:;bizarr eccentr
freaky:bizarr eccentr
free:loos releas rid;exempt freedom person reliev
free_enterprise:market_economi
free_fall:;drop
free_hand:blank_check
free_lance:freelanc independ
free_pardon:;amnesti
free_state:maryland;md
free_throw:chariti_shot chariti_toss foul_shot
free_will:;discret
freedman:;freeman
freedom:exempt;free immun reliev
freedom_fighter:insurg rebel
freehanded:give handsom;liber
freeing:liber releas;accomplish achiev discharg loos
freelance:free_lanc independ
freelancer:free_lanc independ
freeman:;citizen
freestanding:separ
freestyle:;race
freeway:expressway motorway pike state_highway;highway
freewheeler:free_agent free_spirit
freewoman:freeman
freeze:frost;chill cool crisp halt
freezer:;freez
freezing:;chill cool
freight:cargo shipment;laden load merchandis product send ship transport
freightage:freight freight_rate
freighter:merchant_ship;freight
french:;countri frog nation romanc
french_capital:citi_of_light pari
french_fries:chip
french_person:frenchman
french_republic:franc
french_rye:evergreen_grass
french_sudan:mali republ_of_mali
french_weed:penni_grass
frenchman:french_person
frenchwoman:french_person frenchman
frenetic:frantic
frenzied:frantic;passion
frenzy:furi;crazi disturb excit frantic mad sick
frequency:;frequent rate ratio
frequency_modulation:fm
frequent:shop;frequenc sponsor
frequenter:patron
fresco:;paint
fresh:;brace brisk new novel novelti
fresh_start:clean_slate
fresh_water:freshwat
fresher:freshman
freshet:;spate
freshman:fledgl newcom;begin initi start starter
freshness:novelti;brace brisk clean glow unus
freshwater:fresh_water;water
fret:sweat worn_spot;greek_key key_pattern patch
frg:germani
fri:friday;weekday
friar:;religi
friar_preacher:dominican
friction:clash;conflict fray jar resist scratch
friday:;weekday
fridge:electr_refriger;refriger
friend:alli;associ booster champion friendship protagonist support
friendly:;favor troop
friendly_islands:kingdom_of_tonga tonga
friendly_relationship:friendship
friendship:friend_relationship;friend relationship
fries:chip;murphi potato
frigate:;warship
fright:fear scare;afraid emot
frighten:scare
frightened:scare terrifi;panic terror
frightening:aw dire fear horrif terribl;bulli intimid scare
frightful:horribl;fear terribl tremend ugli
frigid:arctic ici;chill frozen
frigid_zone:polar_region
frigidity:cold low_temperatur
frigidness:cold low_temperatur
frijol:kidney_bean
frijole:kidney_bean
frijolillo:coral_bean
frijolito:coral_bean
frill:;nonsens
fringe:outer_boundari;bound boundari edg margin
fringy:margin
frisk:sport
frisson:chill thrill
fritter:fool
frivolous:;serious
frock:dress
frog:;french frenchman
frolic:sport
front:;breast face side
front_man:nomin_head
frontage:;facad
frontal:;curtain facad front
frontier:;bound boundari wild wilder
frontier_settlement:outpost
frontiersman:mountain_man
frontmost:foremost
frost:freez ice;crisp
frost_mist:diamond_dust ice_crystal ice_needl
frost_snow:diamond_dust ice_crystal ice_needl
frosting:;ice top
frosty:ici;crisp frost frozen
froth:foam
frozen:root;ici
frozen_custard:soft_ice_cream
frs:fed feder_reserv feder_reserv_system
fructose:fruit_sugar
frugal:;economi
fruit:;generat pay product render yield
fruitcake:nut_case
fruition:;fruit
fruitless:vain
fruity:bat nut;crack fruit
frump:dog
frunze:capit_of_kyrgyzstan
frustrate:foil thwart;cross
frustrated:defeat disappoint foil thwart
frustrating:;cross foil thwart
frustration:defeat;cross disappoint foil interfer thwart
fry:;child kid minor
frying:;cook
fsb:feder_save_bank feder_secur_bureau feder_secur_servic
ft:foot
ftc:feder_trade_commiss
fto:foreign_terrorist_organiz terrorist_group terrorist_organiz
ftp:file_transfer_protocol
fuck:jazz piec_of_tail screw;bed congress love relat
fucking:bloodi crash piec_of_tail
fuckup:sad_sack;butcher
fuddle:drink;fox
fuddled:smash soak
fudge:fake hedg parri skirt;candi cook dodg duck manipul
fudge_factor:correct
fuel_consumption_rate:gas_mileag gasolin_mileag mileag
fueling:refuel;provis suppli
fugacious:pass
fugitive:runaway;bit crimin flee lam minut mo moment outlaw run second
fugo:balloon_bomb
fujinoyama:fuji mount_fuji
fujiyama:fuji mount_fuji
fukien:min min_dialect taiwanes
fukkianese:min min_dialect taiwanes
fulfil:accomplish action;execut meet satisfi
fulfill:accomplish action satisfi;execut meet
fulfillment:;accomplish action execut meet satisfact satisfi
full:entir;entireti wax
full_dress:tail_coat white_tie
full_radiator:black_bodi
full_treatment:whole_kit whole_work work
fumbler:sad_sack;butcher
fume:smoke
fumes:exhaust;gas wast
fun:;comic divers funni humor recreat wit
function:map oper purpos serv;offic role util work
functional:;oper purpos role
functionality:;oper work
functionary:offici
functioning:;oper work
fund:store;invest_compani invest_firm invest_trust money stock stockpil
fundament:basi behind cornerston groundwork rear_end seat;base bottom butt foundat rear stern tail tail_end
fundamental:cardin central key;core essenc factor meat profound substanc sum under
fundamental_law:constitut
fundamental_principle:basic fundament
fundamentalism:;fundamentalist
fundamentalist:;protest
fundamentals:basic basic_principl fundament_principl;principl
funding:financ financi_back financi_support;back resourc support
fundraiser:;affair occas solicitor
funds:cash_in_hand financ monetari_resourc;asset
funeral:;ceremoni
funerary:;funer
funfair:amus_park fair pleasur_ground;carniv
funicular:cabl_railway
funk:shrink;depress
funky:foul;funk smell
funnel:;cone
funnies:cartoon_strip comic_strip;strip
funniness:comedi
funny:comic curious good_stori peculiar singular;comedi comedian curios fun joke laugh odd suspect suspici
funny_farm:crazi_hous nut_hous snake_pit
funny_house:snake_pit
funny_remark:good_stori
funrun:fun_run
fur:;coat
furcate:branch;fork
furious:anger enrag fierc;angri brutal furi mad rage savag violenc
furiousness:violenc;furi
furled:;roll
furlough:;leav
furnace:;chamber
furnish:render suppli
furnished:equip
furor:cult;fashion
furore:cult;fashion
furrow:groov;chase
furrowed:rug
furry:;fur
further:encourag farther foster promot;advanc boost
furtherance:advanc;promot
furthermost:;utmost
furthest:;utmost
furtive:sneak
furuncle:boil
fury:frenzi rage;anger crazi disturb enrag excit frantic furious mad ramp sick sore storm violenc
fuse:merg mix;blend lighter prime
fused:consolid
fusillade:burst volley
fusion:coalit merger unif;blend merg mix union unit
fuss:bother mother troubl;disturb flurri harri plagu provok stir
fussy:busi cross
futile:vain
future:time_to_come;next succeed tens time
futures_exchange:forward_market
futurity:time_to_come
fuzz:cop;copper hair pig
fuzzed:fuzzi
fuzzy:;fog
ga:;georgia
gab:gossip small_talk
gabardine:;dust_coat
gaberdine:dust_coat
gabfest:gossip small_talk
gable:;wall
gabonese:;african
gabonese_republic:gabon
gaborone:capit_of_botswana
gabun:gabon
gad:anxieti_reaction;spur
gadget:;conveni
gaea:ge
gael:;celtic gaelic
gaelic:celtic
gaffe:slip
gaffer:antiqu;boss chief foreman
gag:joke;humor laugh wit
gag_law:closur
gag_rule:closur
gaga:;cult mad
gage:game gaug green_goddess mari_jane stake;cannabi marijuana punt smoke weed
gaia:ge
gain:increas profit win;addit advantag attain benefit hit reach
gainer:;benefit earn gain profit realiz win
gainful:pay
gainfulness:profit
gaining_control:captur seizur
gainsay:challeng disput
gait:pace;rate travel
gal:gallon
gala:;celebr
galactic:astronom;galaxi
galactose:brain_sugar
galago:bush_babi
galax:galaxi
gale:;wind
galician:;romanc
gall:;bitter resent sore
gallant:fashion_plate sheik;attend man proud tender
gallantry:;braveri courag courtesi
gallery:;audienc porch
galley:;vessel
gallic:french;frog
gallimaufry:odd_and_end
gallium:ga
galloway:;beef
galosh:arctic
galvanic:;electr
galvanising:;electr
galvanism:electr_heal
galvanizing:;electr
gam:;herd
gambian:;african
gambit:;comment input maneuv remark
gamble:adventur chanc risk;danger hazard specul ventur
gambler:;adventur chanc gambl hazard risk
gambling:game;bet divers punt recreat stake vice
gambling_den:game_hous
gambling_hell:game_hous
gamboge:lemon lemon_yellow maiz
gambol:sport
game:crippl gritti halt lame stake;backbon competit contest heart nerv punt sand spirit
game_license:hunt_licenc hunt_permit
gamekeeper:game_warden
gamey:;game gritti spirit
gamin:street_arab
gaming:gambl;bet divers punt recreat stake vice
gaming_house:gambl_den gambl_hell
gammon:ham
gamut:;compass orbit rang reach scope
gamy:;game gritti spirit
gan_jiang:kan_river
gang:bunch crowd;associ crew gangster gather mob pack work_parti
gangdom:organiz_crime
gangland:organiz_crime;gang mob pack
gangsta:;equal peer
gangster:;crimin gang mob outlaw pack syndic
gangway:;aisl
ganja:cannabi marijuana
gantlet:metal_glove
gao:govern_account_offic
gaol:jail lag
gaolbird:jail_bird
gaoler:prison_guard screw
gap:breach open spread;col crack space
garage:servic_depart
garb:apparel dress garment;cloth wear
garbage:food_wast refus;content messag wast
garbage_can:ash_bin trash_barrel trash_bin
garbage_carter:refus_collector
garbage_collection:trash_pickup
garbage_disposal:electr_pig
garbage_heap:junk_pile trash_pile
garbage_man:refus_collector
garbage_pickup:trash_collect
garbageman:garbag_carter garbag_collector garbag_man refus_collector
garbed:dress
garbled:confus scatter
garboil:uproar
garden:;flora patch plot veget
garden_egg:mad_appl
garden_state:jersey new_jersey
garden_truck:green_good produc
gardener:;employe
gardening:;agricultur farm
gargantuan:giant;heavyweight monster whale
garish:cheap flash loud
garment:apparel dress;cloth wear
garment_industry:fashion_busi
garmented:dress
garmentmaker:garment_worker
garner:earn;collect depot gather storag store
garnish:;decor
garotte:iron_collar
garret:;floor stori
garrison:fort;arm post
garrote:iron_collar
garrotte:iron_collar
garter:;support
gas:boast;fluid gasolin petrol
gas_gage:gasolin_gaug petrol_gaug
gas_mileage:fuel_consumpt_rate
gas_plant:;burn_bush
gasconade:boast gas
gaseous:;gas
gaseous_state:gas
gash:slash;cut slice wound
gasmask:gas_helmet
gasolene:gasolin petrol;gas
gasoline:petrol;fuel gas
gasoline_gage:gas_gaug petrol_gaug
gasoline_mileage:fuel_consumpt_rate
gasometer:gas_holder gas_meter
gasp:;intak
gastric:;belli stomach
gastroenteritis:stomach_flu
gastrointestinal_disorder:food_poison
gastrolobium:poison_bush
gastropod:;mollusk
gatehouse:;hous
gatekeeper:door_guard hall_porter porter
gateway:;entranc
gather:assembl;accumul collect conglomer garner
gathered:collect
gatherer:collector
gathering:;assembl
gaucherie:slip
gaud:;novelti
gaudy:cheap flash loud;banquet feast novelti
gauge:approxim estim standard_of_measur;guess judg standard
gaul:frog;french frenchman
gaunt:;wast
gauntlet:metal_glove;challeng glove
gaussian_shape:normal_curv
gautama:buddha
gauzy:transpar;sheer
gavage:forc_feed
gavel:;beetl
gay:homosexu sunni;brave cheer sunshin
gay_woman:lesbian
gayness:homosexu
gaze:;regard
gazette:;newspap paper
gazillion:billion million trillion
gazump:hook rob
gb:gilbert
gbit:;gb
gc:;rate
gcse:;grade level tier
gdp:gross_domest_product;valu
ge:;element semiconductor
gear:gear_wheel power_train;wheel
gearbox:gear_box gear_case
geared_wheel:gear
gearing:power_train
geartrain:gear power_train
geek:eccentr eccentr_person;perform
geezerhood:old_age year
geisha:;japanes woman
gel:;membran
gelatin:;treat
gelid:arctic ici
gelidity:chill
gelt:bread dough;scratch sugar
gem:treasur;art crystal jewel stone
gem_state:id idaho
geminate:;pair
gemini:twin
gemstone:gem;stone
gen:;info inform
gendarmerie:;polic
gender:sexual;femal male sex
gene:;genet sequenc
genealogy:famili_tree;clan disciplin field kin subject tribe
general:;chief head
general_agent:insur_broker
general_assembly:legisl_bodi legislatur
general_headquarters:command_post
general_practitioner:gp
general_security_services:shin_bet
general_store:trade_post
generalisation:;induct
generalissimo:command_in_chief
generalist:renaiss_man
generalization:;idea induct thought
generate:;father mother render yield
generation:;father mother person
generative:product reproduct
generator:;apparatus author engin setup
generic:;genus merchandis product wine
generosity:;generous share
genesis:;begin father generat mother
genetic:hereditari inherit transmit;communic convey gene kin
genetic_defect:hereditari_condit hereditari_diseas inherit_diseas inherit_disord
genetic_disease:hereditari_condit inherit_disord
genetic_disorder:hereditari_condit hereditari_diseas inherit_diseas
genetic_science:genet
geneticist:;biolog genet
genetics:genet_scienc;biolog
geneve:geneva
genf:geneva
genial:;kind mental
genic:genet
genie:;spirit
genip:honey_berri spanish_lime spanish_lime_tree
genital_organ:privat_part
genitalia:privat_part
genitals:privat_part
genius:einstein mastermind;ace brain brilliant champion intellectu intellig sensat star superstar wizard
genocide:race_murder;kill
genome:;order
genomics:;genet
genotype:genet_constitut
genova:genoa
genre:write_style;form kind music_style sort style
gens:;famili folk name sept
gent:fellow;gentleman male
genteel:polit;breed cultiv
genteelness:breed
gentile:pagan;ethnic
gentility:breed
gentle_wind:breez;air
gentleman:;man
gentlewoman:dame ladi
gentry:;gentl
genu:human_knee knee knee_joint
genuine:;actual authent legitimaci
genuineness:authent legitimaci
genus:;form generic kind sort
geographer:;expert geographi
geographic:;geographi
geographic_area:geograph_region
geographic_expedition:explor
geographic_region:geograph_area
geographical:;geographi
geographical_area:geograph_region
geographical_mile:mi
geographical_region:geograph_area
geographics:geographi
geography:;geograph
geological_fault:fractur;break
geologist:;scientist
geometric:;geometri
geophysics:;geolog
george_eliot:mari_ann_evan
george_herman_ruth:sultan_of_swat
george_orwell:eric_arthur_blair eric_blair
georgia:;ga georgian
georgia_bark:fever_tree
georgia_home_boy:easi_lay max;soap
georgian:;georgia russian
germ:;develop evolv inspir seed sourc
german_capital:berlin
german_democratic_republic:east_germani
germanium:ge
germinate:develop evolv
gestation:pregnanc;pregnant
gesticulate:gestur motion
gestural:sign
gesture:motion;move movement
get_together:meet
geta:patten
getaway:lam;acceler escap flight run
getting:acquir;act deed develop
getting_even:pay_back
getup:outfit;rig
gewgaw:;novelti
ghana:gold_coast
ghanaian:;ghana
ghastly:grim
ghetto:;life quarter
ghetto_blaster:boom_box
ghost:specter;author phantom shadow touch trace writer
ghost_gum:white_ash
ghostlike:;spiritu
ghostly:;phantom shadow specter spirit spiritu
ghostwrite:;ghost
ghostwriter:ghost
ghq:command_post general_headquart
ghz:;rate
gi:gb gilbert
gia:arm_islam_group
giant:titan;anim beast creatur fauna heavyweight mammoth monster whale
giant_sequoia:big_tree
giant_sunflower:indian_potato
gibbosity:bump swell;promin
gibbousness:bump swell;promin
gibe:dig match shaft talli;agre slam
giddy:silli
gift:endow invest natur_endow talent;acquisit give
gifted:talent
gig:lanc;implement
gigabit:;gb
gigabyte:;gb
gigantic:mammoth;giant heavyweight monster whale
gigot:leg_of_lamb
gilbert:gb
gild:club guild lodg social_club societi
gilded:gold golden;amber grand luxuri
gilt:gold golden;amber coat
gimcrack:cheap flash loud nonsens
gimcrackery:nonsens
gimmick:catch;devic stuff tricki twist
gimpy:crippl game halt lame
gin:;liquor spirit trap
gin_mill:pub public_hous
ginep:honey_berri spanish_lime spanish_lime_tree
ginger:;spice
ginger_nut:;snap
gingerbread:;cake
gingerroot:;ginger
gingersnap:ginger_nut ginger_snap;snap
gingery:ginger
gingiva:gum
ginmill:bar
ginzo:guinea
gip:con scam
gipsy:roma
gird:arm
girdle:;stay
girl:femal_child miss young_ladi young_woman;daughter femal girlfriend ladi_friend woman
girlfriend:ladi_friend;friend girl lover woman
giro:;check
gismo:;conveni
gist:essenc heart_and_soul substanc;burden cardin central core crucial effect essenti fundament import key mean meat
 signific substant sum
git:dirti_dog;rat
giveaway:;disclos disclosur expos game_show gift reveal revel
giver:donor;present
giving:handsom;bounti contribut feed gift liber share
giving_medication:;administr
giving_up:surrend yield
gizmo:;conveni
glacial:ici;arctic frozen glacier
glacial_epoch:ice_age
glacial_period:ice_age
glad:sword_lili;happi
gladden:joy
gladdon:roast_beef_plant
glade:clear
gladiator:;boxer fighter
gladiola:glad sword_lili
gladiolus:glad sword_lili
gladstone:;grip
glamor:glamour
glamorous:;glamour
glamour:witch;beauti glamor
glamourous:glamor
glance:glimps;look
gland:;organ
glare:;blaze public_eye spotlight
glaring:cri;rank
glass:;contain solid
glass_fibre:optic_fiber
glass_lizard:joint_snake
glasshouse:greenhous nurseri
glassworker:glass_cutter
glaze:;candi glass polish top
glazed:;shini
glazer:glass_cutter;glass
glazier:glass_cutter
gleam:;shine
gleaming:;flash glow lucent shine
glean:harvest reap
glee:;comic crow funni gay satisfact scream triumph
glen:;vale valley
glib:pat slick
glide:;coast move movement phone sail slew slide slip soar
glide_path:;approach
glide_slope:approach_path;approach
gliding:soar;fli flight sail
glimmer:;flash intim suggest
glimpse:glanc;aspect look prospect scene view vista
glint:glanc spark;shine
glisten:;shine
glistening:shini;polish shine
glitch:bug;defect fault
glitter:;flash shine spark
glitz:;cheap flash loud
gloam:twilight
gloaming:twilight
gloat:crow;triumph
glob:chunk
global:world worldwid;ball earth globe sphere
global_organization:internat_organiz world_organiz
global_positioning_system:gps
globalisation:global
globe:earth;ball global world worldwid
globeflower:globe_flower
globetrotter:world_travel
globose:global
globular:global
glockenspiel:orchestr_bell
glom:cop
gloom:;blue depress gloomi sober somber
gloomful:gloomi
gloominess:;sad
glooming:gloomi
gloomy:;blue depress dismal sad sorri
glorification:glori
gloriole:;glori
gloriosa:climb_lili glori_lili
glorious:magnific;brilliant glori
glory:;beauti brilliant glorious honor honour magnific
gloss:;account colour comment explan polish
glossa:tongu
glossary:;comment
glossiness:polish
glossy:shini slick slick_magazin;magazin photo photograph polish shine
glove:basebal_mitt mitt
glove_doll:hand_puppet
glow:;burn light
glowering:moodi
glowing:;light
glue:;cement gum
glum:moodi
glut:gorg;flood stuff
gluten:;protein
gm:gram
gmt:greenwich_mean_time greenwich_time universal_time ut
gnome:dwarf;fairi maxim
gnp:gross_nation_product;valu
go:hug_drug move spell tour travel;adam becom depart offer proceed shift
goad:spur urg;needl
goaded:driven
goading:spur urg
goal:destin;design doom end fate finish termin
goalie:goalkeep goaltend
goalkeeper:goali goaltend
goalless:scoreless
goaltender:goali goalkeep
goat:;butt victim
goat_god:pan
gob:jack old_salt sea_dog tar
gobbler:tom_turkey;tom
gobs:dozen load lot pile score ton
god:deiti suprem_be;divin idol
god_almighty:creator divin lord maker
goddam:blame blast damn;bless
goddamn:blame blast damn;bless
goddamned:blame blast damn;bless
goddess:;deiti god
godfather:;patron sponsor support
godforsaken:wast
godhead:creator divin lord maker
godlike:;divin
godly:divin
godsend:gold_rush;boom
goggles:;glass
goidelic:gaelic
going:departur exit leav pass;act death deed depart die expir part quit start
going_away:departur leav
going_to_jerusalem:music_chair
gold:amber golden;au yellow
gold_coast:ghana republ_of_ghana
gold_rush:;boom
goldbrick:con scam
golden:gold;amber fortun prosper
golden_ager:old_person senior_citizen
golden_fairy_lantern:yellow_globe_lili
golden_glow:doubl_gold
golden_seal:yellow_root
golden_state:ca california
goldenseal:golden_seal yellow_root
goldmine:gold_mine
goldthread:golden_thread
golem:robot
golf_player:golfer
golf_pro:profession_golfer
golfcart:golf_cart
golfer:golf_player;golf particip player
golfing:;play
goliath:monster;giant mammoth
golosh:arctic
gomuti:sugar_palm
gondola:;boat car
gone:deceas depart;asleep
goner:;toast
gonzo:bizarr eccentr
goo:;matter mud muddi
goober:monkey_nut;peanut
good:;advantag commod honor moral respect upright
good_book:bibl christian_bibl word_of_god
good_day:bye goodby so_long
good_deal:batch lot mass mint mountain pile plenti raft slew spate stack;flock
good_luck:;break happi_chanc
good_manners:;courtesi
good_sense:mother_wit
good_shepherd:christ jesus jesus_christ
good_story:funni funni_remark
good_will:goodwil;grace
good_word:recommend
goodby:bye good_day goodby so_long
goodbye:bye good_day so_long;farewel
goodish:sizabl;hefti respect
goodly:sizabl;hefti respect
goodman:king_of_swing
goodness:;benefici honor moral respect ripe serious upright
goodwill:good_will;grace
goody:treat;nutrit
goof:goos sin
goofball:goos
goofy:silli;goos
goon:hood punk tough
goop:easi_lay georgia_home_boy max;soap
goose:;fool foolish sap silli sin
goose_egg:noth zero zip
goosebump:goos_bump goos_skin
gooseflesh:goos_bump goos_skin
gooselike:foolish
goosey:foolish
goosy:foolish
gop:republican_parti;parti
gore:;blood bloodsh
gorge:;notch pass stuff
gormandise:gorg;stuff
gormandize:gorg;stuff
gory:;carnag massacr slaughter
gospel:;church_doctrin evangel religi_doctrin truth
gospels:;evangel
gossamer:transpar;sheer
gossip:chat jaw small_talk;comment
gossipmonger:;gossip
goth:;peasant savag
gothic:black_letter;mediev
gouge:nick;dent rack rout
gourmandize:gorg;stuff
govern:regul;order rule
governance:administr govern_activ govern_bodi organiz;administ bodi brass coordin engin establish form mastermind rule
governed:;person
governing:govern_activ;rule
governing_body:administr govern organiz;brass establish
government:author regim;polit polit_scienc rule
government_accounting_office:gao
government_activity:govern
government_agency:bureau offic
government_man:fbi_agent
government_note:bank_bill greenback;bill
governor:;control govern gubernatori order politician regul rule
governorship:;governor
gown:;dress universiti
gp:;doc doctor md physician
gpa:grade_point_averag;standard
gpo:govern_print_offic
gps:global_posit_system
grab:snap;catch touch
grace:deck;good_will goodwil
graceful:eleg;refin
gracie:allen
gracility:grace
gracious:;goodwil grace
grad:graduat;grade scholar student
gradation:;graduat
gradational:graduat
gradatory:graduat
grade:class level rank rate tier;gather place
grade_insignia:chevron stripe
graded:rank
grader:;critic grade place rank rate
gradient:slope;chang
grading:;build construct mark order place rank rate score
gradual:;grade
graduate:;scholar student
graduated_table:order_seri scale scale_of_measur
graduation:;complet
graffiti:;decor
graffito:graffiti
graft:briberi transplant;bribe buy corrupt feloni
graham:;whole_meal_flour whole_wheat_flour
grail:;aim object
grain:cereal;atom gritti molecul particl
grain_alcohol:ethanol
grainfield:grain_field
grains_of_paradise:guinea_pepper
grainy:gritti;grain
gram:gm
graminaceae:grass_famili
gramineae:grass_famili
grammatical:;grammar
gramme:gm gram
gramps:grandfath
grampus:killer_whale sea_wolf;killer
gran:grandmoth nan
gran_casa:bass_drum
gran_santiago:capit_of_chile
granary:garner
grand:august one_thousand thousand;digniti fantast heroic lord luxuri nobl piano terrif tremend wonder yard
grand_canyon_state:arizona
grand_turk:sultan
grandad:grandfath
grandchild:;offspr
granddad:grandfath
granddaddy:grandfath
grandeur:nobil;brilliant distinguish elev fantast glorious grand impos larg magnific nobl superb terrif tremend wonder
grandiloquence:rhetor
grandiloquent:tall
grandiose:;rhetor
grandiosity:rhetor
grandma:grandmoth nan
grandmaster:;particip player
grandmother:nan
grandness:import
grandpa:grandfath
grandstand:cover_stand;audienc
grange:;farm
granger:farmer;creator farm
granite:;flint
granite_state:new_hampshir
granitic:flint
grannie:grandmoth nan
granny:grandmoth nan
grant:award;accord aid alloc allow assign conced
granting_immunity:;exempt
granular:gritti;grain
granulate:;grain
granulose:gritti
grapefruit:;citrus
grapeshot:;grape
grapevine:grape pipelin word_of_mouth;comment gossip
graph:;chart graphic
grapheme:graphic_symbol
graphic:;icon imag pictur
graphical:;graph
graphical_record:graph
graphics:artwork;art artist
graphite:black_lead;carbon
grapple:cope grip;contend deal manag tool wrestl
grappler:wrestler
grappling:wrestl;grip struggl
grasp:appreci hold savvi;capabl clutch compass grip rang reach understand
graspable:understand
grasping:seiz take_hold;clutch compass greed savvi understand
grass_widower:divorc_man
grassfire:prairi_fire
grasshopper:;cocktail
grassland:;parcel tract
grassy:;grass
grate:;framework nois
gratification:satisfact;satisfi
gratify:satisfi
gratis:;free
gratitude:;feel
gratuitous:;free
gratuity:tip
grave:danger sculptur sober solemn tomb;death demis die graviti place serious sever spot
gravel:bother crush_rock devil;puzzl rock stone
graven:inscrib
graveness:graviti
graveyard:burial_ground burial_site cemeteri memori_park;site
gravimeter:graviti_meter
gravitas:digniti
gravitation:graviti
gravitational:;graviti
gravitational_attraction:graviti
gravitational_force:graviti
gravity:;attract grave serious sober solemn somber
gravy:;boom gold_rush juic sauc
gravy_holder:boat
gravy_train:easi_money
gray:grey;cloth wear
gray_matter:grey_substanc
gray_substance:grey_matter
graybeard:old_man
grayish:gray grey
graze:;crop eat feed scratch
grazing:;crop eat feed touch
grease:dirt soil;dirti nasti oil
grease_monkey:automobil_mechan mechan
greaseball:guinea
greasy:;oil
great:;crack keen outstand smash success winner
great_britain:uk unit_kingdom
great_commoner:bryan william_jen_bryan
great_deal:batch lot mass mint mountain pile plenti raft slew spate stack;flock
great_dividing_range:eastern_highland
great_elector:frederick_william
great_lakes_state:michigan
great_white_way:broadway
greater_london:british_capit
greatest:sterl;elev height peak summit
greatness:;ampl blanket broad celebr enorm extens fame famous grand hefti heroic huge immens import notabl note
 outstand renown respect sizabl tremend vast wide
grecian:greek
greed:;desir
greedy:avid;greed seiz
greek_capital:athen
greek_fret:key_pattern
green:common park;parcel tract
green_douglas_fir:oregon_pine
green_goddess:mari_jane;weed
green_goods:garden_truck produc
green_groceries:garden_truck produc
green_mountain_state:vermont
greenback:bank_bill bank_note feder_reserv_note govern_note;bill
greenery:;green leaf
greenhorn:rooki
greenhouse:nurseri;build
greenish:green
greenmarket:green_market
greens:;veget
greensward:turf
greenway:;belt
greenwich_mean_time:gmt ut
greenwich_time:gmt ut
greenwood:;forest timber woodland
greet:;recognis
greeting:;recognis salut
gregorian:;gregori
grenade:;bomb
grey:gray
grey_matter:gray_substanc
grey_substance:gray_matter
greyback:johnni rebel
greybeard:old_man
greyhound:;racer
greyish:gray grey
greyness:gray
grid:power_system;facil form instal pattern
griddlecake:hot_cake
gridiron:footbal_field
grief:;sorrow
grievance:;alleg bitter resent
grieve:sorrow
grieving:mourn
grievous:danger grave;serious sever
grievous_bodily_harm:easi_lay georgia_home_boy max;soap
griffon:griffin
grill:;framework restaur
grille:;wicket
grilling:;cook
grillroom:grill
grillwork:grill
grim:relentless stern;hardship sever
grime:dirt dirti soil
grimness:hardship sever
grin:smile
grind:crunch;bone degre dig drum labor labour level scholar
grinder:cuban_sandwich hero_sandwich italian_sandwich poor_boy sub submarin submarin_sandwich torpedo wedg;bomber
 crunch mill sandwich tooth
grinding:;atom crunch molecul nois particl
grinning:smile
grip:clutch handl hold;clinch grasp palm seiz traction travel_bag
gripe:beef;crab kick
grippe:flu influenza
gripping:fascin
grisly:grim
grist:;cereal grain
grit:backbon;game gritti sand sandston spirit
gritty:game;backbon grain heart nerv sand spirit
grizzly:gray grey
grocer:;merchant
grocery:food_market;market marketplac mart
grocery_store:food_market;market
groin:;area edg region
grok:grasp savvi;compass
grommet:loop
gronland:greenland
groom:;curri hand particip train
grooming:train;apparel coach cover dress educ garment
groove:;channel impress imprint routin
groovy:crack smash;great keen
grope:fumbl
gross:receipt revenu;amount sum
gross_domestic_product:gdp
gross_profit:;margin
gross_revenue:sale
grotesque:fantast;art freak joke monster trick
grotto:;cave
groucho:julius_marx;marx
grouchy:cross
ground:anchor dri_land reason;base basi conclud down earth foot found land object shore strand
ground_almond:rush_nut
ground_beef:hamburg
ground_fir:princess_pine
ground_forces:armi regular_armi
ground_ivy:runaway_robin
ground_level:first_floor
ground_pine:christma_green
ground_substance:;matrix
ground_tackle:anchor
groundball:ground_ball
groundberry:mountain_tea
groundbreaker:pioneer
groundbreaking:innov;ceremoni concept creat found institut introduc invent
groundcover:ground_cover
grounder:ground_ball;hit hop skip strike
groundfish:bottom_fish
grounding:;earth educ foundat
groundless:idl
groundnut:indian_potato potato_bean wild_bean;monkey_nut peanut
grounds:evid yard;appar caus field inform patent plain prove testifi
groundsheet:ground_cloth
groundwater_level:water_tabl
groundwork:base basi cornerston;assumpt found foundat
group:radic
group_discussion:;confer
grouse:beef;crab
grove:;forest garden plantat wood
grower:raiser;agricultur farm farmer grow
growing:growth;acquir age develop development matur product
grown:adult
grownup:adult grown
growth:grow;acquir age develop development evolut increas matur
growth_regulator:plant_hormon
groyne:;groin
groznyy:grozni
grub:chow chuck eat
grudge:;bitter resent
grueling:punish;labor labour
gruelling:punish;labor labour
gruesome:grim
gruff:;crust
grumbling:;complaint nois
grummet:loop
grumpy:cross;crab
grunge:dirt soil;dirti nasti
grunter:pig
gruntle:gentl
grus:;crane
gryphon:griffin
gsa:general_servic_administr
gsr:electr_skin_respons
gu:guam
guangzhou:canton
guar:cluster_bean
guarantee:assur ensur;pledg secur undertak warrant
guarantor:;guarante patron sponsor support warrant
guaranty:;collater guarante
guard:ward;defend guardian lineman safeti safeti_devic
guard_dog:watchdog
guardian:defend;champion guard keep protect shield
guardianship:keep;appoint care defend duti guardian handl manag oblig protect respons
guardrail:safeti_rail
guatemala:;guatemalan
guatemalan:;guatemala
gubernatorial:;governor
guerilla:guerrilla insurg irregular;warrior
guerrilla:insurg irregular;warrior
guess:hazard imagin specul suppos think ventur;approxim estim gaug hypothesi idea judg opinion pretend say suspect
guessing:;estim hazard idea imagin pretend suppos think ventur
guesswork:guess
guest:;client invit visitor
guesthouse:;hous
guestworker:guest_worker
guffaw:belli_laugh
guggle:bubbl
gui:;interfac
guidance:counsel steer;advis content direct guid manag maneuv messag point
guide:lead maneuv steer;conduct escort leader point take usher
guidebook:;guid
guideline:road_map;counsel direct guidanc line plan program rule_of_thumb
guidepost:rule_of_thumb
guideword:guid_word
guiding:direct;engin mastermind organiz
guiding_light:notabl
guild:club lodg social_club societi;associ
guileful:;slick tricki
guileless:;transpar
guilt:guilti_conscienc;guilti
guilt_feelings:guilti_conscienc
guilt_trip:guilti_conscienc
guiltiness:guilt
guiltless:innoc
guilty:;guilt
guilty_conscience:guilt guilt_feel guilt_trip
guinea:;coin italian
guinea_gold:red_brass
guinea_pepper:grain_of_paradis
guinean:;african guinea
guise:pretext
guitar:;guitarist
guitar_player:guitarist
guitarist:guitar_player;guitar musician player
gujarati:;indian sanskrit
gujerat:gujarat
gulch:;gorg
gulf:;water
gull:cod fall_guy fool soft_touch;absorb victim
gullet:;gorg
gully:;vale valley
gum:;sweet
gum_elastic:india_rubber natur_rubber rubber
gumption:backbon common_sens good_sens hors_sens mother_wit;sand sens
gumptious:energet
gumshoe:arctic dick
gumweed:gum_plant
gun:artilleri heavi_weapon ordnanc;arm gunman hit_man torpedo weapon
gun_for_hire:gunman hit_man torpedo
gunboat:;boat
gunboat_diplomacy:power_polit
gunfight:shootout;combat fight scrap
gunfire:gunshot;shoot shot
gunlock:fire_mechan
gunman:gun_for_hire hire_gun hit_man torpedo;gun murder shoot shooter
gunnel:gun_rest
gunner:;cannon gun man
gunnery:;arm weaponri
gunplay:shootout
gunpowder:powder;explos
gunshot:gunfir;shoot shot
gunslinger:gun_for_hire gunman hire_gun hit_man torpedo;gun
gunstock:;stock
gunwale:gun_rest
guomindang:kuomintang
guppy:rainbow_fish
gurgle:bubbl
gurkha:;nepales nepali soldier
gush:;express flow flush jet reflect
gushing:pour
gust:;blast blow drift float wind
gustation:sens_of_tast
gusto:;enjoy enthusiasm
gusty:;blast
gut:;channel
guts:backbon;game gritti sand spirit
gutsy:;backbon sand
gutter:;channel toilet
guttle:pig
guy:cat roast;man
guzzling:;drink
gym:gymnasium
gymnasium:gym middl_school secondari_school;school
gymnast:;athlet
gymnastic:athlet
gymnastics:;athlet sport
gynecologist:;specialist
gynecology:;medicin
gyp:con con_game confid_game confid_trick scam;sting
gypsy:roma;indian jack
gyrate:spin spiral
gyration:;revolut rotat
ha:hour_angl
haart:drug_cocktail
haberdashery:cloth_store
habiliment:articl_of_cloth cloth wear
habilimented:dress
habilitate:apparel dress garment
habit:;accustom custom customari tradit usag
habitat:home_ground;environ surround
habitation:home;habitat hous live lodg
habitual:accustom customari;custom habit usag
habituation:addict depend
habitue:fixtur regular
habitus:build
habsburg:;dynasti royalti
hacek:;wedg
hachure:hatch
hacienda:;acr estat hous
hack:machin_politician;dig labor labour pol politician
hacker:;golfer terrorist
hackney:;carriag
hackneyed:stock tire
hacksaw:metal_saw
hades:aid underworld;hell
hadith:;custom path tradit
hadrian:adrian
haematocrit:pack_cell_volum
haemorrhage:bleed
haemorrhoid:pile
hag:;witch
haggard:drawn worn;wast
haggle:wrangl
haggling:wrangl;bargain brawl
hagiographa:write
hail:acclaim herald;downfal object precipit
hair_grass:needl_rush needl_spike_rush slender_spike_rush
hairball:hair_ball
haircare:hair_care
hairdo:hair_style
hairdresser:;fashion manner mode style trend vogu way
hairdressing:hair_care hair_oil
hairgrip:bobbi_pin
hairpiece:fals_hair
hairsbreadth:hair
hairstyle:hair_style;hair
hairtail:frost_fish
hairy:hair
haiti:;haitian
haitian:;haiti
haj:;pilgrimag
hajj:;pilgrimag
hakeem:hakim;doc doctor md moslem muslim physician
hakim:;doc doctor md moslem muslim physician ruler
hakka:;chines
halal:;meat
halcyon:golden;prosper
hale:cart drag forc haul pressur;squeez whole
half:;divis
halftime:;paus suspens
halfway:center middl midway;centr
halite:rock_salt
hall:lobbi;corridor dormitori student_resid
hall_porter:door_guard
hallmark:trademark;allow appropri characterist mark marker reserv
hallowed:;sacr
halloween:;day
hallux:big_toe great_toe
hallway:hall;corridor
halo:anchor_ring ring;glori
halt:arrest crippl game lame stay stop stoppag;block ceas check conclus end freez quit staunch stem
halter:;rope
halting:crippl game lame
hamadryad:king_cobra
hamas:islam_resist_movement
hamburger:burger ground_beef;beef sandwich
hamburger_steak:beef_patti
hamilton:ami_lyon
hamlet:crossroad;communiti villag
hammer:forg
hammering:;blow pound ram
hammock:mound
hamper:;basket bound handicap limit restrict
han:;dynasti
hand:hire_man mitt;jack script
hand_brake:;emergenc
hand_clapping:applaus
hand_puppet:glove_doll
handbag:purs;bag contain
handball:;ball
handbasket:basket
handbill:circular
handbook:;refer
handcart:cart
handclasp:;shake
handel:;music
handgrip:grip handl
handgun:pistol shoot_iron side_arm
handicap:disabl invalid;advantag deterr
handicapped:disabl;person
handiness:avail
handle:grip manag treat;care deal palm
handler:anim_trainer;agent care coach handl manag trainer
handline:hand_line
handling:manipul;palm touch treatment
handmaid:servant
handmaiden:servant
handout:press_releas;releas
handover:;deliv
hands:man manpow work_forc workforc;custodi forc keep personnel
handsaw:hand_saw
handset:french_telephon;phone telephon
handshake:;shake
handshaking:;shake
handsome:give;bounti liber
handsomeness:good_look
handstamp:rubber_stamp
handwear:hand_wear
handwriting:script;hand write
handy:;avail
hang:;bent endow fit gift talent
hangar:repair_shed
hangbird:baltimor_bird
hangdog:guilti
hanger:;hang
hanging:;decor execut
hangout:resort;area frequent repair
hangover:;discomfort offici
hanker:long
hankering:yen
hannover:hanov
hannukah:feast_of_dedic feast_of_light festiv_of_light
hanoi:capit_of_vietnam
hanover:;dynasti royalti
hanukah:feast_of_dedic feast_of_light festiv_of_light
hanukkah:feast_of_dedic feast_of_light festiv_of_light
hap:happen occur;accid
hapless:miser poor;miseri piti ruth shame
happen:occur
happening:natur_event occurr;event occur
happenstance:coincid
happiness:;feel unhappi
happy:;glad
happy_chance:break;good_luck
harare:capit_of_zimbabw salisburi
harass:harri plagu;provok
harassment:;harri plagu provok
harbinger:herald predecessor;announc indic precursor
harbor:harbour haven nurs;asylum entertain port refug sanctuari shield
harbour:harbor haven;asylum entertain nurs port refug sanctuari shield
hard:difficult;difficulti knockout sever
hard_currency:cash
hard_disc:fix_disk
hard_drink:liquor spirit
hard_hat:construct_worker
hard_knocks:hardship
hard_liquor:spirit strong_drink
hard_worker:slave
hardball:;attitud basebal
hardcover:;book volum
harden:;season temper
hardened:temper;treat
hardening:;cure
hardheaded:practic;pragmat
hardihood:dare
hardiness:dare;valid
hardinggrass:hard_grass
hardliner:;conserv
hardness:;consist soft
hardship:sever;advers difficulti grim relentless stern terribl wick
hardtack:pilot_bread
hardware:;arm weaponri
hardworking:;industri
hardy:;brave valid
hare:;rabbit
hare_and_hounds:paper_chase
harebrained:insan;mad
harlot:fanci_woman ladi_of_pleasur prostitut sport_ladi work_girl
harlotry:prostitut
harm:damag hurt injuri trauma;chang modif traumat wound
harmonic:;qualiti tone
harmonica:mouth_organ;harper
harmonious:;concord correspond
harmonise:accord concord;agre
harmonium:reed_organ
harmonize:accord concord;agre
harmony:;accord agre concord music
harness:tackl;rein
harp:;harper mouth_organ
harper:;musician player
harpist:harper
harpo:arthur_marx marx
harried:harass
harrier:;attack harri plagu provok
harrisburg:capit_of_pennsylvania
harrow:disk
harrowing:;tortur
harry:plagu;provok
harry_hotspur:perci sir_henri_perci
harsh:;sever
harshness:;cruelti sever
hartford:capit_of_connecticut
harvest:crop reap;clip consequ effect event outcom output result yield
harvesting:harvest_home;gather reap
hassle:bother harri plagu troubl;combat disturb fight provok scrap
hassock:;ottoman
haste:hurri rush;move movement race speed zip
hasten:hurri race rush speed
hastiness:hurri
hasty:;hurri
hat:;function lid offic role
hatch:;birth
hatchback:;auto automobil car
hatchet:;arm weapon
hatchet_job:defam
hatching:;birth
hate:hatr;emot
hateful:mean
hatful:batch good_deal great_deal lot mass mint mountain pile plenti raft slew spate stack;deal flock
hatrack:coat_rack
hatred:hate;emot
haul:cart catch drag hale;draw pull
haulage:haul
hauling:;cart drag hale ship transport truck
haunt:ghost resort;area frequent repair
haunted:obsess
haunting:persist
haute_couture:high_fashion high_style
havana:capit_of_cuba cuban_capit
haven:harbor harbour oasi;port shelter
haversack:back_pack
hawaii:hi;hawaiian
hawaiian:;hawaii hi
hawaiian_capital:honolulu
hawker:;falcon hawk hunter seller vendor
hawkeye_state:iowa
hawking:;market sell
hawkish:milit
hawkmoth:hawk_moth
hawkshaw:dick
hawkyns:hawkin sir_john_hawkin
hayastan:armenia republ_of_armenia
haydn:;music
haymaker:knockout_punch ko_punch sunday_punch
hayrick:rick
hayseed:yahoo
haystack:rick
hayti:haiti
haywire:bat nut;crack wrong
hazard:adventur chanc fortun guess jeopard jeopardi luck risk stake ventur;danger endang gambl menac phenomenon
 pretend riski threaten
hazardous:riski;danger jeopardi risk
haze:;cloud confus fog fuzzi obscur
hazelwood:sweet_gum;red_gum
hazy:fuzzi;fog
hdtv:;televis tv video
head:;brain chief lead mind top_dog
head_ache:headach
head_covering:veil
head_game:;illus
head_teacher:princip school_princip
headache:worri;concern interest occupi
headcount:head_count
headdress:;cloth wear
header:head;beam cope
headgear:;cloth wear
heading:bear header;aim direct guid maneuv point steer way
headland:;elev
headline:;head header
headliner:;perform star
headlong:;hurri
headman:tribal_chief;chief
headmaster:;princip
headphone:;phone
headquarters:central_offic home_base home_offic main_offic;offic
headrest:head_restraint
headroom:clearanc
headset:;receiv
headway:clearanc;advanc guid head lead maneuv point progress room steer
headword:head_word
heady:wise;rash reckless wisdom
heal:mend;cure
healed:recov
healer:therapist;cure expert heal therapi
healing:therapeut;activ cure mend remedi
health:;healthi upbeat welfar well
health_care:healthcar
health_check:medic medic_exam medic_examin
health_club:;spa
health_facility:medic_build
health_professional:primari_care_provid
healthcare:health_care;aid attent care
healthcare_facility:medic_build
healthiness:good_health
healthy:;health intellig sound
heap:batch good_deal great_deal lot mass mint mountain pile plenti raft slew spate stack;accumul ampl bus conglomer
 deal flock gather jam mob mound ram
heaps:dozen load lot pile score ton
hear:discov learn
hearer:auditor
hearing:;audienc chanc listen opportun proceed
hearing_aid:ear_trumpet
hearsay:rumor;comment gossip
heart:pump;center centr eye middl nerv suspicion
heart_and_soul:essenc substanc;core meat sum
heart_of_dixie:al alabama
heart_rate:;puls
heartache:grief;sorrow
heartbeat:beat instant new_york_minut puls split_second;bit minut mo moment pound second
heartbreak:grief;sorrow
heartbroken:;grief
hearten:cheer
heartfelt:earnest;dear serious
hearth:;home nich recess
heartland:;region
hearts:black_maria
heartsease:;peac peac_of_mind
hearty:satisfi;affect squar substanti
heat:high_temperatur;energi hot passion temperatur wake warmth
heater:fastbal warmer;bullet heat pitch warm
heath:;wast
heathen:ethnic pagan
heathenish:ethnic pagan
heathenism:pagan_religion
heather:ling;color heath
heathland:heath
heating:warm
heave:;surg
heaven:eden paradis promis_land;region
heavens:vault_of_heaven;surfac
heaves:broken_wind
heavy:;actor charact persona player role weight
heavy_weapon:artilleri gun ordnanc
heavyset:compact
heavyweight:;boxer giant whale wrestler
hebdomad:week
hebdomadal:week
hebdomadary:week
hebraic:hebrew
hebraical:hebrew
hebraism:jewish_religion judaism
hebrew:jew;jewish
hebrides:western_isl western_island
hedge:parri skirt;dodg duck fenc protect secur
hedge_pink:bounc_bet
hedgefund:hedg_fund
hedgerow:hedg
hedging:;dodg duck evas parri protect secur skirt
hedonist:;pagan
heed:pay_attent regard;attend attent listen mind thought
heedful:care;thought
heedless:reckless
heel:;bottom dog
hefa:haifa
heft:;hefti massiv monument muscular power respect sizabl
hefty:;muscular power respect sizabl
hegira:exodus
height:elev summit;altitud degre dimens exceed greatest high level low peak promot stage statur sterl tall top upgrad
heighten:;enhanc
heights:;high place spot
heir:;offspr receiv recipi succeed successor
heiress:;heir
heirloom:;belong heritag hold inherit properti
heist:arm_robberi;robberi
hejira:exodus
helen_wills:moodi
helena:capit_of_montana
helianthemum:sun_rose
helical:spiral
helium:;element
helix:spiral;curv loop
hell:blaze snake_pit the_pit;pit region troubl underworld
hell_dust:nose_drop;thunder
hell_on_earth:snake_pit the_pit
hellene:greek
hellenic:greek;classic
hellenic_language:greek
hellenic_republic:greec
heller:;devil
hellfire:red_region
hellhole:hell hell_on_earth snake_pit the_pit
hellion:;devil
hello:hi;greet
helm:;lead leadership
helmetflower:;helmet_flower
help:aid assist;attend facilit support
helpdesk:help_desk
helper:assist help;aid support
helping:serv
helpless:;weak
helplessness:weak
helsingfors:capit_of_finland finnish_capit helsinki
helsinki:capit_of_finland finnish_capit
hematocrit:pack_cell_volum
hemicrania:sick_headach
hemipteran:;bug
hemipteron:;bug
hemodialyzer:artifici_kidney
hemofil:factor_viii
hemorrhage:bleed;harm hurt injuri trauma
hemorrhagic:;bleed
hemorrhoid:pile
hemp:cannabi
hen:;bird chicken
hen_harrier:marsh_hawk
hen_yard:chicken_run
henchman:confeder partner_in_crime
henpecked:domin
hep:hip
heptad:seven vii
hera:here
heracles:hercul
herakles:hercul
herald:acclaim hail predecessor;announc courier indic messeng precursor trumpet
heraldry:;emblem inquiri research
herb_of_grace:rue
herbaceous_plant:herb
herbal:herb_tea;herb tea
herbal_therapy:botan_medicin
herbalist:herb_doctor
herbicide:weed_killer;chemic
herd:crowd
here:;locat
here_and_now:present_moment;moment
hereafter:futur time_to_come
hereditary:ancestr genet inherit transmit;ancestor communic convey kin
hereditary_condition:genet_defect genet_diseas genet_disord inherit_diseas inherit_disord
hereditary_disease:genet_defect genet_disord inherit_disord
hereditary_pattern:;inherit
heredity:genet_endow
hereford:;beef
heresy:;dissid orient
heretical:dissid;contest
heritage:;attribut inherit
heritor:heir
hermit:solitari;lone withdrawn
hermitage:;home
hero:;champion charact fighter heroic leader persona role
hero_sandwich:poor_boy sub submarin torpedo wedg;bomber
heroic:epic;grand
heroic_poem:epic
heroic_tale:adventur_stori
heroics:;act perform play
heroine:;charact persona role woman
heroism:;braveri courag
heron:hero_of_alexandria;hero
herr:;man
herrenvolk:master_race
hertz:cycl_per_second;cycl rate
hesitancy:reluct
hesitant:;reluct
hesitate:paus
hesitation:reluct;falter
hesperus:evening_star
hessian:wellington_boot;wellington
het:heat
heterodox:dissid
heterosexual:straight straight_person;sex
heterosexual_person:straight
hevea:rubber_tree
hex:glamour witch;charm curs damn spell
hexad:captain_hick six vi
heyday:flush peak prime;affluent flower load wealthi
hezbollah:islam_jihad parti_of_god revolutionari_justic_organiz
hf:high_frequenc
hg:mercuri
hi:hawaii hello;greet hawaiian
hiatus:;break suspend suspens
hibernia:ireland
hick:yahoo
hickey:love_bite
hidden:conceal;obscur
hide:conceal fell;skin veil
hideaway:den
hideous:horrif outrag;revolt scandal
hideout:den;hide
hiding:;conceal privaci secreci veil
hie:race rush speed
hierarch:high_priest
hierarchical:;hierarchi
hierarchy:power_structur;organiz seri
hieronymus:jerom saint_jerom
high:;degre emin height level
high_command:suprem_headquart
high_hat:;beaver
high_noon:midday
high_sea:internat_water
high_society:bon_ton smart_set
high_spot:highlight
high_temperature:heat
highborn:titl
highchair:feed_chair
higher_rank:senior_status
highjack:pirat
highjacker:road_agent
highjacking:hijack
highland:;elev
highlander:;soldier
highlife:high_life
highlight:high_spot spotlight;detail item particular
highlighting:;spotlight
highness:;emin height soar tower
highroad:trunk_road
highschool:high_school senior_high senior_high_school
highwater:high_tide high_water
highway:main_road;road rout
highwayman:road_agent
hijack:pirat;crime offens
hijacker:road_agent;crimin outlaw pirat
hijacking:;pirat robberi
hike:boost cost_increas;increas rais salari_increas wage_increas walk
hiking:;walk
hilarious:;scream
hildebrand:gregori_vii
hill:;elev mound mountain
hillock:mound
hillside:;slope
hilltop:;crest peak summit top
hilly:mountain;hill mount
himalayas:;himalayan
hind:back
hind_end:behind seat;bottom butt rear stern tail
hinder:back block blockad;handicap
hinderance:deterr prevent;handicap interfer
hindi:hindu;sanskrit
hindoo:hindi hindu
hindquarters:behind rear_end seat;bottom butt rear stern tail tail_end
hindrance:deterr prevent;block blockad deter difficulti discourag handicap interfer obstruct
hindsight:;savvi understand
hindu:hindi;asian
hinduism:;faith religion
hindustani:hindu
hinge:flexibl_joint
hint:clue suggest;breath indic intim pinch proposit trace
hinterland:back_countri;countri
hippie:flower_child;reformist
hippies:flower_person
hippo:river_hors
hippopotamus:river_hors
hippy:flower_child
hipster:flower_child
hipsters:flower_person
hire:charter employ leas;act deed employe engag rent
hired:charter leas
hired_gun:gunman hit_man torpedo
hired_man:hand
hirer:boss
hirsute:hair
hispanic:latino spanish_american
hispaniola:haiti
hiss:boo bronx_cheer;bird call cod cri nois outcri shout
historian:;scholar student
historic:;account chronicl histori stori
historic_period:age
historical:;histori
historied:celebr
historiographer:historian
historiography:;historian literatur write
history:account chronicl;histor past record stori
histrion:actor role_player;player
histrionics:theatric theatric_perform
hit:strike;attain collis effort exploit feat gain reach score shoot talli touch
hit_man:gun_for_hire gunman hire_gun torpedo;gun
hitch:arrest duti_tour halt stay stoppag tour_of_duti;buck check draft jerk stop thumb tour
hitchhike:thumb
hitless:scoreless
hitman:gun_for_hire gunman hire_gun hit_man torpedo;gun murder shoot
hitter:batsman batter;bat hit slug strike striker
hitting:strike;shoot touch
hives:;rash
hizballah:hezbollah islam_jihad parti_of_god revolutionari_justic_organiz
hizbollah:hezbollah islam_jihad parti_of_god revolutionari_justic_organiz
hizbullah:hezbollah islam_jihad parti_of_god revolutionari_justic_organiz
hmo:health_mainten_organiz
hmong:;asian tongu
hnd:higher_nation_diploma
hoagie:cuban_sandwich hero_sandwich italian_sandwich poor_boy sub submarin submarin_sandwich torpedo wedg;bomber
hoagy:cuban_sandwich hero_sandwich italian_sandwich poor_boy sub submarin submarin_sandwich torpedo wedg;bomber
hoar:frost gray grey
hoard:accumul cach collect;fund store
hoarding:billboard;sign
hoarfrost:frost
hoary:gray grey;rusti
hoax:;cod fool fraud fraudul
hobby:;pursuit sidelin toy
hobbyhorse:hobbi
hock:rhine_wine;joint
hodgepodge:odd_and_end
hog:;lamb pig
hog_cranberry:mountain_box sand_berri
hogg:;lamb
hokey:artifici
hokkianese:min min_dialect taiwanes
hokum:nonsens
hold:appreci clutch grasp grip keep maintain;clinch compass delay postpon savvi seiz time_lag understand wait
holder:;owner support
holdfast:fix
holding:belong properti;keep ownership possess retain
holdout:;bargain negoti resist withstand
holdup:arm_robberi delay
hole:;gap open
holiday:vacat;day leisur
holidaymaker:tourist
holla:roar
holland:netherland the_netherland;dutchman
holland_gin:geneva
hollander:dutchman
hollands:geneva
holler:cri hollow roar scream shout;beef call crab
hollering:roar
hollo:roar;call cri scream shout
holloa:roar
hollow:;empti vale valley
hollygrape:mountain_grape oregon_grape oregon_holli_grape
hollywood:;feel flavor look smell spirit tone
holm_tree:evergreen_oak
holmium:ho
holocaust:final_solut;destruct
holocene:recent
holograph:manuscript
holonym:whole_name
holotype:type_specimen
holy:;place spot
holy_day:religi_holiday
holy_father:bishop_of_rome cathol_pope pontiff pope roman_cathol_pope vicar_of_christ
holy_joe:militari_chaplain sky_pilot
holy_land:palestin
holy_man:angel saint
holy_person:angel saint
holy_scripture:bibl christian_bibl good_book word_of_god
holy_writ:bibl christian_bibl good_book word_of_god
homage:;court respect woo
hombre:cat guy
homburg:felt_hat
home:;hous interior internal live lodg plate resid
home_base:central_offic headquart main_offic plate
home_ec:domest_scienc household_art
home_economics:domest_scienc household_art
home_ground:habitat
home_loan:equiti_credit_line
home_office:headquart
home_reserve:nation_guard
home_run:homer
homecoming:;arriv reunif reunion
homeland:countri_of_origin mother_countri motherland nativ_land;countri
homeless:;poor unfortun
homemaker:;wife
homeowner:household;famili owner
homepage:home_page
homer:home_run;safeti
homeroom:home_room
homestead:;acr estat land
hometown:;town
homework:prep;train
homicide:;kill
homily:;discours preach sermon
homo:gay homosexu human human_be;man
homo_sapiens_sapiens:modern_man
homoeroticism:homosexu
homophile:gay homosexu
homophobia:;bias prejudic
homosexual:gay;sex
homosexuality:;sex
honcho:boss chief foreman
hone:perfect
honest:honor;honesti reliabl
honestness:honesti
honesty:money_plant silver_dollar;corrupt honest honor reliabl squar
honey:belov dear;darl love lover
honey_berry:spanish_lime spanish_lime_tree
honey_oil:super_acid
honeybells:honey_bell
honeycombed:pit
honeyed:;sweet
honeyflower:mountain_devil
honeymoon:;holiday vacat
honeysuckle:;meet_hous
honk:;cat chuck sick
honker:;canada_goos canadian_goos
honky:;white
honkytonk:dive
honolulu:capit_of_hawaii hawaiian_capit
honor:award honour respect reward;honorari stand symbol
honorable:honest;ethic good honesti respect
honorary:;award honor honour
honorary_society:academi
honored:prestigi;prestig
honoring:;complianc honour respect
honour:award honor respect reward;honorari stand symbol
honourable:honor;ethic moral
honours:;degre
hood:punk tough;cover crimin outlaw
hoodlum:hood punk tough
hoodwink:snow
hooey:stuff_and_nonsens;stuff
hoof:foot
hoofing:step_danc
hook:rob;curv lure
hookah:water_pipe
hooked:;addict depend
hooker:;street_girl
hooklike:;hook
hooknose:roman_nose
hooks:;hand mitt
hooligan:;tough
hooliganism:;destruct
hoop:;basket ring skeleton wicket
hoopla:hype;packag plug promot public
hoops:basketbal basketbal_game
hoot:boo bronx_cheer;bird call cod cri damn outcri red_cent shout
hooter:automobil_horn car_horn motor_horn;bird_of_night
hoover:vacuum
hop:;jump skip
hope:desir;anticip feel promis trust
hopeful:promis;aspir
hopeh:hebei hebei_provinc
hopei:hebei hebei_provinc
hopelessness:;despair
hopper:;hop jumper skip
horde:host;communiti drove legion
hordeolum:eye_infect
horizon:;compass orbit rang reach scope
horizontal:;orient
horn_of_africa:somali_peninsula
horniness:hot_pant
hornswoggle:con scam
horny:randi
horrendous:aw dire fear frighten horrif terribl
horrible:;ugli
horrid:horrif outrag
horrific:aw dire fear frighten outrag terribl;scandal
horrify:alarm dismay
horrifying:horribl;ugli
horripilation:goos_bump goos_skin
horror:;alarm dismay fear
horse:;buck cavalri
horse_barn:stabl stall
horse_opera:western
horse_parsley:alexand
horse_sense:mother_wit
horseback:;ridg
horseback_rider:equestrian
horsebean:broad_bean
horsefly:hors_fli
horseman:equestrian;rider
horsemint:lemon_mint
horsepower:hp
horseradish:red_cole
horseshit:irish_bull;bull
horseshoe:;shoe
horseweed:stone_root
horst:;crust
hortensia:doubl_gold golden_glow
horticultural:;garden
horticulture:garden;agricultur farm
hose:;garment
hospice:;hous lodg
hospital_attendant:order
hospitalisation:hospit_care
hospitality:;welcom
hospitalization:;hospit_care
host:;adult legion master_of_ceremoni
hostage:;captiv prison
hostel:inn student_lodg;hotel hous lodg
hosteller:hotel_manag
hostelry:inn
hostess:;host
hostile:;troop
hostilities:;combat milit war
hostility:ill_will;aggress oppon
hot:rage;heat temperatur
hot_air:empti_talk empti_word;rhetor
hot_chocolate:cocoa
hot_dog:;frank
hot_flash:;flush
hot_pad:tabl_mat
hot_seat:death_chair electr_chair;chair
hotbed:;bed situat
hotcake:hot_cake
hotchpotch:odd_and_end
hotdog:hot_dog red_hot;frank
hotel:;build
hotel_detective:hous_dick
hotelier:hotel_manag
hotelkeeper:hotel_manag
hotelman:hotel_manag
hotfoot:race rush speed
hothouse:indoor_garden;conservatori
hotness:heat high_temperatur hot_pant
hotplate:hot_plate
hotpot:hot_pot
hotshot:sensat star superstar wizard;ace champion genius
hotspot:hot_spot;point
hotspur:perci sir_henri_perci
hound:hunt;dog heel trace villain
hour:time_of_day;hourwis
hour_angle:ha
hourly:;hour
house:busi_firm firm;build busi home
house_agent:real_estat_broker
house_decorator:design interior_design
house_dick:hotel_detect
house_of_cards:bubbl
house_physician:resid
house_servant:domest domest_help
housebreaking:break_and_enter
houseclean:;clean
housefly:hous_fli
houseguest:hous_guest
household:famili;home unit
household_arts:domest_scienc home_ec home_econom
household_linen:white_good
householder:;famili owner
househusband:hous_husband
housekeeper:;domest
housekeeping:;work
housemaid:maid
houseman:intern medic_intern
housepaint:hous_paint
housewife:;wife
housing:live_accommod lodg;protect trap
hovel:hut
howdy:hello hi
howitzer:mortar trench_mortar
howl:;roar
howler:belli_laugh wow;riot scream
howling:fantast terrif tremend wonder;grand marvel roar
hoy:barg;boat lighter
hp:horsepow
hq:headquart militari_headquart
hr:hour;hourwis
hrt:hormon_replac_therapi
hrvatska:croatia republ_of_croatia
hs:;element
http:;protocol
huang_hai:yellow_sea
huang_he:hwang_ho yellow_river
hub:;center centr eye heart middl part portion
hubbub:uproar
hubby:husband marri_man
huckster:hawk
huddle:;confer crowd
hudson_river_school:romant_realism
huff:see_red;mad sore
huffy:mad;sore
hug:embrac;clinch
hug_drug:go;adam
huge:immens vast
hugging:;embrac kiss neck nest pet spoon
hula:hawaiian_danc
hulk:tower whale;giant heavyweight mammoth ship
hulking:;giant heavyweight whale
hullabaloo:;excit turmoil upheav
hullo:hello hi
hum:;action activ busi buzz engag
human:;man
human_action:act deed
human_activity:act deed
human_being:;man
human_beings:human mankind
human_body:anatomi build chassi figur flesh;frame shape
human_dynamo:ball_of_fire powerhous
human_immunodeficiency_virus:hiv
human_race:human mankind
human_remains_pouch:bodi_bag
humanism:;humanitarian
humanist:humanitarian;advoc human scholar student
humanistic:;human humanitarian
humanistic_discipline:art human liber_art
humanitarian:;advoc amend benefit better human improv
humanities:art liber_art;disciplin field subject
humanity:;human_be human_race humanitarian mankind
humankind:human human_be human_race mankind;group man
humanoid:mechan_man;robot
humans:human_be human_race mankind;group man
humble:;base
humbled:crush;broken
humbling:humili
humbug:snake_oil;fraud
humiliate:humbl
humiliated:crush embarrass;broken
humiliation:;embarrass humbl shame
humility:;feel humbl
hummer:fastbal;bullet pitch singer vocalist
humming:;buzz nois sing
hummock:mound
humor:wit;content fun messag mood temper
humorist:;humor wit
humorous:;wit
humour:humor mood temper wit;bodi_fluid content feel liquid_bodi_substanc messag moodi
humourous:humor
hump:bump jazz screw swell;bag bed bulk love pop promin
hun:jerri;german
hunch:suspicion;belief feel impress notion suspect
hundred:centuri
hundredth:one_percent;rank
hungarian:;hungari
hungarian_capital:budapest
hungary:;hungarian
hunger:;desir hungri
hungriness:hunger
hungry:;hunger
hunk:;chunk man part piec
hunt:;trace
hunter:;hunt hunt_watch trace
hunting:search;look seek trace
hunting_expedition:;campaign
hunting_licence:game_licens
hunting_permit:game_licens
hunting_watch:;hunter
huntsman:hunter;hunt trace
hurdle:;barrier obstacl obstruct vault
hurdle_race:hurdl
hurdler:;athlet hurdl
hurdles:hurdl_race
hurdling:hurdl_race
hurl:;cast throw thrust
hurler:pitcher
hurricane:;cyclon
hurricane_lantern:storm_lamp
hurriedness:hurri
hurry:zip;rush speed urgenc
hurrying:speed
hurt:distress harm injuri smart trauma wound;pain suffer traumat
hurtful:;harm injuri trauma
hurting:pain;smart
hurtle:;cast thrust
husain:hussein king_hussein saddam saddam_hussein
husayn:hussein king_hussein saddam saddam_hussein
husband:marri_man;mate partner spous
husbandman:farmer
husbandry:agricultur farm;cultiv raiser
hush:silenc;calm eas quiet reliev silent
hushed:mute subdu;quiet
husk:straw
hussein:saddam
hussy:jade loos_woman
hustle:con_game confid_game confid_trick flurri;con din fox mother scam sting stir trick
hustler:street_girl wheeler_dealer;hooker oper prostitut
hut:;resid shelter
hutch:hut
hwang_ho:huang_he yellow_river
hyaloplasm:ground_substanc
hyaluronidase:spread_factor
hyazyme:spread_factor
hybrid:;complex composit word
hydra:;snake
hydrant:water_tap;tap
hydrargyrum:mercuri
hydraulics:fluid_mechan
hydrofoil:;foil
hydrogen:;element gas
hydrophobia:;mad
hydrophyte:aquat_plant water_plant
hydroponics:tank_farm
hygiene:;medicin
hymeneals:wed wed_ceremoni
hymn:anthem
hype:;packag plug promot public
hyperbole:;inflat
hyperbolic:inflat
hypermedia:interact_multimedia interact_multimedia_system
hypertension:high_blood_pressur
hypertrophied:enlarg
hyphen:;dash
hyphenation:word_divis
hypnotic:;drug
hypnotised:fascin
hypnotized:fascin
hypocorism:pet_name
hypocrisy:lip_servic
hyponym:subordin subordin_word
hypothecate:specul;suppos
hypothesis:theori;concept construct guess possibl propos specul suppos theoret
hypothesise:specul;suppos
hypothesize:specul;suppos
hypothetic:;suppos
hypothetical:;assumpt guess hypothesi possibl specul suppos theori
hyrax:das
hysteria:frenzi furi;crazi disturb excit fear frantic mad sick
hysterical:;frenzi furi
hz:cycl_per_second;cycl rate
ia:iowa
ianfu:comfort_woman
iberian:;asian
ibrahim:abraham
ibrd:world_bank
ic:intellig_communiti nation_intellig_communiti;intellig
icbm:intercontinent_ballist_missil
icc:interstat_commerc_commiss
ice:frost;crystal object
ice_chest:cooler
ice_crystal:diamond_dust frost_snow
ice_needle:diamond_dust frost_snow
iceberg:berg
iceboat:ice_yacht
icebox:refriger
icecap:ice_cap
icecream:ice_cream
icelandic:;nordic scandinavian
icepick:ice_pick
iciness:chill
icing:;freez frost top
icky:rotten
icon:pictur;depict fanci figur imag represent symbol
iconic:;imag pictur
iconography:;icon imag pictur
ictus:seizur
icu:intens_care_unit;unit
icy:arctic;chill frozen
id:gem_state idaho;badg
ida:internat_develop_associ
idaho:gem_state id
iddm:juvenil_diabet
idea:thought;aim believ estim guess ideal imagin intent mind purpos recal rememb retriev suppos think
ideal:;idea saint thought
idealistic:elev;ideal
ideate:imagin
identicalness:;ident
identifiable:;describ key
identification:;describ design determin evid find identifi key name recognit
identifier:;symbol
identify:name
identity:;describ identif identifi key name person recognit
ideologue:;advoc ideolog
ideology:polit_orient polit_theori;conserv liber orient
idf:isra_defens_forc
idiom:dialect;accent artist_style phrase set_phrase stress
idiot:;delay simpl
idiot_box:televis_receiv televis_set tv tv_set;televis
idiotic:absurd ridicul
idle:slug;oper unus
idle_talk:chin_music
idle_words:jazz;wind
idling:;jobless slug unus
idol:;god perfect princip star worship
idolatry:idol_worship;devot
idolise:worship
idolize:worship
idp:integr_data_process
idyl:pastor
idyll:pastor
ie:explor internet_explor
ied:improvis_explos_devic
ifc:internat_financ_corpor
igneous:;fieri
ignite:;heat light wake
igniter:lighter
ignition:;fire flame light
ignitor:lighter
ignominy:shame
ignoramus:know_noth
ignore:discount dismiss disregard;neglect
ignored:neglect
iguassu:victoria_fall
iguazu:victoria_fall
ii:two;digit figur
iii:three triniti trio;digit figur
iis:iraqi_intellig_servic
ike:dwight_david_eisenhow dwight_eisenhow eisenhow presid_eisenhow
ikon:icon pictur;imag
il:illinoi land_of_lincoln prairi_state
ilion:troy
ilium:troy
ill:complaint sick;disord pain upset
ill_will:hostil
illegal:;legal
illegalise:outlaw
illegalize:outlaw
illegitimacy:bar_sinist
illegitimate:illicit love_child outlaw;crimin offspr
illegitimate_enterprise:fraudul_scheme
illicit:illegitim outlaw;crimin
illinois:il land_of_lincoln prairi_state
illiteracy:;ignor inabl
illiterate:;literaci
illness:sick;ail peak poor
illogical:confus scatter
illume:light
illuminate:light
illuminated:lit
illuminating:;inform
illumination:;light
illumine:light
illusion:fanci;appear decept fantasi figur head_game imag magic magic_trick pictur
illustrate:instanc
illustration:;art artwork demo exampl graphic instanc repres
illustrator:;artist
illustrious:celebr fame famous notabl note renown
ilo:internat_labor_organiz internat_labour_organiz
image:fanci persona pictur;appear figur icon prototyp represent
imagery:imag imagin;fanci figur pictur
imaginary:complex_number complex_quantiti
imaginary_number:complex_quantiti
imagination:imag imageri mental_imageri;creativ fanci figur pictur resourc vision
imaginative:;forg vision
imaginativeness:;vision
imagine:guess suppos think
imaging:imageri imagin mental_imageri;fanci figur pictur
imam:;leader moslem muslim
imaum:imam
imbalance:;instabl
imbauba:snake_wood trumpet_tree
imbed:plant
imbibe:;absorb drink
imbibing:drink
imbibition:drink
imf:internat_monetari_fund
imitate:copi
imitation:fake;copi sham
imitative:;counterfeit
immature:young;age green youth
immediacy:;immedi mediat
immediate_payment:cash
immense:huge vast
immerse:plung steep;buri swallow
immersion:;disappear sink
immigrant:;migrant
immigration:;bodi migrat
imminent:impend
immingle:blend
immix:merg mix;blend
immobilise:pin;trap
immobilize:pin;trap
immoral:;base moral
immorality:evil
immortal:deiti god;celebr divin
immortalise:;commemor
immortalize:;commemor
immovable:real_estat real_properti
immune:;exempt resist
immunity:;exempt resist
immunization:;protect
immunology:;medicin
immure:jail lag
immurement:captiv imprison
imo:internat_maritim_organiz
imp:monkey
impact:affect;consequ contact effect event outcom result shock strike
impair:mar
impairment:damag deterior harm;chang decay disabl handicap modif
impala_lily:desert_rose
impale:spike
impanel:panel
impart:contribut lend;add carri channel transmit
impartiality:;tendenc
impasse:blind_alley dead_end deadlock stalem;situat
impassioned:fieri
impeach:;accus
impeachment:;instrument
impeccant:;innoc
impedance:electr_resist;resist
impediment:deterr obstruct;block blockad deter difficulti discourag handicap
impedimenta:obstruct
impel:forc
impelled:driven
impendent:immin
impending:immin
impenetrable:dens;densiti
imperative:;duti insist mode mood oblig press pressur respons
imperativeness:insist press;pressur
imperfect:continu_tens progress progress_tens;perfect tens weak
imperfect_tense:progress
imperial:;baggag beard empir luggag purpl royal
imperialism:;ideolog
imperil:endang jeopard menac threaten
imperishable:endur
imperium:empir
impermanent:temporari
impersonal:neutral
impersonate:;portray pose
impertinence:cheek;crust
impertinent:;smart wise
impetus:drift;blow drive float forc thrust
impinge:trench
impingement:;impact
impinging:strike;contact
impish:;arch wick
implant:plant
implanted:plant
implement:enforc;instrument
implemental:instrument
implementation:carri_out;accomplish act action deed effect enforc execut fulfil
implemented:enforc
implements_of_war:arm weapon_system weaponri
implicated:;concern
implication:signific;condit_relat impli import involv mean pregnant spell substanc
implike:;arch wick
implore:beg pray
imploring:plead
implosion:;collaps
implosion_therapy:flood
imply:;mean
import:;alien commod good mean signific spell
importance:;crucial signific stand valu
important:signific;crucial
importation:;commerc commod good
importee:import
importing:;commerc
importune:insist
importunity:;urg urgenc
impose:enforc;levi
imposing:distinguish nobl;baron majesti
imposition:;burden enforc impos levi
impossibility:imposs_action;altern choic option
impossible:;possibl unaccept
impost:custom custom_duti
imposter:fake fraud role_player sham
impostor:fake fraud role_player sham
impotent:;effect
impound:;seiz
impoverished:needi;essenti necess necessari need requir
impoverishment:poverti
impractical:;vision
imprecate:curs damn swear
impregnable:;secur
impresario:promot
impress:strike;imprint seizur shanghai
impression:belief effect feel notion;appear believ idea imprint mental_pictur pictur thought trust
impressionist:;painter
impressive:;strike tell
imprimatur:sanction;endors warrant
imprint:;impress influenc
imprison:jail lag
imprisoned:captiv jail;confin prison
imprisonment:captiv;confin jail lag penalti punish
improbable:unbeliev unlik;tall
impromptu:;address speech
improper:unlaw;unconvent wrong
impropriety:;behavior behaviour conduct improp unconvent unlaw wrong
improve:amend better
improvement:advanc;amend better boost encourag further progress promot shift transform
improver:addit humanitarian
improvisation:;creat
improvised:makeshift
impudence:cheek;crust
impudent:flip;smart wise
impuissance:weak
impulse:urg;desir motiv need puls
impulsion:drift impetus
impulsive:;drive
impunity:;exempt freedom
imputable:;due
impute:attribut
inability:;knowledg
inaccessible:;avail
inaccurate:;accuraci truth
inaction:;static
inactivity:;passiv static
inadequate:;short
inadvertence:oversight
inadvertent:accident;accid
inapt:;awkward
inaugural:initi maiden;address first induct instal speech
inauguration:;induct instal
inauspicious:advers unfortun;omin
inbuilt:inher integr;constitut
inc:iraqi_nation_congress
inca:;ruler
incandescence:;glow
incandescent:;glow
incandescent_lamp:electr_light
incapable:;capabl
incapacitate:handicap invalid
incapacitated:;weak
incapacitating:crippl
incarcerate:jail lag
incarceration:captiv imprison;confin jail lag
incarnate:corpor
incarnation:;gospel
incase:case
incendiarism:arson
incendiary:inflammatori;arson bomb crimin heat outlaw wake
incensed:outrag;offenc offens
incentive:bonus;caus make payment prompt stimul
inception:;aris begin initi origin
incertain:uncertain unsur
incertitude:doubt uncertainti
incessant:;constant
inch:edg
inchworm:measur_worm
incidence:;frequenc
incident:;disrupt disturb happen occurr
incidental:incid minor_expens;accompani attend expens item
incised:;inscrib
incision:dent scratch;impress imprint slice
incisive:keen;acut sharp
incitation:provoc
incite:prompt
incitement:;encourag prompt provoc provok
incitive:inflammatori
inclemency:bad_weather;sever
inclementness:bad_weather
inclination:tendenc;angl angl_of_dip attitud dip lean magnet_dip slope tend
incline:ramp slope tend;format lean
inclined:;orient prepar
inclinometer:dip_circl
inclose:insert;introduc
include:;admit
inclusion:;embrac involv situat
inclusive:;includ
incognizant:unawar
income_statement:earn_report
incoming:enter;arriv direct entranc
incommode:troubl;bother
incompetence:;diseas inabl incap
inconceivable:imposs
inconsistency:;contend contest
inconspicuous:invis
inconvenience:troubl;bother difficulti discomfort worri
inconvenient:;conveni
incorporate:compris contain integr merg unifi
incorporated:integr merg unifi;corpor
incorporation:;acquisit consolid integr learn
incorrect:wrong;faulti
increase:gain;addit chang growth modif
incredible:unbeliev;credibl
incredulity:mental_reject skeptic
increment:;growth increas
incremental:;growth increas
incriminate:accus;impli
incriminating:;accus impli
incrimination:blame
incrustation:crust
incubation:;aid attent care phase stage
incubator:;apparatus setup
incubus:nightmar
inculpate:;impli
inculpation:blame
incumbency:tenur term_of_offic
incumbent:;holder offici
incumbrance:burden;prevent
incur:obtain receiv
incurring:;acquisit
incursion:;attack enter entranc incom onset onslaught
incursive:invad;invas
indebted:;liabil oblig
indebtedness:financi_oblig liabil;oblig
indecent_exposure:public_nuditi
indecipherable:;unclear
indecision:;doubt uncertainti
indemnification:damag
indemnify:compens repair
indemnity:;damag exempt freedom insur protect shelter
indent:;dent
independence:;autonom depend freedom sovereign triumph victori
independence_day:fourth_of_juli
independent:autonom free_lanc freelanc sovereign;autonomi liberti main
indestructible:;durabl
index:indic;fact scale
index_number:indic
indexing:;classif
india:;indian
indian:;asian india
indian_blanket:fire_wheel
indian_capital:new_delhi
indian_corn:maiz
indian_millet:egyptian_corn guinea_corn mountain_rice silk_grass
indian_pink:cardin_flower
indian_potato:wild_bean
indiana:;artist
indianapolis:capit_of_indiana
indicant:index index_number
indicate:point signal;argu design
indication:;argu communic design name point signal
indicative:common_mood fact_mood;argu intim mode mood signal suggest
indicator:index index_number;fact sign signal
indicator_lamp:pilot_light
indictment:;accus instrument
indifferent:;deaf
indigen:aborigin nativ
indigence:;need
indigene:aborigin nativ
indigenous:;endem
indigent:impoverish needi;essenti necess necessari need requir
indigestion:stomach_upset upset_stomach
indignant:outrag;offenc offens
indignation:outrag;anger shock
indigo:;dye
indirect:;collater
indirect_request:wish
indispensable:essenti;necess necessari requir
indisposed:ail peak poor
indisposition:reluct
indistinguishability:;ident
indistinguishable:ident
indite:pen write
individual:person singl somebodi someon soul;caus privat
individual_retirement_account:ira
individualism:;belief singl
individuality:ident person_ident;identifi person singl
indolent:lazi
indonesia:dutch_east_indi;indonesian
indonesian:;asian indonesia malay
indoor_garden:;conservatori
indorse:back endors second;support
indorsement:endors;sanction warrant
indrawn:withdrawn
induce:caus stimul;make
inducement:incent
inducing:;caus make stimul
induct:;initi seat
inductee:;draft initi man member seat
induction:;ceremoni initi instal seat
indue:gift invest
indulge:;babi
indulgence:;toler
indulging:;babi humor
industrial_plant:work
industrialisation:industri_enterpris
industrialised:industri
industrialist:;businessman industri
industrialization:industri_enterpris;manufactur
industrious:energet
industry:manufactur;busi construct
inebriant:alcohol alcohol_beverag alcohol_drink
inebriate:drunk;thrill
inebriated:drunk
inebriation:alcohol_addict
ineffective:;effect unabl
ineffectual:ineffect;effect unabl
inefficiency:;ineffect
inefficient:;ineffect
inept:;awkward
inequality:;differ
inert:neutral;sluggish
inertia:;passiv
inevitability:;certainti
inevitable:;destini fate
inevitable_accident:act_of_god
inexhaustible:;unlimit
inexorable:grim relentless stern
inexpensive:cheap
inexperience:;ignor inexperienc new
inexperienced_person:innoc
inexperient:inexperienc
inexpert:amateur
infamous:notori
infancy:earli_childhood;babe babi child infant
infant:babe babi;child kid
infant_prodigy:wonder_child
infantryman:foot_soldier
infatuation:calf_love;crush
infection:;infecti transmiss
infectious:;infect
infective:infecti
infelicitous:;unhappi
infer:;guess
inference:;reason
inferior:;calib qualiti
inferiority:low_qualiti lower_rank lower_status
infernal:;blame blast bless damn
inferno:hell hell_on_earth snake_pit the_pit;fire pit region
infertile:;fertil
infest:;invad
infestation:;invad plagu
infidel:pagan
infield:basebal_diamond;parcel tract
infielder:;fielder
infiltrate:;penetr
infiltration:;filter incurs penetr
infinite:space;attribut countless myriad
infinitesimal:minut
infinity:;infinit
infirmary:hospit
infix:insert
inflame:;heat wake
inflammation:excit;crimson fire light red stimul stir
inflammatory:;heat wake
inflation:rise_price;explos inflationari
inflationary:;inflat
inflect:tone
inflexible:;rigid
inflict:impos
infliction:;bother
inflorescence:flower;bloom develop grow growth
inflow:influx;flow
influence:determin shape;caus charm influenti power regul
influential:;influenc
influenza:flu
influx:;flow
info:inform;content messag
informal:;eas intim loos
informality:;eas
informant:wit;observ speaker
informatics:inform_process inform_scienc ip;scienc
information:info;content data knowledg messag
information_processing:ip
information_processing_system:comput comput_devic comput_machin data_processor electron_comput
information_science:ip
informative:;teach
informer:;denounc rat shop
informing:make_known;denounc disclosur reveal revel shop
infotainment:documentari documentari_film
infract:breach violat
infraction:infring misdemeanor violat;breach conflict crime offens
infrared:;frequenc
infrastructure:;fund store structur
infringe:conflict
infringement:misdemeanor violat;breach conflict crime misconduct offens wrongdo
infuriated:anger enrag furious;furi mad rage violenc
infuse:;steep
infusion:extract;solut
ingathering:;appeal collect
inge:gloomi_dean
ingeminate:repeat
ingenious:;clever
ingenuity:;clever creativ
ingenuous:;innoc
ingenuousness:innoc
ingest:absorb consum
ingestion:consumpt intak;activ consum
ingot:block_of_metal metal_bar
ingraft:graft
ingrain:grain;impress
ingrained:plant
ingredient:compon element factor;constitu divis
ingress:enter incom;entranc
ingroup:inner_circl;camp
inguen:groin
ingurgitate:gorg;stuff
inhabit:live
inhalation:breath_in;breath intak
inherent:integr under;constitut
inherent_aptitude:instinct
inheritance:;acquisit hereditari_pattern heritag
inheritance_tax:death_duti
inherited:genet hereditari transmit;communic convey kin
inherited_disease:genet_defect genet_disord hereditari_condit
inherited_disorder:genet_defect genet_diseas hereditari_condit hereditari_diseas
inheritor:heir
inhibit:conquer curb suppress
inhibition:;conquer curb restraint suppress
inhuman_treatment:cruelti
inhumation:burial
inhume:buri inter
inhumed:buri inter
iniquity:dark evil;injustic
initial_offering:ipo
initial_public_offering:ipo
initialise:;format
initialize:;format
initiate:learn_person pioneer;begin scholar start student
initiation:found induct;aris ceremoni commit constitut creat establish groundbreak innov instal institut introduc
 launch pioneer plant seat trigger
initiative:first_step inaugur maiden open_move;enterpris entrepreneur first open
initiatory:inaugur initi maiden;first
injection:;solut
injun:red_man
injunction:;ban bid command order prohibit
injure:spite wound;hurt
injured_party:casualti
injury:harm hurt trauma;accid traumat wound
injustice:;misconduct unfair wrongdo
ink:;liquid
inkiness:black
inkpad:stamp_pad;pad
inkpot:ink_bottl
inla:cathol_reaction_forc
inlet:intak;recess water
inmate:;con convict patient resid yard_bird
inn:;hotel lodg
innate:birth
inner:;insid interior internal privileg
inner_circle:;camp
inner_light:christ_within
inning:;divis frame
innings:;turn
innocence:;virgin white
innocense:purpl_chines_hous
innocent:inexperienc_person
innocuous:;innoc
innovate:introduc
innovation:invent;concept creat creativ design forg found groundbreak institut introduc plan
innovational:groundbreak
innovative:groundbreak;advanc concept creat found institut introduc invent modern
innovator:pioneer;initi introduc mastermind
innuendo:;intim
innumerable:countless myriad;battalion infinit pack
innumerous:countless myriad;infinit
inoculation:vaccin
inordinate:excess unreason
inordinateness:excess
inpatient:inmat;patient
input:comment remark;mention note notic observ sign signal statement stimulus
inquest:;inquiri
inquire:ask wonder;investig
inquirer:;ask investig question speaker
inquiring:question;ask investig request
inquiry:question research;ask explor interrog interview search
inquisition:;court examin interrog tribun
inquisitive:wonder;question specul
inquisitory:probe search
insane:;mad
insane_asylum:mental_home mental_hospit mental_institut psychiatr_hospit
insaneness:mad
inscribe:grave recruit;enter
inscription:;dedic messag write
inscrutable:mysteri
insect:dirt_ball worm
insect_bite:;sting
insecticide:insect_powder
insecure:unsaf
insecurity:;anxieti danger unsaf
insemination:;activ plant
insensitive:;sensit
insert:;introduc section subdivis
insertion:;admit alter content introduc messag
inset:insert
inside:interior;inner privileg region surfac
inside_information:detail
insidious:;subtl
insight:;bottom penetr percept sixth_sens
insignia:;badg
insignificant:;peanut
insinuate:intim
insist:;assert
insistence:press;cri demand forc hale imper instant pressur squeez urgenc
insistency:press;pressur
insistent:cri;duplic emergenc instant pinch press pressur repeat
insisting:;demand
insolate:sun
insolence:;crust
insolent:flip
insolvent:bankrupt;failur loser
insouciant:casual
inspect:;audit visit
inspection:;examin review scrutini survey visit
inspection_and_repair:overhaul
inspector:examin;audit inspect investig offic policeman
inspiration:;divin_guidanc idea product thought
inspire:;prompt urg
inspirit:spirit
inst:instant
instability:;disord imbal
installation:facil;induct
installment:;broadcast episod payment program programm
installment_buying:time_plan
instalment:;episod
instance:case exampl illustr;happen inform occurr repres
instant:moment new_york_minut split_second;bit cri minut mo second
instantaneous:instant;minut moment second
instauration:found;creat innov institut
instigate:prompt;inspir
instigation:;encourag inspir prompt trigger
instigative:inflammatori
instill:;impress
institute:establish found;associ constitut plant
institution:establish;creat found innov organiz
institutional:;asylum establish
institutionalise:;commit
institutionalize:;commit
instruct:teach
instruction:educ educ_activ;content messag program_line teach train
instruction_manual:book_of_instruct instruct oper_instruct
instructional:;educ teach
instructions:instruct_manual;manual
instructive:;inform teach
instructor:teacher;educ teach
instrument:tool;legal_document mean offici_document way
instrument_panel:control_board
instrumental:;implement tool
instrumentalist:musician player
instrumentation:;implement
insubordinate:;resist
insufferable:;imposs unaccept
insufficient:;quantiti
insular:;detach
insularism:;detach
insularity:;detach
insulate:isol
insulation:;detach isol
insulin:;hormon
insult:abus;offenc offens shout
insulting:;contempt despit
insurance:;contract polici protect secur
insurance_broker:general_agent
insurance_company:insur
insurance_firm:insur
insurance_underwriter:insur
insure:assur ensur guarante;check secur
insurer:insur_compani insur_firm
insurgency:;rebellion revolt rise upris
insurgent:freedom_fighter guerrilla irregular rebel;overthrow overturn rebellion reformist revolt revolutionari rise
 treason upris warrior
insurrection:rebellion revolt rise upris;battl conflict insurg rebel struggl
insurrectionist:freedom_fighter insurg rebel
intact:entir integr;entireti
intake:consumpt;activ breath_in consum
intangible:;asset
integer:whole_number
integral:entir inher intact;calcul constitut entireti figur
integrality:entireti
integrate:incorpor mix
integrated:incorpor merg unifi;structur
integrating:;mix
integration:consolid;combin incorpor mix
integrity:uniti;broken honesti unanim whole
intellect:;argu cerebr conclud faculti intellectu intellig modul reason understand
intellection:think thought thought_process
intellectual:ration;cerebr knowledg
intelligence:;abil news power reason stupid think word
intelligence_agent:oper
intelligence_officer:oper secret_agent
intelligent:;healthi reason sound think
intelligentsia:;elit
intelligible:understand
intend:;mean
intense:acut;degre level vivid
intensification:;compound deepen escal intensifi
intensifier:intens
intensify:compound deepen escal
intensity:;compound deepen degre escal intensifi level magnitud
intensive:;compound deepen intensifi qualifi
intent:absorb aim captiv purpos wrap;design end goal import intend mean plan propos signific
intention:aim purpos;design end goal intend know mean plan propos
intentional:design know
inter:buri
interaction:;action
interahamwe:far former_arm_forc
intercede:intermedi mediat
intercept:bug;point
interception:;grab prevent snap
interceptor:;fighter intercept
intercession:intervent
intercessor:mediat
interchange:exchang substitut;altern interact junction replac
interchangeable:standard;similar
intercommunicate:communic
interconnected:coordin unifi
intercourse:relat sex_act sexual_congress sexual_relat;congress coupl mate sex
intercrossed:hybrid
interdependence:;common mutual
interdict:prohibit veto
interdiction:;ban prohibit veto
interest:concern sake;benefit curios involv occupi welfar wonder worri
interested:concern
interestingness:;interest
interface:;programm surfac
interfere:interven
interference:intervent;act deed interven nois
interfering:;busi
interim:lag meantim meanwhil;interval
interior:insid;home inner internal region surfac
interior_decorator:design
interlace:;lock
interlock:;lock
interlocking:;contact grab lock snap strike
interlude:;interval
intermediary:mediat;intermedi negoti
intermediate:mediat medium;averag chemic
intermediation:mediat
intermediator:mediat
interment:burial
interminable:endless etern
intermingle:blend
intermission:paus suspens;hesit interval suspend
intermit:paus
intermix:blend
intermixture:mixtur;mix
intern:;doc doctor md physician
internal:;home inner interior
internal_revenue_agent:tax_collector
internal_revenue_service:ir
internal_secretion:hormon
international:;extern social
international_date_line:datelin
international_logistic_support:mutual_aid
international_mile:;mi
international_monetary_fund:imf
international_nautical_mile:;mi
international_organisation:global_organiz world_organiz
international_organization:world_organiz
international_system:si si_unit
international_waters:high_sea
interne:medic_intern
internet:cyberspac net
internet_site:websit
internment:;captiv confin imprison intern jail lag
internship:;intern
interoperability:;abil
interplay:;interact
interpolate:;alter
interpose:;interfer interven
interposition:;intervent
interpret:;render
interpretation:;perform render rendit represent
interpreted:taken
interpreter:translat;mediat render repres spokesperson
interpreting:render rendit;explan
interpretive:;render
interpretive_program:;interpret
interracial:mix
interred:buri
interrelate:;relat
interrogate:question
interrogation:;examin inquiri question sentenc transmiss
interrogation_point:question_mark
interrogative:;question
interrogator:;question
interrogatory:;examin interrog
interrupt:disrupt;break signal
interruption:break disrupt;delay happen occurr paus suspens
intersect:cross
intersecting:;cross
intersection:;cross junction point
interstate:;highway
interstate_commerce_commission:icc
intertwine:;loop
interval:;amount measur quantiti separ set
intervene:interfer
intervention:interfer;intermedi interven involv mediat particip
interview:consult;audienc confer examin interrog question
interviewer:;question
intestinal:;gut
intestine:gut
intifada:;rebellion revolt rise upris
intifadah:intifada
intimacy:affair liaison;familiar intim involv
intimate:;familiar friend inform sexual suggest
intimation:hint;breath
intimidating:daunt
intimidation:bulli;dismay
intolerance:;attitud
intonation:;chant
intone:tone
intoxicant:alcohol alcohol_beverag alcohol_drink
intoxicated:drunk
intoxication:poison toxic_condit;drunken
intractable:;flexibl
intragroup:internal
intravenous_feeding:iv
intrepid:brave;braveri courag hardi
intrigue:scheme;plot prepar romanc
intriguer:;design
intriguing:;challeng
intro:;inform introduc introduct
introduce:;insert
introduction:debut entri first_appear launch unveil;section subdivis
introductory:;basic premis
intromit:admit
introspection:;reflect
intrude:;nose
intrusion:invas;enter entranc incom invad
intrust:;commit
intuition:suspicion;belief feel impress notion suspect
intumescence:;swell
intumescency:;swell
inuit:;indian
inunct:oil
inundate:flood swamp
inundated:flood;afloat
inundation:flood
invading:;invas
invalid:handicap
invalidate:void
invariable:constant constant_quantiti
invariant:constant;characterist featur stabil
invasion:;enter entranc incurs invad
invasive:;invad
inveigh:rail
invent:manufactur;forg
invention:innov;concept creat creativ design forg groundbreak introduc plan
inventive:;forg imagin vision
inventor:;creator discov forg
inventory:stock stock_list;list merchandis product stockpil
inverse:;contrari opposit revers
invert:;revers
invest:gift;vest
investigating:;work
investigation:probe;examin inquiri research work
investigator:research research_worker;detect expert explor polic_detect scientist search
investigatory:investig
investing:;financ
investiture:coron
investment:;asset financ
investment_company:;fund
investment_firm:;fund
investment_trust:;fund
investor:;capitalist invest
inveterate:;chronic
invigorate:inspir
invigoration:;anim
inviolable:;secur
inviolate:intact
invitation:;ask letter request
invitee:guest
invocation:;appeal petit prayer
invoice:bill
invoke:;appeal
involute:roll
involution:;involv particip
involve:;affect demand need regard requir
involved:mire;byzantin
involvement:particip;affair affect connect engag enter interest liaison prosecut pursu regard
inwardness:essenc heart_and_soul substanc;core meat sum
iodine:;element
ion:;particl
ionian:;greek person
ionic:classic_greek;ion
ionic_dialect:classic_greek
ioway:iowa
ip:inform_process inform_scienc;scienc
ipo:initi_offer initi_public_offer;commerc
ipod:;stereo
iq:;ratio
ir:inland_revenu
ira:individu_retir_account irish_republican_armi;anger wrath
irak:iraq republ_of_iraq
iraki:iraqi
iran:;iranian persian
irani:iranian persian
iranian:persian;asian iran
iranian_capital:tehran
iraqi:;asian
iraqi_national_congress:inc
irascibility:quick_temper short_temper
ire:anger wrath;angri emot ira
ireland:irish_republ;irish
irelander:irish_person
iridaceae:iri_famili
iridescent:shot
iris:sword_lili;flag membran
irish:;countri ireland nation
irish_capital:dublin
irish_potato:murphi
irish_pound:punt
irish_republic:ireland
irish_republican_army:ira provision_ira
irksome:bore;dull
iron:fe
iron_blue:steel_gray steel_grey
iron_duke:wellington
iron_heel:the_boot
iron_lady:margaret_thatcher thatcher
ironclad:;warship
ironic:dri;ironi satir
ironical:dri
ironman:iron_man;man
ironmonger:hardwar_store
irons:chain
ironware:hardwar
ironwood:;iron_tree
irony:satir;dri humor iron wit
iroquois:;indian
iroquois_league:five_nation six_nation
irradiate:;ray
irradiation:beam_of_light light_beam ray ray_of_light shaft_of_light;beam shaft
irrational:;real
irregular:guerrilla insurg;merchandis product unpredict warrior
irresponsible:;respons
irreverence:;violat
irreverent:;violat
irrigate:water
irrigation:;provis suppli water
irritability:;temper
irritant:;bother devil gravel
irritate:bother devil gravel
irritating:;pain
irritation:temper;bother devil gravel troubl
irrupt:;flare
irruption:;erupt outbreak
irs:internal_revenu_servic
ishmael:;unfortun
islam:;civil islamist moslem muslim
islamabad:capit_of_pakistan
islamic:moslem muslim
islamic_community:jemaah_islamiyah ji malaysia_milit_group
islamic_group:jemaah_islamiyah ji
islamic_jihad:hezbollah parti_of_god revolutionari_justic_organiz
islamic_resistance_movement:hama
islamist:;islam moslem muslim scholar student
island:;earth ground land zone
islay:evergreen_cherri
islet:isl
ism:doctrin philosoph_system philosophi school_of_thought;belief philosoph
isobilateral:bilater
isolated:detach separ stray;strand
isolation:;close_off separ
isolationist:;advoc
isotope:;atom
israeli:;asian
israelite:hebrew jew
issuance:issu;provis suppli
issue:publish suppli;emerg matter releas subject topic
issuer:;establish institut issu publish releas suppli
issuing:;provis suppli
istanbul:constantinopl
isthmus:;earth ground land tissu
italia:itali italian_republ;italian
italian:;itali italia romanc
italian_capital:etern_citi roma rome
italian_millet:hungarian_grass
italian_republic:itali italia
italian_sandwich:poor_boy sub submarin torpedo wedg;bomber
italy:italia italian_republ;italian
itch:urg;desir infect scratch
itching:;scratch
item:detail particular;compon constitu part point portion
itemisation:list
itemization:list
iterate:repeat
iteration:;loop repeat
itinerant:;jack
itinerary:rout;guid path travel_plan
iv:four littl_joe quartet;digit feed figur
iva:marsh_elder
ivory:pearl;bone horn white
iw:inform_warfar
ix:nina_from_carolina nine;digit figur
izzard:zee
jab:;clout gestur punch throw thrust
jabiru:policeman_bird
jaboncillo:china_tree
jack:old_salt sea_dog tar;sailor
jackanapes:lightweight
jackass:goos
jackboot:wellington_boot;wellington
jacket:;coat wrap
jackfruit:;jack
jackhammer:air_hammer
jacklight:jack
jackpot:kitti;award bet prize stake
jackscrew:screw_jack
jacob:;patriarch
jacobite:;booster champion friend protagonist support
jactitate:;toss
jactitation:boast
jade:fatigu loos_woman tire weari
jadestone:jade
jail:lag
jailbird:jail_bird
jailed:captiv imprison;confin prison
jailer:prison_guard screw
jailhouse:jail;lag
jailor:prison_guard screw
jak:;jack
jakarta:capit_of_indonesia
jakes:privi
jalapeno:chili_pepper long_pepper;chile chili chilli pepper
jalopy:;bus
jam:fix mess mob pile;block crush difficulti preserv press
jamaica:;jamaican
jamaican:;jamaica
jamaican_capital:;kingston
jamaican_cherry:silk_wood
jamberry:purpl_ground_cherri
jambon:ham
jamboree:gala gala_affair;celebr
jambosa:rose_appl
james_buchanan_brady:diamond_jim
james_john_corbett:gentleman_jim
jamestown_weed:appl_of_peru
jammed:pack
jamming:;block
jampack:;ram
jan:januari
janitor:;keeper
january:jan
japan:japanes_archipelago japanes_island nippon
japanese:;asian
japanese_archipelago:japan
japanese_capital:tokyo
japanese_islands:japan
japanese_leaf:chines_evergreen
jape:joke;laugh
jar:clash;vessel
jaundice:bitter
jaunt:outing pleasur_trip;expedit travel trip
java:coffe;beverag drink
javanese:;indonesian java
javelin:;lanc
jaw:chat gossip;bone featur lectur
jawbone:lower_jaw
jaybird:blue_jay
jazz:idl_word screw;bed love talk wind
jazzman:jazz_musician
jazzy:;jazz
jeep:;auto automobil car
jefferson_city:capit_of_missouri
jehad:internat_jihad jihad
jehovah:creator divin lord maker
jejune:juvenil;adolesc
jelly:;preserv treat
jellyroll:swiss_roll
jem:armi_of_muhammad
jemaah_islamiyah:islam_communiti islam_group ji malaysia_milit_group
jemmy:jimmi
jennet:jenni
jeopardise:endang jeopard menac threaten
jeopardize:adventur endang hazard menac stake threaten;ventur
jeopardy:hazard risk;adventur chanc danger endang gambl jeopard menac riski stake threaten ventur
jerevan:capit_of_armenia
jerk:;buck flick foolish jar motion move movement rocki
jerky:;foolish jerk meat
jerry:hun;german
jersey:garden_state;tee_shirt
jerusalem:capit_of_israel
jerusalem_oak:mexican_tea
jest:joke;laugh
jester:;fool joke
jesuit:;religi
jesuit_order:societi_of_jesus
jesus:christ good_shepherd;christian
jesus_christ:good_shepherd
jesus_of_nazareth:christ good_shepherd
jet:;airplan plane revers_lightn tar
jetliner:;jet
jetty:;barrier groin
jew:hebrew;jewish
jewbush:jew_bush
jewel:precious_stone;gem jewelri
jeweler:jewelri_maker;maker merchant
jeweller:jewelri_maker
jewellery:jewelri;jewel
jewelry:;jewel
jewish:;hebrew jew
jewish_orthodoxy:orthodox_judaism
jewish_religion:judaism
jfk:jack_kennedi john_fitzgerald_kennedi kennedi presid_kennedi
ji:islam_communiti islam_group jemaah_islamiyah malaysia_milit_group
jibe:dig match shaft talli;agre slam
jiffy:instant new_york_minut split_second
jigger:shot_glass
jigsaw:;saw
jihad:;pain strive war warfar
jihadist:;jihad moslem muslim
jillion:billion million trillion
jilted:reject
jim_crow:color_bar color_line colour_bar colour_line
jimmy:prize
jimsonweed:appl_of_peru
jingle:;sound vers
jingoism:flag_wave
jinx:glamour witch;charm curs damn spell unfortun
jirga:;council
jitney:bus passeng_vehicl
jitters:;nerv
jittery:restiv;edg
jive:swing_music;jazz swing
jnr:jr;boy junior son
job:line_of_work occup task;busi duti engag specul
jock:athlet athlet_support;contest
jockey:shaft;equestrian oper
jockey_shorts:brief
jockstrap:athlet_support
jocularity:;joke
jocund:gay
joe_blow:john_doe
jog:;clip travel
jogging:;clip
john:bathroom privi toilet
john_doe:joe_blow
john_griffith_chaney:jack_london london
john_philip_sousa:march_king
johnny:rebel
johnnycake:johnni_cake journey_cake
join:;connect joint junction link set unit
joined:coupl link unit
joining:;connect link unit
joint:;join junction roast
jointer:long_plane
jointure:;unif
joke:;divers humor laugh recreat trick wit
joker:;comedian comic joke laugh trick turkey
joking:;laugh
jolly:gay josh kid;parti
jolly_roger:black_flag pirat_flag
jolt:jar jerk;blow buck bump flick motion move movement rocki
jolted:shaken
jolting:rocki
jolty:rocki
jonah:;unfortun
jongleur:folk_singer
jordan:;jordanian
jordanian:;asian jordan
josh:kid
josh_billings:henri_wheeler_shaw shaw
joss:;god idol
josue:book_of_joshua joshua
jot:;hint pinch
jounce:;bounc jar
journal:diari;journalist write
journalism:news_media;journalist profess
journalist:diari_keeper;author diari journal writer
journalistic:;journal
journey:travel
journeyman:;craft
joust:tilt
jove:jupit
jovial:gay
jowl:lower_jaw
joy:delight pleasur;emot
joyful:;triumph
joyous:;joy
joyousness:joy
joyride:tool
joystick:control_stick;stick
jr:;boy junior son
jra:japanes_red_armi
jubilant:;joy pride triumph
jubilate:;triumph
jubilation:celebr;affair joy occas triumph
jubilee:;anniversari
judaic:jewish
judaism:jewish_religion;faith religion
judder:;shake
judge:evalu;approxim assess author decid estim gaug guess judici justic label law measur offici resolv settl tri valu
judgement:judgment legal_opinion;instrument judg mind opinion sentiment thought tri
judgement_day:crack_of_doom last_judgment
judging:;approxim decid estim evalu gaug guess judgement judgment
judgment:judgement;act assess deed evalu judg judici_decis label mind opinion sentiment thought
judgment_day:crack_of_doom last_judgement
judgment_of_conviction:sentenc
judicatory:judici_system judiciari
judicature:court judici_system judiciari tribun
judicial:;judg justic
judicial_activism:broad_interpret
judicial_decision:;judgment
judicial_doctrine:legal_principl
judicial_proceeding:litig
judicial_system:judiciari
judiciary:judici_system;administr bench brass establish govern organiz scheme system tri
judicious:wise
judo:;athlet sport
jug:jail lag;bottl
juggle:;perform
juggling:;perform
jugoslav:yugoslav
jugoslavian:yugoslav
jugoslavija:serbia_and_montenegro yugoslavia
juicy:;fat juic
jujube:chines_date
juke:;fake
julian:;caesar
jumble:;cake disord scrambl
jumbo:giant;heavyweight monster whale
jument:beast_of_burden
jump:bound leap spring;increas start transit
jumper:;athlet
jumper_lead:booster_cabl
jumping:;bound leap propuls spring
jumpsuit:jump_suit;garment
jumpy:restiv rocki
juncaceae:rush_famili
junction:conjunct;associ connect join joint link place relat spot unif union
juncture:critic_point crossroad occas;crisi happen join joint junction occurr
june_beetle:may_bug
june_bug:may_beetl
june_grass:kentucki_blue
juneau:capit_of_alaska
juneberry:servic_tree
jungle:;camp locat
junior:;jr
junk:debri dust rubbl scrap trash;boat
junk_heap:trash_pile
junket:banquet feast outing pleasur_trip;expedit
junkie:freak;partisan
junky:freak
junta:;camp
junto:faction
jupiter_optimus_maximus:best_and_greatest
juridic:;judici
juridical:;judici
jurisdiction:legal_power;district dominion power territori
jurisprudence:law legal_philosophi;judg justic philosophi
jurist:judg legal_expert;decid expert judici justic law offici resolv settl tri
jury:panel;bodi commiss committe
juryman:juror
jurywoman:juror
just_deserts:poetic_justic
justice:;assess fair judg judgment
justifiable:;apolog excus warrant
justification:;account apolog condit consider excus explan justifi warrant
justificative:defens
justificatory:defens
justify:warrant;apolog excus
justinian_code:civil_law roman_law
justness:justic
jut:bump project swell;promin
jutting:project reliev stick
juvenile:;adolesc childhood
juxtaposition:;chunk locat placement posit
jv:junior_varsiti
kabul:capit_of_afghanistan
kail:cole
kaiser:;emperor
kaiser_bill:wilhelm_ii
kalantas:philippin_cedar
kale:bread cole dough;abstract money pinch scratch sneak sugar
kalian:water_pipe
kamikaze:;fighter pilot
kampala:capit_of_uganda
kampuchea:cambodia kingdom_of_cambodia
kampuchean:cambodian
kangaroo_mouse:dwarf_pocket_rat
kangaroo_paw:australian_sword_lili
kaolin:china_clay china_stone
kaoline:china_clay china_stone
kapok:god_tree silk_cotton veget_silk
kaput:gone
karabiner:snap_ring
karaoke:;sing
karloff:william_henri_pratt
karma:;destini fate
karyon:cell_nucleus nucleus
kashmiri:;indian
kat:african_tea arabian_tea;cat
katar:qatar qatar_peninsula state_of_qatar
katari:qatari
kathmandu:capit_of_nepal
katmandu:capit_of_nepal kathmandu
katzenjammer:uproar
kayak:;cano
kayo:knockout ko
kayoed:stun
kazak:kazakh kazakhstan republ_of_kazakhstan
kazakh:kazakhstan republ_of_kazakhstan
kazakhstan:kazakh
kazakstan:kazakh kazakhstan republ_of_kazakhstan
kc:;rate
keen:;acut bottom crack cut great penetr sharp smash stab
keep:bread_and_butter continu hold livelihood maintain;live prevent resourc stronghold support sustain
keeper:;defend guardian
keeping:;complianc defend duti guardian hold oblig respons
keepsake:;token
keg:;barrel
keister:behind rear_end seat;bottom butt rear stern tail tail_end
kelly:weari_willi
kelvin:william_thompson
ken:;compass grasp know reach sight spi
kennel:dog_hous;shelter
kentan:devil_lili tiger_lili
kentucky_blue:june_grass
kentucky_bluegrass:june_grass
kenya:;kenyan
kenyan:;african kenya
kepi:peak_cap servic_cap
kept_woman:mistress
kerb:curb
kerbala:karbala
kerbela:karbala
kerfuffle:disrupt;disturb
kernel:meat;core essenc heart_and_soul substanc sum
kerosene:coal_oil lamp_oil;fuel
kerosine:coal_oil lamp_oil
kettle:;boil pot
kettle_of_fish:fix jam mess
ketubim:write
key:cardin central fundament;core describ essenc explan meat substanc sum
keyboard:;holder
keyboardist:;musician player
keynote:;idea subject theme thought topic
keypad:comput_keyboard
keystone:anchor backbon;ground support
keystone_state:pennsylvania;pa
keystroke:key_stroke
khan:;inn ruler
khartoum:capit_of_sudan
khat:african_tea arabian_tea;cat
khi:chi
khmer:;cambodian
khz:;rate
ki:chi
kibosh:;block halt stop
kick:thrill;bang beef blow boot excit
kickback:;bribe
kicker:;footbal kick
kicking:;blow boot motion move movement
kickoff:begin offset outset showtim start start_time;first initi
kickshaw:treat
kid:child josh minor small_fri;childhood fri juvenil leather
kiddie_porn:child_pornographi
kidnapper:;crimin kidnap outlaw
kidnapping:;captur seizur
kidskin:kid
kigali:capit_of_rwanda
kill:defeat put_to_death;destruct end
killer:caus_of_death;caus dispatch kill murder off sea_wolf
killer_whale:sea_wolf
killing:put_to_death violent_death;cleanup end
killjoy:wet_blanket
kilo:kg
kilogram:kg
kiloliter:cubic_meter cubic_metr
kilolitre:cubic_meter cubic_metr
kilometer:km
kilometers_per_hour:kph
kilometre:kilomet km
kilometres_per_hour:kph
kin:akin clan;genet hereditari inherit relat relationship transmit tribal tribe
kin_group:clan;tribe
kinaesthesia:feel_of_movement muscl_sens sens_of_movement
kinaesthesis:muscl_sens sens_of_movement
kinase:;enzym
kind:form sort;categori class
kindle:;provok
kindled:ignit
kindling:;fire light punk
kindly:;charit sympathet
kindness:;good merci
kindred:akin clan kin kin_group;relationship tribal tribe
kine:cattl cow
kinescope:pictur_tube televis_tube
kinesthesia:feel_of_movement muscl_sens sens_of_movement
kinesthesis:muscl_sens sens_of_movement
kinesthetics:muscl_sens sens_of_movement
kinetics:dynam
kinetosis:motion_sick
kinfolk:famili_line sept;famili folk
king:male_monarch rex;baron big_businessman busi_leader challeng competit competitor contend kingdom magnat mogul
 monarch realm rival sovereign top_execut tycoon
king_james_bible:author_version
king_of_beasts:lion
king_of_swing:benjamin_david_goodman benni_goodman goodman
kingcup:water_dragon
kingdom:realm;area arena countri domain orbit sphere
kingdom_of_tonga:friend_island
kingmaker:earl_of_warwick richard_nevill warwick
kingpin:top_banana
kingsnake:king_snake
kingston:;capit_of_jamaica jamaican_capit
kink:rick
kinkajou:honey_bear
kinsfolk:famili_line sept;famili folk
kinship:famili_relationship;clan kin relat relationship tribe
kinship_group:clan kin;tribe
kinsperson:kin
kiosk:booth stall;closet
kip:sleep
kirghiz:kyrgyz_republ kyrgyzstan
kirghizia:kyrgyz_republ kyrgyzstan
kirghizstan:kyrgyz_republ kyrgyzstan
kirgiz:kyrgyz_republ kyrgyzstan
kirgizia:kyrgyz_republ kyrgyzstan
kirgizstan:kyrgyz_republ kyrgyzstan
kirk:;church
kishinev:capit_of_moldova
kiss:;cooki touch
kissing:;embrac hug neck nest pet spoon
kit:;gear outfit
kitbag:kit_bag
kitchen_cabinet:brain_trust
kitchen_garden:veget_patch
kite:;check
kitsch:;art
kitten:;kitti
kittul:wine_palm
kitty:;bet stake
kitul:wine_palm
klick:kilomet km
km:kilomet
knack:hang;bent endow gift talent
knackered:drain
knap:rap
knapsack:back_pack
knave:rogu
knavish:;slick tricki
knead:massag
knee:;joint
kneel:;motion move movement
kneeling:;motion move movement
knell:;ring
knesset:;parliament
knesseth:knesset
knickerbockers:knee_pant
knickers:knee_pant pant
knickknack:;novelti
knife:;arm tongu weapon
knifelike:keen;acut cut sharp stab
knight:;mediev
knighthood:;nobil
knightly:;mediev
kniphofia:flame_flower
knit:plain
knit_stitch:plain
knob:;boss grip handl project
knock:roast;bang belt bump critic critiqu guy ping pink rap smash sound
knocker:;breast
knocking:;ping pink rap sound
knockoff:;clone
knockout:beauti ko sever;blow dish hard woman
knoll:mound;hill
knot:;bunch cluster fix
knotty:problemat;byzantin elus involv
knowing:intent;awar conscious learn wise
knowingness:awar conscious
knowledge:;intellectu ration
knowledgeable:learn;awar conscious know scholarship
knuckles:;arm weapon
ko:knockout;blow
koala:nativ_bear
kobenhavn:copenhagen danish_capit
kohl:;makeup
kolkata:calcutta
koln:cologn
konakri:capit_of_guinea
kongfuze:kong_the_master
kook:odd_fellow odd_fish odd_man_out
kookie:bat nut;crack
kooky:bat nut;crack
kor:;homer
koran:quran
korea:korean_peninsula;korean
korean:;asian korea
korean_peninsula:korea
kosher:;nutrit
koweit:capit_of_kuwait kuwait kuwait_citi state_of_kuwait
kp:kitchen_polic
kph:kilomet_per_hour kilometr_per_hour;rate
kr:khmer_roug;element
kraut:hun jerri
krauthead:hun jerri
kremlin:;bastion citadel
ks:kansa
kt:;unit
kuangchou:canton guangzhou
kudos:congratul prais;approv
kuki:chin
kulun:capit_of_mongolia
kuomintang:;parti
kurchee:ivori_tree
kurchi:ivori_tree
kurd:;asian
kurdish:;iranian
kurdistan:;carpet
kuroshio:japan_current
kuwaiti:;asian
kvetch:complain plain
kwai:yuan
kwangchow:canton guangzhou
kwangtung:guangdong guangdong_provinc
kweek:bermuda_grass devil_grass;star_grass
ky:kentucki
kyd:thoma_kid;kid
kyrgyz_republic:kyrgyzstan
kyrgyzstan:kyrgyz_republ
kyyiv:kiev
la:louisiana;lah
la_fayette:lafayett marqui_de_lafayett
la_paz:capit_of_bolivia
lab:laboratori research_laboratori scienc_laboratori;workplac
label:mark tag;brand descript judg
labialise:;round
labialize:;round
labiatae:mint_famili
labor:labour tug work_class;class confin dig punish push trade_union_movement work
labor_contract:collect_agreement
labor_union:;brotherhood
laboratory:lab research_lab scienc_lab test_ground;region workplac
labored:strain
laborer:;dig jack labour push tug
laborious:punish;labor labour
labour:confin labor tug work_class;birth class dig push
laboured:strain
labourer:;jack
labrocyte:mast_cell
labyrinth:inner_ear internal_ear maze;receptor system
lace:;cord
laced:;tie
lacerate:torn
lacerated:torn
lachrymation:tear
lachrymator:tear_gas
lacing:;beat
lack:;need requir
lackey:;servant
lacking:absent miss want
lackluster:;matt
lacklustre:lacklust;matt
lacrimation:tear
lacrimator:tear_gas
lactating:;wet
lactose:milk_sugar
lacuna:blank
lacy:net;web
lad:fellow sonni sonni_boy;boy male
ladder:;degre level stage stair step
laddie:sonni sonni_boy
lade:laden load
laden:load
ladened:load
lading:cargo freight shipment;load
ladle:laden
lady:dame;woman
lady_emma_hamilton:ami_lyon
lady_friend:girlfriend;girl
lady_of_pleasure:fanci_woman prostitut work_girl
ladybeetle:ladi_beetl
ladybird:ladi_beetl
ladybug:ladi_beetl
laevulose:fruit_sugar
lag:interim jail meantim meanwhil slowdown;delay interval slow
lager:;beer camp
laggard:trailer;drone
lagger:trailer;drone
lagoon:;lake
laguna:lagoon;lake
lagune:lagoon
lah:;la
laic:lay
laid:;set
lair:den
laity:;lay mass person
lake:;water
lake_herring:cisco
lakeland:lake_district
lakeside:;shore
lakh:hundr_thousand
lallygag:loung
lam:run;escap flight
lama:;priest
lamaism:tibetan_buddhism
lamb:;dear
lambast:cane lectur;jaw
lambaste:cane lectur;jaw
lambent:lucent
lambkill:pig_laurel sheep_laurel
lame:crippl game halt;simpl
lamella:;gill
lament:keen;complaint roar song vocal
lamentable:sorri;sad
lamentation:mourn
lamia:vampir
lamiaceae:mint_famili
laminitis:founder
lamp:;furnitur
lampblack:carbon_black
lamphouse:lamp_hous
lampoon:parodi;takeoff
lampshade:lamp_shade
lampshell:lamp_shell
lan:local_area_network
lancaster:;dynasti royalti
lance:gig;arm implement weapon
lancet:;lanc
lancinate:stab;cut keen
lancinating:stab;cut keen
land:;domain earth ground object soil solid_ground
land_agent:real_estat_broker
land_mile:;mi
land_of_lincoln:il illinoi prairi_state
land_of_opportunity:arkansa
landau:;carriag
landed_estate:acr
lander:;land spacecraft
landfall:;coast
landfill:;lowland
landholder:properti_owner
landing:;platform
landing_field:airfield
landline:land_line
landmark:turn_point;occas posit watersh
landmass:land_mass
landowner:properti_owner;holder
landrover:jeep
landscape:;paint pictur sceneri
landscaper:landscap_architect
landscaping:landscap_garden;garden
landscapist:landscap_architect
landslide:;slide triumph victori
landslip:landslid
landsmaal:new_norwegian
landsmal:new_norwegian
lane:;path
langley:;unit
langsyne:good_old_day old_time
language:linguist_communic oral_communic speech speech_communic spoken_communic voic_communic;communic
 linguist_process lyric word
languish:pine yen;fade
lanolin:wool_fat
lansing:capit_of_michigan
lantern:;lamp
lanthanide:rare_earth
lanthanoid:rare_earth
lanthanon:rare_earth
lanthanum:la
lao:;asian tai
laotian:lao;asian
lap:;area arena domain orbit overlap sphere thigh
lapel:;lap overlap
lapidate:stone
lapin:rabbit
lapp:sami
lapplander:sami
lapse:;error fault mistak oversight pass paus sink suspens
larboard:port
larceny:steal theft;cop feloni
lard:pad
large:big;size
large_number:battalion pack
larger:bigger
largo:;composit piec
lark:sport
larn:learn
larva:;anim beast creatur fauna
larynx:voic_box
lash:slash whip;hair
lashing:;beat cane fix rope slash whip
lashings:dozen load lot pile score ton
lass:young_girl
lassa:capit_of_tibet forbidden_citi lhasa
lassie:young_girl
lasso:rope
last:close final finish stop_point surviv;ceas complet conclud conclus end endur fold live rank termin
last_day:crack_of_doom
last_frontier:alaska
last_judgement:crack_of_doom day_of_judgment judgment_day
last_judgment:crack_of_doom day_of_judgement judgement_day
last_minute:eleventh_hour
last_name:surnam
last_word:;chic
lasting:durabl perman;persist
latch:;lock
late:;recent time
latency:reaction_time respons_time
latent_period:reaction_time respons_time
lateral:;pass
laterality:;domin
latest:;chic intellig news word
lather:slash sweat whip;soap
latin:;romanc
latin_american:latino
latin_quarter:left_bank
latino:hispan latin_american;american
latitude:;liberti parallel
latium:lazio
lattice:;arrang organiz wicket
latvia:;latvian
latvian:;baltic latvia
laudatory:prais
laugh:laughter;joke
laughable:absurd comic funni ridicul;comedi comedian fun laugh
laugher:runaway
laughingstock:goat;butt
laughter:laugh
lauhala:textil_screw_pine
launce:sand_lanc
launch:establish found;plung propuls
launch_area:launch_pad
launcher:;launch
launching:debut entri first_appear introduct unveil;propuls
launching_pad:launch_area
launchpad:launch_area launch_pad
launder:;wash
laundering:;wash
laundry:wash;garment workplac
lauraceae:laurel_famili
laurel_cherry:wild_orang;mock_orang
laurel_wreath:decor medal ribbon;palm
laureled:crown
laurelled:crown
laurels:award honor honour;honorari reward stand symbol
laurentius:lawrenc saint_lawrenc
lav:bathroom john privi toilet
lavation:wash
lavatory:bathroom john privi toilet;flush_toilet
lave:wash
lavender:;purpl
laver:;basin
lavish:lush shower;luxuri
lavishness:high_life luxuri
law:;instrument judg justic
lawbreaker:law_offend
lawcourt:court_of_justic court_of_law
lawful:;legitim
lawgiver:lawmak
lawless:;anarchi outlaw
lawlessness:anarchi;disord outlaw
lawmaker:;leader
lawmaking:legisl
lawman:law_offic peac_offic
lawn:;field
lawn_bowling:bowl
laws:torah
lawsuit:suit;action case proceed process sue
lawyer:attorney;profession
lawyerbush:bush_lawyer lawyer_bush
lay:ballad place posit put set;poem song vocal
layby:rest_area rest_stop
layer:;region
laying:;birth
laying_claim:;assumpt
layman:secular
layoff:;close shutdown
layout:;design order plan
layover:;stop
layperson:secular
lazaretto:glori_hole
laze:idl slug
lb:pound
lbj:johnson lyndon_johnson presid_johnson presid_lyndon_johnson
lcd:liquid_crystal_display
lcm:least_common_multipl lowest_common_multipl
lea:graze_land;crop
leach:;strip
lead:guid result;advantag conduct head take track trail
leaden:weight
leader:draw_card;conduct guid head lead leadership take
leaders:leadership;bodi
leadership:lead leader;bodi
leading:leadership star stellar;ahead distinct leader strip
leading_light:notabl
leadplant:lead_plant
leaf:flick thumb;flip sheet
leafage:leaf
leaflet:;leaf
leafy:;leaf
leafy_vegetable:green
league:confer;associ
league_of_iroquois:five_nation six_nation
leak:;hole make_water pass_water
leakage:;leak
leaky:;leak
lean:angl thin tilt;heel slope tend
leaner:;angl lean throw tilt
leaning:tendenc tip;tend tilt
leap:bounc bound jump spring;rebound transit
leapfrog:;advanc process progress
leaping:bounc;bound jump rebound spring
learn:discov hear;con studi
learned:;awar conscious know scholarship
learned_person:initi
learnedness:learn scholarship
learner:apprentic scholar;absorb initi learn scholarship
learning:scholarship;acquir acquisit educ know scholar student
learning_ability:brain mental mental_capac wit
lease:charter hire let rent rental;belong contract hold properti
leased:charter hire
leash:iii rope three triniti trio;digit figur
leatherneck:devil_dog marin
leave:;farewel permiss
leaving:departur go go_away;act deed depart part quit start
lebanese:;asian
lebanese_republic:lebanon
lebanon:lebanes_republ
lebensraum:live_space
lechatelierite:;crystal
lectern:read_desk;stand
lector:lectur
lecture:talk_to;address jaw speech talk
lecturer:;educ speaker
lecturing:;instruct teach
lede:;section subdivis
ledge:shelf;ridg
ledger:account_book book_of_account;journal
lee_de_forest:father_of_radio
leery:suspici wari;distrust suspicion
lees:;deposit
leeward:lee_side;direct side
leeway:;allow disagr drift permit toler
left:remain;faction leftist posit sect
left_bank:latin_quarter
leftfield:left_field;left
lefthander:left_hander;left pitcher
leftist:;left socialist
leftover:left remain;remaind rest
leftovers:;food
lefty:left_hander;left pitcher
leg:;branch
legacy:;gift heritag inherit
legal_age:;major
legal_document:;instrument
legal_guardian:truste
legal_injury:wrong
legal_instrument:offici_document
legal_opinion:judgement
legal_power:jurisdict
legal_principle:judici_doctrin
legal_proceeding:proceed
legal_transfer:;deliveri
legalise:legitim
legality:;illeg
legalization:;legitim
legalize:legitim
legation:foreign_mission
legend:;fabul legendari stori titl
legendary:;legend
leger:account_book book_of_account ledger
legerdemain:magic magic_trick;decept illus
legging:leg_cover
leghorn:panama panama_hat straw_hat;sailor
leging:leg_cover
legion:numer;armi associ host
legislate:;pass
legislation:statut_law;govern pass
legislative:;pass
legislative_act:statut
legislative_assembly:legislatur
legislative_body:general_assembl legislatur
legislator:;lawmak pass politician
legislature:general_assembl legisl_assembl legisl_bodi;assembl pass
legitimacy:authent;credibl genuin legitim reliabl
legitimate:logic
legitimatise:legitim
legitimatize:legitim
legitimise:legitim
lego:;toy
lei:;garland
leicestershire:leicest
leisure:;easi rest
leisurely:easi;eas simplic
lem:lunar_modul
lemon:maiz;citrus yellow
lemon_yellow:maiz
lemongrass:lemon_grass
lend:contribut loan;add
lender:;investor lend loan
lending:;dispos
length:;dimens distanc durat extend lengthi long prolong protract short
lengthened:prolong;extend
lengthening:;continu sustain
lengthiness:;continu
lengthy:extend prolong protract;continu durat length
leniency:;merci toler
lenify:gentl
leningrad:saint_petersburg
lense:len len_system
lensman:photograph
lent:;season
lententide:lent
leo:;lion
leo_ix:bruno
leoncita:lion_monkey
leopard:;fur
leopoldville:kinshasa
leotard:bodi_suit cat_suit
lepidopterist:butterfli_collector
lepidopterologist:butterfli_collector
leptospirosis:swamp_fever
lesbian:gay_woman;gay greek homosexu
lesion:wound;harm hurt injuri trauma
lessen:decreas diminish
lessened:diminish weaken
lessening:decreas;chang diminish modif
lesser_panda:bear_cat cat_bear
lesson:deterr_exampl;exampl instruct moral teach warn
letdown:disappoint;dissatisfact
lethal:dead
lethargic_encephalitis:sleep_sick
letter:;document text
letter_opener:paper_knife
letter_writer:correspond
lettered:learn;awar conscious know scholarship
lettering:inscript;write
letterman:;athlet
letterpress:relief_print
letters:;cultur learn scholarship
letting:leas rental;belong hold properti rent
letting_down:lower
lettish:latvian
lettuce:bread dough;abstract money pinch scratch sneak sugar
leucocyte:wbc white_blood_cell white_cell
leukemia:;cancer
leukocyte:wbc white_blood_cell white_cell
levant:;morocco
levee:;dock pier recept
level:degre dismantl flat grade plane tier;flush high intens low mild place point properti rank rate sheet stage
level_best:maximum utmost
levelheaded:sound;healthi intellig
leveling:tear_down;build construct destruct dismantl grade
lever:jimmi prize;bar machin
leverage:;advantag jimmi prize purchas
leveraging:;invest
levi:matthew saint_matthew
levulose:fruit_sugar
levy:;impos muster recruit
lexical:;dictionari vocabulari
lexicon:dictionari vocabulari;knowledg
ley:graze_land;crop
lf:low_frequenc
lhasa:capit_of_tibet forbidden_citi
liabilities:;possess
liability:financi_oblig;liabl oblig
liable:;liabil
liaise:intermedi mediat
liaison:affair;contact involv reach
liao:;dynasti
libber:feminist
libel:;complaint defam
liberal:progress;adult give handsom reformist toler
liberal_arts:human
liberalisation:liber;eas
liberalism:;ideolog
liberalist:liber progress
liberalization:;eas
liberate:free loos releas
liberation:free releas;accomplish achiev attempt discharg dismiss effort endeavor endeavour fire loos tri
liberator:;free loos releas
liberia:;liberian
liberian:;african liberia
liberian_capital:monrovia
libertarian:;advoc philosoph
liberty:autonomi;autonom freedom independ shore_leav sovereign
librarian:;profession
librate:;weigh
libretto:;book script
libreville:capit_of_gabon
libya:;libyan
libyan:;african libya
licence:licens;liberti permit
licenced:accredit commiss licens
license:licenc permit;allow instrument liberti permiss toler
license_tax:licens_fee
licensed:accredit commiss
licensee:;licenc licens retail
licensing_fee:licens_tax
licentiousness:;dissolut
licit:;legitim
lick:cream lap;clout deposit punch solv touch
licking:beat defeat;conclus end failur kill lam slash whip
lid:;hat
lie:;consist
lied:;song vocal
lietuva:lithuania republ_of_lithuania
lieu:;function offic role
lieutenant:;deputi
life:live;anim exist experi
life_history:biographi career
life_scientist:biolog
life_story:biographi
life_style:lifestyl
life_vest:cork_jacket
lifeblood:;blood forc
lifeguard:;attend tender
lifelike:vivid
lifeline:life_line line_of_life;support
lifesaver:life_belt life_ring
lifesaving:;rescu save
lifespan:lifetim
lifestyle:life_style;fashion manner mode style way
lift:rais;aid assist elev help rise
lifter:;booster
liftman:elev_boy elev_man
liftoff:;ascent rise
ligament:;attach
light:visibl_radiat;valu weight
light_beam:ray;shaft
light_company:power_servic
light_touch:;brush
lightbulb:electr_light
lighted:lit
lighter:;barg fuel light
lightheaded:silli
lighthouse:beacon_light;beacon tower
lighting:;apparatus fire setup
lightlessness:black total_dark
lightness:high_spirit
lightning:;flash
lightweight:;nobodi
lignite:brown_coal wood_coal
likable:appeal;charm sympathet
likeable:appeal;sympathet
likelihood:;like potenti probabl unlik
likeliness:likelihood
likely:probabl;chanc likelihood potenti
liken:;compar
likeness:;alik compar icon imag pictur similar
likening:;compar comparison
liking:;feel
liliaceae:lili_famili
lillie:ladi_peel
lilliputian:tini;littl petti
lilongwe:capit_of_malawi
lilting:swing
lilyturf:lili_turf
lima:capit_of_peru
limb:tree_branch;branch member
lime:calcium_oxid;oxid
limelight:calcium_light public_eye spotlight;highlight lamp promin
limen:threshold
limerick:;vers
limestone:;rock stone
limey:john_bull
limit:termin_point;bound boundari determin end extent fix restrict set specifi
limitation:restrict;bound disadvantag regul rule
limited:express;modifi
limiting:qualifi restrict;modif modifi
limitless:unlimit
limn:portray;depict outlin
limner:portrait_painter
limning:line_draw;depict
limo:;auto automobil car
limousine:;auto automobil car
limpid:transpar;liquid
limpidity:clariti
limping:;crippl game halt lame
linage:;lineag
linchpin:anchor backbon;ground support
lincoln:capit_of_nebraska
linden:lime_tree
line:;describ draw format mark trace
line_backer:lineback
line_drawing:;depict
line_drive:liner
line_of_descent:ancestri lineag;blood
line_of_latitude:parallel
line_of_reasoning:logic_argument
line_of_work:job occup;busi
lineage:ancestri blood_line line_of_descent;blood descent direct parent rear relationship
lineal:;direct
lineament:charact featur;qualiti
linear:;add analog sum talli
lineation:outlin
linebacker:;footbal
linecut:line_block
lineman:;footbal
linemen:;line
linen:;paper
liner:line line_drive;fli protect
linesman:;lineman offici
lineup:bat_order;line roll roster
ling:heather scot_heather;heath
linger:loung
lingerie:intim_apparel;underwear
lingering:;delay
lingua:tongu;linguist organ
lingual:linguist
linguist:linguist_scientist;scientist
linguistic:;tongu
linguistic_communication:languag
linguistic_process:;languag
linguistics:;art human scienc
lining:liner;face protect
link:associ connect relat;fix tie unit
linkage:;associ connect inherit link relat
linkage_group:link_gene
linked:coupl join
linksman:golf_player golfer
linkup:link
lintel:header
lion:;celebr leo
lionise:;celebr
lionize:;celebr
lip:;back_talk
lipstick:lip_roug;makeup
liquescent:melt
liqueur:;alcohol
liquid:swim;fluid melt
liquid_ecstasy:easi_lay georgia_home_boy max;soap
liquid_state:liquid
liquidambar:sweet_gum
liquidation:;destruct end
liquidator:murder receiv
liquidity:liquid_state;fluid melt swim
liquidity_crisis:credit_crunch squeez
liquidness:liquid_state
liquified:melt;liquid
liquor:hard_drink spirit strong_drink;alcohol drink drunken liquid
lisboa:capit_of_portug lisbon
lisbon:capit_of_portug
listen:;heed mind
listener:auditor;observ
listening:;hear heed mind
listing:;databas
lit:literatur;literari
litany:;address speech
literacy:;accomplish acquisit skill
literal:;actual genuin mistak realism realiti
literary:;lit literatur
literary_genre:write_style
literature:lit;literari write
lithium:li
lithops:flower_stone live_stone stone_life_face stone_plant
lithuania:;lithuanian
lithuanian:;baltic lithuania
litigate:action sue;process
litigation:judici_proceed;action proceed process sue
litigious:contenti
litoral:sand
litter:;scrap trash
little:slight small;petti size
little_corporal:napoleon
little_giant:dougla stephen_arnold_dougla
little_girl:femal_child
little_joe:four iv quartet
little_phoebe:fin five
little_rock:capit_of_arkansa
littler:smaller
littoral:sand;coast
littoral_zone:sand
liturgy:;rite
live:;aliv endur last surviv
live_wire:busi_bee eager_beaver
livelihood:bread_and_butter keep;live maintain resourc support sustain
lively:;alert brisk
liver:;organ
liver_rot:black_diseas
livery:legal_transfer;deliv deliveri liver uniform
livestock:farm_anim
living:life;anim bread_and_butter experi keep livelihood person surviv
living_accommodations:hous lodg
llb:bachelor_of_law
lld:doctor_of_law
llm:master_of_law
load:burden laden;cargo freight shipment weight
loaded:laden;affluent flush wealthi
loader:dock_worker
loading:burden;cargo freight laden shipment weight
loads:dozen lot pile score ton
loaf:loung;bread food
loan:lend;debt word
loanblend:hybrid
loaner:lender
loaning:lend
loanword:loan
loath:reluct
loathing:;hate hatr
loathly:foul
loathsome:foul
lob:;propuls
lobby:entranc_hall hall;person pressur_group third_hous
lobbyist:;lobbi
lobster_plant:christma_flower christma_star paint_leaf
local:;neighborhood neighbourhood vicin
local_area_network:lan
locale:venu;scene
localisation:;locat
locality:neighborhood neighbourhood vicin;neighbor neighbour section
localization:;determin find locat principl
locate:;place settl site
located:place situat;set
locating:posit;deposit determin find place placement settl site
location:posit;deposit object place placement settl site
loch:;lake recess
lock:;fix hair wave
lockbox:deposit_box safeti_deposit_box
lockdown:;imprison
locker:;cabinet fix lock
locking:;protect
locknut:safeti_nut
lockout:;opposit resist
lockring:lock_ring
loco:bat nut;crack
locomote:go move travel
locomotion:motiv_power;travel
locomotive:;engin travel
locomotive_engineer:engin_driver
locomotor:locomot
locoweed:crazi_weed green_goddess mari_jane;weed
locus:venu;scene site situat
locution:say;express
lodge:club deposit guild social_club societi stick wedg;associ file
lodgement:lodg
lodgepole:shore_pine
lodging:hous live_accommod;deposit fixtur stick wedg
lodgings:;hous quarter
lodgment:lodg
loft:;floor stori
loftiness:majesti
lofty:elev emin soar tower;majesti proud
log:lumber;index
logarithm:log
loge:box
logging:;lumber work
logic:;philosophi sens
logical:legitim;consist order
logical_argument:line_of_reason
logical_implication:condit_relat
logical_thinking:abstract_thought reason
logistics:;provis suppli
logjam:;arrest check halt mass stay stop stoppag
logo:;trademark
logos:son
logotype:logo
loiter:loung
lolly:bread dough;scratch sugar
lollygag:loung
lolo:yi
lome:capit_of_togo
london:british_capit
lone:alon solitari;sole
loneliness:;alon desert isol lone sad solitari
lonely:alon;solitari
loner:lone_hand lone_wolf
lonesome:lone sole;solitari
long:;durat length
long_distance:trunk_call
long_dozen:thirteen
long_horse:buck
long_pillow:bolster
long_suit:specialti strong_point;strength
long_time:year;age
long_underwear:union_suit
longanimity:patienc
longer:;long pine yen
longevity:length_of_servic;age elder older senior
longhand:run_hand
longhorn:;beef
longing:;desir hungri pine yen
longshoreman:dock_worker
lontar:wine_palm
loo:closet water_closet;bathroom john privi toilet
look:appear express face facial_express look_at seem;feel flavor search smell spirit tone
looker:beauti knockout spectat viewer wit;dish
looking:sound;hunt search
looking_at:look
lookout:observ_post scout;observ_tower observatori outlook post spi spot station
lookout_man:scout
lookout_station:observ_tower observatori
lookup:;search
loom:tower
looney:crazi
loonie:canadian_dollar
loony:bat crazi nut;crack
loop:;fix
looper:measur_worm
loophole:;hole
looping:;repeat
loopy:bat nut;crack
loose:free releas;inform relax
loose_end:unfinish_busi
loose_woman:jade
loosen:;loos
looseness:diarrhea
loosening:;adjust loos modif relax weaken
loot:bread dirti_money dough prize rifl;abstract money pinch sack scratch sneak sugar
looting:robberi;rifl
lop:;clip
lord:creator divin maker master;domin nobl ruler
lordliness:digniti
lordly:august grand
lordotic:dip
lords_spiritual:first_estat
lords_temporal:second_estat
lordship:;author domin lord master nobl
lore:tradit_knowledg
lorry:;truck wagon
loser:unsuccess_person;contest fail failur lose unfortun
losings:loss
loss:;declin
loss_leader:draw_card
lost:doom;confus person
lot:batch distribut good_deal great_deal mass mint mountain pile plenti raft slew spate stack;administ ampl band circl
 circumst deal destini fate flock fortun jam luck mob parcel ram tract
loth:reluct
lots:dozen load pile score ton
lotte:;angl
lottery:;accid draw
lotus:;egyptian_water_lili white_lili
lotusland:lotus_land
loud:cheap flash;intens novelti
loudness:;intens
loudspeaker:speaker speaker_system speaker_unit
loudspeaker_system:speaker speaker_unit
lough:;cove lake
louis_the_great:sun_king
louis_xiv:sun_king
louisiana:la
lounge:couch wait_area wait_room;seat
lour:lower
louse:dirt_ball insect worm
lousy:rotten;bull damn dirti
louver:;fin
louvre:;fin
lovable:;love
love:;bed belov dear emot enjoy honey jazz object screw
love_affair:romanc
love_apple:tomato tomato_plant
love_child:illegitim
love_handle:spare_tire
love_story:;romanc
loveliness:;fair
lovely:cover_girl;fair
lovemaking:love_life make_love sexual_love
lover:;commit devot enjoy fan love
loveseat:love_seat
lovesome:fond;tender warm
loving:;care
lovingness:care
low:moo;degre first_gear height level
low_temperature:cold
lowbred:rude
lower:;berth
lower_limit:minimum
lowercase:small_letter
lowering:let_down threaten;decreas reduct
lowland:;depress
lowlife:dirti_dog;rat
lowliness:low_status
lowly:humbl petti secondari;base
lowness:low_status
lox:liquid_oxygen
loyal:patriot;loyalti nation
loyalist:;booster champion friend protagonist support
loyalty:;allegi commit fidel honest love loyal reliabl true
lozenge:pill
lp:;disc disk record
lpn:licens_practic_nurs practic_nurs
ltte:tamil_tiger tiger world_tamil_associ world_tamil_movement
luanda:angolan_capit
lucent:;light
lucid:;clariti logic transpar
lucidity:clariti
lucidness:clariti
lucifer:devil morn_star old_nick princ_of_dark;friction_match match planet
luck:chanc circumst fortun hazard;condit destini fate guess lot phenomenon pretend ventur
luckiness:good_fortun good_luck
lucky:;favor fortun luck prosper
lucrativeness:profit
lucre:bread dough earn net_incom net_profit profit;net scratch sugar
lucubrate:elabor
lucullan:lavish lush
ludicrous:absurd ridicul
lug:;stuff tug
luger:;slide
luggage:baggag;tug
luggage_compartment:automobil_trunk;trunk
luggage_van:baggag_car
lugubriousness:;sad
lull:quiet;calm paus suspens
lullaby:;song vocal
lulu:beauti knockout;dish woman
lumber:basebal_bat log timber;pound
lumbering:;craft trade
lumberjack:lumber_jacket
luminal:purpl_heart
luminance:;light
luminary:guid_light lead_light notabl
luminescence:glow
luminosity:;light
luminous:lucent;light
luminousness:;light
lump:chunk swell;enlarg
lumper:dock_worker
lunacy:mad
lunar_month:;moon
lunar_time_period:;tide
lunate:crescent
lunatic:;mad
lunation:lunar_month;moon
lunch:luncheon;meal
luncheon:lunch;meal
luncheon_voucher:meal_ticket
lunchtime:lunch_period
lunge:straight_thrust;thrust
lurch:pitch;defeat
lure:;attract hook temptat
lurid:shock
lurk:loung;ambush
lusaka:capit_of_zambia
luscious:delici
lush:alcohol lavish;drink drunk luxuri
lushun:port_arthur
lusitanian:portugues
lust:hunger
lust_for_learning:desir_to_know
luster:;bright brilliant glorious magnific shine shini superb vivid
lusterless:lacklust
lusterlessness:matt
lustiness:;valid
lustreless:lacklust
lustrelessness:matt
lustrous:shine;shini
lutecium:lu
lutetium:lu
luxemburg:capit_of_luxembourg luxembourg luxembourg_citi
luxuriant:elabor;lush
luxurious:;grand
luxury:;grand lavish lush
lx:sixti
lxx:seventi
lxxx:eighti
lycee:gymnasium middl_school secondari_school
lyceum:gymnasium middl_school secondari_school;school
lycopod:club_moss
lying:;construct manufactur
lying_in_wait:ambush
lying_under_oath:bear_fals_wit perjuri
lymphoma:;cancer
lynching:;murder slay
lynchpin:anchor backbon
lyons:;council
lyreflower:bleed_heart
lyric:word;languag poem text
lyricist:;author languag lyric word writer
lyssa:mad
ma:mama master_of_art mom;bay_state massachusett mother old_coloni
mac:macintosh mack
macabre:grim
macao:macau
macaroni:;pasta sheik
macau:macao
mace:;offici
macedon:macedonia
macedonia:;macedonian
macedonian:;macedonia slavic
macgregor:rob_roy
machete:;knife
machinate:;prepar
machine:;mechan
machine_rifle:automat
machinelike:automat
machinery:;machin scheme system
machinist:mechan shop_mechan
macho:;male
macintosh:mac mack
mack:mac macintosh
mackintosh:mac macintosh mack
macon:;wine
macro:;instruct
macrocosm:exist univers world
macula:yellow_spot
maculation:patch
mad:crazi;discomfort disturb excit frantic frenzi furi insan rage sick sore
mad_apple:garden_egg
mad_cow_disease:bse
madake:giant_timber_bamboo
madam:dame ladi;woman
madame:;dame ladi
maddened:anger enrag furious
madhouse:crazi_hous funni_farm funni_hous nut_hous snake_pit
madison:capit_of_wisconsin
madness:;crazi disturb furi insan rage sick
madonna:bless_virgin mari the_virgin virgin_mari;marian
madras:chennai tamil_nadu
madrid:capit_of_spain spanish_capit
mae_west:air_jacket
maestro:master;artist
maffia:mafia
mafia:;mob syndic
mag:magazin;press public
magazine:;press product public
magi:wise_man
magic:charm wizard;decept illus perform
magic_marker:felt_tip
magic_spell:charm
magic_trick:;decept illus
magical:charm wizard;decept illus
magical_spell:charm
magician:wizard;charm decept illus magic perform
magisterial:;distinguish domin impos
magistrate:;judg justic
magma:;rock stone
magna_carta:the_great_charter
magna_mater:great_mother
magnanimous:;larg
magnanimousness:nobil
magnate:big_businessman busi_leader top_execut tycoon;baron businessman king mogul
magnesium:mg
magnet:attract_featur;appeal attract characterist charismat featur pull
magnetic_disc:;disk
magnetic_disk:;disc
magnetic_inclination:angl_of_dip dip
magnetisation:magnet_induct
magnetised:magnet
magnetism:magnet_attract magnet_forc;attract
magnetization:magnet_induct
magnification:;enlarg
magnificent:glorious;brilliant glori
magnified:exagger;enlarg
magniloquence:rhetor
magniloquent:tall
magnitude:;properti ratio
magnolia:;bark
magnolia_state:mississippi ms
magpie:pack_rat
magyar:hungarian
magyarorszag:hungari republ_of_hungari
maha:omaha
maharaja:;princ
mahatma:;sage
mahimahi:dolphin
mahomet:moham mohammad muhammad
mahound:moham mohammad muhammad
maid:maiden;domest girl miss
maiden:inaugur initi maid;first girl miss
maidservant:maid
mail:postal_servic;communic messag postal send
mailboat:mail_boat
mailbox:letter_box;box
mailer:;mail send
mailing:;post send transmiss
maillot:tank_suit
mailman:letter_carrier mail_carrier
maimed:wound;person
main:chief master princip;independ pipe primari water
main_entry_word:citat_form
main_office:headquart home_base
main_road:highway
maine:pine_tree_state
mainer:down_easter
mainframe:central_process_unit central_processor;hardwar process processor
mainland:;earth ground land
mainland_china:cathay
mainsheet:weather_sheet
mainstay:anchor backbon;booster champion friend ground pillar protagonist support
mainstream:;thought
maintain:hold keep preserv;assert sustain
maintained:retain
maintenance:;fix fixtur keep live livelihood maintain mend preserv repair sustain
maize:corn indian_corn lemon lemon_yellow;cereal yellow
majestic:proud;imperi majesti purpl royal
majesty:;emin impos nobl proud soar tower
major_league:major
majority:bulk;legal_age
majority_rule:;democraci
majors:big_leagu major_leagu;confer leagu
majuscule:capit_letter;capit
makataimeshekiakiak:black_hawk
make:brand;build caus construct creat form kind produc sort stimul
makedonija:macedonia
makeover:;reconstruct remak
maker:creator divin lord;build construct form manufactur manufactur_busi mold produc shape
makeshift:improvis
makeup:;composit constitut cosmet event physic_composit war_paint
making:qualif;build condit construct creat fashion fit forg prepar produc product qualifi specifi
making_known:inform
making_water:;leak
malacca:;cane
maladjusted:;disturb
malady:ill sick
malaise:;discomfort
malarkey:idl_word jazz;wind
malarky:idl_word jazz;wind
malawian:;african malawi
malay:;asian malaysia
malay_archipelago:east_indi east_india
malaya:malaysia;malay malaysian
malayan:malay malaysian;asian malaysia
malaysia:;malay malaysian
malaysia_militant_group:islam_communiti jemaah_islamiyah ji
malaysian:;asian malay malaysia
male:;anim beast creatur fauna gender man sex sexual
male_child:boy
male_monarch:king rex
male_parent:father
maleberry:male_berri
maledict:damn;curs
malefactor:crimin outlaw
malefic:;evil
malevolent:;evil
malfeasance:;misconduct wrongdo
malformed:distort
malfunction:;failur
mali:french_sudan
malian:;african mali
malice:spite;evil vicious wound
malicious:;spite
malicious_gossip:scandal;dirt
maliciousness:spite
malign:;evil
malik:;leader
mall:plaza shop_center shop_centr;outlet
mallet:;beetl hammer
malleus:;hammer
malpractice:;misconduct wrongdo
malt:;shake
maltese:;semit
maltha:miner_tar
maltreat:abus;step
maltreated:abus
maltreatment:abus
mama:ma mom;mother
mambo:;danc
mamma:ma mama mom
mammoth:;eleph giant heavyweight monster whale
mammy:ma mama mom
mamoncillo:honey_berri spanish_lime spanish_lime_tree
man:adult_male militari_personnel;adult human human_be male
man_and_wife:marri_coupl marriag
man_friday:chief_assist
man_of_affairs:businessman
manage:handl;care contend cope deal overse supervis
manageable:;accomplish achiev action attain care execut fulfil handl overse supervis
management:;administr brass care establish govern handl organiz overse supervis
manager:coach director manag_director;administr direct manageri overse supervis trainer
managerial:;director manag
managing_director:manag
managua:capit_of_nicaragua
manakin:fashion_model
manama:capit_of_bahrain
manchu:qing qing_dynasti;dynasti
manchu_dynasty:qing
mandala:;design pattern
mandarin:;citrus
mandarin_chinese:beij_dialect
mandatary:mandatori
mandate:author mandatori;authoris district dominion instrument territori unauthor
mandatory:compulsori mandat requir;district dominion receiv recipi territori
mandible:lower_jaw
mandibula:lower_jaw
manducate:;jaw
manduction:communion holi_communion
mane:head_of_hair;hair
maneuver:guid steer tactic;oper play point
manful:male
manger:;contain
mangle:;murder
mangled:torn
manhattan:;cocktail
manhood:human
manhunt:;hunt search
mania:;passion
manic:;passion
manifest:appar evid patent plain;appear demonstr ground instrument seem
manifestation:;appear demonstr evid express indic reflect
manifesto:;declar
manifold:;paper pipe
manikin:fashion_model
manila:;paper
manilla:manila manila_paper
manipulate:;cook fake rig
manipulation:handl;control influenc palm touch
manipulative:;control
manipulator:oper
mankind:human human_be human_race;group man
manlike:male
manly:male
mannequin:fashion_model
manner:fashion mode style way;behavior behaviour conduct properti
manner_of_speaking:;deliveri
manner_of_walking:;walk
mannerism:;pose
manners:;behavior behaviour conduct
mannikin:fashion_model
manoeuver:guid maneuv steer;oper point
manoeuvre:guid maneuv steer tactic;oper play point tactic_maneuv
manor:;acr estat mansion resid
manpower:hand man work_forc workforc;forc personnel
manse:mansion mansion_hous;resid
mansion:star_sign;hous region resid
mansion_house:;resid
manslaughter:;homicid
manslayer:murder
mantilla:;cape
mantle:;blanket symbol
mantled:drape wrap
mantra:;motto slogan
mantrap:beauti knockout;dish
mantua:;gown
manual:;drill exercis practic
manual_laborer:;jack
manufactory:factori manufactur_plant mill
manufacture:construct industri;busi
manufacturer:manufactur_busi produc;busi construct maker
manufacturing:;construct
manufacturing_business:manufactur;maker
manufacturing_plant:factori mill
manure:;organic
manus:hand mitt
manuscript:;ms write
manx:;gaelic
mao:;enzym
maoist:;advoc
map:function mathemat_function;represent
map_collection:atlas book_of_map
mapping:function mathemat_function;procedur process
maputo:capit_of_mozambiqu
mar:march;appear defect spot
maratha:;indian
marathi:;sanskrit
marathon:endur_contest;project run task undertak
marathoner:marathon_runner road_runner
maraud:raid
marauder:predat
marble:;ball rock stone
marbles:;intellig
marburg_hemorrhagic_fever:green_monkey_diseas
march:mar;demonstr walk
marcher:;foot_soldier
marching:;demonstr walk
marching_orders:walk_paper
marchland:border_district
mardi_gras:fat_tuesday
mare:femal_hors maria;hors region
margaret_hilda_thatcher:iron_ladi
margaret_thatcher:iron_ladi
margarita:;cocktail
margin:border perimet;amount bound boundari edg gross_profit secur_deposit
marginal:;border fring perimet
margrave:;lord nobl
mari:;russian
maria:mare;region
mariachi:;ensembl
marian:;madonna mari
marihuana:cannabi marijuana
marijuana:cannabi
marine:devil_dog maritim nautic;man soldier
marine_animal:sea_creatur
marine_archeology:underwat_archaeolog
marine_corps:unit_state_marin
marine_creature:sea_anim
marine_museum:aquarium fish_tank
mariner:jack old_salt sea_dog tar;sailor
marini:marino
marionette:puppet
marital:marri;marriag
maritime:marin nautic
maritimes:canadian_maritim_provinc maritim_provinc
marjoram:winter_sweet
mark:label marker score tag;commemor distinguish evalu grade place rank rate symbol target
mark_antony:anthoni
mark_twain:clemen
marked:pronounc
marker:mark;distinguish label symbol tag
market:marketplac;class groceri groceri_store secur_industri
market_economy:free_enterpris privat_enterpris
market_place:marketplac mart
marketable:;hawk
marketer:seller vendor;hawk merchant sell traffic
marketing:sell;commerc merchandis trade
marketplace:market market_place mart;outlet
marking:marker;design distinguish label pattern score symbol tag
markka:finnish_mark
marksman:crack_shot;shooter
markup:;earn instruct net profit
markweed:poison_ivi poison_mercuri poison_oak
maroc:kingdom_of_morocco moroccan morocco
maroon:strand;unfortun
marooned:strand;isol
marque:brand brand_name trade_name;name
marquee:pavilion;tent
marquess:marqui;lord nobl peer
marquis:;lord nobl
marri:red_gum
marriage:man_and_wife marri_coupl;famili marri wed
marriage_ceremony:wed
marriage_licence:wed_licens
marriage_license:wed_licenc
marriage_offer:propos
married:;marriag wed
married_couple:man_and_wife marriag
married_man:husband
married_person:better_half partner spous;mate
married_woman:wife
marruecos:kingdom_of_morocco morocco
marry:wed
mars:red_planet
marsh:;muddi
marsh_hare:swamp_rabbit
marsh_tea:wild_rosemari
marshal:;mobil
marshall_plan:european_recoveri_program
marshland:marsh
marshy:muddi;clay marsh mud swamp
mart:market_place marketplac;outlet
martial:;soldier
martial_music:militari_march
martian:;mar
martingale:dolphin_striker
martini:;cocktail
martyr:;suffer victim
martyr_operation:suicid_mission
martyrdom:;death martyr
martyrise:martyr
marvel:wonder;fantast grand happen occurr terrif tremend
marvellous:fantast terrif tremend wonder;grand tall
marvelous:fantast terrif tremend wonder;grand tall
marxism:;communism marxist
marxist:;advoc radic red
mary:bless_virgin madonna the_virgin;marian
mary_ann_evans:eliot georg_eliot
mary_jane:green_goddess;weed
mary_mccauley:molli_pitcher
maryland:free_state old_line_state;md
mascara:;makeup
masculine:;gender
masculinity:;gender male sex sexual
maseru:capit_of_lesotho
mash:crush squash squeez;butterfli crunch feed romanc suspens
masher:;wolf
mashie:five_iron
mask:;cover disguis hide
masked:disguis
masking:;cover hide screen sensat shield
masqat:capit_of_oman
masque:;mask
masquerade:fanci_dress;costum disguis mask parti
masquerade_costume:fanci_dress
masquerade_party:;mask
mass:aggreg batch good_deal great_deal lot mint mountain pile plenti raft slew spate stack;ampl deal flock jam mob ram
mass_meeting:ralli
mass_murder:carnag massacr;slaughter
massachuset:massachusett
massachusetts:bay_state old_coloni;ma
massacre:carnag mass_murder slaughter;butcher murder slay
massage:;treatment
masse:;shot stroke
masses:;group person
massif:;format
massive:;monument
mast:;nut
master:chief lord main overcom princip;artist domin primari ruler superior victor
master_copy:origin
master_in_business:mba
master_of_arts:ma
master_of_ceremonies:;host
master_of_education:med
master_of_science:sm;ms
masterful:;ace champion genius profession sensat star superstar wizard
mastering:;educ record
mastermind:einstein engin genius;brain brilliant creator initi intellectu organiz
masterpiece:;accomplish achiev work
mastery:domin supremaci;check contain control curb master moder
masthead:flag
masticate:;jaw
mastocyte:mast_cell
mat:matt;felt mount
matai:black_pine
match:talli;agre competit contest coupl equal lighter mate oppos pair pit rival twin
matched_game:test_match
matcher:marriag_broker
matching:duplic twin;coordin
matchmaker:marriag_broker
matchup:;pair
mate:coupl pair teammat twin;associ better_half marri_person match offic partner spous
mated:pair
mater:;mother
material:stuff;cloth fabric info inform substanc textil
material_body:anatomi build chassi figur flesh;frame shape
materialisation:;offspr
materialise:;happen
materialism:;desir
materialization:;offspr
materialize:;happen
materiel:;equip outfit
maternal:;parent
maternal_language:mother_tongu
maternalism:matern_qualiti
maternity:pregnanc;matern_qualiti mother pregnant relationship
mates:coupl;famili match pair twin
math:mathemat;mathematician scienc
mathematical:;math numer
mathematical_function:map
mathematician:;math mathemat scientist
mathematics:math;mathematician scienc
maths:mathemat;mathematician scienc
matinee:;theatric
mating:pair sexual_union;coupl sex union
matins:morn_prayer
matman:wrestler
matriarch:;woman
matrimonial:marri
matrimony:marriag
matrix:;array ground_substanc rock stone
matt:mat;felt lacklust
matte:mat;felt lacklust mixtur
matted:matt
matter:affair count topic;concern issu subject weigh
matthew:levi
mattress:;pad
maturate:age
maturation:grow growth;acquir age develop development
mature:;ripe
maturity:;adult due_date ripe
mauritanian:;african mauritania mauritius
mauritanie:mauritania
maven:sensat star superstar wizard;ace champion genius
maverick:;calf rebel renegad
mavin:sensat star superstar wizard;ace champion genius
maw:;mouth
max:easi_lay georgia_home_boy;soap
maxi:;skirt
maxilla:upper_jaw
maxillary:upper_jaw
maxim:;express say
maximal:maximum
maximise:maxim
maximum:level_best upper_limit utmost;bound boundari extrem limit maxim peak
may_beetle:june_bug
may_bug:june_beetl
maya:;indian
mayan:maya;indian
mayan_language:maya
mayapple:may_appl
mayfish:may_fish
mayhem:havoc;crime offens
mayo:;dress
mayonnaise:mayo;dress
mayor:citi_manag;politician
mays:say_hey_kid
maze:;mat system
mazed:confus
mb:;bachelor_of_medicin
mba:master_in_busi
mbd:add attent_deficit_disord minim_brain_damag
mc:mhz;rate
mccauley:molli_pitcher
md:doc doctor physician;doctor_of_medicin element free_state maryland old_line_state
meadow_beauty:deer_grass
meadow_bright:water_dragon
meadow_saffron:nake_ladi
meal:;nutrit occas
mealberry:mountain_box sand_berri
mealy:gritti
mean:averag;impli intend norm
meander:thread wind
meandering:wander wind
meaning:pregnant;content idea import intend messag signific spell substanc thought
meaningless:;nonsens
meaninglessness:nonsens
means:way;implement
meanspirited:;mean
meantime:interim lag meanwhil;interval
meanwhile:interim lag meantim;interval
measurable:;magnitud
measure:quantiti step;amount assess bill evalu maneuv standard valu
measured:metric;calcul care deliber meter metr
measurement:;assess evalu valu
measuring:;assess evalu valu
meat:;core essenc food heart_and_soul substanc sum
meat_market:butcher_shop
meatman:butcher
meatpacking:meat_pack
meaty:;core essenc meat substanc substant sum
mecca:;place spot
mechanic:;auto automobil car machin
mechanical_drawing:draft
mechanics:;execut perform physic
mechanism:;execut perform
med:master_of_educ
medal:decor ribbon;award honor honour medalist medallist palm
medal_winner:medalist medallist
medalist:medal_winner medallist;decor golfer medal palm ribbon victor winner
medallion:;coin decor help medal palm ribbon serv
medallist:medal_winner medalist;decor golfer medal palm ribbon victor winner
meddlesome:interfer;busi
meddling:interfer;busi
medevac:medic_evacu
medfly:mediterranean_fruit_fli
mediaeval:mediev;gothic
medial:median
median:;averag norm
mediate:intermedi middl
mediation:;dialogu intermedi intervent negoti talk
mediator:;intermedi negoti
medic:medic_offic
medical:health_check;examin medicin scrutini
medical_building:health_facil healthcar_facil
medical_checkup:health_check
medical_exam:health_check
medical_examination:health_check
medical_examiner:coron
medical_specialty:medicin
medicament:medic medicin
medicate:medicin
medication:medicin;drug therapi
medicinal_drug:medic medicin
medicine:medic medic_specialti;drug
medico:doc doctor md medic_student physician
medieval:;gothic
medina:;quarter
mediocre:;averag
mediocrity:;averag ordinari
meditate:reflect;specul
meditation:;reflect specul
medium:intermedi;averag environ surround
medium_of_exchange:monetari_system
medivac:medic_evacu
medley:;composit piec
meek:mild;submiss tame
meekness:;submiss
meet:encount fit sport_meet;athlet fulfil satisfi
meeter:attend
meeting:get_togeth;assembl come_togeth encount gather
meeting_place:forum;assembl
meg:million one_thousand_thousand
megabat:fruit_bat
megabucks:big_buck big_money;bundl pile
megacardia:enlarg_heart
megacycle:mc mhz
megahertz:mc mhz
megahit:blockbust smash_hit
megalocardia:enlarg_heart
megapode:mound_bird mound_builder
megascopic:;gross
megrim:sick_headach
megrims:blue blue_devil
meiosis:reduct_divis
melancholy:somber;depress graviti sad
melange:odd_and_end
melanise:black
melanize:black
melasma:mask_of_pregnanc
melba:helen_porter_mitchel
meld:;blend melt merg mix
melee:battl_royal
meliorate:amend better improv
melioration:;improv
meliorist:reformist
mellifluous:;sweet
mellisonant:;sweet
mellow:;melt
melodic:;melodi music strain tune
melodic_line:melodi tune;strain
melodic_phrase:melodi tune;strain
melodious:;music
melodrama:;comedi
melodramatic:;theatric
melody:tune;music strain
melt:;heat warm
meltdown:;catastroph disast tragedi
melted:;liquid
melting:;heat warm
member:;associ compon constitu membership part portion
membership:;bodi member relationship
membrane:tissu_layer
membranophone:drum
memento:;remind
memo:memorandum;note
memoir:;autobiographi essay
memorabilia:;record
memoranda:memo memorandum
memorandum:memo;note
memorial:commemor remembr;content credit messag monument recognit rememb
memorial_park:burial_ground burial_site cemeteri
memorial_tablet:plaqu
memorialisation:commemor
memorialise:;commemor
memorialization:commemor
memorialize:;commemor
memorise:con;learn
memorize:con;learn
memory:rememb;comput_storag con learn recal represent retriev store think
memory_board:comput_storag;store
men:hand manpow work_forc workforc;forc personnel
menace:endang jeopard threat threaten;danger
menacing:omin sinist threaten
menage:famili household
menagerie:zoo
mend:bushel fix heal repair;doctor fixtur improv patch piec restor
mendelevium:md
mendicancy:beg
mending:fix repair;bushel doctor fixtur garment improv restor
menhir:stand_stone
menial:;humbl servant
menopause:chang_of_life
mensurable:measur
mensural:measur
mensurate:measur
mensuration:measur
mental:;brain outlook wit
mental_capacity:brain learn_abil mental wit
mental_condition:psycholog_state
mental_disturbance:psycholog_disord
mental_faculty:modul
mental_home:asylum insan_asylum psychiatr_hospit
mental_hospital:asylum insan_asylum
mental_imagery:imag imagin
mental_institution:asylum insan_asylum psychiatr_hospit
mental_lexicon:vocabulari
mental_object:cognit_content
mental_picture:;impress
mental_process:cognit_oper
mental_rejection:skeptic
mental_state:psycholog_condit
mental_synthesis:;construct
mental_testing:test
mentality:brain learn_abil mental_capac outlook wit;attitud brilliant intellig
mentation:think thought thought_process
mention:cite note observ refer remark;acknowledg citat comment credit input notic quot
mentor:wise_man;intellectu
mentum:chin
menu:bill_of_fare;fare
mercantile_establishment:outlet retail_store sale_outlet
mercantilism:commerc mercantil_system
mercenary:freelanc soldier_of_fortun;mercantil
mercer:;dealer trader
merchandise:product trade;commod good produc
merchandiser:merchant
merchandising:market sell;commerc trade
merchant:;merchandis trade
merchant_marine:cargo_ship ship
merchant_vessels:cargo_ship ship
merchantman:merchant_ship
mercifulness:;clemenc
merciless:;cruelti
mercilessness:cruelti
mercurial:errat
mercy:clemenc;clement
mere:;pond pool simpl
meretricious:cheap flash loud
merganser:fish_duck
merge:mix unit;blend
merged:incorpor integr unifi
merger:fusion unif;blend consolid integr merg mix unit
merging:come_togeth confluenc;blend converg unit
meridian:elev height summit;degre exceed greatest level peak promot stage sterl top upgrad
merit:deserv virtu;worth
merited:deserv
meritless:;sorri
meritorious:;deserv merit
meritoriousness:merit
merlin:;falcon
meronym:part_name
merriment:fun
merry:festiv gay;alert brisk celebr live
mesa:;plateau tabl
mesh:lock;contact network strike
meshing:;network
meshwork:;network
mesmerised:fascin
mesmerized:fascin
mesomorphic:muscular
mesomorphy:athlet_type
mess:fix jam;difficulti disord
message:content subject_matter;communic
messenger:courier;travel
messiah:christ
messianic:;christ
messiness:mess
messy:;mess
metadata:;data inform
metal:;element mixtur
metallic:;thread
metallic_element:metal
metallurgy:;scienc
metamorphose:;transform
metamorphosis:;revis
metaphysics:;philosophi
mete:border boundari_line
meteor:shoot_star;light
meteoric:meteorolog
meteorological_observation_post:weather_station
meteorologist:;specialist
meteorology:weather_forecast;forecast predict
meter:metr;metric
meth:chicken_feed;trash upper
methadon:synthet_heroin
methadone:synthet_heroin
methamphetamine:chicken_feed;trash upper
methane:;gas
methanol:wood_alcohol wood_spirit;alcohol fuel
methedrine:chicken_feed;trash
method:;act perform play
methodist:;protest wesley
methodists:methodist_church
methodology:;method
methuselah:old_man
methyl_alcohol:wood_spirit
metier:long_suit specialti strong_point strong_suit;strength
metre:meter;measur metric
metric:measur;function map meter metr system_of_measur unit
metric_ton:tonn
metrical:measur
metro:subway subway_system underground;railroad railway
metropolis:citi urban_center;metropolitan municip
metropolitan:;archbishop citi metropoli resid
mettle:nerv;braveri courag game gritti heart spirit steel
mettlesome:game gritti;spirit
mexican:;mexico
mexican_capital:mexico_citi
mexican_fire_plant:paint_leaf
mexican_tea:jerusalem_oak
mexican_tulip_poppy:golden_cup
mexico:unit_mexican_state;mexican
mexico_city:mexican_capit
mezzanine:first_balconi;balconi floor stori
mf:medium_frequenc
mho:siemen
mhz:mc;rate
mi:geograph_mile nautic_mile;air_mile internat_mile internat_nautic_mile land_mile mile statut_mile
miao:;asian tongu
michigan:great_lake_state;chicago stop
mick:mickey paddi
mickey:mick paddi
mickle:batch good_deal great_deal lot mass mint mountain pile plenti raft slew spate stack;deal flock
microbar:bar_absolut
microbiology:;biolog
microchip:micro_chip silicon_chip;semiconductor
microcircuit:integr_circuit
microcomputer:pc person_comput
microcosm:;exampl
microelectronics:;electron
microphone:mike
microscopy:;research
micturate:pee wee
midafternoon:;day daylight daytim
midair:;point
midday:high_noon noon twelv_noon;hour
middle:center centr halfway mediat midway;area central divis eye heart
middle_east:mideast
middle_school:gymnasium
middle_west:midwest
middleman:;distributor wholesal
middleweight:;boxer wrestler
middling:mediocr;averag
mideast:middl_east near_east
midfield:;center centr eye heart middl
midget:dwarf tini;shadow
midi:;protocol
midiron:two_iron
midland:;insid interior
midnight:;hour
midpoint:;center centr central halfway middl midway point
midriff:;middl
midsection:;middl
midshipman:;cadet
midst:thick;insid interior
midwatch:middl_watch night_watch
midway:center halfway middl;centr parcel tract
midweek:wed wednesday;weekday
midwest:middl_west
midwestern_united_states:middl_west midwest
midwife:;nurs
mien:;bear
mifepristone:abort_pill
miff:see_red
migraine:sick_headach;headach
migrant:;travel
migration:;move movement person
migrator:migrant
migratory:migrant
mike:microphon
mil:swedish_mile;cc
milage:mileag
milano:milan
milcher:dairi_cattl dairi_cow milk_cow
mild:;degre level submiss
mildew:mold
mildness:clemenc
mile:;mi
mileage:fuel_consumpt_rate;distanc ratio
milepost:mileston
miles_per_hour:mph
milestone:;mark marker occas
miliaria:heat_rash
milieu:surround;environ
militancy:;competit
militant:activist;activ competit fight reformist war
military:arm_forc arm_servic war_machin;forc personnel
military_blockade:sieg
military_capability:strength;postur
military_chaplain:holi_joe sky_pilot
military_control:occup
military_greeting:salut
military_machine:arm_forc arm_servic
military_march:martial_music
military_personnel:man troop
military_police:mp
military_policeman:mp
military_posture:strength
military_rank:;rate
military_strength:;postur
military_volunteer:voluntari
militia:reserv;bodi
milk:;beverag drink nutrit
milk_cow:dairi_cattl
milker:dairi_cattl dairi_cow milk_cow
milkshake:milk_shake shake
milkwagon:milk_wagon
milky:;milk
mill:factori manufactur_plant;plant work
milled:;polish
millenary:millennium
millennial:;millennium
millet:;cereal
milliampere:;ma
milligram:mg
milliliter:cc
millilitre:cc
millimeter:mm
millimetre:mm
millinery:hat_shop
milling:;edg
milling_machinery:;mill
million:billion one_thousand_thousand trillion
millwheel:mill_wheel
milt:soft_roe
miltomate:purpl_ground_cherri
mime:dumb_show;act actor perform play player
min:minut taiwanes;chines
min_dialect:taiwanes
minacious:omin sinist threaten
minaret:;tower
minatory:omin sinist threaten
mince:;moder
mind:;brain head heed judgement judgment knowledg listen recal
mindful:awar;conscious
mindset:mental outlook;attitud
mine:;excav
minefield:;parcel tract
minelaying:mine
miner:;jack mine
mineral:;materi stuff
mineral_dressing:ore_process
mineral_extraction:ore_dress ore_process
mineral_processing:ore_dress
minestrone:veget_soup
minesweeper:;ship
mineworker:miner
ming:;dynasti
mini:;skirt
miniature:;copi paint pictur toy
minibus:;bus
minify:decreas
minim:;half_note
minimal:minimum
minimal_brain_damage:add attent_deficit_disord
minimal_brain_dysfunction:add attent_deficit_disord
minimalism:minim_art
minimalist:;artist conserv
minimise:minim
minimum:lower_limit minim;limit peak
mining:;defens excav hollow
miniskirt:mini
minister:pastor rector;execut ministeri reverend
minister_of_religion:pastor rector
ministerial:;minist pastor rector
ministry:;build priesthood
minium:red_lead
minivan:;auto automobil car
mink:;fur
minnesota:north_star_state
minor:child kid small_fri;childhood fri juvenil
minor_league:minor
minor_role:bit_part
minors:bush_leagu minor_leagu;confer leagu
minsk:capit_of_belarus
minster:;cathedr
minstrel:folk_singer
mint:batch coin good_deal great_deal lot mass mountain pile plenti raft slew spate stack;ampl deal flock jam mob ram
mintage:metal_money
minter:;coin mint money
minuscule:small_letter
minute:min mo moment second;bit fugit instant time
minutes:proceed transact
miosis:reduct_divis
miracle:;event happen occurr
miraculous:;marvel miracl wonder
mire:;mud
mired:involv
mirky:;muddi
miro:black_pine
mirror:;depict portray
mirror_image:;reflect
mirror_symmetry:conserv_of_pariti;pariti
mirthful:comic funni gay
miry:muddi
misanthropic:cynic
misanthropical:cynic
misapplication:embezzl
misapply:misus
misapprehension:mistak misunderstand
misappropriation:embezzl
misbehave:misconduct
misbehavior:;misconduct wrongdo
miscalculation:;error fault mistak
miscarriage:abort spontan_abort;fail failur
miscarry:fail
miscellanea:mix_bag varieti;mixtur
miscellaneous:mix;divers mixtur varieti
miscellany:mix_bag varieti;garland mixtur
mischance:bad_luck
mischief:;bother devil evil gravel omin sinist threaten
mischievous:;arch wick
misconception:;idea thought
misconduct:wrongdo;manag
miscue:slip
misdemean:misconduct
misdemeanor:infring violat;breach conflict crime offens
misdemeanour:infring misdemeanor violat
misdirect:corrupt
misdirection:;distract mismanag
miserable:poor suffer;miseri piti ruth shame
miserableness:miseri
misery:;miser poor sad suffer
misfire:miss
misfortunate:miser poor
misfortune:bad_luck ill_luck tough_luck;circumst destini fate fortun lot luck troubl
misgiving:;distrust suspicion
misguided:mistaken
mishandle:misconduct;fumbl
mishap:bad_luck;chanc fortun hazard luck
mishmash:odd_and_end
misidentify:mistak
misinformation:;info inform
misinterpretation:misunderstand
mislay:;lose
mismanage:misconduct
mismanagement:;manag misconduct
mismatch:;counterpart
mismatched:uneven
misplace:;lose
misplay:;error
misrepresent:fake;cook manipul
misrepresentation:decept;alter cook fake manipul misconduct wrongdo
misrepresented:distort twist
miss:girl young_ladi young_woman;failur neglect woman
misshapen:distort
missile:;arm rocket weapon
missing:absent lack want
mission:missionari_post missionari_station;missionari missionari_work ngo
missional:missionari
missionary:;deleg instructor mission teacher
missionary_post:foreign_mission mission
missionary_station:foreign_mission mission
missionary_work:;mission
missioner:missionari
mississippi:ms
missive:letter
missouri:show_me_state;mo
missy:girl miss young_ladi young_woman;woman
mist:cloud fog obscur
mistake:error fault misunderstand;blame faulti incorrect
mistaken:fals
mistaking:misunderstand;interpret
mister:mr
mistreat:abus;step
mistreated:abus
mistreatment:;abus pattern practic step
mistress:fanci_woman kept_woman;lover woman
mistrial:;trial
mistrust:distrust suspect suspicion;doubt suspici uncertainti wari
mistrustful:suspici wari
misty:;fog
misunderstanding:mistak;interpret
misuse:abus;employ exercis usag
mite:;hint pinch
mitigation:;decreas excus reduct
mitt:basebal_glove glove hand
mitzvah:;act deed teach
mix:integr merg;blend combin mixtur
mixed:;mixtur varieti
mixed_bag:varieti;mixtur
mixer:social;beverag drink parti
mixing:;blend combin merg
mixture:;blend merg mix mix_bag substanc varieti
ml:cc
mlitt:master_of_literatur
mn:minnesota north_star_state
mo:minut moment second;bit fugit missouri show_me_state time
moat:;trench
mob:crime_syndic jam pile rout syndic;crowd gang gangster pack
mobile:wander
mobile_phone:cellular_telephon
mobilisation:;gather marshal mobil ralli
mobilise:mobil ralli;marshal
mobility:;wander
mobilization:;gather marshal ralli
mobilize:ralli;marshal
mobster:gangster;crimin gang mob outlaw pack syndic
mocambique:mozambiqu republ_of_mozambiqu
mock_orange:;bow_wood cherri_laurel laurel_cherri
mockery:parodi;mock takeoff
mod:modern;adolesc teen teenag
modality:;mode mood
mode:fashion manner style way;mood properti
model:framework mold pattern theoret_account;exampl form hypothesi kind pose possibl postur simul sort theori
modeled:;sculptur
modeling:clay_sculptur;mold sculptur
modelling:;mold pattern sculptur
moderate:centrist chair;adult check contain control curb restrain
moderation:eas;allevi chang check contain control curb degre facilit level modif restrain tame
moderationist:centrist moder
modern:;advanc innov
modern_times:contemporari_world
modern_world:present_time
modernisation:modern;improv
modernise:modern overhaul
modernism:;advanc contemporari currenc genr innov
modernist:;artist
modernistic:modern
modernity:;advanc contemporari currenc innov
modernization:;adapt improv version
modernize:overhaul
modesty:reserv;modest
modification:adjust;alter chang copi limit modifi qualifi
modified:;limit
modifier:qualifi
modify:;alter chang
modish:latest
modishness:chic;last_word
modular:;modul
modulate:tone;regul
modulation:;transit transmiss
module:faculti mental_faculti;abil power
modus_vivendi:life_style lifestyl
mogadiscio:capit_of_somalia mogadishu
mogadishu:capit_of_somalia
moghul:mogul
mogul:;baron big_businessman bump busi_leader king magnat promin ruler swell top_execut tycoon
mohammad:moham muhammad
mohammed:mohammad muhammad
mohammedanism:islam
moil:labor labour;boil dig
moisture:wet
mojo:;magic
mol:gram_molecul
molar:;crunch tooth
molasses:;syrup
mold:cast model stamp;contain couch frame put shape solid
moldable:plastic
moldavia:moldova republ_of_moldova
molded:shape
molding:cast;border clay_sculptur decor model
moldovan:;moldova
mole:gram_molecul;spi
mole_plant:paint_leaf
molecular:;atom molecul particl
molecule:atom particl;materi molecular stuff
molest:harri plagu;provok
molestation:harass;harri plagu provok
mollah:mullah
molle:pepper_tree
mollify:gentl;season temper
mollusc:mollusk
mollycoddle:babi
molotov_cocktail:gasolin_bomb petrol_bomb
molt:;shed
moluccas:spice_island
molybdenum:mo
mom:ma mama;mother
moment:instant minut mo second;bit consequ fugit here_and_now time
momentaneous:fugit
momentary:fugit;bit minut mo moment second
momentous:;consequ
momentum:;forc strength
momma:ma mama mom
mommy:ma mama mom;mother
mon:monday;buddhist weekday
monarch:crown_head sovereign;ruler
monastic:monk;convent religi
monday:mon;weekday
monetary:;money
monetary_resource:cash_in_hand financ fund
monetary_system:medium_of_exchang
monetary_value:cost price
money:;monetari wealth
money_box:coin_bank save_bank;till
money_plant:honesti silver_dollar
moneyed:affluent flush wealthi;load
moneylender:loan_shark
moneymaker:cash_cow
moneymaking:lucrat mercantil
moneyman:financi
monger:dealer hawk trader
mongol:mongolian;mongolia orient
mongol_dynasty:yuan
mongolia:;mongolian
mongolian:;mongolia orient
mongolianism:down_syndrom
mongolic:mongolian
mongolism:down_syndrom
moniker:nicknam;denomin design
monish:caution warn;discourag
monition:warn word_of_advic
monitor:supervis;caution defend discourag guardian monitor_devic remind supervisor warn
monitoring:;observ supervis watch
monitoring_device:;monitor
monitory:warn
monitrice:labor_coach
monk:;religi
monkey:potter;child fri kid minor
monkey_nut:;peanut
monkey_pod:rain_tree
monkey_puzzle:chile_pine
monkeypod:rain_tree
monkfish:;angel_shark
monkshood:helmet_flower
monochrome:black_and_white
monocracy:dictatorship
monolithic:massiv;monument
monologue:;languag speech
monomania:;possess
monoplane:;airplan plane
monopoly:;domin market marketplac
monorail:;railroad railway
monosaccharide:simpl_sugar
monosaccharose:simpl_sugar
monotone:drone
monovular:;ident
monoxide:;oxid
monrovia:capit_of_liberia liberian_capit
mons:;fat
monsieur:;man
monsignor:;priest
monsoon:;wind
monster:;demon freak giant mammoth
monstrance:;demonstr
monstrosity:freak;monster
monstrous:;demon freak monster
montage:;icon imag pictur
montana:treasur_state
monte:;card
montevideo:capit_of_uruguay
montfort:earl_of_leicest
montgomery:;capit_of_alabama
monthly:;seri serial
montpelier:capit_of_vermont
monument:;commemor memori site
monumental:;massiv memori
moo:low
mood:climat temper;feel humor mode moodi
moody:helen_will;humor mood temper
moolah:bread dough;scratch sugar
moon:;lunar_month object
moonbeam:moon_ray
moonlight:;light moon
moonshell:moon_shell
moonshine:corn_liquor;moon
moor:berth;moslem muslim plain
moorage:berth;tie_up
mooring:berth
moose:;deer
moot:debat deliber;argu case contend lawsuit suit
mop_up:complet
moral:;import lesson mean signific
moral_excellence:virtu
moral_force:dynam
moral_philosophy:ethic
moral_principle:valu_orient
moral_sense:conscienc
morale:team_spirit
morality:ethic ethic_motiv;honor motiv need
morals:ethic ethic_motiv;honor motiv need
moratorium:;delay hold postpon suspens wait
mordacious:barb bite
mordant:;grim
morel:;mushroom
mores:;convent normal pattern rule
morgue:dead_room;build
mormon:;protest
mormon_state:ut utah
mormons:mormon_church
morn:morn_time
morning:;aurora break_of_day dawn farewel first_light greet sunris
moro:;filipino
moroccan:;african morocco
morocco:;leather moroccan
morose:moodi
morphology:;biolog grammar sound_structur word_structur
morphophysiology:function_anatomi
morrow:;day
morse:;code
morsel:bite
mortal:individu person somebodi someon soul;caus dead
mortality:death_rate;rate
mortarboard:;hawk
mortgagee:mortgag_holder
mortician:funer_director
mortification:humili
mortified:embarrass
mortify:;humbl
mortifying:embarrass humili
mortmain:dead_hand
mortuary:dead_room;build
mosaic:;art
moscow:russian_capit
mosh:;slam
moslem:islam muslim
mosquito_craft:motor_torpedo_boat pt_boat
mosquito_hawk:snake_doctor
moss_animal:sea_mat
most_valuable_player:mvp
mote:atom molecul particl
mother:father femal_parent;generat parent
mother_country:homeland motherland nativ_land
mother_theresa:teresa
mother_tongue:first_languag matern_languag
mother_wit:common_sens good_sens hors_sens;sens
motherese:babi_talk
motherhood:;mother relationship
motherland:countri_of_origin homeland mother_countri nativ_land;countri
motherliness:matern_qualiti
motif:motiv;design pattern theme
motility:movement;motion move
motion:gestur;happen move movement occurr
motion_picture:film movi;flick
motionless:static
motivate:prompt
motivating:;act deed need prompt
motivation:;need prompt
motivational:;need
motivator:incent
motive:motor;need prompt theme
motivity:motiv_power
motley:mix mix_bag varieti;blend garment merg mixtur paint vari
motoneuron:motor_nerv_fiber
motor:drive motiv;agent machin
motor_city:detroit
motor_home:camp_bus
motor_hotel:tourist_court
motor_inn:tourist_court
motor_lodge:tourist_court
motor_torpedo_boat:mosquito_craft
motorbike:motorcycl;bike cycl
motorbus:bus passeng_vehicl
motorcade:;process
motorcar:auto automobil car
motorcoach:bus passeng_vehicl
motorcycle:bike;bicycl cycl wheel
motorcycle_policeman:speed_cop
motorcycling:;cycl
motoring:;drive
motorist:;auto automobil car drive driver motor
motortruck:truck
motorway:expressway freeway pike state_highway;highway
motown:detroit motor_citi
mottle:;streak
motto:slogan;express say
mould:model mold stamp;cast couch dirt frame put shape soil solid
moulding:;border clay_sculptur model
moult:;shed
mound:;hill pile
mount:ride_hors wax;ascent climb hors mountain rise
mount_communism:stalin_peak
mount_rushmore_state:south_dakota
mountain:batch good_deal great_deal lot mass mint pile plenti raft slew spate stack;ampl deal elev flock jam mob mount
 ram
mountain_box:sand_berri
mountain_chain:rang_of_mountain;rang
mountain_laurel:california_bay_tree california_oliv spice_tree
mountain_lion:;painter
mountain_oak:alpin_ash
mountain_pass:notch
mountain_range:chain_of_mountain
mountain_rice:silk_grass
mountain_state:west_virginia
mountaineer:;mount
mountaineering:mountain_climb;climb mount
mountainous:;hill mount
mountainside:;slope
mounting:climb;ascent framework rise wax
mourning:;express keen reflect sad sorrow
mourning_band:weed
mouse:black_eye sneak
mouse_hare:rock_rabbit
mousepad:mous_mat
mousetrap:trap_play
mouth:speak talk
move:go reloc travel;chang decis motion movement
moved:stir touch;affect
movement:;chang motion move
mover:;mastermind move_compani propos remov_compani remov_firm
movie:film motion_pictur move_pictur pictur_show;flick product shoot
movie_house:cinema pictur_palac
movie_maker:film_produc filmmak
movie_theater:cinema pictur_palac
movie_theatre:cinema pictur_palac
moviemaking:film_make movi_make
moving:;motion
moving_company:remov_firm
moving_in:occup
moving_picture:film movi;flick
moving_ridge:wave
moxie:backbon;sand
mozambican:;african mozambiqu
mozart:;music
mozzarella:;chees
mp:militari_polic militari_policeman;forc personnel
mph:mile_per_hour;rate read
mrd:electron_dictionari
mri:magnet_reson_imag;imag
mrna:messeng_rna;rna
ms:mississippi;manuscript master_of_scienc sm
msb:mutual_save_bank
msc:master_of_scienc sm;ms
mst:mountain_standard_time mountain_time
mt:metric_ton tonn;element machin_translat montana treasur_state
mucilage:;gum
muck:;matter mud muddi
muckle:batch good_deal great_deal lot mass mint mountain pile plenti raft slew spate stack;deal flock
mucky:muddi
mud:clay;dirt muddi soil
muddiness:confus mental_confus
muddle:fix jam mess;difficulti disord scrambl
muddy:;clay marsh mud swamp
mudguard:splash_guard
mudslide:;landslid
muenchen:munich
muff:fumbl
muffin:;gem
muffle:;dull
muffled:mute soften;dull
mug:fall_guy fool soft_touch;absorb cod victim
muggins:fool sap
mugwump:independ
muhammad:moham mohammad
muhammadanism:islam
mujahadeen:mujahedeen
mujahadein:mujahedeen
mujahadin:mujahedeen
mujahedin:mujahedeen
mujahid:;moslem muslim
mujahideen:mujahedeen
mujahidin:mujahedeen
mulberry:;berri
mulch:;protect
mulct:con fine scam
mull:reflect;specul
mulla:mullah
mullah:;moslem muslim
mullein:velvet_plant
multicolor:;paint
multicolored:;paint
multicolour:;paint
multicoloured:;paint
multifaceted:;divers varieti
multifariousness:divers varieti
multiflora:babi_rose japanes_rose
multimedia:;transmiss
multiple:;product
multiple_sclerosis:ms
multiplex:;cinema telecom telecommun
multiplication:;breed father generat growth increas mother time
multiply:;breed
multiprocessing:parallel_process
multitude:battalion larg_number pack;countless gather infinit jam mass mob myriad person pile
multitudinous:countless myriad;infinit
mum:ma mama mom silent;mother silenc
mumbai:bombay
mumble:gum
mummy:ma mama mom;bodi mother
munch:;crunch
munchener:munich_beer
mundane:everyday routin;terrestri
mung:golden_gram green_gram
municipal_center:down_town
municipality:;gather
munificent:lavish
munition:arm ordnanc ordnanc_store weapon_system weaponri
mural:wall_paint;paint pictur
murder:off slay;dispatch execut homicid
murderer:;crimin dispatch killer off outlaw
murderous:;homicid slay
muritaniya:mauritania
murk:fog
murkiness:fog
murky:;fog muddi
murphy:irish_potato potato white_potato
musaceae:banana_famili
muscat:capit_of_oman
muscle:muscular_tissu;contractor muscular
muscle_system:muscular_structur
musclebuilder:muscl_builder
musclebuilding:muscl_build
muscleman:muscl_builder;muscl
muscular:;hefti muscl power
muscular_structure:muscl_system
muscular_tissue:muscl
muscularity:;energi
musculature:muscl_system muscular_structur
musculus:muscl
musd:doctor_of_music
muse:reflect;seed sourc specul
mush:pulp
musial:stan_the_man
music:;musician player sound
music_director:conductor
music_genre:music_style
musical:;film flick movi play
musical_accompaniment:;backup
musical_chairs:go_to_jerusalem
musical_composition:piec_of_music;piec
musical_rhythm:;beat
musical_style:music_genr;genr
musician:player;artist music perform play
musicologist:;scholar student
musing:reflect
muslim:islam moslem
muslimism:islam
muss:mess
mussiness:mess
muster:select_servic;draft gather ralli
mutant:;anim beast creatur depart fauna vari
mutation:;chang depart modif vari
mute:;dull dumb silenc
muted:soften subdu;dull quiet
muteness:;silenc
mutilate:murder;mar
mutilation:;injuri mar
mutiny:;rebellion revolt rise upris
mutual:;common
muumuu:mother_hubbard
muzzy:fuzzi
mv:md;element
mvp:most_valuabl_player;particip player
mx:maxwel
myanmar:burma union_of_burma
myriad:countless ten_thousand;battalion infinit pack
mysore:karnataka
mysterious:;secret supernatur
mystery:close_book;gravel puzzl secret stori
mystic:mysteri;secret supernatur
mystical:;mysteri
mysticism:;faith religion think thought
mystifier:puzzl
mystify:puzzl;gravel
mystifying:mysteri
mystique:;air
myth:;fabul stori
mythic:fabul;legend myth mytholog
mythical:fabul;legend myth mytholog
mythologic:fabul
mythological:fabul;legend myth
mythology:;fabul
na:sodium
naan:;nan
nab:arrest collar cop nail
nac:north_atlant_council;council
nada:goos_egg noth zero zip
nadir:;hardship
nag:;fatigu hors jade jaw lectur tire weari
naiant:swim
naif:naiv
nail:arrest collar cop;blast boom fix smash
nairobi:capit_of_kenya
naive:;primit
naked:bare nude;nuditi
nakedness:nuditi;open
name:call identifi;appoint cite constitut describ key mention nomin public_figur refer reput
name_and_address:;destin
name_part:titl_role
nameless:unidentifi unknown unnam;anonym
namelessness:anonym
namibia:south_west_africa
namibian:;african namibia
naming:appoint design;call cite constitut decis deleg denomin describ identifi key mention nomin refer
nan:grandmoth
nance:fairi
nanking:nanj
nanna:grandmoth nan
nanny:nurs;goat keeper woman
nanogram:ng
nanotechnology:;engin technolog
nantua:shrimp_sauc
nanus:dwarf
nap:;cat_sleep short_sleep sleep textur
naples_garlic:flower_onion
napoleon:littl_corpor
napoleon_bonaparte:littl_corpor
napoli:napl
napped:;brush
narc:narcot_agent
narcotic:;drug
narcotraffic:drug_traffic drug_traffick
narghile:water_pipe
nargileh:water_pipe
nark:bother devil gravel narcot_agent
narrate:recount
narration:stori tale;content messag recount
narrative:stori tale;content messag recount
narrator:;recount say speaker state
narrow:;strait width
narrow_escape:close_call
narrowboat:canal_boat narrow_boat
narrowing:;configur decreas form shape
narrowness:;narrow_margin
nasal:;bone
nascence:birth
nascency:birth
nascent:;birth
nashville:capit_of_tennesse
nastiness:spite
nasty:;aw spite
natal_day:birthday
natality:birth_rate fertil fertil_rate
natation:float
natator:swimmer
natatorium:swim_bath swim_pool
nates:behind rear_end seat;bottom butt rear stern tail tail_end
nation:commonwealth countri;person state
national:;subject
national_guard:home_reserv
national_leader:statesman
national_trust:nt
nationalisation:;chang
nationalism:patriot;loyal loyalti nationalist
nationalist:patriot;advoc nation
nationalist_china:taiwan
nationalistic:;nation patriot
nationality:;person status
nationalization:;chang
native:aborigin
native_australian:aborigin
native_land:countri_of_origin homeland mother_countri motherland
nativity:birth virgin_birth;bear chang modif
natter:chat gossip jaw
natural:cancel;success winner
natural_endowment:gift talent
natural_event:happen occurr
natural_language:tongu
natural_philosophy:physic
natural_process:;action
natural_selection:surviv
natural_spring:fountain
natural_state:wild
naturalise:;tame
naturalism:;realism
naturalist:natur_scientist;biolog philosoph
naturalistic:realist;realism
naturalization:;proceed tame
naturalness:innoc
nature:;caus
naught:goos_egg noth zero zip
nauru:pleasant_island
nausea:;revolt sick
nauseate:;revolt
nauseated:sick
nauseous:sick
nautical:marin maritim
nautical_mile:mi
nautilus:nuclear_submarin
naval:;navi
naval_forces:navi
naval_installation:shore_station
naval_shipyard:navi_yard
naval_special_warfare:nsw
navel:belli_button;center centr point
navigable:;sail voyag
navigate:pilot voyag;sail
navigation:;fli guidanc pilot sail ship steer transport voyag
navigational:;sail
navigator:sail_master;offic pilot
navy:dark_blue naval_forc;blue naval
navy_man:sailor sailor_boy
navy_yard:naval_shipyard
nawab:;governor
nay:;negat
nazi:;control fascist
nazi_germany:third_reich
naziism:nation_social
nazism:nation_social;social
nbe:north_by_east
nbw:north_by_west
nc:north_carolina old_north_state tar_heel_state
nd:north_dakota peac_garden_state
ndjamena:capit_of_chad
ne:northeast;element nebraska
ne_plus_ultra:perfect
neanderthal:;human man
neapolitan:;italian napl
near:approach;close distanc
near_east:mideast
neat:order
nebe:northeast_by_east
nebn:northeast_by_north
nebraska:;ne
nebula:;prepar
nebuliser:;spray
nebulizer:;spray
necessary:essenti necess requir;demand impoverish involv need needi
necessitate:demand need requir;involv
necessitous:impoverish needi
necessity:essenti necessari requir;demand impoverish involv need needi unnecessari
neck:;earth ground land
neckband:collar;dog_collar
necklace:;jewelri
necktie:tie
necrobiosis:cell_death
necromancer:wizard
necromancy:black_art black_magic
necropolis:burial_ground burial_site cemeteri memori_park
necropsy:autopsi pm
nederland:holland netherland the_netherland
need:demand requir;essenti involv motiv necess necessari
needed:requir;essenti necess necessari
needful:requir
needle_blight:leaf_cast
needle_rush:hair_grass
needle_spike_rush:hair_grass
needlebush:needl_bush
needlelike:sharp
needlewood:needl_wood
needy:impoverish;essenti necess necessari need poor requir
nefarious:;villain
negative:veto;denial film
negatron:electron
neglect:disregard fail;declin discount dismiss ignor miss neglig
neglected:ignor
neglectfulness:neglig
negligence:;fail miss neglect
negligent:;disregard ignor neglect
negociate:manag;negoti
negotiation:talk;dialogu discuss
negro:black_person
negroid:black_person negro
neighbor:neighbour;local neighborhood neighbourhood object vicin
neighborhood:local neighbourhood vicin;communiti neighbor neighbour region section
neighboring:adjac
neighborly:;neighbour
neighbour:neighbor;local neighborhood neighbourhood object vicin
neighbourhood:local neighborhood vicin;communiti neighbor neighbour section
nembutal:yellow_jacket
nemertean:ribbon_worm
nemertine:ribbon_worm
nemesis:;curs
neolithic:new_stone_age
neon:ne;element
neonate:newborn newborn_babi newborn_infant
neophyte:fledgl freshman newcom;starter
neoplasm:tumor
nepalese:nepali;asian
nepali:nepales;asian
nephrolith:kidney_stone
nephropathy:kidney_diseas
nephrosis:kidney_diseas
nepotism:;discrimin
nerd:;bone dig drum expert labor labour scholar
neruda:rey
nerve:steel;brass braveri cheek courag game gritti heart nervous spirit
nerve_pathway:;tract
nerve_tract:pathway
nerveless:cool
nerves:;anxious nervous uneasi
nervous:anxious;nerv uneasi
nervousness:nerv;anxieti anxious restiv uneasi
nervure:;vein
nervus:nerv
nervy:restiv
ness:cape;earth ground land
nest_egg:save
nestle:;embrac nest
nestling:babi_bird child kid minor small_fri;fri
net:cyberspac final internet;earn profit sack trap web
net_income:earn profit
net_profit:earn profit
netherlander:dutchman
netherlands:holland;dutchman
netherworld:underworld;hell
netkeeper:goali goalkeep goaltend
netlike:net
netmail:email
netminder:goali goalkeep goaltend
nett:net
netted:;web
netting:;network sheer transpar web
nettle:bother devil gravel
network:;net scheme system web
neural:;nerv nervous
neurological_disease:nervous_disord
neurologist:brain_doctor;specialist
neurology:;medicin
neuron:nerv_cell
neurosurgeon:brain_surgeon;surgeon
neurotic:mental_case
neutered:alter
neutering:;fix
neutrality:;toler
nevada:battl_birth_state silver_state
neve:;ice
new:novel;age fresh novelti
new_delhi:capit_of_india indian_capit
new_flower:addi_ababa capit_of_ethiopia
new_hampshire:granit_state
new_jersey:garden_state
new_wave:van vanguard
new_world:western_hemispher
new_york:empir_state ny
new_york_minute:instant split_second
new_york_state:ny
newbie:fledgl freshman newcom;starter
newborn:;babe babi infant
newcomer:fledgl freshman;arriv begin initi start starter
newfoundland:;dog
newmarket:chicago stop;card coat michigan
news:;info inform intellig word
news_agency:press_associ wire_servic
news_media:journal
news_organisation:press_agenc press_associ wire_servic
news_organization:press_agenc press_associ wire_servic
news_report:account write_up
news_story:newspap_articl
newsbreak:news_bulletin
newscast:;broadcast news
newsflash:news_bulletin
newsletter:;account
newsman:report
newsmonger:;gossip
newspaper:;paper press publish
newspaper_article:news_stori
newspaper_clipping:press_cut
newspaper_column:editori
newspaperman:correspond
newspaperwoman:correspond
newsperson:report
newsprint:;newspap paper
newsreader:news_reader
newsroom:;offic staff
newssheet:newslett
newsstand:;stall
newswriter:correspond
next:adjac;futur succeed
nexus:link;connect seri tie
ngb:nation_guard_bureau
ngf:nerv_growth_factor
ngo:;organiz
nguyen_tat_thanh:ho_chi_minh
nh:granit_state new_hampshir
ni:nickel
niamey:capit_of_niger
nibble:;piec
niblick:nine_iron
nicaraguan:;nicaragua
nice:decent
nicety:;shade
niche:recess;corner station tree
nick:chip;defect dent mar notch prison rout
nickel:ni;coin
nickname:;denomin design name
nicosia:capit_of_cyprus
niddm:type_ii_diabet
nidus:focal_point;focus
nifty:crack smash;great keen
niger:;nigerian
nigerian:;african niger
nigerian_capital:abuja
nigerien:nigerian
nigger:;negro
niggling:petti;littl
nigh:near;close
night:;dark
night_club:nightclub
nightclub:night_club
nightcrawler:fish_worm red_worm
nightdress:;gown
nightfall:twilight;hour
nightgown:;gown
nighthawk:mosquito_hawk
nightie:;gown
nightlife:night_life;amus divers entertain recreat
nightlong:overnight
nightly:;dark
nightmare:;dream situat
nightrider:night_rider
nightspot:night_club nightclub
nightstick:baton billi billi_club
nighttime:night;dark
nightwalker:fish_worm red_worm
nigrify:black
nihility:void
nihon:japan nippon
nil:goos_egg noth zero zip
nilgai:blue_bull
nimble:;facil quick
nimbus:rain_cloud;glori
nimiety:excess surplus
nina_from_carolina:ix nine
nine:ball_club basebal_club club ix nina_from_carolina;digit figur
niner:ix nina_from_carolina nine
nineteenth:;rank
nineties:;decad
ninja:;class
ninth:;rank
nip:pinch;clip flavor japanes tang
nip_and_tuck:cosmet_surgeri face_lift
nipper:child kid minor small_fri;fri
nipping:barb bite;crisp
nippon:japan
nipponese:japanes
nippy:;crisp
nirvana:eden heaven paradis promis_land;region
nisan:nissan
nisus:pain strive
nit:;egg
nitrogen:;element gas
nitweed:orang_grass
nix:goos_egg noth prohibit veto zero zip
nj:garden_state jersey new_jersey
nlp:human_languag_technolog natur_languag_process
nm:new_mexico
nmr:nuclear_magnet_reson
nne:north_northeast
nnw:north_northwest
nobble:abstract con scam;kidnap pinch sneak
nobelist:nobel_laureat
nobility:;elit gentl larg nobl
noble:impos;august baron grand lord majesti nobil
nobleman:nobl;august grand lord
nobleness:nobil
noblesse:;nobil
noblewoman:;ladi
nock:score
nod:;gestur motion
node:;link
noel:christma;season
noesis:knowledg
noetic:intellectu ration
noggin:dome;bean
noise:;interfer sound unresolv
noisome:foul
noisy:;nois
nom_de_guerre:pseudonym
nom_de_plume:pen_name
nomad:;rover
nomadic:mobil wander
nomenclature:;word
nominal:token;phrase
nominal_head:front_man straw_man
nominate:;appoint constitut name propos
nominated:;appoint constitut name propos
nominating_address:;nomin
nominating_speech:;nomin
nomination:;appoint constitut design name nomin_address nomin_speech
nominative:subject_case
nominee:candid;campaign pol politician
nonage:;minor
nonce:time_be
nonchalant:casual
noncitizen:alien
noncom:enlist_offic
noncompliant:defiant
nonconcentric:eccentr
none:;hour servic
nonentity:nobodi
nonesuch:ideal;saint
nonexistent:;exist
nonextant:extinct
nonfiction:;prose
nonfigurative:abstract
nongovernmental_organization:ngo
nongregarious:solitari
nonimmune:;liabl
nonindulgence:auster
nonindulgent:;strict
nonmeaningful:meaningless
nonmigratory:resid
nonobjective:abstract
nonparallel:;serial
nonpareil:ideal;saint
nonpartizan:nonpartisan
nonpayment:default;evas
nonperformance:neglig
nonplus:puzzl;gravel
nonprofit:;organiz
nonproliferation:;prevent
nonproliferation_center:npc
nonrecreational:pay
nonremittal:default
nonresistant:;liabl
nonsense:;content decor meaningless messag
nonsensical:absurd ridicul
nonsocial:solitari
nonstarter:loser unsuccess_person;failur
nonsubjective:object
nonsuch:ideal;saint
nontaxable:exempt
nonviolence:passiv_resist
noodle:dome;bean pasta
nook:;corner retreat tree
nookie:piec_of_tail
nooky:piec_of_tail
noon:midday;hour
noonday:high_noon midday noon twelv_noon
noontide:high_noon midday noon twelv_noon
noose:;loop trap
nordic:scandinavian scandinavian_languag
noreg:kingdom_of_norway norway
norge:kingdom_of_norway norway
norm:averag;mean standard
norma_jean_baker:marilyn_monro monro
normal:convent rule;pattern
normal_school:teacher_colleg
normalcy:;abnorm normal
normality:;abnorm
normalize:;temper
norn:weird_sister
norse:norwegian scandinavian;nordic norway scandinavian_languag
norseman:norwegian
north:union;northern
north_borneo:sabah
north_carolina:tar_heel_state
north_dakota:peac_garden_state
north_frigid_zone:arctic
north_germanic:nordic scandinavian scandinavian_languag
north_germanic_language:nordic scandinavian
north_korea:dprk
north_star_state:minnesota
northeast:ne northeastern northeastern_unit_state
northeasterly:northeastern
northeastern:northeast
northeastern_united_states:northeast
northeastward:ne northeast
norther:north_wind
northerly:north_wind northern;wind
northern:;north union
northern_alliance:unit_front
northern_harrier:marsh_hawk
northern_rhodesia:republ_of_zambia zambia
northerner:yanke
northland:;region
northman:scandinavian
northward:due_north;north
northwest:northwestern northwestern_unit_state;direct
northwester:northwest_wind
northwesterly:northwestern
northwestern:northwest
northwestern_united_states:northwest
northwestward:;northwest
norway:;norwegian
norwegian:;nordic norway scandinavian
nose:;front wind
nose_candy:;coke snow
nose_count:census
nose_drops:hell_dust;thunder
nosecount:census nose_count
nosedive:nose_dive;dive
nosh:snack
nostalgic:;nostalgia
notability:guid_light lead_light
notable:celebr fame famous guid_light lead_light note noteworthi renown
notary:;offici
notation:;comment commentari mention note observ remark write
notch:mountain_pass;locat nick pass
note:mention notic observ remark short_letter
notebook:;book volum
noted:celebr fame famous notabl renown
noteworthy:notabl remark
nothing:goos_egg zero zip
nothingness:idl_word jazz void;wind
notice:detect discov note observ;acknowledg advis announc attend attent comment mention notif notifi remark watch
noticeable:;note
notification:tell;advis inform notic notifi say state
notify:advis
notion:belief feel impress;believ concept construct idea thought trust
notional:imaginari specul
notoriety:ill_fame
notorious:infam
nought:zero
noun:;substant
noun_phrase:nomin
nourish:;sustain
nourishment:nutrit
nous:mind;brain head
nov:novemb
nova:;star
novel:new;book fiction fresh novelist novelti volum
novelist:;author novel writer
novella:;novel
novelty:;fresh new novel
novice:initi;begin start
nowadays:present
nozzle:;nose
np:;rn
nra:nation_rifl_associ;lobbi
nrc:nuclear_regulatori_commiss
nrem:orthodox_sleep
nrl:naval_research_laboratori
nrna:nuclear_rna
nro:nation_reconnaiss_offic
nsa:nation_secur_agenc
nsc:nation_secur_council
nsf:nation_scienc_foundat
nsw:naval_special_warfar
nt:nation_trust;ngo
nuance:;import mean shade signific
nub:;core essenc heart_and_soul meat substanc sum
nuclear:atom
nucleonics:atom_physic nuclear_physic
nucleus:;center centr core core_group
nude:bare nake;nuditi paint pictur
nudeness:nuditi
nudge:;push
nudibranch:sea_slug
nudity:;bare nake nude
nuffield:william_richard_morri
nuisance:;bother pain
nuke:;microwav
null:goos_egg noth void zero zip
nullify:void
nullity:void
numb:asleep blunt;dull
number_one:first
numbering:;list
numberless:countless myriad;infinit
numberplate:licens_plate
numbers:;draw lotteri
numbfish:electr_ray
numerate:count
numeration:count;talli
numerical:;mathemat
numerous:legion
numismatics:coin_collect
numismatist:coin_collector
numismatologist:coin_collector
numismatology:coin_collect
nun:;religi
nuncio:;diplomat
nuptials:wed wed_ceremoni
nurnberg:nuremberg
nurse:harbor;entertain harbour keeper woman
nursemaid:nurs
nursery:greenhous;build
nursing:;aid attent breast_feed care
nurture:bring_up parent rais rear;breed foster further sustain
nut:;en seed
nut_house:funni_farm snake_pit
nutcase:crazi
nutgrass:nut_grass
nuthouse:crazi_hous funni_farm funni_hous nut_hous snake_pit
nutmeg:;spice
nutmeg_state:connecticut ct
nutrient:food;nutrit sustain
nutriment:nutrit
nutrition:;food sustain
nutritionary:nutrit
nutritious:;food nutrit sustain
nuts:bat;crack
nutsedge:nut_grass
nutshell:;shell
nutty:bat nut;crack
nuzzle:;nest
nv:battl_birth_state nevada silver_state
nw:;northwest
nwbn:northwest_by_north
nwbw:northwest_by_west
ny:empir_state new_york new_york_state
nyasaland:malawi republ_of_malawi
nylghai:blue_bull
nylghau:blue_bull
nynorsk:new_norwegian
nyse:big_board
oasis:haven;parcel shelter tract
oath:curs curs_word swear;assert commit dedic swan verifi
oatmeal:;meal
ob:;medicin
obdurate:flint
obedience:;complianc flexibl obey submiss
obelisk:;pillar
obese:;overweight
obesity:;fat overweight
obi:;cult
obit:;notic
obituary:;notic
object:aim;direct end goal propos purpos target
object_glass:object object_len
object_lens:object
object_lesson:deterr_exampl;exampl
objection:;communic dissent protest
objective:aim object_glass object_len;direct documentari end goal len propos purpos target
objective_lens:object_glass
objectivity:;documentari
objector:contest dissid
objurgate:condemn;correct
oblation:religi_offer;offer
obligation:duti respons;debt_instrument
obligingness:complianc
oblique:;ab
obliterate:veil;hide
obliteration:erad
oblivion:limbo
obloquy:defam
obnubilate:cloud fog obscur
obscene:;horror revolt
obscenity:dirti_word;nasti
obscure:cloud fog vagu;dark hidden unknown
obscurity:;stand unknown vagu
observable:evid;detect discov distinguish note notic recogn recognis spot
observance:ceremoni ceremoni_occas watch;affair celebr honor look note notic occas
observant:;detect discov note notic
observation:watch;detect discov look measur note notic
observation_tower:observatori
observational:experiment
observatory:observ_tower;build
observe:detect discov mention note notic remark
observed:discov
observer:comment;detect discov expert mention note notic remark watch
observing:;detect discov notic
obsess:ghost
obsessed:haunt possess
obsession:;ghost
obstacle:;deterr handicap obstruct
obstetrician:;specialist
obstetrics:;medicin
obstinate:stubborn;contrari
obstruct:block blockad
obstruction:;block blockad obstacl
obstructor:obstruct
obtain:receiv;prevail
obtrusive:;notic
obtuse:;dens dumb slow
obviate:avert avoid elimin
ocarina:;sweet_potato
occasion:social_function;affair happen occurr
occasional:;period
occident:new_world west western_hemispher
occidental:;west
occlusion:;stoppag
occult:eclips mysteri supernatur;caus pattern practic secret
occultation:eclips
occupancy:move_in;acquir get occupi resid tenant
occupant:resid;occupi
occupation:job line_of_work militari_control;busi engag invad move_in
occupied:;engag
occupier:resid
occupy:busi resid;concern fill interest worri
occur:happen
occurrence:happen natur_event;event occur presenc
occurrent:happen natur_event
ocean:sea;water
ocean_bottom:sea_floor
ocean_floor:sea_bottom
ocean_state:rhode_island
ocean_trip:voyag
oceanic:;sea
oceanic_abyss:deep trench
ocellus:simpl_eye
oct:octob
octad:eight viii
octave:;interval
octavian:augustus
octet:eight viii
octonary:eight viii
octopus:;seafood
ocular:optic visual
oculist:eye_doctor
oculus:eye
odd:;curious funni peculiar singular uneven
oddball:eccentr eccentr_person
oddity:;curios curious funni odd peculiar singular
oddment:curios;remaind
oddments:odd_and_end
odds:;likelihood ratio
ode:;lyric
odo:urban_ii
odontology:dental_medicin
odor:smell;foul nose properti sensat wind
odour:smell
odyssey:;journey
oecumenical:universal;worldwid
oed:oxford_english_dictionari
oengus:angus
oesophagus:;gorg
oesterreich:austria republ_of_austria
oeuvre:bodi_of_work
off:murder;cancel dispatch sour turn
offbeat:upbeat;beat rhythm
offence:offens;offens_activ squad team
offend:breach violat;outrag shock spite wound
offender:;breach violat
offense:offens_activ;anger behavior behaviour conduct crime crimin_offenc offenc outrag spite wound
offensive:offenc;breach outrag violat
offensive_activity:offens;offenc
offer:;bid content extend go messag tender volunt
offering:;bid content contribut donat messag tender
office:agenc bureau feder_agenc govern_agenc;function offici power role
officeholder:incumb offic
officer:;holder man offici policeman
official:;function offic power prescrib
official_document:legal_instrument;instrument
officialdom:govern_offici
officiate:;function
officiating:;decid function refere umpir
officious:interfer;busi
offing:;futur water
offprint:separ
offset:begin cancel kickoff outset showtim start start_time;branch compens correct first initi
offshoot:;branch consequ effect event offset outcom result
offshore_rig:drill_platform
offside:;error fault mistak
offspring:;consequ effect event happen outcom relat result young
offstage:;stage wing
oftenness:frequenc
ogdoad:eight viii
ogive:nose_cone
ogre:demon;monster
oh:ohio
ohio:oh
oil:;crude petroleum tanker
oil_business:refin_industri
oil_production:bore drill
oil_tanker:tank_ship
oiler:oil_well;oil_tanker tank_ship tanker
oilrig:drill_rig oil_rig
oily:;oil
ointment:;cream
ok:fine okay oklahoma sooner_state;approv endors sanction warrant
okay:approv fine ok sanction;endors warrant
okeh:ok okay
okey:ok okay
oklahoma:ok sooner_state
oklahoman:sooner
old:;age older past
old_age:year
old_bulgarian:church_slavic
old_colony:bay_state massachusett;ma
old_dominion:va virginia
old_dominion_state:va virginia
old_glory:american_flag star_and_stripe
old_growth:virgin_forest
old_hand:;veteran
old_hickory:andrew_jackson
old_line_state:maryland;md
old_money:silver_spoon
old_nick:devil princ_of_dark
old_person:golden_ager senior_citizen
old_salt:jack sea_dog tar
old_woman:;dusti_miller
older:age elder;old senior
oldster:golden_ager old_person senior_citizen
oldtimer:antiqu old_hand;veteran
oleaceae:oliv_famili
oleander:rose_bay
olfaction:sens_of_smell;smell
olfactory_organ:nose
olfactory_perception:smell
olfactory_property:smell
olfactory_sensation:smell
olibanum:thus
olive:;fruit
olive_branch:peac_offer
olympia:capit_of_washington;olymp
olympiad:olymp olymp_game;athlet
olympian:olymp olymp_god;athlet exceed except olympia surpass
olympic:;olympia
olympic_games:olymp
olympics:olymp_game;athlet
omani:;arab arabian
omasum:third_stomach
ombudsman:;investig
omega:;conclus end
omen:predict;forecast omin sinist threaten
ominous:sinist threaten
omission:skip;error except exclud fault miss mistak neglect
omit:except exclud neglect;miss
omnibus:bus passeng_vehicl;antholog
omnipresent:ubiquit
omphalos:belli_button
omphalus:belli_button
onanism:pull_out withdraw_method
oncidium:butterfli_plant
oncogene:transform_gene
oncology:;medicin
oncoming:onset;start
one_dollar_bill:buck
one_million_million:billion;trillion
one_shot:round unit_of_ammunit
one_thousand:grand;yard
one_thousand_million:;billion
one_thousand_thousand:million
oneirism:air_castl castl_in_spain
oneness:;uniti
onetime:former sometim
onrush:attack onset onslaught
onset:attack onslaught;start
onslaught:attack onset;barrag bombard troubl
ontogenesis:grow growth;develop
ontogeny:grow growth;develop
onus:burden;concern headach worri
onward_motion:advanc progress;process
onychophoran:velvet_worm
oodles:dozen load lot pile score ton
oomph:sex_appeal
open:clear outdoor;area expos exterior outsid
open_air:outdoor
opener:;start
openhanded:give handsom;liber
openhearted:;charit sympathet
opening:gap;breach ceremoni curtain_rais initi space
opening_move:first_step initi
opening_night:curtain_rais
openness:;clear nake
opera:;classic
opera_hat:;beaver
operable:;function
operate:function;control maneuv run work
operatic:;opera
operating_cost:budget_item overhead
operating_expense:budget_item overhead
operating_instructions:instruct_manual
operating_room:;surgeri
operating_statement:earn_report
operating_system:;os
operating_theater:;surgeri
operating_theatre:;surgeri
operation:;action activ lock run
operational:;appli employ function util
operations:;deal transact
operative:intellig_agent intellig_offic privat_detect privat_eye privat_investig secret_agent surgic;agent detect
 surgeri work
operator:;caus control function map wheeler_dealer
operetta:light_opera
operose:punish
ophidian:snake
ophthalmologist:eye_doctor
opine:guess imagin suppos think
opinion:sentiment;belief believ consid content guess imagin judgement messag regard suppos think thought view
oporto:porto
opponent:oppos;contest counter defend fight hostil opposit pit react
opportune:;chanc
opportunity:chanc;possibl
oppose:fight;defend pit
opposer:oppon
opposing:oppon;defend fight pit react
opposite:contrari pair revers;oppon repeal word
opposite_number:counterpart
opposition:resist;action confront oppon oppos polar relat
oppress:crush suppress
oppressed:laden
oppression:;crush persecut suppress
oppressive:;crush suppress
opprobrious:abus
oppugn:question
opt:choos prefer
opthalmic:;optic
optic:eye visual;receptor
optic_disc:blind_spot
optic_disk:blind_spot
optical:visual;eye
optical_fibre:glass_fiber
optician:len_maker
optics:;physic properti
optimism:;affirm hope optimist
optimist:;optim
optimistic:affirm;optim
optimization:;improv
optimum:;good
option:altern;choic decid deriv select
opulence:;luxuri
opulent:luxuri;grand
opus:music_composit piec_of_music;composit music piec
oracle:prophet
oral:;exam examin test
oral_cavity:mouth
oral_communication:languag speech spoken_languag
oral_contraceptive:birth_control_pill
oral_herpes:cold_sore
oral_presentation:public_speak speak
orange:;citrus
orangish:orang
orator:public_speaker;rhetor speaker
oratorio:;classic
oratory:;address speech
orb:globe orbit;ball eye global
orbicular:global
orbit:arena domain sphere;area compass environ path rang reach rout scope
orbitale:orbit_point
orbiter:artifici_satellit satellit;equip
orbitual:circular
orca:killer_whale sea_wolf;killer
orchard:grove;garden plantat
orchestra:;orchestr seat
orchestral:;orchestra
orchestrate:engin mastermind;organiz
orchestration:;arrang instrument
orchis:;egg
ordain:enact
ordained:prescrib;appoint
ordeal:;experi trial
order:;bid command dictat govern grade magnitud place rank rate regul
order_of_business:agenda
order_of_payment:draft
ordered:arrang;consist logic
ordered_series:graduat_tabl scale scale_of_measur
ordering:;arrang grade place rank rate
orderly:hospit_attend neat;attend soldier tender
ordinance:regul;rule statut
ordinary:averag;condit judg justic
ordinary_shares:common_stock
ordinate:;align coordin
ordination:order;arrang status
ordnance:artilleri gun heavi_weapon
ore_dressing:miner_extract miner_process
ore_processing:miner_dress miner_extract
oregano:winter_sweet;herb
oregon:beaver_state
oregon_fir:dougla_pine
oregon_myrtle:california_bay_tree california_laurel california_oliv mountain_laurel spice_tree
oregonian:beaver
organ:;organic
organelle:cell_organ
organic:;fertil
organic_law:constitut
organic_structure:bodi
organisation:administr govern govern_bodi;administ arrang bodi brass coordin engin establish form mastermind prepar
organisational:organiz
organise:coordin form organiz
organised:;organiz
organiser:labor_organiz organiz;arrang coordin engin mastermind person_digit_assist person_organiz
organism:;organic scheme system
organist:;musician organ player
organization:;administr arrang brass coordin establish form govern govern_bodi prepar structur
organize:form;coordin engin mastermind
organized:;organis
organized_religion:;faith
organizer:;arrang coordin engin mastermind person_digit_assist
organs:varieti_meat;meat
orgasm:sexual_climax;climax come
orgy:;riot rite
orient:east eastern_hemispher point;eastern hemispher
oriental:;asian east
oriental_sore:delhi_boil
orientalism:orient_studi
orientation:;attitud locat placement posit prefer
origin:descent extract root sourc;ancestri begin incept point
original:master_copi;creat exampl pilot
originality:;abil power
originate:aris initi
origination:found incept;creat innov institut
originative:creativ
originator:mastermind;creator engin initi organiz
orion:;hunter
orison:petit prayer
orlop:fourth_deck
ornament:decor grace;cosmet deck
ornamental:cosmet decor;deck flora grace plant
ornamentation:decor;cosmet deck grace
ornate:;rhetor
ornateness:rhetor
orotund:round;larg
orphan:;child fri kid minor
orphanage:;condit institut
orphanhood:orphanag
orphic:mysteri
orthodoxy:;orient orthodox
orthoepy:pronunci
orthogonal:;rectangular
orthography:write_system;write
orwell:eric_arthur_blair eric_blair
os:;oper_system
oscar:academi_award;award honor honour
oscilloscope:;scope
osculate:;kiss
osculation:kiss
oslo:capit_of_norway
osmanli:ottoman
osmium:os
osprey:fish_eagl fish_hawk sea_eagl;hawk
ostensible:appar
ostentate:;flash
ostentation:;inflat
ostentatiousness:;inflat
osteopetrosis:marbl_bone_diseas
ostiary:door_guard hall_porter porter
ostracise:;ban
ostracism:coventri
ostracize:;ban
ostracod:seed_shrimp
other:;earli former
otho:urban_ii
otiose:wast;lazi
otologist:ear_doctor ear_specialist
ottawa:;canadian_capit capit_of_canada
otter:;fur
otto_von_bismarck:iron_chancellor
ottoman:;dynasti
oust:expel
ouster:;expel oust
ousting:;exclus expel expuls ouster
out_of_bounds:sidelin
outage:;breakdown
outaouais:ottawa ottawa_river
outback:;bush remot
outbreak:;erupt flare happen occurr
outburst:;burst express flare happen occurr reflect
outcast:;unfortun
outcome:consequ effect final_result result;accompani attend conclus end event lead phenomenon termin
outcry:cri shout;call scream
outdistance:distanc
outdo:best surpass trump;exceed
outdoor:;outsid
outdoors:open open_air;exterior outsid
outer_boundary:fring
outfield:;parcel tract
outfielder:;fielder
outfit:;dress kit rig unit
outflank:best trump
outflow:;flow fountain leak natur_spring spring
outgo:expenditur spend surpass;exceed
outgoing:;direct forthcom
outgrowth:emergenc;aris begin branch consequ effect emerg event grow offset outcom result
outhouse:privi
outing:picnic pleasur_trip;expedit field_day holiday journey travel trip vacat
outlander:alien
outlandish:bizarr eccentr
outlast:;surviv
outlaw:crimin illegitim illicit;lawless
outlawed:illegitim illicit;crimin
outlay:expenditur spend;payment
outlet:mercantil_establish retail_store wall_plug;exit way_out
outline:abstract draft sketch synopsi;bound boundari describ draw line summari trace
outlined:defin
outlive:;surviv
outlook:expect mental prospect;anticip ask attitud belief requir
outmatch:surpass;exceed
outmoded:antiqu ex
outpatient:;patient
outperform:surpass;exceed
outpost:frontier_settlement;coloni post settlement station
outpouring:fountain natur_spring;barrag bombard flow flush format onslaught spring
output:end_product yield;generat pay product render
outrage:shock;anger assault rape scandal violat
outraged:;offenc offens
outrageous:horrif steep;scandal
outrank:;rank
outre:bizarr eccentr
outreach:;reach stretch
outright:unlimit
outset:begin kickoff offset showtim start start_time;first initi
outshout:outcri
outside:exterior extern;outdoor region surfac
outsider:;alien contest stranger unknown
outskirt:fring
outskirts:;section
outspoken:frank;blunt vocal
outspread:;spread
outstanding:promin strike;great owe spectacl spectacular
outstation:outpost
outstrip:distanc surpass;exceed
outturn:;turnout
outwear:fatigu jade tire weari
ov:orang_group
ovalbumin:egg_white
ovate:oval
ovation:;credit recognit
overabundance:;excess
overact:ham
overawe:cow
overbearing:authoritarian
overblown:;inflat
overbold:;smart wise
overcast:cloud cloud_cover
overcharge:hook rob
overcloud:;obscur
overcome:defeat master
overcompensate:;compens
overcrossing:pedestrian_bridg
overdone:exagger
overdrive:;action activ
overeat:gorg;stuff
overflow:runoff;flood flow stream wast
overflowing:flood;afloat
overgarment:outer_garment
overgenerous:lavish
overgorge:gorg;stuff
overhang:beetl;project
overhaul:inspect_and_repair modern redevelop renov;improv mainten servic
overhead:budget_item oper_cost oper_expens;expens
overhead_railway:el elev elev_railroad
overheating:;heat warm
overindulge:gorg;stuff
overindulgence:;excess
overkill:;capabl effort sweat
overlap:;coincid conjunct converg lap represent
overlapping:;cover
overlay:;decor layer protect
overleap:vault;miss neglect
overload:;burden load
overlook:;command miss neglect place spot
overlooked:unmark
overlooking:command domin
overlord:lord master;domin ruler
overnice:;nice
overnighter:overnight_bag overnight_case
overpass:;bridg
overplay:ham
overplus:;embarrass
overpower:;overcom
overpowering:overwhelm
overprotect:mother
overreaction:;reaction respons
overrefinement:;tortur
override:overthrow;overturn revers void
overriding:paramount
overrule:overthrow;overturn revers
overrun:;invad
overseas:abroad
overseas_telegram:cabl
oversee:supervis;manag
overseer:superintend;manag overse supervis supervisor
overshadow:dwarf eclips;domin shadow
oversight:supervis;manag monitor overse
overspill:runoff
overspread:;spread
overstated:exagger
overstep:exceed top
overstrung:restiv
oversupply:;flood
overt:;open
overtake:overhaul;overcom
overtaking:;overhaul
overthrow:upset;end overturn revers troubl
overtime:extra_time
overtone:partial partial_tone
overtop:;command
overture:preliminari prelud;advanc incept music origin
overturn:;overthrow revers success turnov upset
overuse:;exploit
overview:;summari
overweening:excess
overweight:;obes
overwhelm:;overcom
overwhelming:consum
overwinter:winter
overwork:;exploit labor labour
oviform:oval
ovoid:oval
ovolo:quarter_round;thumb
ovum:egg_cell
owing:;outstand
owl:bird_of_night
owner:;businessman ownership possess proprietari
ownership:possess;owner relat
ox:;cattl cow
oxen:cattl cow
oxheart:heart_cherri
oxidation:;reaction
oxyacid:oxygen_acid
oxygen:;element gas
ozocerite:earth_wax miner_wax
ozokerite:earth_wax miner_wax
ozone:;gas
ozonosphere:ozon_layer
pa:dad daddi pop;father pascal pennsylvania
pac:polit_action_committe;commiss committe
pace:step stride;rate
pacemaker:;exampl
pacer:;hors pace
pacific_silver_fir:;christma_tree
pacification:peac_treati
pacifist:;adult disarm
pacify:gentl
pacing:tempo
pack:battalion larg_number;bundl compact countless gang infinit mob myriad
pack_of_cards:;deck
package:box bundl parcel;bunch cluster comput_softwar contain pack softwar softwar_program softwar_system
packaging:promot promot_materi public;box busi content messag push
packed:jam
packer:boxer;box pack packag
packet:bundl packag;box bunch cluster mail_boat messag pack parcel
packing:box;bundl compact materi packag stuff
packinghouse:pack_plant
packrat:pack_rat trade_rat
packsack:back_pack
pact:treati;accord
pad:;bolster leaf paper
padded:;cushion
padding:;bolster buffer cushion soften
paddock:;pen
paddy:mick mickey;field
paddy_wagon:black_maria polic_van
padre:holi_joe militari_chaplain sky_pilot;chaplain father priest
paediatrician:babi_doctor
pagan:ethnic
paganism:pagan_religion
page:;leaf
pageant:;ceremoni
pageantry:pageant
pageboy:;page
pager:;page
paginate:;page
pagination:page_number
paging:page_number
pagoda:;templ
pahautea:mountain_pine
pahlavi:;iranian
pail:bucket
pain:hurt;feel pain_sensat smart sore
pained:offend
painful:sore;aw discomfort terribl
painful_sensation:;pain
painkiller:pain_pill
pains:strive;attempt effort endeavor endeavour strain tri
paint:;coat colour roug space
painted_leaf:christma_flower christma_star mexican_fire_plant
painter:;artist mountain_lion paint
painting:pictur;art depict portray
pair:brace coupl duet duo mate twin;ii match set span two
paired:opposit
pairing:sexual_union;coupl group mate sex union
pakchoi:pak_choi
pakistani:;asian
pal:buddi;brother friend
palace:castl;author govern mansion regim resid
paladin:champion;fighter hero
palate:;surfac
palatinate:;district dominion territori
palatine:;lord nobl roman
palaver:empti_talk empti_word hot_air;rhetor
pale:wan
pale_yellow:;straw wheat
paleness:;fair
paleontologist:;fossil scientist
palestine:holi_land promis_land;palestinian
palestine_liberation_organization:plo
palestinian:;arab arabian palestin
palette:;board compass orbit rang reach scope
palisade:wall;fenc surround
pall:scare;chill curtain hide
palliate:allevi reliev
pallid:pale wan
pallium:cerebr_mantl
palm:;area decor handl medal region ribbon
palmaceae:palm_famili
palmae:palm_famili
palmistry:palm_read
palmy:boom prosper thrive
palmyra:wine_palm
palpable:;tangibl
palpebra:lid
palpitate:quak
palpitation:shake
palsy:;paralyz
pamper:babi
pamphlet:;book leaf script tract volum
pan:goat_god;trash
panacea:;cure remedi therapeut
panache:dash
panama:straw_hat;hat lid sailor
panama_hat:;sailor
panamanian:;panama
panamanian_capital:panama_citi
panamica:friendship_plant
panamiga:friendship_plant
pancake:hot_cake;cake
panchayat:;council
panda:bear_cat cat_bear
pandanus:screw_pine
pandar:fanci_man
pandemic:;epidem
pandemonium:chao;chaotic confus
pander:fanci_man
panderer:fanci_man
pane:window_glass;acid dose dot elvi superman zen
panel:juri;commiss committe
panel_truck:deliveri_van
panelist:;critic juri panel
pang:sting;feel hurt pain
panhandle:;grip handl
panic:scare terror;anxieti chill fear frighten scari terrifi terrorist
panic_attack:scare
panicked:frighten terrifi;panic terror
panicky:frighten terrifi
panjandrum:veri_import_person
panoplied:;armor
panoptic:blanket broad extens wide
panorama:view vista;aspect icon imag pictur prospect scene scenic watch
panoramic:;aspect prospect scene view vista
pansy:;fairi
pantheon:;memori monument
panther:jaguar;mountain_lion painter
pantomime:dumb_show;act perform play
pantryman:butler
pantsuit:pant_suit
panzer:;tank
pap:soft_diet spoon_food;diet garbag
papa:dad daddi pa pop;father
papacy:;author govern regim
papal:apostol;pontiff pope
papaveraceae:poppi_famili
paper:;essay materi newspap stuff theme
paper_bag:sack
paper_currency:fold_money
paper_gold:special_draw_right
paper_knife:letter_open
paperback:;book volum
paperboard:poster_board
paperclip:gem_clip paper_clip
paperknife:letter_open paper_knife
papers:document written_document;documentari write
paperwork:;work
papism:roman_catholic
papist:;roman
papistic:;roman
papistical:;roman
pappa:dad daddi pa pop
paprika:bell_pepper sweet_pepper sweet_pepper_plant;pepper
papua:;region
papyrus:egyptian_paper_reed egyptian_paper_rush paper_plant paper_rush;paper
par:equal equat;score status
para:pariti;pregnanc
parable:;fabul stori
parachuter:parachut_jumper
parachutist:parachut_jumper
paraclete:holi_ghost holi_spirit
parade:troop;exhibit process success
paradiddle:drum_roll
paradigm:prototyp;exampl imag
paradise:eden heaven promis_land;region
paradise_flower:flamboy_tree pride_of_barbado
paradoxical_sleep:rapid_eye_movement
paraffin:methan_seri
paragon:ideal perfect;idol saint worship
paragraph:;write
paraguayan:;paraguay
paralegal:legal_assist
parallel:analog line_of_latitud;duplic latitud similar twin
paralysis:;paralyz
paralytic:paralyz
parameter:;constant factor
paramilitary:;forc personnel
paramour:fanci_man
paraphernalia:;equip gear
parapraxis:slip
paratrooper:;para soldier
parcel:packag;alloc box bundl contain piec_of_ground piec_of_land portion share tract
parcel_of_land:tract
parceling:alloc
parcelling:alloc
parched:bake
parchment:;paper
pardner:partner
pardon:amnesti excus forgiv;warrant
pare:;peel skin trim
parent:rear;matern
parentage:;ancestri birth blood blood_line line_of_descent lineag parent rear relationship
parental:;matern
parenthesis:asid
parenthood:;parent rear
parhelion:mock_sun
pariah:;unfortun
paries:;wall
paring:;object peel skin
paris:capit_of_franc citi_of_light french_capit
parish:;communiti jurisdict
parisian:;frenchman pari
parity:para;check_bit pregnanc
park:common green;ballpark parcel tract
parking:;maneuv room
parking_area:car_park
parking_brake:;emergenc
parking_lot:car_park
parkland:park;parcel tract
parkway:;drive motor road rout
parky:chilli
parliament:;card legislatur parliamentari
parliamentarian:member_of_parliament;expert legisl
parliamentary:;parliament
parliamentary_law:rule_of_order
parliamentary_procedure:rule_of_order
parlor:front_room live_room sit_room
parlour:front_room live_room sit_room
parmesan:;chees
parochial:;parish
parody:;takeoff
parole:word_of_honor;promis secret
parousia:second_advent second_come;advent
paroxysm:fit
parrot:;bird
parry:hedg skirt;block clout dodg duck punch
parsley:;herb
parson:minist minist_of_religion pastor rector
part:compon portion;constitu depart divid object partial piec relat split start
part_of_speech:form_class word_class
partake:;share
parthenogenesis:virgin_birth
parthenogeny:virgin_birth
partial:;compon constitu deriv differenti fond part portion
partiality:;fanci
participant:player;associ contest enter play
participate:enter
participating:;action activ
participation:involv;engag enter prosecut pursu
participatory:;enter particip
particle:atom molecul;bodi materi molecular stuff
particolored:;paint
particoloured:;paint
particular:detail item peculiar special specif;compon constitu except fact part portion specialti
particularisation:detail
particularise:;specifi
particularization:detail
particularize:;specifi
particulate:;materi stuff
parting:farewel;depart departur exit go leav split start
partisan:;advoc booster champion friend protagonist support
partisanship:;partial partisan tendenc
partition:zone;divid separ split
partitioning:;breakdown
partizan:partisan;booster champion friend pike protagonist support
partner:better_half marri_person spous;associ cooper coupl mate partnership relat
partner_in_crime:confeder
partnership:;busi partner relationship
partridge_pea:wild_sensit_plant
parts:;environ surround
parturiency:confin labour;labor
parturition:give_birth;birth
party:;organiz
party_favor:;favour
party_of_god:hezbollah islam_jihad revolutionari_justic_organiz
pas:;step
pas_de_calais:strait_of_dover
pascal:;pa
pasha:;author
pashto:;afghan
pashtu:;afghan
pashtun:;afghan
pasquinade:parodi;takeoff
pass:base_on_ball walk;accomplish achiev leav notch pass_game pass_play surpass
passable:;adequ
passado:straight_thrust
passage:transit;section sink subdivis
passageway:;passag
passe:antiqu ex
passee:antiqu ex
passel:batch good_deal great_deal lot mass mint mountain pile plenti raft slew spate stack;deal flock
passementerie:trim
passenger:;ride rider travel
passenger_car:carriag;coach
passenger_vehicle:bus
passer:;pass pedestrian surpass walker
passerine:;bird
passing:exit go;death depart departur die expir part quit start
passing_game:;pass
passing_play:;pass
passing_water:;leak
passion:;feel heat rage wake warmth
passive:peac
passkey:master_key
passport:;author clear instrument permiss recommend
password:parol;secret
past:preced retir;time
pasta:;food
paste:;composit
pastiche:medley
pastime:;divers engag prosecut pursu pursuit recreat
pastor:minist minist_of_religion rector;ministeri reverend
pastoral:;composit letter minist piec rector
pastorale:pastor
pastry:;dough
pasturage:;grass
pasture:graze_land;crop grass
pastureland:graze_land
pat:slick tap;chuck knock pink rap sound touch
patch:piec plot plot_of_ground plot_of_land;mark parcel spell spot tract
patched:spot
patchwork:;scrambl theori
patchy:;patch
pate:poll;top upsid
patent:appar evid plain;appear document ground instrument paper seem
paterfamilias:patriarch
paternal:;matern parent
paternity:;relationship
paterson:william_patterson
path:way_of_life;cours rout track
pathan:;afghan
pathetic:miser poor;miseri piti ridicul ruth shame silli
pathfinder:;expert guid scout
pathologist:;specialist
pathos:piti;affect compassion miser poor ruth sympathi touch
pathway:nerv_tract;path tract
patience:;card patient
patient:affect_role;patienc
patio:terrac
patriarch:;man
patriarchate:;jurisdict
patrician:blue_blood;adult breed gentl leader nobil
patrimonial:ancestr hereditari
patriot:nationalist;nation
patriotic:loyal;nation
patriotism:nation;loyal loyalti nationalist
patrol:polic;detach protect
patrol_car:cruiser polic_cruiser
patrol_wagon:black_maria polic_van
patron:;client custom frequent owner patronag shop sponsor support
patronage:back;approv bless championship endors person second support
patronise:frequent shop sponsor;patronag
patronising:arch
patronize:frequent shop sponsor;patronag
patronizing:arch
patsy:fall_guy fool soft_touch;absorb cod victim
pattern:model practic;convent design determin form influenc normal pragmat regul rule shape structur
patterned_advance:progress
patty:cake;pie
paunch:belli
pauperism:;need
pauperization:;need
pause:hesit suspens;interval suspend
pavage:;pave
pave:;mount
pavement:pave pave_materi;sidewalk
pavilion:;tent
pavior:pave_machin
paviour:pave_machin
paw:hand mitt;foot
pawl:;click
pawn:;assist help instrument pledg support
pawnshop:loan_offic
pax:kiss_of_peac;greet
paxto:;afghan
pay:earn salari wage;garner
payable:;collect liabil
payback:vengeanc;proceed retali reveng take yield
paycheck:payrol_check;check
payday:;day
paygrade:militari_rank militari_rate;rate
paying_attention:heed regard
paying_back:get_even
payload:cargo freight shipment;explos laden load merchandis product send ship transport
payment:;commerc cost pay
payoff:bribe final_payment;buy corrupt payment proceed reward take wage yield
payroll:;amount regist sum
paysheet:payrol
pb:lead
pc:person_comput
pcp:angel_dust health_care_provid health_profession primari_care_provid
pct:percent percentag;proport
pda:person_digit_assist person_organiz;organiz
peace:;concord gentl harmoni order public_secur
peace_garden_state:north_dakota
peace_offering:oliv_branch
peaceable:peac;pacif
peaceful:passiv
peacefulness:peac_of_mind
peacekeeper:;defend guardian soldier
peacemaker:;gentl mediat reconcil
peacenik:dove
peach:beauti knockout;dish salmon_pink woman
peach_state:georgia;ga
peachy:crack smash;great keen
peacock_flower:flamboy flame_tree
peacock_flower_fence:barbado_pride
peak:flush prime;affluent crest elev flower height load summit top wealthi
peaked:ail poor;ill sick
peal:ring roll
pealing:roll
peanut:;monkey_nut
peanut_gallery:famili_circl second_balconi upper_balconi
peanuts:;amount sum
pearl:ivori;bone drop jewel white
pearl_river:zhu_jiang
peasant:provinci
peavey:dog_hook
peavy:dog_hook
pebble:;rock stone
peck:batch good_deal great_deal lot mass mint mountain pile plenti raft slew spate stack;ampl deal flock jam mob ram
pecker:dick peter;tool
pecking_order:hierarchi power_structur
pectus:chest
peculation:embezzl
peculiar:curious funni particular singular special;curios odd specialti
peculiarity:distinct_featur specialti;curios
pecuniary:monetari
pedagog:educ
pedagogical:;educ instruct teach
pedagogics:teach_method
pedagogue:educ
pedagogy:teach teach_method;educ educ_activ instruct method
pedal:bicycl bike;cycl note wheel
pedantic:;academ
peddle:hawk
peddler:drug_dealer
peddling:;hawk market sell
pedestal:stand;status
pedestrian:;foot prose travel walk walker
pediatrician:babi_doctor;specialist
pediatrics:;medicin
pediatrist:babi_doctor
pedigree:ancestri blood_line line_of_descent lineag thoroughbr;blood breed direct parent rear
pedigreed:thoroughbr
pee:urin wee
peek:glanc;look
peel:;skin strip
peeler:exot_dancer
peeling:shed
peep:;glanc look
peepul:bo_tree
peer:equal;compar lord match nobl rival
peerage:;nobil
peeress:;ladi
peevishness:;temper
peewee:shrimp
peg:;mark marker nail pin wooden_leg
pegleg:wooden_leg
peiping:beij
pekan:black_cat fisher fisher_cat
peking:beij
pel:pictur_element
pelage:;coat
pelf:bread dough;scratch sugar
pelican_state:la louisiana
pellet:shot
pellucid:transpar
pellucidity:clariti
pelt:fur hide pepper;skin stream
pelting:;rain
pelvic:;hip
pelvic_arch:hip
pelvis:hip
pen:write
penalisation:penalti punish
penalise:punish
penalization:penalti punish
penalize:punish
penalty:punish;payment
penalty_free_throw:chariti_shot chariti_toss foul_shot
penance:;regret rue
penchant:prefer tast
pendant:;depend
pendent:;depend
pendulum:;apparatus setup
penetrate:;bottom dawn
penetrating:keen;acut bottom sharp
penetration:incurs insight;attack bottom onset onslaught percept
penetrative:keen;acut sharp
peninsula:;earth ground land
peninsular:;peninsula
penitentiary:;pen
penn:universiti_of_pennsylvania;pennsylvania
pennant:;award flag honor honour
penniless:;need
penning:write
pennsylvania:;pa penn
penny:cent;coin
penny_grass:french_weed
pennywhistle:tin_whistl
pension_account:retir_plan retir_program retir_save_plan
pension_plan:retir_account retir_program retir_save_account
penstock:head_gate water_gate
pentad:fin five
pentagon:;bureaucraci
pentastomid:tongu_worm
pentateuch:law torah
pentathlon:;athlet
pentecost:feast_of_week
pentecostal:;protest
penthouse:;apart
pentobarbital:yellow_jacket
penury:;need
people:;group mass
people_in_power:rule_class
people_of_color:colour
people_of_colour:;color
peoples:;person
pep:;bounc ginger spirit
pep_pill:;upper
pepper_bush:summer_sweet
peppercorn:;pepper
pepperidge:black_gum sour_gum
peppermint:;red_gum
pepperwood:california_bay_tree california_laurel california_oliv mountain_laurel spice_tree
pepperwort:pepper_grass
peppiness:;ginger
peppy:bounc spirit
pepsi:;cola
perambulator:babi_carriag
perceivable:understand
perceiver:observ
percent:pct percentag;proport
percentage:pct percent share;asset portion proport
perception:;represent
perceptiveness:appreci insight;tast
perceptivity:insight
perch:;light pole rod
percipient:observ
percussion:;music rhythm_section
percussionist:;musician percuss player
perdition:;hell pit
perdurable:;durabl
peregrine:mobil wander;falcon
peremptory:;domin
perennial:;flora plant repeat
perfect:pure stare;complet stark tens
perfection:ne_plus_ultra;ideal idol worship
perfective:perfect_tens
perfervid:fieri
perfidy:betray;treason
perforate:penetr;punch
performance:public_present;carri_into_action carri_out demonstr execut present
performer:perform_artist
performing:act;play
performing_artist:perform
perfume:;essenc smell
perfunctory:;pass
pericarp:seed_vessel
perigon:round_angl
peril:endang hazard jeopard jeopardi menac risk threaten;adventur chanc danger gambl riski specul stake ventur
perilous:;danger hazard jeopardi risk
perimeter:border margin;bound boundari edg line
period:;interval
periodic:;occasion
periodical:;public
peripatus:velvet_worm
peripheral:;fring
periphery:fring outer_boundari;bound boundari edg margin
perish:die expir;exit
periwinkle:;old_maid
perjurer:fals_wit
perjury:bear_fals_wit lie_under_oath;infring misdemeanor violat
perk:fring_benefit;benefit
perm:perman perman_wave;last
permanent:last
permeant:pervas
permeate:filter
permeating:pervas
permeative:pervas
permissible:;allow permit
permission:permit;allow approv author licenc licens toler
permissive:;allow permit toler
permissiveness:toler
permit:allow licens permiss;author instrument licenc toler
permutation:switch;replac
pernicious:;subtl
peroxide:;oxid
perpendicular:vertic;gothic orient upright
perpetrate:commit
perpetrator:;commit offend
perpetual:etern;constant
perplex:puzzl;gravel
perplexing:confus
perquisite:exclus_right fring_benefit privileg
persecution:;abus
perseverance:;continu determin dog long persist purpos relentless
persevere:persist
persia:iran persian_empir;iranian persian
persian:iranian;asian iran
persian_lilac:china_tree
persist:;prevail remain
persistence:;continu determin dog long purpos relentless
persistent:relentless;continu dog last
person:individu somebodi someon soul;anatomi bodi build caus chassi figur flesh frame shape
persona:imag role theatric_role;appear charact portray
personage:import_person influenti_person
personal_business:affair
personal_computer:pc
personal_digital_assistant:;organiz
personal_estate:privat_properti
personal_identification_number:;pin
personal_matters:affair
personal_organiser:;organiz
personality:;attribut celebr
personalty:person_estat person_properti privat_properti
personate:;pose
personation:portray
personification:;incarn
personify:bodi
personnel:staff_offic;depart forc organiz
personnel_department:staff_offic
personnel_pouch:bodi_bag
perspective:view;appear consid orient posit regard
perspicacity:sound_judgement sound_judgment
perspiration:sweat
perspire:sweat
persuade:;sway
persuasion:opinion sentiment;belief believ communic consid guess imagin persuad regard suppos think thought view
persuasive:;persuad sway
pertain:concern refer relat;touch
pertinacious:dog;persist
pertinent:;concern refer relat touch
perturb:disord;troubl
perturbation:disturb upset
perturbed:rattl
perturbing:disturb troubl worri
peru:;peruvian
perusal:studi
perusing:studi
peruvian:;peru
pervasive:;filter
perverse:;contrari
pervert:corrupt;abus misus
perverted:distort twist
pes:foot human_foot
pessimism:;despair pessimist
pest:plagu
pester:bug
pestered:harass
pesticide:;chemic
pestilence:plagu
pestis:plagu
pet:darl favor favorit favourit prefer;anim beast belov creatur dear fauna lover orient
peter:dick;tool
peterburg:saint_petersburg
petfood:pet_food
petit_larceny:petti
petite:tini;size
petition:prayer request;ask content messag pray
petitioner:;action petit plaintiff process sue
petrograd:saint_petersburg
petrol:gasolin;fuel gas
petrol_gage:gas_gaug gasolin_gaug
petroleum:crude crude_oil fossil_oil rock_oil;oil
petter:;lover pet
pettishness:;temper
petty:secondari;littl steal theft
petty_officer:po
pew:church_bench;bench
phaeton:tour_car
phalanx:;bone crowd
phanerogam:seed_plant
phantasm:phantom specter;shadow
phantasma:phantom specter;shadow
phantasmal:;spiritu
phantasy:fanci fantasi illus
phantom:specter;illus shadow spirit spiritu
pharaoh:;ruler
pharma:drug_compani pharmaceut_compani;compani
pharmaceutical:;pharmaci
pharmaceutics:pharmaci
pharmacist:pill_roller;chemistri drug pharmaceut pharmaci
pharmacology:;medicin
pharmacy:;medicin pharmaceut shop store
pharos:beacon_light lighthous;beacon
pharyngitis:raw_throat sore_throat
pharynx:throat
phase:stage
phase_modulation:;pm
phase_transition:physic_chang state_chang
phellem:cork
phencyclidine:angel_dust
phenobarbital:purpl_heart
phenobarbitone:purpl_heart
phenomenon:;develop
philander:;butterfli romanc
philanthropist:;donor present
philanthropy:;aid
philatelist:stamp_collector
philately:stamp_collect
philharmonic:symphoni symphoni_orchestra;orchestra
philia:affect
philip:duke_of_edinburgh
philippine:filipino
philippine_islands:philippin
philippines:philippin_island
philology:;art human linguist
philosopher:;philosophi scholar student
philosophical:;philosophi
philosophical_system:doctrin philosophi school_of_thought
philosophy:doctrin philosoph_system school_of_thought;art belief human philosoph
phiz:brown
phnom_penh:cambodian_capit
phocomelia:seal_limb
phoebe:fin five;digit figur
phoebus:apollo
phoenix:capit_of_arizona
phonation:voic
phone:speech_sound telephon telephon_set;call ring sound voic
phone_book:telephon_directori
phone_booth:call_box telephon_box
phone_company:telephon_servic
phone_line:telephon_circuit
phone_service:telephon_compani
phonebook:phone_book telephon_book telephon_directori
phonetic:;phone
phoney:fake
phonograph:record_player
phony:fake;affect fraud pretend sham
phosphate_buffer_solution:pbs
phosphorus:morn_star;element planet
photo:photograph;photographi represent
photocell:electr_eye magic_eye
photoflash:flash_lamp
photoflood:flood_lamp;flood
photograph:photo;photographi represent
photographer:;artist photographi
photographic:;photo photographi
photography:pictur_take;photo photograph
photojournalist:;journalist
photometer:exposur_meter light_meter
phrase:word;construct
phraseology:choic_of_word word
phrasing:choic_of_word word;group
phratry:famili_line sept;famili folk
phrenetic:frantic
phthisis:consumpt wast_diseas white_plagu
phylogenesis:evolut organic_evolut
phylogenetic:;evolut
phylogeny:evolut organic_evolut;develop evolutionari evolv
physiatrics:physic_therapi
physical_attraction:sexual_desir
physical_body:anatomi build chassi figur flesh;frame shape
physical_change:phase_transit
physical_composition:;constitut makeup
physical_exercise:exercis workout
physical_restoration:therapeut_rehabilit
physical_science:physic
physical_structure:bodi
physical_value:reproduct_cost
physician:doc doctor md
physicist:;physic scientist
physics:natur_philosophi physic_scienc;physicist
physiography:physic_geographi
physiological_state:physic_condit
physiology:;biolog
physiotherapist:physic_therapist
physiotherapy:physic_therapi
physique:anatomi build chassi figur flesh human_bodi materi_bodi physic_bodi;bodi frame shape
phytohormone:growth_regul plant_hormon
phytologist:plant_scientist
phytotherapy:botan_medicin
pi:oper privat_detect privat_eye privat_investig;detect princip_investig
pianissimo:piano
pianist:piano_player;musician piano player
piano:;pianist
piano_accordion:squeez_box
piano_player:pianist
pianoforte:piano
pianola:mechan_piano player_piano
piazza:plaza;squar
pic:film motion_pictur move_pictur movi photo photograph pictur_show;flick photographi product represent shoot
picayune:petti;littl
piccolo:;flute
pick:choic;blame cream decid fill output select yield
picket:scout;detach spi spot
picking:;output yield
pickings:take
pickle:fix jam mess;difficulti
pickpocket:;dip
pickup:;arrest collar cop nail truck
picnic:breez duck_soup outing piec_of_cake;field_day holiday project task undertak vacat
pictorial:vivid;color colour icon imag paint pictur
picture:depict fanci icon imag paint;figur impress portray represent
picture_palace:cinema movi_hous movi_theater movi_theatr
picture_show:film movi;flick
picture_taking:photographi
pictured:depict envis portray
piddle:pee urin wee
piddling:petti;littl
piebald:;paint
piece:assembl patch;composit item music_composit part portion
piece_of_cake:breez duck_soup picnic
piece_of_ground:tract;parcel
piece_of_land:tract;parcel
piece_of_music:music_composit;composit
piece_of_paper:sheet
piece_of_writing:written_materi
pied:;paint
piedmont:;slope
pier:;berth dock platform
piercing:keen stab;acut bottom cut penetr sharp
piffling:petti;littl
pig:;cop copper swine
pigboat:sub submarin
pigeon_pea:red_gram
pigeonholing:;group
piggery:pig_farm
piggy:;pig
pigment:;colour paint
pignolia:pine_nut
pij:palestin_islam_jihad palestinian_islam_jihad
pika:rock_rabbit
pike:expressway freeway motorway state_highway;highway
pilar:;hair
pile:batch good_deal great_deal jam lot mass mint mob mountain plenti raft slew spate stack;accumul ampl big_buck
 big_money bundl conglomer deal flock gather mound ram
piles:dozen load lot score ton;hurt pain
pilfer:abstract;pinch sneak
pilferer:sneak_thief
pilgrim:;settler
pilgrimage:;journey
pill:;dose thing
pillage:dirti_money prize rifl
pillaged:loot rape ravag sack
pillaging:;aggress hostil rape rifl sack
pillar:tower;column principl shape
pillock:poor_fish stupid stupid_person
pillory:;savag
pillow:;cushion
pilot:navig;fli jack origin tar
pilot_light:indic_lamp
pilotage:navig
piloting:navig;craft fli guidanc steer trade
pilus:;hair
pimento:bell_pepper sweet_pepper sweet_pepper_plant
pimiento:bell_pepper sweet_pepper sweet_pepper_plant
pimp:fanci_man;offend
pin:;jewelri person_identif_number trap triumph victori
pinaceae:pine_famili
pinball:;game
pinball_machine:pin_tabl
pinch:;abstract difficulti emergenc harm hint hurt injuri sneak trauma
pinched:;wast
pine:yen
pine_tree_state:main
pineweed:orang_grass
ping:pink;sound
pink:ping rap;knock
pink_slip:dismiss
pink_wine:rose
pinkie:littl_finger
pinkish:pink
pinko:;pink
pinky:littl_finger;finger
pinna:;ear
pinnace:;cutter
pinnacle:elev height summit;degre exceed greatest level peak promot stage sterl top upgrad
pinning:;promis
pinpoint:;instant minut moment patch second
pinto:;hors
pinwheel:;catherin_wheel
pioneer:initi;introduc mastermind settler
pip:shoot;complaint ill whip worst
pipage:pipe
pipal:bo_tree
pipe:;tube
pipefitting:pipe_fit
pipeline:word_of_mouth;comment gossip pipe
piper:;musician pipe player
piperaceae:pepper_famili
pipework:organ_pipe
piping:;cord tube
pipul:bo_tree
piquance:tang
piquancy:tang
piquant:;engag
piquantness:tang
pique:temper;bother devil gravel
piquet:;card
piracy:;hijack pirat
piranha:predat
pirate:sea_rover;piraci thief
pirogue:dugout dugout_cano
piscary:fisheri
pisces:;fish
piss:pee urin wee
pissed:smash soak
pissing:pee
pistol:handgun shoot_iron side_arm
piston:;plung
piston_chamber:;cylind
pit:;hell hollow oppos stone
pit_run:bank_gravel
pita:pocket_bread
pitch:sky toss;high sale_talk throw
pitcher:;cast vessel
pitchfork:fork
pitching:;motion move movement play
pitchy:jet
piteous:miser poor
pith:essenc heart_and_soul substanc;core meat sum
pitiable:miser poor
pitiful:sorri;miser poor sad
pitiless:ruthless
pitilessness:cruelti
pitman:coal_miner
pitting:;dent eros
pity:compassion;compass miser poor ruth shame sympathi
pixel:pictur_element;compon constitu element
pixilated:smash soak;arch wick
pizzeria:pizza_shop
placard:post poster;bill sign
placate:gentl
place:lay posit put set spot;direct grade locat point properti rank rate site target
place_of_birth:birthplac
place_of_origin:birthplac
placeable:recogniz
placed:locat situat;set
placeholder:proxi
placement:;arrang contact locat place posit site
placid:;quiet
placidity:;quiet
plagiarisation:piraci
plagiariser:literari_pirat pirat
plagiarism:piraci;pirat write
plagiarist:literari_pirat pirat
plagiarization:piraci
plagiarizer:literari_pirat pirat
plague:harri;provok
plain:appar complain evid patent;appear earth ground land seem sheer
plain_clothes:civilian_cloth civilian_dress
plain_sailing:easi_go
plainspoken:frank outspoken;blunt
plaintiff:;complain
plan:design program;arrang idea organiz programm thought
plan_of_attack:approach
planar:;plane sheet
planate:flatten
planchet:coin_blank
plane:airplan flat level;shape sheet
planer:;plane
planet:satellit
planetarium:;build
planetary:terrestri;errat global planet wander world worldwid
planetary_gear:planet_wheel
planetary_house:mansion star_sign
planetoid:minor_planet
plangency:;reson ring
plank:board;lumber polici timber
planless:afloat
planner:;design forg notebook plan prepar
planning:;design prepar provis
plant:flora work;complex constitut establish found institut
plant_food:fertil
plant_hormone:growth_regul
plant_life:flora
plantae:plant_kingdom
plantation:;acr coloni estat grove settlement
plantation_walking_horse:tennesse_walker
planter:plantat_owner;farmer
planting:;locat placement posit
plaque:;memori monument patch
plash:splash
plasm:blood_plasma plasma
plasmacyte:plasma_cell
plaster:;mixtur
plastered:;smash soak
plastic:charg_card charg_plate credit_card;model mold shape solid
plastique:plastic_explos
plat:;plot
platan:plane_tree
plate:home_base;bag base home
plateau:;highland
platform:polit_program;document paper program
platinum:pt
platoon:;squad
plattdeutsch:low_german
platter:disc record;audio disk tape
platyrrhine:new_world_monkey
platyrrhinian:new_world_monkey
plaudit:acclaim
plaudits:acclaim;approv hail herald
plausive:approv;affirm
play:drama;act dramat maneuv playwright
playacting:act perform;play
playback:;replay
playbook:;book notebook
playboy:;pagan
player:musician particip;actor contest music perform play
playful:;fun
playfulness:;fun
playground:resort_area vacat_spot;area ground yard
playground_ball:softbal
playground_slide:slide_board
playhouse:wendi_hous;toy
playing:;act action perform toy
playing_area:athlet_field
playlist:play_list;list
playmaker:;particip player
playmate:;associ companion familiar fellow
playoff:;competit contest oppos pit
playpen:;pen
playroom:game_room
playschool:play_group
playscript:script;book
plaything:toy
playwright:;author drama play writer
plaza:mall piazza shop_center shop_centr shop_mall;outlet squar
plea:;answer appeal prayer
pleader:advoc counsel;counselor
pleading:;statement
pleasance:pleasur
pleasant:;delight pleasur
pleasing:;delight
pleasure:delight joy;feel pleasant
pleasure_boat:cabin_cruiser;cruiser
pleasure_craft:cabin_cruiser;cruiser
pleasure_ground:amus_park
pleasure_seeker:;pagan
pleasure_trip:outing;expedit
plebe:cadet
plebiscite:;vote
plecopteran:stone_fli
pledge:plight;assur drink member salut toast
pledged:sworn
plenitude:plenti
plenteous:ampl
plenteousness:plenti
plentiful:ampl;abund batch deal flock lot mass mint mountain pile raft slew spate stack
plentitude:plenti
plenty:batch good_deal great_deal lot mass mint mountain pile raft slew spate stack;abund ampl deal flock jam mob ram
plenum:;meet
plethora:;embarrass excess extra spare surplus
pleximetry:;percuss
plf:palestin_liber_front
pliable:;flexibl
pliant:plastic;flexibl
plication:fold;bend
plight:pledg;assur difficulti
plimsoll:load_line
plo:palestin_liber_organiz
plod:pad
plodding:;dig labor labour pad walk
plot:patch secret_plan;parcel scheme strategi tract
plot_line:storylin
plot_of_ground:patch
plot_of_land:patch
plotted:plan
plough:;tool wagon
ploughland:cultiv_land farmland
plow:deal;handl tool treat
plowland:cultiv_land farmland
ploy:;comment input maneuv remark
pluck:;hook pull rob
plug:;bar bite block blockad bundl compact hype jaw pack punch stoppag
plug_hat:derbi;bowler
plugged:block
plugger:booster promot
plumb:;bob
plumbago:black_lead
plumbing:;craft trade
plumbism:lead_poison
plume:hook pride rob;shape
plummet:;bob
plump:;fat nois
plunder:dirti_money prize sack;rape rifl
plundered:loot
plundering:;aggress hostil rape rifl sack
plunge:dive;dip duck dunk launch swim
plunk:;dive plung
pluperfect:past_perfect past_perfect_tens
plural:;form
plurality:battalion larg_number pack;countless infinit myriad relat_major
plus:asset;add posit sum talli
plush:lavish lush;luxuri
plushy:lavish lush
pluteus:roof_mushroom
pluto:aid
plutonium:;element
pluviometer:rain_gaug
ply:cater;layer strand suppli
pm:autopsi;examin premier prime_minist scrutini
pms:;syndrom
pneumogastric:wander_nerv
po:petti_offic;post_offic us_post_offic
poaceae:grass_famili
poached:boil
poacher:;sea_poker
poaching:;cook
pob:call_box letter_box po_box
pock:pit
pocket:sack;bag
pocketbook:;bag pocket_book pocket_edit purs
pocketknife:pocket_knife
pod:cod;fruit
podiatrist:foot_doctor
podium:;platform stump
poem:vers_form
poesy:poetri vers
poet:;author poetic vers writer
poetic:;poetri vers
poetise:vers
poetize:vers
poetry:vers;genr poetic style
pogey:dole
pogonip:ice_fog
pogonophoran:beard_worm
pogy:dole
poignant:affect touch
poinciana:bird_of_paradis
poinsettia:christma_flower christma_star paint_leaf
point:indic orient;compon design detail element factor guid ingredi item level locat maneuv steer
point_of_view:standpoint
pointer:arrow;design indic orient point
pointless:wast
poise:brace;balanc cool equilibrium
poised:collect;calm
poison:;vicious
poison_arrow_plant:;winter_sweet
poisoning:toxic_condit;kill
poisonous:;vicious
poisonous_substance:poison
poivrade:pepper_sauc
poke:nose trailer;carrier_bag drone lag paper_bag pound sack trail
poker:fire_hook;card
pokey:jail
poking:;gestur throw thrust
poky:jail
pol:polit_leader politician;leader polit
polar:;opposit pole termin
polaris:north_star polar_star pole_star
polarity:mutual_opposit
pole:punt;rod
polecat:fitch
poler:pole_hors
polestar:north_star polar_star pole_star
police:patrol;forc personnel
police_car:cruiser
police_chief:;captain
police_cruiser:patrol_car squad_car
police_detective:;investig
police_headquarters:station_hous
police_officer:policeman
police_van:black_maria paddi_wagon patrol_wagon wagon
police_wagon:black_maria
policeman:polic_offic;offic
policy:;insur
poliomyelitis:polio
polish:smooth;cultiv educ finish perfect school shine shini
polished:;dress refin
polishing:shine;smooth work
politburo:;commiss committe
polite:;breed civil cultiv
politic:smooth
political_action_committee:pac
political_campaign:campaign candidaci
political_economy:econom econom_scienc
political_hack:machin_politician
political_leader:pol politician
political_orientation:ideolog
political_platform:;program
political_program:platform
political_relation:polit
political_science:polit;govern
political_sympathies:;polit
political_system:form_of_govern
political_theory:ideolog
politician:pol polit_leader;leader polit
politico:pol polit_leader politician;leader polit
politics:polit_relat polit_scienc;govern pol politician
polity:civil_order
poll:canva;inquiri research top upsid
pollack:pollock
pollard:;poll
pollex:thumb
pollinosis:hay_fever
polls:;posit
pollster:;canva poll
pollutant:;foul wast
pollute:foul
polluted:contamin
pollution:;contamin foul
pollyannaish:upbeat
polonium:po
polska:poland republ_of_poland
polyester:;plastic
polygamy:;marriag
polymerase:;enzym
polynomial:;function map
polyphony:concert_music
polytechnic:engin_school;tech
polytechnic_institute:engin_school
polyzoan:moss_anim sea_mat sea_moss
pome:fals_fruit
pompey:;portsmouth
pomposity:;inflat
pompousness:;inflat
ponce:fanci_man;man offend
pond:pool;lake
ponder:reflect;specul
pondering:;reflect specul
ponderosa:bull_pine western_yellow_pine
pontiff:bishop_of_rome cathol_pope holi_father pope roman_cathol_pope vicar_of_christ;apostol cathol papal
pontifical:apostol episcop papal;bishop pontiff pope
pontificate:;author govern regim
pony:;hors shot_glass
pooch:barker
poof:fairi
pool:pond;consortium excav lake syndic
pool_stick:;cue
poop:;after_part dirt stern
poor:miser;miseri person piti poverti ruth shame
poor_boy:cuban_sandwich hero_sandwich italian_sandwich sub submarin submarin_sandwich torpedo wedg;bomber
poor_fish:stupid stupid_person
poorly:ail peak;ill sick
poorness:poverti
poove:fairi
pop:dad daddi pa soda soda_water;father popular
popcorn:;corn maiz
pope:bishop_of_rome holi_father pontiff vicar_of_christ;apostol cathol papal
popish:;roman
popping:;sound
poppy_day:remembr_sunday
poppycock:stuff_and_nonsens;stuff
populace:public;person
popular:;democrat pop
popularity:;pop unpopular
populate:live
population:;group live person univers
populism:;democrat populist
populist:democrat;advoc
porc:pork
porcelain_clay:china_stone
porcine:;gross
pore:center centr concentr focus;canal hole
poring_over:studi
pork:;meat
porn:pornographi;adult creat nasti
porno:porn pornographi
pornographer:porn_merchant
pornographic:adult;porn pornographi
pornography:porn;adult creat nasti
port_jackson_fig:rusti_rig
porta:;afford
portage:;cost
portal:;entranc site websit
porte:;court
portend:predict;forecast
porter:door_guard;guard jack
portfolio:;set
porthole:;port
portico:;porch
portion:compon compon_part part;constitu object parcel partial percentag relat share
portmanteau:blend
porto_novo:capit_of_benin
porto_rico:pr
portrait:portray;depict
portraitist:portrait_painter
portraiture:portrait portray
portray:;depict
portrayal:portrait;act depict enact perform play pose
portrayed:depict
portrayer:portrait_painter
portraying:depict;pictur
portugal:portugues_republ
portuguese:;romanc
portuguese_republic:portug
pose:air postur;attitud model posit
poser:;model
posing:sit;model motion move movement postur
posit:state submit;deposit
position:lay place put set;attitud left perspect point postur right view
positioning:locat;deposit place placement settl site
positive:confid convinc;confirm film plus
posse:;polic
possessed:obsess
possession:ownership;owner relat
possessor:owner
possibility:;exist expect hypothesi imposs outlook possibl_action potenti prospect theori
possible:potenti
possible_action:;possibl
post:;berth posit station
post_horse:;poster
post_office:;po
postage:;charg mail send stamp token
postal:;mail
postal_code:zip
postal_service:mail
postbox:letter_box
postcard:post_card postal_card;card
postcode:postal_code zip zip_code
postdate:follow
postdoc:post_doc
postdoctoral:post_doc
poster:post;bill post_hors sign
posterboard:poster_board
posterior:back_tooth behind later rear_end seat;bottom butt rear stern tail tail_end tooth
posterity:descend;generat
postgraduate:graduat graduat_student
posthole:post_hole
posthouse:post_hous
postiche:fake fals_hair sham
posting:poster;bill list mail sign
postman:letter_carrier mail_carrier
postmark:frank
postmaster:;master
postmortem:autopsi pm
postpone:tabl
postponement:delay time_lag wait;arrest halt hold paus suspens tabl
postscript:supplement
postulate:contend;demand involv need requir
postulation:petit request
posture:attitud pose;bear carriag militari_capabl militari_strength model posit stanc strength upright vertic
posturing:;vaniti
pot:throne toilet;vessel
potable:beverag;drink food liquid
potation:;draft
potato:murphi
potato_bug:colorado_beetl
potato_chip:crisp
potbelly:bay_window corpor
potency:author effect;control domin master potent potenti power stiff strong
potent:;author domin power stiff strong
potentate:dictat
potential:possibl voltag;like likelihood
potential_difference:voltag
potential_drop:voltag
potentiality:;capabl
pothouse:pub public_hous
potion:;beverag drink
potpourri:medley mix_bag varieti;mixtur
potter:monkey
pottery:;craft trade
potto:honey_bear
potty:pot throne toilet
pouch:pocket sack;bag
poudrin:diamond_dust frost_snow ice_crystal ice_needl
pouf:fairi;ottoman
pouffe:;ottoman
poulet:chicken
poultry:;bird
pounce:;bounc bound leap
pound:lb ram;beat lumber
pounding:;beat blow bump puls
pour:;stream
pourboire:tip
poverty:;poor
poverty_grass:beach_heather
pow:prison_of_war;captiv prison
powder:;explos solid
powderise:powder
power:;abil offic potent
power_hunger:status_seek
power_plant:;powerhous
power_service:electr_compani light_compani
power_station:;powerhous
power_structure:hierarchi
power_system:grid
power_train:gear
powerbroker:power_broker
powerful:;hefti muscular potent
powerhouse:ball_of_fire human_dynamo;actor power_plant power_station squad team worker
powerless:;power
pozsony:capit_of_slovakia
ppk:kurdistan_worker_parti
pr:porto_rico puerto_rico;public_relat
pr_man:press_agent
practicable:feasibl viabl
practical:;pattern pragmat realism virtual
practicality:;pragmat util
practice:exercis pattern;drill pragmat train
practice_session:;drill exercis
practiced:expert;ace champion expertis facil genius sensat star superstar techniqu wizard
practise:exercis practic;drill
practised:practic
practitioner:;profession
prag:czech_capit pragu
pragmatic:;practic realism
pragmatism:realism;practic
prague:czech_capit
praha:czech_capit pragu
prairie_lotus:compass_plant
prairie_schooner:cover_wagon
prairie_state:il illinoi land_of_lincoln
praise:congratul;approv worship
pram:babi_carriag
prank:;divers fantast joke recreat trick
prankish:;arch wick
praseodymium:pr
prat:behind rear_end seat;bottom butt rear stern tail tail_end
prate:chin_music idl_talk
prattle:chin_music idl_talk
prawn:shrimp
praxis:;practic
pray:beg
prayer:petit;appeal ask pray request worship
prayerbook:prayer_book
prc:cathay china communist_china mainland_china red_china
preach:advoc
preacher:;reverend
preaching:discours sermon;address advoc lectur speech
preamble:;introduct
precarious:;danger hazard instabl jeopardi risk shaki uncertainti unstabl
precariousness:uncertainti
precaution:safeguard;care caution measur step
precautionary:;precaut safeguard
precedence:prioriti;prior
precedency:prioriti
precedent:case_in_point case_law common_law;exampl illustr instanc prioriti repres
preceding:past retir;time
precept:teach
preceptor:don
precious:want;cute valu
precious_stone:jewel
precipitate:;hurri solid
precipitation:;downfal
precipitous:;abrupt hurri
precis:abstract outlin synopsi
precise:accur exact
precision:;accur exact
preclude:prevent
preconception:bias prejudic
precondition:condit;assum assumpt grant premis specifi
precursor:;herald materi predecessor stuff
predate:;prey
predation:;hunt prey
predator:;anim attack beast creatur fauna
predatory_animal:predat
predecessor:herald;announc indic precursor
predetermine:bias
predicament:plight;difficulti
predicate:verb_phrase
predict:;anticip forecast promis
predictability:;certainti
prediction:forecast;anticip calcul promis reason statement
predictive:;anticip forecast promis
predictor:;anticip calcul estim figur forecast inform predict promis
predilection:prefer tast;orient
predisposition:;sensit
predominant:paramount prevail preval;domin persist reign rule
predominate:domin paramount prevail reign tower;rule
preemie:prematur_babi prematur_infant
preeminence:distinct
preeminent:lead;distinct
preface:premis;introduct
prefect:;administr execut
prefer:choos opt;favor favour
preference:tast;choos favor favorit favourit opt orient pet preferenti
preference_shares:prefer_stock
preferent:favor favorit favourit pet
preferential:;orient prefer
preferred:favor favorit favourit pet;darl orient
preferred_stock:prefer_share
prefigure:predict;forecast
pregnancy:;pregnant
pregnant:mean;import pregnanc signific
prehend:clutch seiz
prehension:seiz take_hold
prehistory:prehistor_cultur;prehistor
prejudice:bias
prejudicial:damag
prejudicious:damag
prelate:high_priest;priest
prelim:preliminari preliminari_exam preliminari_examin
preliminary:prelud;athlet incept origin
prelims:front_matter
prelude:preliminari;incept music origin
premature:;previous
premie:prematur_babi prematur_infant
premier:chancellor prime prime_minist;pm premiership
premiere:;perform
premiership:;chancellor pm premier
premise:assumpt;assum
premises:;site
premiss:assumpt premis
premium:;payment valu
premix:mix
prentice:apprentic;initi learn
preoccupation:;engag haunt idea obsess steep thought
preoccupied:haunt obsess
prep:homework;train
preparation:;plan prepared provis readi
preparative:preparatori
preparatory:;educ prepar readi train
prepare:cook readi;fix
prepared:;inclin prepared readi
preparedness:readi;inclin prepar
preponderance:;preval
preponderant:paramount
preponderating:paramount
prepossess:;prejudic
preposterous:absurd ridicul
prerequisite:;duti oblig requir respons
prerogative:exclus_right privileg;favor favour right
presage:predict;forecast
presbyterian:;protest
prescribe:dictat;order
prescribed:ordain;appoint offici
prescript:;rule
prescription:ethic_drug;dictat instruct order
prescription_medicine:ethic_drug
preseason:;season
presence:;absent exist present proxim
present:demo demonstr nowaday;exhibit gift presenc stage submit time
present_moment:here_and_now
present_times:contemporari_world modern_world
presentation:demonstr;award ceremoni demo exhibit portray stage submit
presenter:sponsor;advoc donor introduc submit
presentment:notif;demonstr
preservation:;conserv continu maintain protect save uphold
preserve:maintain uphold;area arena continu domain orbit reserv save sphere
presidency:presidenti_term;administ administr chair chairman chairwoman presidenti tenur
president:chief_execut;administr chair chairman chairwoman presidenti
president_eisenhower:ike
presidential:;presid
presidential_term:presid;administr
presidentship:presid
presidio:;fort fortress
presidium:;commiss committe
press:insist urg;cri crush forc hale imper instant jam pressur squeez urgenc
press_agency:news_organiz wire_servic
press_agent:pr_man public_man public_relat_man
press_association:news_agenc news_organiz wire_servic
pressburg:capit_of_slovakia
pressing:urgent;advoc compact contract inspir part portion pressur push recommend urg urgenc
pressman:correspond printer
pressmark:call_mark call_number
pressure:forc hale;insist press squeez urg
pressure_group:third_hous;lobbi
prestige:;honor prestigi stand
prestigious:honor;prestig
prestigiousness:prestig
presume:assum dare
presumption:;assum assumpt grant
presumptive:;assum
presumptuous:assum
presuppose:;suppos
pretence:pretext
pretend:sham;affect guess hazard simul ventur
pretended:assum sham;fake fiction fraud
pretender:fake fraud role_player sham;affect assum bull cook counterfeit forg manipul
pretending:;affect decept sham simul
pretense:;affect decept pretend sham simul
pretentious:;inflat
pretentiousness:;inflat
pretermit:neglect;miss
pretrial:;confer
preussen:prussia
prevail:domin reign;obtain persist rule triumph
prevailing:preval;domin persist reign rule
prevalence:;domin persist prevail ratio
prevalent:prevail;domin persist reign rule
prevarication:lie
prevent:;keep
preventative:;birth_control_devic cure keep obstruct remedi therapeut
prevention:;bar exclud interfer keep
preventive:;birth_control_devic cure keep obstruct remedi therapeut
preview:trailer;ad advertis screen show view
previous:;former prematur
previse:;anticip
prevision:;anticip predict
prevue:preview trailer
prey:fair_game quarri target;anim beast creatur direct fauna victim
price:cost monetari_valu term;damag dear toll valu
price_of_admission:entranc_fee entranc_money
price_reduction:discount
pricey:cost;damag dear price term
pricing:;evalu rate
prick:dent scratch;dick peter sting tool
pricker:;spine
prickle:;spine
prickly:barb;spine
pricy:cost;dear
pride:;feel satisfact
pride_of_barbados:flamboy_tree paradis_flower
priest:;priesthood reverend
priesthood:;priest profess
priggish:victorian
prim:victorian
prima:lead star stellar
primacy:;import
primaeval:;aborigin
primal:cardin central fundament key;aborigin core essenc meat substanc sum
primary:;chief elect elementari main master princip
primary_care_provider:health_profession
primate:high_priest;priest
prime:flush peak premier;affluent chancellor choic flower load pm prize qualiti select wealthi
prime_minister:chancellor premier;pm
prime_mover:first_caus
primed:fit set
primer:;flat_coat lighter prime text textbook
primeval:;aborigin
priming:;flat_coat
primitive:;crude formula naiv
primordial:;aborigin
primus:;bishop
prince_of_darkness:devil old_nick
prince_philip:duke_of_edinburgh
princely:luxuri;grand
princess_of_wales:diana
principal:chief head_teacher main master;corpus debt educ primari star
principal_sum:corpus
principality:;domain land princ
printer:;print_machin publish
printing:;busi write
printing_machine:;printer
printmaker:graphic_artist
prior:;prioriti superior
prioress:mother_superior
priority:;preced prior
prise:jimmi prize;esteem respect valu
prison:;situat
prison_farm:work_camp
prison_guard:screw
prison_term:;sentenc
prisoner:captiv;confin imprison jail unfortun
prissy:victorian;nice
privacy:secreci;conceal hide isol privat
private:common_soldier;individu privaci secreci
private_detective:oper
private_enterprise:market_economi
private_eye:oper
private_instructor:coach
private_investigator:oper
private_property:person_estat
private_road:;drive
privateer:;offic warship
privateness:privaci secreci
privates:privat_part
privatisation:privat
privatization:privatis
privilege:exclus_right favour;advantag favor right
privileged:;inner insid
privy:bathroom john toilet
prize:choic dirti_money jimmi qualiti select treasur valu;appreci award esteem gift prime respect rifl sack trophi
prizefight:prize_fight
prizewinning:champion
pro:profession;argument athlet statement
probability:;amount chanc like measur quantiti
probable:like;chanc likelihood
probate:;certif credenti
probation:;provision tentat
probationary:provision tentat
probationer:student_nurs
probe:investig;examin inquiri research
probing:search
problem:;difficulti elus problemat question troubl
problematic:;elus problem troubl
problematical:;elus
procedural:;process routin
procedure:process;function go oper proceed routin work
proceed:continu;go
proceeding:;go
proceedings:legal_proceed minut transact;go
proceeds:take yield;generat incom render
process:cognit_oper procedur treat;action go knowledg proceed sue
processed:refin
processing:;treat
procession:;advanc forward_motion incept origin progress
processor:;busi central_process_unit process treat
proclaimed:announc
proclamation:announc;act declar deed statement
proclivity:lean
proconvertin:factor_vii stabl_factor
procrastinate:stall
procreation:fact_of_life
procreative:reproduct
proctor:monitor;supervis supervisor
procurator:proxi
procure:secur
procurement:;acquisit secur
procurer:fanci_man
prod:spur urg;encourag needl press
prodding:spur urg;encourag needl press
prodigality:high_life
prodigious:;exceed except monster surpass
prodigy:;brain einstein forecast genius mastermind omin predict sinist threaten
produce:garden_truck green_good;farm food
producer:manufactur;construct creator maker
product:merchandis;commod creat good produc trade
production:;act deed present
productive:;fertil generat rich
productivity:;fertil ratio rich
prof:professor
profane:corrupt outrag;blue secular violat
profaned:violat
profanity:;blue
profess:;conced
profession:;busi job occup
professional:pro;adult athlet
professional_golfer:golf_pro
professionalism:;expertis
professor:;academ chair
professorship:chair;professor
proffer:offer proposit suggest
proficiency:techniqu;compet expert practic technic technician
proficient:expert practic technic;ace champion expertis facil genius sensat star superstar techniqu wizard
profile:;chart visibl
profiling:;identif
profit:benefit earn gain net_incom;advantag incom net
profitability:;gain
profits:earn net_incom net_profit win;gain incom net
profligacy:;dissolut
profligate:rip;blood
profound:;fundament
profuse:lush
progeny:offspr;relat
prognosis:forecast;anticip calcul estim figur predict promis
prognosticate:predict;anticip forecast promis
prognostication:forecast predict
program:plan programm;broadcast design idea platform polit_platform system thought
program_line:;instruct
programing:comput_program schedul
programme:cours_of_studi curriculum program;announc broadcast comput_program info inform
programmer:softwar_engin;code engin program
programming:schedul;plan programm
progress:advanc forward_motion;build continu develop move movement proceed process
progression:advanc;forward_motion process seri travel
progressive:continu_tens liber reformist;adult tens
prohibit:veto
prohibited:ban forbidden
prohibition:ban;decre dri fiat law veto
prohibitionist:dri
prohibitory:prohibit
project:task undertak;attempt design dig labor labour plan program push tug work
projected:reliev stick
projectile:missil rocket;arm vehicl weapon
projecting:reliev stick
projection:;anticip predict
projector:;project
prolate:oval
prole:worker
proletarian:worker
proletariat:labor labour work_class
proliferation:;develop grow growth increas
prolific:fertil
prolificacy:;fertil
prolog:logic_program
prologue:;introduct
prolong:sustain
prolongation:;continu
prolonged:extend lengthi protract;continu durat length
prom:;formal
promenade:mall parad troop;formal
promenade_deck:hurrican_roof
promethium:pm
prominence:;bump import stand swell
prominent:outstand strike;spectacl spectacular
promiscuity:sleep_around
promiscuousness:sleep_around
promise:;anticip commit dedic desir expect hope outlook predict prospect trust
promised_land:eden heaven palestin paradis
promising:hope
promontory:;elev
promote:encourag further;advanc boost push upgrad
promoter:booster;advanc boost encourag further plug push
promotion:packag promot_materi public;advanc chang content messag push upgrad
promotional_material:packag promot public
prompt:;cue inspir remind
promptbook:prompt_copi
prompting:;advis cue inspir intim propos remind suggest
promulgated:publish
promulgation:announc;proclam
pronounce:;judg label
pronounced:mark
pronouncement:;declar judg label
pronunciamento:manifesto
pronunciation:;languag speech
proof:;argument evid ground statement test_copi trial_impress
proofread:;proof
prop:;object shore
propaedeutic:preparatori
propaganda:;info inform
propagate:;spread
propagation:;air breed broadcast extens father generat mother spread
propane:;fuel gas
propel:prompt
propensity:lean tendenc;tend
property:belong hold;attribut dimens place possess
prophecy:;anticip divin forecast predict promis
prophesier:oracl prophet
prophet:oracl
prophetic:;oracl
prophylactic:prevent;rubber safe
propinquity:proxim
propman:properti_man properti_master
proponent:advoc
proportion:;dimens magnitud ratio
proportional:relat;quantiti
proportionality:;balanc
proportionate:;correspond
proportionateness:;correspond
proposal:marriag_offer;content messag offer proposit
propose:suggest;advis aim nomin purpos
proposition:suggest;advis hint offer propos statement
proprietary:;owner ownership
proprietor:owner;businessman ownership possess proprietari
proprietorship:proprietari
propriety:;behavior behaviour conduct improp proper
props:;respect
propulsion:;act deed forc prompt spark trigger trip
prorogue:postpon tabl
prosaic:pedestrian
proscribe:prohibit veto
proscribed:forbidden prohibit
proscription:ban prohibit
prose:;genr pedestrian style
prosecute:;engag pursu
prosecuting_attorney:prosecutor public_prosecutor
prosecuting_officer:prosecutor public_prosecutor
prosecutor:prosecut_attorney prosecut_offic;attorney lawyer offici prosecut
prosody:poetic_rhythm
prospect:expect outlook;anticip ask aspect belief candid potenti requir scene view vista
prospectus:cours_catalog cours_catalogu;catalog catalogu offer
prosper:flourish thrive
prospering:boom thrive
prosperity:;boom success thrive
prosperous:boom thrive;favor golden lucki
prostitute:fanci_woman ladi_of_pleasur sport_ladi work_girl;woman
prostrate:prone;flat
prostration:collaps
prosy:pedestrian
protactinium:pa
protagonism:advocaci
protagonist:booster support;admir advanc advoc back boost champion defend encourag endors friend further promot tortur
protease:;enzym
protected:save
protection:protect_cover;cover secur shelter
protectionist:;advoc
protective_cover:protect
protective_covering:protect
protector:defend guardian;champion guard keep protect shield
protectorate:associ_state;district dominion territori
protege:;receiv recipi
protest:dissent;object resist
protestant:;christian church dissent resist
protestantism:;christian
protester:contest dissid;demonstr differ disagre dissent march object reformist resist
prothrombin:factor_ii
protoactinium:pa
protocol:;rule
protoplasm:live_substanc
prototype:;exampl imag
protracted:extend lengthi prolong;continu durat length
protraction:;continu
protrude:pop project
protruding:project reliev stick
protrusion:bump swell;promin
protuberance:bump swell;promin
proud:;majesti pride
prove:demonstr;establish evid testifi
proved:proven
proven:prove
provenance:birthplac place_of_origin;begin origin root sourc
provender:feed provis
provenience:birthplac place_of_origin
proverb:saw
proverbial:;saw
providence:;divin
providential:;divin
provider:supplier;cater suppli
province:respons state;area arena domain orbit provinci sphere
provincial:peasant;offici provinc state
provision:suppli;cater condit issu plan prepar provision tentat
provisional:tentat;probat provis
provisional_ira:irish_republican_armi
provisionary:provision tentat
provisions:;food
proviso:provis
provocation:;bother devil gravel harri plagu prompt provok
provocative:;harri plagu provok
provoke:;harri plagu
provoked:aggrav
provos:ira irish_republican_armi provision_ira
prow:;bow
prowess:;art artist
prowl:;walk
prowl_car:cruiser polic_cruiser
prowler:sneak
proximity:;local neighborhood neighbourhood vicin
proxy:;agent
prudence:discret;judgement prudent prudenti
prudent:;discret
prudish:victorian
prune:;clip
pruning:;clip cut trim
prussia:;prussian
prussian:;german prussia
pry:jimmi prize;nose
psa:;protein
psalterium:third_stomach
psammoma:sand_tumor
pseud:fake fraud role_player sham
pseudo:fake fraud role_player sham;affect assum bull cook counterfeit forg manipul pretend
pseudocyesis:fals_pregnanc
pseudonym:;name
psf:popular_struggl_front
pst:pacif_standard_time pacif_time
psyche:mind soul;brain head knowledg spirit
psychiatric:;psychiatri
psychiatric_hospital:asylum insan_asylum mental_home mental_institut
psychiatrist:shrink;psychiatri specialist
psychiatry:psycholog_medicin;medicin psychiatr psychiatrist shrink
psychic:;brain head mind soul
psychoanalyse:;analyz
psychoanalysis:depth_psycholog;analyz
psychoanalyst:;analyst
psychoanalyze:;analyz
psychological_condition:mental_state
psychological_disorder:mental_disturb
psychological_medicine:psychiatri
psychological_science:psycholog
psychological_state:mental_condit
psychological_warfare:war_of_nerv
psychologist:;scientist
psychology:psycholog_scienc;scienc
psychoneurotic:mental_case
psychonomics:experiment_psycholog
psychopathology:abnorm_psycholog psychiatri psycholog_medicin
psychopathy:mental_diseas mental_ill
psychotherapeutics:mental_hygien
psychotherapist:clinic_psycholog
psychotherapy:mental_hygien;psychiatri therapi
psyop:psycholog_oper
pt:platinum
pt_boat:mosquito_craft
pto:power_takeoff
ptolemy:;dynasti
pu:plutonium;element
pub:public_hous;tavern
public:;bodi person
public_assistance:social_welfar welfar
public_convenience:comfort_station toilet_facil wash_room
public_exposure:air spread
public_eye:spotlight
public_figure:;name
public_house:pub
public_lecture:;talk
public_mover:move_compani remov_compani remov_firm
public_presentation:perform
public_prosecutor:prosecut_attorney prosecut_offic
public_relations:;pr
public_relations_man:press_agent
public_security:;peac
public_speaking:oral_present
public_toilet:comfort_station wash_room;conveni
public_treasury:till
public_violence:riot
publican:tavern_keeper
publication:;issu print publish releas work write
publicise:bare;air
publicised:public
publiciser:publicist
publicist:;air bare
publicity:packag promot promot_materi;content messag push
publicity_man:press_agent
publicize:bare;air
publicizer:publicist
publicizing:advertis;air bare busi promot push
publish:issu;releas write
publisher:publish_compani publish_firm publish_hous;firm hous issu profession releas
publishing:;busi issu public releas
publishing_company:publish
publishing_firm:publish
publishing_house:publish
puck:;disc disk fairi
puckish:;arch wick
pudding:;dessert sweet
pudding_head:poor_fish stupid stupid_person
pudding_stone:conglomer
puddle:;water
pueblo:;indian
puerile:juvenil;adolesc
puerility:childhood
puerto_rico:pr
puff:;blast
puffiness:swell;inflat
puffing:;smoke
puffy:;swell
pugilism:box
pugilist:boxer
puke:cat dirti_dog sick;chuck rat
pull:attract draw;clout forc propuls
pullback:;retir retreat withdraw
pulling:;attract draw propuls
pulling_out:withdraw_method
pullman:;carriag coach
pullout:;retreat
pullulate:pour;stream
pulmonary_tuberculosis:consumpt wast_diseas white_plagu
pulp:;flesh
pulpit:podium;platform stump
pulsate:puls
pulsation:puls;beat impuls
pulse:beat;heart_rate impuls pound wave
pulsing:;impuls
pulverisation:powder
pulverise:;powder
pulverization:powder
pulverize:powder
puma:mountain_lion;painter
pump:heart
pump_house:pump_station
pumped:wire
pumpernickel:black_bread
pumping_station:pump_hous
pumpkin:;squash veget
pun:;fun
punch:;blow clout plug pound slug
punchball:punch_bag
puncher:cowboy;punch
punching_ball:punch_bag
punctuate:accent emphas stress
punctuation:;break
puncture:;hole
pundit:initi learn_person;scholar student
pungent:barb bite
punishable:;penal
punishing:;labor labour
punishment:penalti
punitive:;punish
punitive_damages:smart_money
punitory:punit
punjabi:;indian sanskrit
punk:hood tough;cheap crimin lighter outlaw rat
punt:irish_pound pole;boat game stake
punter:;better kicker pole punt
pup:;youth
pupil:student;educ studi
puppet:;creatur figur slave tool
puppy:;dog youth
puppy_love:;crush
purchase:buy;acquisit leverag
purchaser:buyer;buy client custom
purchasing:buy
purdah:sex_segreg
pure:perfect stare;complet satur stark
pureblood:thoroughbr
pureblooded:thoroughbr
purebred:;thoroughbr
puree:;nutrit
pureness:innoc;honor honour
purgatory:;situat
purge:;clean cleans cleanup clear
purging:;clean cleans cleanup clear
purification:refin;clean cleans cleanup process
purifying:;cleans
puritan:;protest
puritanical:victorian
purity:innoc;honor honour pure satur virgin white
purloin:abstract;pinch sneak
purple:;imperi nobil royal
purplish:purpl
purport:aim intent purpos;propos
purpose:aim function intent;design determin end goal intend mean plan propos resolv role serv util
purposefulness:sens_of_purpos
purposeless:wast
purpurate:purpl
purse:;amount bag contain sum
pursual:chase pursuit
pursuance:pursuit quest;prosecut
pursuant:;pursu
pursue:engag;prosecut
pursued:chase
pursuit:chase quest;dog follow hobbi move movement pursu search sidelin tag tail track trail
pursy:blown
purvey:provis
purview:horizon;compass orbit rang reach scope
push:thrust;button energi forc labor labour promot propuls stuff tug
pushcart:cart
pushchair:babi_carriag
pusher:drug_dealer;crimin dealer hawk outlaw thrust
pushing:;forc propuls
pushover:breez duck_soup picnic piec_of_cake
pushpin:draw_pin
puss:;kitti
pussy:;kitti
pussycat:;kitti
pussyfoot:mous sneak
put:lay place posit set;couch frame option
putrajaya:capit_of_malaysia
putrefaction:;corrupt
putrescence:corrupt
putridness:corrupt
putsch:coup takeov
putt:put
putter:monkey potter put_iron;golfer iron putt
putting:putt
putting_to_death:kill
putz:dick peter;tool
puzzle:;gravel problem
puzzler:puzzl
puzzling:confus;mysteri secret
px:post_exchang
pycnogonid:sea_spider
pyramid:;specul ventur
pyramids_of_egypt:great_pyramid;pyramid
pyrexia:fever
pyromorphite:green_lead_ore
pyrotechnics:;craft genius trade
python:;spirit
qandahar:kandahar
qat:african_tea arabian_tea;cat
qatari:;arab arabian
qi:chi ki
qin:;dynasti
qing:;dynasti
quackgrass:couch_grass dog_grass quick_grass witch_grass
quadrant:;area
quadratic:;equat
quadruple:;multipl quartet set
quadruple_time:common_measur
quadruplet:four iv littl_joe quartet
quaggy:muddi
quagmire:;mud muddi
quail:funk shrink
quake:earthquak;seismic
quaker:;christian quak
quakers:societi_of_friend;sect
qualification:make;condit fit qualifi reserv restrict revis specifi
qualified:;certifi restrict
qualifier:;contest modifi
qualify:;restrict
qualifying:limit;modif modifi success
quality:calib choic prize select;attribut bad charact degre good inferior level negat posit prime qualifi superior
 tone
quandary:dilemma plight;difficulti
quantify:measur
quantity:measur;abund amount assess evalu insuffici scarc standard suffici valu
quantum:;amount measur quantiti
quarantine:;isol
quark:;chees
quarrel:disput row scrap;arrow brawl differ word
quarry:fair_game prey stone_pit target;direct excav victim
quarter:canton fourth fourth_part
quarter_round:;thumb
quarterback:field_general signal_caller;back
quarterfinal:;match
quarterly:;seri serial
quartern:fourth fourth_part quarter
quarters:;canton hous lodg
quartervine:trumpet_flower
quartet:four iv littl_joe;digit figur
quartette:quartet
quartic:fourth_power
quartz:;crystal
quartz_glass:;crystal
quash:void
quat:african_tea arabian_tea;cat
quatern:four iv littl_joe quartet
quaternary:age_of_man four fourth iv littl_joe quartet
quaternion:four iv littl_joe quartet
quaternity:four iv littl_joe quartet
quaver:eighth_note
quay:;dock pier
queasy:sick;anxious nervous uneasi
quebecois:;canadian
queen:femal_monarch;insect
queen_city:charlott
queer:curious endang fairi foil funni peculiar singular thwart;cross curios gay homosexu odd
queer_bird:odd_fellow odd_fish odd_man_out
queer_duck:odd_fellow odd_fish odd_man_out
queerness:homosexu
quelling:crush;conquer curb prevent suppress
quench:;quell
quenched:satisfi
quercitron:black_oak yellow_oak
quercus_alba:american_white_oak
quercus_montana:basket_oak cow_oak
query:inquiri question;ask interrog interview
quest:pursuit seek;bay hunt pursu search
question:inquiri;ask doubt interrog interview subject theme topic
question_mark:interrog_point
question_sheet:exam_paper examin_paper test_paper
questioning:skeptic;ask investig request specul wonder
quetch:complain plain
queue:wait_line;line list
quick:fli speedi;area region speed
quick_fix:band_aid
quicken:acceler speed
quickening:;acceler
quickie:band_aid quick_fix
quicklime:burnt_lime calcium_oxid lime
quickness:facil;expert intellig practic
quicksilver:errat mercuri
quicky:band_aid quick_fix
quid:british_pound british_pound_sterl pound pound_sterl;plug
quiesce:quiet
quiescence:sleep
quiescency:sleep
quiet:calm;mute order restrain silenc subdu
quieten:calm quiet;silenc
quietus:etern_rest etern_sleep;sleep
quill:;pen
quilt:;comfort eas
quint:fin five
quintet:fin five;composit digit figur piec
quintuplet:fin five
quip:salli
quirk:;channel curious funni groov odd peculiar singular
quislingism:collabor
quit:ceas resign stop;depart renounc
quito:capit_of_ecuador
quittance:repay
quiver:chill quak shake thrill
quivering:shake
quixotic:;romant
quiz:;exam examin test
quizmaster:question_master
quizzer:examin
quizzical:question
quondam:former sometim
quorum:;gather
quota:;alloc
quotation:cite mention quot refer;acknowledg citat credit extract notic
quotation_mark:quot
quote:;citat cite extract mention refer
quotidian:everyday routin
quotient:;ratio
ra:re
rabat:capit_of_morocco
rabbet:rebat
rabbinic:;rabbi
rabbinical:;rabbi
rabbit:;fur
rabbit_food:raw_veget
rabbitwood:buffalo_nut
rabble:mob rout
rabies:mad
raccoon:;fur
race:rush speed;competit contest subspeci
race_car:racer
race_driver:racer
race_murder:genocid
racecourse:;track
racehorse:race_hors;hors
racer:automobil_driver race_car race_driver;auto automobil car driver race
racerunner:race_runner
racetrack:;track
raceway:;canal track
rachis:spinal_column spine;backbon
racial:;race
racial_discrimination:racism
racial_extermination:genocid race_murder
racialism:racial_discrimin racism
racialist:racist
racing:;athlet sport
racing_car:racer
racism:racial_discrimin;bias discrimin prejudic racist
racist:;racism
rack:;framework
rack_of_lamb:crown_roast
racket:fraudul_scheme illegitim_enterpris;endeavor endeavour enterpris nois
racketeering:;feloni
racon:radar_beacon
racy:live robust
raddled:drawn worn
radial:;radius
radiance:shine
radiancy:shine
radiant:;beam ray shaft shine
radiate:;glow ray
radiation:;emiss energi ray
radiator:;warmer
radical:chemic_group extremist group revolutionari ultra;atom revolut
radicalism:;ideolog
radio:receiv_set wireless;broadcast receiv
radio_receiver:receiv_set;wireless
radio_set:;wireless
radioactive:;radiat
radioactive_dust:fallout
radioactivity:;emiss radiat
radiochemistry:nuclear_chemistri
radiocommunication:radio wireless
radiolocation:microwav_radar radar
radiology:;imag
radiophone:wireless_telephon
radiotelegraph:wireless_telegraph
radiotelegraphy:wireless_telegraph
radiotelephone:wireless_telephon
radiotelephony:wireless_telephon
radiotherapy:radiat_therapi
radium:ra
radius:;length
radome:radar_dome
radon:rn
raf:red_armi_faction royal_air_forc
raft:batch good_deal great_deal lot mass mint mountain pile plenti slew spate stack;ampl deal flock jam mob ram
rafter:;beam raft travel
raftman:rafter
rafts:dozen load lot pile score ton
raftsman:rafter
rag:bother devil gravel tag_end;cod tabloid tag week
rag_trade:apparel_industri fashion_busi fashion_industri garment_industri
ragbag:odd_and_end
rage:furi ramp storm;anger enrag furious mad passion sore
raging:hot;angri furious
raid:bust;embezzl incurs
raider:;raid rifl sack thief
rail:;barrier railroad railway runway
railcar:car railroad_car railway_car
railing:;barrier materi
railroad:railway railway_line railway_system;track
railroad_engineer:engin_driver
railroad_line:railway railway_system
railroad_siding:;turnout
railroad_station:train_depot
railroad_terminal:railway_station train_depot train_station
railroad_track:railway
railroad_vine:beach_morn_glori
railroader:railroad_man railway_man
railroading:rail_technolog
rails:runway;bar
railway:railroad railroad_line railroad_track;track
railway_line:railroad
railway_locomotive:;engin
railway_station:railroad_termin train_depot
railway_system:railroad railroad_line
railwayman:railroad_man railway_man
railyard:railway_yard
raiment:apparel dress garment;array
rain:rainfal;downfal freshwat precipit raini
rainbow:;arc hope promis
rainfall:rain;downfal precipit raini
rainfly:fli fli_sheet
rainforest:rain_forest;forest wood
rainstorm:;rain rainfal storm
rainwater:rain;freshwat raini
rainy:;rain rainfal shower
raise:ascent climb lift salari_increas upgrad wage_hike wage_increas;boost hike increas rise slope uphil
raised:;elev
raiser:;agricultur farm farmer grow
raising:elev;ascent breed bring_up foster lift parent rear rise
raj:;dominion
rajah:raja
rajput:;hindu
rake:rip;angl blood lean scan slope tilt
rakehell:rip;blood
ralegh:raleigh sir_walter_raleigh walter_raleigh
rally:mass_meet mobil;effort exploit feat gather muster rebound
rallying:;effort exploit feat mobil muster
ram:pound random_access_memori random_memori;crash drive
ramadan:;fast
ramble:rang rove stray swan;drift
rambling:sprawl;stray wander wind
ramee:china_grass chines_silk_plant
ramie:china_grass chines_silk_plant
ramification:fork;branch leg
ramify:branch;fork
ramona:common_sage;sage
ramp:rage storm;slope
rampage:violent_disord;rage ramp storm
rampant:;rage ramp storm
rampart:;fenc surround wall
ramsons:wild_garlic wood_garlic
ranch:cattl_farm;farm spread
rancher:;farmer ranch
ranching:;agricultur farm
rancid:sour
rancor:bitter resent;hostil
rancour:bitter resent
rand:;reef
random_access_memory:ram
random_memory:ram
random_variable:;variant
range:compass reach rove scope stray swan;chain_of_mountain drift extent limit mountain_chain orbit
range_of_mountains:mountain_chain
ranger:fire_warden forest_fire_fighter;commando firefight offici
rangoon:yangon
ranid:true_frog
rank:grade rate;absolut cri fertil line place sheer social_station social_status status
ranking:;stand
rankness:;fertil
ransack:rifl
ransacked:loot
ransom:;cost payment
rant:;larg rhetor
rap:blame pink tap;blow bump hit knock pat pick strike
rap_sheet:day_book
rapacity:greed
rape:assault;mustard outrag
raped:ravag sack
rapid:speedi;speed veloc
rapine:rape
rapist:;assault attack crimin outlaw outrag rape
rapper:;singer vocalist
rapport:;reson
rapporteur:;record
rapprochement:reconcili;cooper reconcil
rapscallion:monkey rogu
raptor:bird_of_prey;bird
rapture:;delight inspir thrill transport
raptus:seizur;transport
rarebit:welsh_rabbit
rarefied:elev;rare
rarified:elev;rare
rarify:;elabor
rarity:low_densiti;curios densiti rare
rascal:monkey rogu;child fri kid minor villain
rase:dismantl level
rash:reckless;erupt seri
rasp:wood_file
raspberry:;berri bird boo bronx_cheer
rassling:wrestl
rat:;dirti_dog
rate:charg_per_unit grade rank;charg pace place
rates:;tax taxat
ratification:;confirm ratifi sign
ratified:sanction
ratify:sign
rating:evalu;assess judgment measur militari_rank valu
ratio:;proport
ration:;fare percentag portion share
rational:intellectu;knowledg real reason
rationale:;explan
rationalise:apolog;excus justifi
rationality:;argu conclud intellectu reason
rationalize:apolog;excus justifi
rationing:;alloc
ratter:renegad
ratting:inform
rattle:;nois toy
rattler:freight_train
rattling:alert brisk fantast terrif tremend wonder;energi grand live marvel nois zip
ravage:harri
ravaged:rape sack
ravaging:;devast
rave:;critiqu danc review
ravel:;damag harm ladder
raven:prey;pig
ravine:;vale valley
ravish:assault rape;delight outrag transport
ravisher:beauti knockout;dish
ravishment:;assault rape
raw:altogeth birthday_suit;nuditi rude
raw_material:;stapl
raw_vegetable:rabbit_food
ray:beam_of_light light_beam shaft_of_light;beam electron_beam light shaft shine
ray_of_light:;beam shaft
ray_robinson:walker_smith
raze:dismantl level
razed:demolish dismantl
razing:tear_down
razz:boo bronx_cheer cod;bird
razzing:boo bronx_cheer;bird
rbc:red_blood_cell
rbi:run_bat_in;run talli
rcmp:;polic
re:ra
reach:attain compass rang scope;contact extent gain grasp hit limit orbit stretch
reachable:;approach near
reaching:arriv stretch;accomplish achiev motion move movement
react:respond
reaction:;idea react respons thought
reactionary:;conserv
reactive:;react respond respons
reactor:;apparatus setup
read:;public say
readable:;clariti
reader:;client custom read refere review scholar student
readership:;audienc reader
readiness:prepared;facil inclin prepar willing
reading:;interpret languag
readjustment:;adjust
ready:cook prepar;fix prepared
ready_money:cold_cash
readying:prepar
real:;exist imaginari realism realiti tangibl
real_estate_broker:hous_agent land_agent
realisation:realiz;composit piec recogn recognit savvi understand
realise:earn;realiz
realised:accomplish complet realiz
realism:realiti;actual genuin practic pragmat real
realist:;philosoph realism realiti
realistic:;realism
reality:realism;actual experi genuin real world
realization:;recogn recognit savvi understand
realize:recogn understand;earn
realized:accomplish complet realis
realm:kingdom;area arena domain king land orbit rex sphere
realness:realism realiti
realpolitik:practic_polit
realty:real_estat real_properti;belong hold properti
reanimate:reviv
reanimated:reviv
reap:draw harvest
reaper:;harvest reap
reappraisal:review
rear:back_end parent;back behind bottom butt format rise seat side stern tail tail_end
rear_end:behind seat;bottom butt stern tail
rear_light:tail_lamp
rearing:bring_up rais rampant;breed foster further parent ramp
rearward:rear revers
reason:argu conclud ground;account base explan found understand
reasonable:fair sensibl;equiti
reasoned:;wisdom
reasoning:abstract_thought logic_think think;intellig thought
reassert:confirm
reassessment:review;appreci assess
reassign:transfer
reassurance:;support
reave:rifl
reb:johnni rebel
rebate:;channel discount groov refund
rebekah:rebecca
rebel:freedom_fighter insurg johnni renegad;maverick rebellion reformist revolt revolutionari rise upris
rebellion:revolt rise upris;battl conflict insurg rebel renegad struggl
rebellious:;defianc rebellion revolt rise upris
rebelliousness:defianc
rebirth:;birth convers phenomenon renaiss
reboot:boot
reborn:convert
rebound:backlash bounc;bound motion movement ralli reaction respons spring
rebuff:slight;offenc offens reject
rebuilding:;reconstruct
rebuke:lectur;censur critic jaw
rebuttal:;plead
recall:rememb;ask echo request retriev think withdraw
recall_dose:booster_shot
recapture:;recoveri seizur
recede:retreat withdraw;retir
receding:;disappear dissolv retir retreat withdraw
receipt:acknowledg;acquir get receiv recept
receipts:gross revenu;amount sum
receive:obtain;experi
received:;standard
receiver:receiv_system;recipi
receivership:;proceed receiv
receiving_set:radio radio_receiv;wireless
receiving_system:receiv
recent:;late
reception:;greet parti respons
receptionist:;recept respons secretari
receptive:;encount open
receptiveness:;open
receptivity:;open
receptor:sens_organ;organ receiv
recess:nich;corner suspens tree
recession:nich;corner tree
recessional:;recess
recipe:formula;instruct
recipient:;receiv
reciprocal:mutual;opposit
reciprocation:;interchang
reciprocity:;interchang mutual relat
recital:;perform recount
recitation:;class_period cours_session drill exercis practic practic_session read speak
recite:;recount
reckless:rash
reckon:calcul estim figur forecast guess imagin suppos think;consid regard view
reckoner:comput
reckoning:calcul figur talli;account bill count
reclaim:;reform
reclaimed:rescu
reclamation:rehabilit renew;reclaim reform rescu restor save
recluse:solitari withdrawn
reclusive:withdrawn;solitari
recognisable:recogniz
recognise:;distinguish greet recogn spot
recognised:accept recogn
recognition:;accept acknowledg admit credit identif identifi memori realiz recogn rememb
recognize:realiz;distinguish recognis spot
recognized:accept recognis
recoil:backlash funk rebound shrink;bounc bound kick motion movement spring
recollect:recal rememb;retriev think
recollection:remembr;commemor memori recal rememb reminisc retriev think
recollective:;long
recommencement:resumpt
recommend:advoc urg
recommendation:good_word;advic advoc congratul passport prais urg
recompense:compens repair
reconcile:;resign
reconciliation:balanc;cooper reconcil
reconnaissance:;scout
reconnaissance_vehicle:scout_car
reconnoiter:scout
reconnoitering:scout
reconnoitre:scout
reconnoitring:scout
reconsideration:second_thought;consider reconsid revers turnaround
reconstitute:restructur
reconstruct:rebuild;restor
reconstruction:;fix fixtur mend rebuild repair
reconstructive:;restor
reconstructive_memory:;reconstruct
record:disc;audio commemor disk evid regist tape
recorder:record_equip record_machin;equip offici tape vertic_flute
recording:;sign signal tape
recording_equipment:record
recording_machine:record
recount:;count talli
recounting:tell;relat
recoup:;recov
recourse:refug;aid assist help resort resourc
recover:regain retriev
recovering:;recoveri
recovery:;advanc heal improv recov
recreant:renegad
recreate:reviv;cheer
recreation:divers;divert reviv
recreational:amateur;divers unpaid
recruit:;draft enter fledgl freshman levi newcom starter
recruiter:;enter levi offici provid supplier
recruitment:;accomplish achiev draft levi
rectangle:;rectangular
rectification:;correct
rectify:;amend reclaim reform remedi repair
rector:minist minist_of_religion pastor;ministeri reverend
rectory:;resid
recuperate:;recov
recuperation:recoveri
recur:;repeat resort
recurrence:;perenni repeat repetit
recurrent:repeat;perenni
recycling:;employ exercis usag
red:cherri crimson rubi;cardin marxist violenc
red_army_faction:raf
red_beech:brown_oak
red_brass:guinea_gold
red_cent:damn
red_china:cathay
red_drum:channel_bass
red_panda:bear_cat cat_bear
red_planet:mar
red_silver_fir:;christma_tree
red_tape:bureaucrat_procedur
redact:couch edit;frame put
redaction:edit
redbird:;cardin
redbreast:old_world_robin robin
redden:crimson flush
reddened:;crimson red
reddish:cherri crimson red rubi;cardin
rede:advis counsel interpret
redeem:;ransom
redeemer:christ good_shepherd jesus jesus_christ
redeeming:save
redemption:salvat;repay rescu save
redemptive:save
redeployment:;deploy
redevelopment:overhaul renov;improv
redfish:channel_bass red_drum
redisposition:redeploy
redistribution:;distribut
redo:remak
redolent:reminisc
redoubt:;stronghold
redoubtable:formid
redress:correct damag remedi right;amend compens repair
redshift:red_shift
redskin:red_man
reduce:cut;trim
reduced:decreas
reducer:reduc_agent
reducing:reduct;loss reaction slim thin
reductant:reduc_agent
reduction:reduc;cut decreas diminish reaction shrink trim weaken
reductivism:minim_art
redundancy:;embarrass excess extra spare surplus
redundant:excess extra spare surplus;embarrass
reduplicate:duplic repeat
reduviid:assassin_bug
reechoing:echo
reef:;rand ridg
reefer:marijuana_cigarett
reek:;smell
reel:spin;film
reelection:;elect
reenact:;enact
reenforce:reinforc
reenforcement:;support
reexamination:;review
reexamine:review
ref:refere;offici refer umpir
refashion:remak
refer:cite concern mention relat;touch
referable:;due
referee:review umpir;critic critiqu offici reader refer
refereeing:;decid function umpir
reference:cite mention;acknowledg book_of_fact citat comment credit input note notic observ quot remark
reference_frame:coordin_system
reference_work:book_of_fact
referendum:;vote
referral:;recommend
refilling:;renew
refine:polish;elabor
refined:process;eleg polish
refinement:polish;advanc cultiv educ elabor finish improv perfect school shade
refiner:;polish
refinery:;plant work
refining:;process
refining_industry:oil_busi
reflect:;shine specul
reflectance:reflect_factor
reflection:;consider express mirror_imag specul thought
reflective:;shine specul
reflectivity:reflect_factor
reflector:reflect_telescop;reflect
reflex:;automat reaction respons
reflexion:express reflect;observ
reflexive:;automat
reform:;campaign caus crusad drive effort improv reclaim
reformation:;improv
reformatory:reform_school train_school
reformer:reformist;apparatus campaign crusad fight progress reclaim setup
reformist:progress;campaign crusad fight liber reclaim reform
refractory:stubborn
refrain:;choir chorus music
refresh:;review
refreshed:;glow
refreshful:brace brisk;fresh
refreshing:brace brisk novel;fresh
refreshment:recreat
refrigeration:;chill cool preserv therapi
refueling:fuel;provis suppli
refuge:safeti;area asylum resort resourc sanctuari
refugee:;exil
refulgence:shine
refulgency:shine
refund:repay;payment
refurbishment:renov;improv restor
refusal:;content declin deni denial messag reject
refuse:declin food_wast garbag reject;defi deni resist wast
refuse_collector:garbag_carter garbag_man
refuse_heap:junk_pile trash_pile
refutable:question
regain:recov retriev
regaining:;acquisit recov restor retriev
regal:;emperor imperi purpl royal
regalia:;apparel array cloth dress garment gear wear
regard:consid heed pay_attent respect view;affect attend attent detail involv item listen mind point thought wish
regatta:;meet
regenerate:renew;reclaim reform restor
regeneration:posit_feedback;feedback
regent:truste;commit regenc ruler
regime:author govern;plan program rule
regimen:regim;plan program
regiomontanus:johann_muller;muller
region:;area locat neighborhood
register:file registri;qualiti record tone
registered_nurse:rn
registered_representative:account_execut
registrar:;employe record
registration:enrol;bodi enter entranc incom recruit regist
registry:regist;file
regnant:reign rule
regorge:cat sick;chuck
regress:reason_backward
regression:arrest_develop;defenc
regret:rue sorrow;sad
regretful:sorri
regrets:;declin refus reject
regular:fixtur;patron soldier
regular_army:ground_forc
regular_recurrence:rhythm
regularise:govern regul;order
regularity:;correspond irregular
regularize:govern regul;order
regulate:govern;determin influenc order shape
regulating:;determin govern influenc order shape
regulation:ordin rule;concept construct govern order
regulative:regulatori
regulator:;control govern governor offici order
regulatory:;regul
regulatory_offence:statutori_offens
regulatory_offense:statutori_offenc
regurgitate:;cat chuck sick
rehabilitation:renew;reclaim restor
rehearsal:dri_run;drill exercis practic
rehearse:;practic
reich:;commonwealth countri nation state
reign:domin prevail;age rule sovereignti
reigning:rule
reimbursement:;compens
rein:;control
reincarnate:renew
reincarnation:;birth incarn
reindeer:;deer
reinforce:reward
reinforced:built strengthen
reinforcement:;confirm support
reinstatement:;restor
reinsurance:;insur
reintroduction:;introduct
reissue:;public
reit:;fund
reiterate:repeat
reject:declin refus;decid
rejection:;act declin deed refus situat
rejoice:joy;triumph
rejoin:;repay
rejoinder:comeback
rejuvenate:;restor
rejuvenation:;green restor
relapse:;failur
relate:associ concern connect link refer;touch
relation:sex_act sexual_congress;associ congress connect coupl link mate relationship sex tell
relations:deal
relationship:;relat
relative:compar proport;relationship
relativity:;compar proport
relax:;loos
relaxation:;growth increas
relay_link:booster_station;booster
relay_station:;booster
relay_transmitter:booster_station;booster
release:free liber loos;accomplish achiev discharg issu merchandis product publish
relegate:;bar bump
relegating:deleg
relegation:deleg;author bump classif design
relent:;soften
relentless:grim persist stern;continu hardship sever
relevance:;connect
reliability:;authent honest respons safe
reliable:;authent honest honesti loyalti
reliance:trust;believ certainti depend reli
reliant:;reli relianc trust
relic:;object token
relief:;allevi backup backup_man comfort eas reliev substitut
relief_pitcher:;reliev
relieve:allevi;eas exempt free
relieved:eas project stick
reliever:backup backup_man;altern comfort consol eas equal peer relief relief_pitcher sub substitut
religion:faith religi_belief;belief establish institut religi spiritu
religious:spiritu;faith religion
religious_belief:faith religion
religious_doctrine:;gospel
religious_holiday:holi_day
religious_order:sect
religious_text:sacr_write
religious_writing:sacr_text
relinquish:;quit releas renounc resign
relinquishing:;end quit releas renounc resign
relish:enjoy;enthusiasm flavor tang
relishing:;eat feed sampl tast tri
relocation:move;chang transfer transport
reluctance:;hesit
rely:trust
rem:rapid_eye_movement;sleep
rem_sleep:rapid_eye_movement
remain:stay;persist
remainder:rest;compon constitu part portion remain
remaining:left
remains:corps stiff;bodi object
remake:;creat
remaking:;creat
remand:jail lag
remark:comment input mention note observ;notic statement
remarkable:noteworthi singular
rematch:replay;repeat repetit
remedial:heal therapeut;cure
remediate:;amend repair
remediation:;amend compens correct repair right
remedy:cure therapeut;amend compens correct heal repair right
remember:recal;retriev think
remembering:memori;con learn recal retriev think
remembrance:commemor memori;credit recal recognit rememb retriev think
remembrance_sunday:poppi_day
remind:cue;prompt
reminder:;content experi messag monitor
remindful:reminisc
reminiscence:;recal
reminiscent:;provok recal
remise:carriag_hous coach_hous
remission:;hiatus payment suspens
remit:postpon tabl;issu matter subject topic
remnant:;remain remaind rest
remonstrance:object
remonstrate:;jaw lectur
remonstration:object
remorse:;regret rue sorrow
remorseless:ruthless
remote:;distanc distant remov
remotion:remov
removable:;hide veil
removal:;dismiss fire liber
removal_firm:move_compani
remove:;distanc
removed:;distant remot
remuneration:earn pay salari wage;garner payment
remunerative:lucrat pay
renaissance:;resurg reviv
renal_calculus:kidney_stone
renal_disorder:kidney_diseas
renascence:renaiss
rend:rip
render:suppli;generat interpret yield
rendering:rendit;explan interpret perform translat version
rendezvous:;meet place spot
rending:split
rendition:render;explan interpret perform
renegade:rebel;defect denounc desert rat shop
renegade_state:rogu_nation
renewal:rehabilit;reclaim repeat repetit restor
renewing:reviv;restor
renounce:resign;quit
renovate:;reviv
renovation:overhaul redevelop;improv restor
renown:celebr fame;famous honor honour notabl note
renowned:celebr fame famous notabl note
rent:leas rip tear;bust charter gap hire open rental snap split
rental:leas let;belong charter deal hire hold properti rent transact
renter:tenant
renting:rental;charter deal hire leas transact
renunciation:;defect desert reject renounc
reorganisation:reorgan;organiz
reorganised:reorgan
reorganization:;organiz revis
reorientation:chang_of_direct
rep:;congressman repres
repair:bushel compens fix mend;amend doctor fixtur improv remedi resort restor
repairman:mainten_man servic_man
reparation:;fix fixtur mend repair
repast:meal
repatriate:;citizen
repay:refund;reward
repayment:refund;payment
repeal:;cancel revers
repeat:duplic repetit;echo
repeated:;perenni
repeating:repetit;continu duplic
repechage:;race
repellant:foul
repellent:foul;revolt
repelling:foul
repent:regret rue
repentance:;regret rue
repercussion:backlash rebound
repertoire:repertori
repertory:repertoir
repetition:repeat;continu duplic
repetitive:;duplic insist press pressur repeat
replace:;interchang substitut
replacement:altern;backup interchang relief reliev substitut switch
replacing:;interchang substitut
replay:rematch;repeat repetit
replenishment:;renew
replete:instinct;full
replica:;copi duplic repeat reproduct
replicate:;copi duplic repeat
replication:;comeback copi reproduct
reply:answer respond;respons statement
reportage:report;coverag
reporting:;coverag news
repose:peac_of_mind rest;peac quiet resid
reposition:shift
repository:;facil instal intim monument secretari
repossess:reclaim
reprehensible:crimin;vicious
representation:;agenc creat interpret present repres
representative:spokesperson;advoc congressman exampl illustr instanc interpret negoti
repress:;suppress
repression:;defenc
reprieve:hiatus;break eas relief suspend suspens
reprimand:censur lectur;critic jaw
reprint:separ;articl public
reprisal:;retali reveng
reprobate:;condemn
reproducible:consist
reproduction:reproduct_memori;recal replica
reproduction_cost:physic_valu
reproductive:;father generat mother
reproductive_memory:reproduct
reproof:lectur;jaw
republic:democraci;commonwealth democrat
republic_of_belarus:white_russia
republic_of_china:taiwan
republic_of_ghana:gold_coast
republic_of_indonesia:dutch_east_indi
republic_of_kazakhstan:kazakh
republic_of_mali:french_sudan
republic_of_namibia:south_west_africa
republic_of_tajikistan:tajik
republic_of_uzbekistan:uzbek
republican:;advoc pol politician
republican_party:gop
repudiate:;renounc
repudiation:;refus reject renounc
repugn:contest;contend
repugnance:;horror
repugnant:;horror revolt
repulsion:;horror standoff
repurchase:;purchas ransom redempt
reputation:;esteem honor honour
repute:esteem
request:ask petit;content messag
requiem:;keen song vocal
require:demand expect need;ask command involv
required:compulsori mandatori need;essenti mandat necess necessari
requirement:essenti necess necessari;ask demand duti expect impoverish involv need needi oblig respons
requisite:essenti necess necessari need requir;demand impoverish involv needi
requital:;payment
requite:repay
rerebrace:upper_cannon
rerun:;broadcast program programm
resale:;market sell
rescind:repeal;revers
rescript:decre fiat;revis
rescue:save;deliv recoveri
research:explor inquiri;investig search
research_lab:laboratori scienc_laboratori
research_laboratory:lab scienc_lab
research_rocket:test_instrument_vehicl
research_worker:investig research
researcher:investig research_worker;explor scientist search
resentment:bitter;hostil
reservation:;book qualif qualifi restrict statement
reserve:appropri stockpil;allow book stock substitut
reserves:militia
reservist:;soldier
reservoir:artifici_lake;lake suppli
resettled:reloc
resettlement:reloc;transfer transport
reshuffle:;make
reside:occupi
residence:;address hous mansion mansion_hous
residence_hall:dormitori
residency:;abid act deed occupi residenti stay
resident:hous_physician;doc doctor md occup occupi physician
residential:;resid
residual:remaind rest;compon constitu part payment portion remain
residue:remaind rest;compon constitu matter part portion remain
residuum:remaind rest
resign:quit renounc;reconcil
resignation:surrend;despair quit reconcil renounc
resile:bounc rebound;bound spring
resilience:;backlash bounc bound live rebound spring
resilient:;bounc bound live rebound spring
resist:defi withstand;dissent fend protest refus
resistance:opposit;action oppos
resistant:;immun
resister:oppon
resistivity:electr_resist
resole:sole
resolute:;resolv
resoluteness:resolv
resolution:resolv resolv_power;conclud decid document paper purpos settl solv
resolve:decid resolut settl;answer conclud document firm loyal paper purpos steadi
resolved:solv
resolving:;breakdown
resolving_power:resolut
resonance:;ring
resonant:reminisc;echo nois provok recal ring
resort:;area frequent hotel refug repair
resort_area:playground vacat_spot
resort_hotel:spa
resound:echo nois ring
resounding:;echo nois reson ring
resource:;asset imagin plus
resourceful:;imagin
resourcefulness:;imagin
respect:esteem honor honour regard;affect detail involv item point prize valu
respectability:;good honor
respectable:;good hefti honor honour sizabl
respectful:;fear
respects:;content messag
respiration:;activ breath
respirator:gas_helmet;breath mask
respiratory:;breath
respire:;breath
respite:time_out;eas hiatus paus recess relief rest rest_period suspens
resplendence:glori
resplendency:glori
resplendent:;glorious
respond:answer react repli
respondent:answer;react repli
response:;activ answer consequ effect event outcom react reaction recept repli respond result
responsibility:duti oblig provinc;area arena domain orbit sphere
responsive:;react respond
rest:remaind;compon constitu part portion relax remain
restart:resum
restate:repeat
restaurant:eat_hous eat_place;build
restaurateur:;owner
restitute:;restor
restitution:damag;compens correct fix fixtur mend repair restor right
restive:;edg
restless:;uneasi
restoration:;fix fixtur mend renov repair
restorative:reviv
restore:;bushel doctor fix mend repair
restrain:limit;bound restrict
restrained:;moder quiet
restrainer:control
restraint:;disciplin
restrict:;bound curb limit qualifi
restricted:;qualifi
restricting:limit
restriction:;bound confin curb limit regul rule
restrictive:;bound curb limit
restroom:comfort_station public_conveni public_toilet toilet_facil wash_room;bathroom conveni facil john privi toilet
result:answer consequ effect lead outcom solut;accompani attend event phenomenon solv statement termin
resultant:accompani attend end_point final_result outcom;conclus consequ degre effect end event lead level stage
 termin vector_sum
resultant_role:;result
resume:restart survey;outlin sketch summari
resumption:;restart resum
resurgence:reviv;advanc improv
resurgent:;renaiss reviv
resurrect:;reviv
resurrection:;resurg reviv
resurrection_plant:rose_of_jericho
resuscitate:reviv
resuscitation:;resurg reviv
retail:;market sell
retail_merchant:retail
retail_store:mercantil_establish outlet sale_outlet
retailer:retail_merchant;distributor merchant
retailing:;market sell
retained:maintain
retainer:servant
retake:;take
retaliate:aveng reveng
retaliation:reveng;aveng
retaliatory:;aveng retali reveng
retard:;delay slow
retardation:slow;chang delay hold modif postpon wait
retarded:;person
retch:cat sick;chuck
retell:;repeat
retention:hold;con faculti keep learn long memori modul ownership possess retain
retentive:;long
retentiveness:;memori
retentivity:;memori
rethink:second_thought;reconsid revers turnaround
reticent:restrain;retir
reticulum:;second_stomach
retina:;membran
retinue:entourag;suit
retire:withdraw;retreat
retiree:retir_person;retir withdraw
retirement:;end status withdraw
retirement_account:pension_plan
retirement_plan:pension_account
retirement_program:pension_account pension_plan
retirement_savings_account:pension_plan
retirement_savings_plan:pension_account
retiring:past preced
retool:revis
retort:comeback;repay
retrace:;trace
retraction:;motion move movement
retraining:;train
retreat:withdraw;area retir
retreated:;person
retrenchment:;economi save
retrial:;trial
retribution:;correct penalti vengeanc
retrieval:;memori recal recoveri rememb think
retrieve:recov regain;recal rememb think
retro:;fashion
retrograde:;retreat
retrospect:;reflect
reuben:;sandwich
reunification:reunion;unif
reunion:reunif;parti unif
rev:rpm;rate
revaluation:review;appreci assess
revalue:;appreci
reveal:disclos expos unveil
revealing:disclosur revel tell;disclos expos sing
revel:delight
revelation:disclosur reveal;disclos expos insight
revenant:recur
revenge:aveng retali
revenue:gross receipt tax_incom taxat;amount sum tax
revenue_enhancement:tax taxat
reverberance:;reson ring
reverberate:echo ring;reflect
reverberation:echo sound_reflect
revere:worship
revered:august
reverence:;attitud emot fear worship
reverie:air_castl castl_in_spain
reversal:setback;black_eye blow chang_of_mind happen occurr turn_around turnaround
reverse:contrari opposit;black_eye blow gear overthrow overturn repeal setback
reverse_lightning:blue_jet;jet
reversible:;garment
reversive:return
reverting:return;failur
revery:air_castl castl_in_spain
revetement:stone_face
revetment:stone_face
review:critiqu;appreci assess critic survey
review_article:critiqu
reviewer:comment refere;author critic critiqu reader refer writer
revilement:abus insult
revising:;edit
revision:;translat
revisionist:;communist
revitalisation:resurg reviv
revitalising:reviv
revitalization:resurg reviv;advanc improv
revitalizing:reviv;restor
revival:resurg;advanc improv ralli
revivification:resurg reviv
revivify:reviv
reviving:;restor
revocation:;repeal revers
revoke:repeal;error fault mistak revers
revolt:rebellion rise upris;battl conflict insurg rebel struggl
revolting:foul
revolution:;chang modif radic revolt revolutionari rotat
revolutionary:radic;insurg overthrow overturn revolut rotat
revolutionary_justice_organization:hezbollah islam_jihad parti_of_god
revolutionist:revolutionari
revolutions_per_minute:rpm
revolve:orbit
revolver:;door handgun pistol
revue:;varieti
revulsion:;horror
reward:honor honour reinforc wage;aftermath consequ payment repay
rewrite:;revis write
rewriting:;edit revis
rex:king male_monarch;kingdom monarch realm sovereign
reykjavik:capit_of_iceland
rf:releas_factor releas_hormon;element factor
rfd:rural_free_deliveri
rh:;releas_factor releas_hormon
rhabdomancer:water_witch
rhapsody:;epic
rhd:red_hand_defend
rhein:rhine rhine_river
rhenish:rhine_wine
rhenium:re
rhetoric:;empti_talk empti_word hot_air style tall
rhetorician:public_speaker
rheumatoid:;arthriti
rhinophyma:copper_nose hammer_nose potato_nose
rhinoplasty:nose_job
rhode_island:ocean_state
rhodesia:republ_of_zimbabw zimbabw;zimbabwean
rhodesian:;zimbabw
rhodopsin:visual_purpl
rhomb:;diamond
rhombus:;diamond
rhyme:vers;poem
rhythm:;beat cycl drum pound round
rhythm_section:;percuss
rhythmic:;cycl rhythm round
rhythmic_pattern:poetic_rhythm
rhytidectomy:cosmet_surgeri face_lift
rhytidoplasty:cosmet_surgeri face_lift
ri:ocean_state rhode_island
riant:laugh
rib:costa guy roast;bone
ribbon:decor medal thread;award honor honour medalist medallist object palm wind
ribbonwood:ribbon_tree
rice:;cereal grain
rice_beer:sake
ricegrass:rice_grass
rich:;fertil person product
richard_neville:earl_of_warwick warwick
riches:;affluent flush load wealth wealthi
richmond:capit_of_virginia
richness:;abund affluent ampl flush load lush wealth wealthi
richweed:stone_root
rick:;stack
rickety:shaki;shake
rickshaw:;cart
rico:;law
ricochet:bounc rebound;bound spring
rid:free
riddance:elimin expuls;exclus
riddle:;problem
ride:;drive journey motor
rider:;articl claus passeng ride travel
ridge:;elev
ridgeline:;ridg
ridicule:guy roast;offenc offens silli
ridiculous:absurd;silli
riding:;athlet sport travel
riding_horse:mount
riding_lamp:anchor_light
rife:prevail preval;domin embarrass persist reign rule
riff:flick leaf thumb;flip
riffle:flick leaf thumb;flip
rift:;breach break crack fall_out gap open
rig:semi tractor_trailer trailer_truck;gear manipul outfit truck
riga:capit_of_latvia
rigging:tackl;gear
right:correct;abstract compens posit
right_ascension:;ra
righteousness:;moral
rightfield:right_field;right
righthander:right_hander
rightist:;conserv right
rigid:;strict
rigidity:;fix set strict
rigor:hardship sever valid;credibl difficulti grim relentless stern strict terribl wick
rigorous:strict stringent;sever valid
rigorousness:hardship sever
rigour:hardship sever valid
rigourousness:hardship sever
rile:bother devil gravel
rim:;bound boundari edg hoop ring
rime:frost
rimu:red_pine
rinderpest:cattl_plagu
ring:echo;call close_chain hoop phone sound telephon
ring_armor:chain_armour chain_mail
ring_armour:chain_armor chain_mail
ring_mail:chain_armor chain_armour
ring_road:bypass
ringer:clone;doubl ring toll
ringing:;call engag phone reson sound telephon
ringlet:lock
ringside:;seat
ringway:bypass ring_road
rink:;build
rinse:wash;remov
riot:public_violenc;belli_laugh disord scream troubl turbul violenc wow
rioting:;disord
riotous:lush troubl turbul
rip:rent tear;blood bust gap open snap split
ripe:;matur
ripen:;matur
ripened:;age
ripening:age
riposte:comeback;repay
ripper:;murder
ripping:split
ripple:bubbl;wave
riptide:rip_current tide_rip;rip
rira:real_ira
rise:;aris ascent climb emergenc lift move movement rais rear upgrad
risible:comic funni
rising:ascent rebellion revolt uphil upris;battl climb conflict emerg insurg lift rais rebel struggl travel upgrad
rising_prices:inflat
rising_slope:;upgrad
risk:adventur chanc danger gambl hazard jeopardi;endang jeopard menac riski specul stake threaten ventur
risky:hazard specul;danger jeopardi job risk
risky_venture:adventur danger_undertak
risotto:italian_rice
rite:ritual;custom usag
ritual:rite;custom pattern practic usag
ritual_dancing:ceremoni_danc
ritual_killing:;sacrific
rival:challeng competitor contend equal;compet competit contest match
rivalry:;compet competit content rival
rive:rip split
river:;stream
river_basin:drainag_area watersh
riverbank:riversid;bank
riverbed:river_bottom
riverside:;bank
rivet:center centr concentr focus
riveting:fascin
rn:regist_nurs;element nurs
roach:;forget_me_drug rope
road:rout;mean way
roadblock:barrier;bar block blockad obstacl obstruct
roadman:commerci_travel travel_salesman
roads:;anchorag
roadstead:road
roadster:;auto automobil car carriag
roadway:;road rout
roam:rang rove stray swan;drift
roamer:bird_of_passag rover
roar:boom thunder;call cri din nois outcri scream shout
roaring:boom prosper thrive thunder;call cri din nois outcri scream shout
roast:guy knock;critic critiqu joint
roasted:;joint
roasting:;cook
rob:hook
robber:;rob thief
robber_fly:bee_killer
robbery:loot;rifl rob steal theft
robe:;garment gown
robed:dress
robert_abram_bartlett:captain_bob
robert_bartlett:captain_bob
robert_macgregor:rob_roy
robinson:walker_smith
roble:california_white_oak valley_oak valley_white_oak
robot:;automat
robotic:automat
robotics:;ai
robotlike:automat
robust:;valid
robustness:;valid
rocambole:giant_garlic spanish_garlic
rock:stone sway;materi rocki shake stuff
rock_drill:bore_bit
rock_oil:crude petroleum
rockcress:yellow_rocket
rocker:;attend musician player rock sway tender
rockery:rock_garden
rocket:;vehicl
rockies:rocki_mountain
rocking_chair:;rocker
rocking_horse:hobbi
rockrose:rock_rose
rocky:;blow boulder bump jerk jump rock rough start stone sway
rocky_mountains:rocki
rod:;bacteria implement pole
rodeo:;exhibit pen
rodeo_rider:cowboy
rodhos:rhode
roe:;egg seafood
rogue:;villain
rogue_nation:renegad_state
roi:return_on_invest
roil:;boil
roiled:turbul
roiling:turbul
roily:turbul
roister:riot
role:persona;charact duti function offic portray purpos
role_player:actor fake fraud sham
roll:roster;list revolut roll_wave roller rotat wheel wind wrap
rollback:push_back;decreas offenc offens reduct
roller:roll_wave;roll wave
rollick:sport
rolling:;ring robberi sound
rolling_wave:roller;roll
rollover:;chang
rom:fix_storag;memori store
roma:capit_of_itali etern_citi italian_capit rome;indian
roman:;italian
roman_catholic:church_of_rome western_church
roman_catholic_pope:bishop_of_rome holi_father pontiff vicar_of_christ
romance:court love_affair woo;butterfli latin love_stori relationship romant
romani:roma;indian
romania:;romanian
romanian:;romanc romania
romanism:roman_catholic
romanist:;roman
romanov:;dynasti emperor royalti
romantic:;artist romanc
romantic_realism:hudson_river_school
romanticism:romant_movement;art human romanc romant
romanticist:romant
romanticistic:romant
romany:roma
rome:capit_of_itali etern_citi italian_capit roma;leader leadership
romeo:;lover
romish:;roman
rommany:roma
rommel:desert_fox
romp:runaway sport;girl miss triumph victori
rondo:;classic
roof:;ceil protect
roofing:;craft materi trade
roofless:homeless
rooftop:;top upsid
roofy:forget_me_drug rope
rook:con scam;castl
rookie:;initi
room:board
room_access:door;threshold
room_decorator:design interior_design
roommate:;friend
rooms:suit;apart
roost:;shelter
rooster:;chicken
root:origin sourc;begin point rout stem
root_word:stem
rootage:root_system;begin origin root sourc
rooted:frozen
rooter:fan sport_fan
rooting:;develop grow growth
rootle:rout;root
roots:;condit
rope:forget_me_drug
roper:;cowboy rope
ropewalk:rope_yard
ropeway:tram
rophy:forget_me_drug rope
roquette:garden_rocket rocket_salad;rocket
rosaceae:rose_famili
rosaceous:rose
rose:pink_wine;wine
rose_moss:sun_plant
rose_of_china:shoe_black
rose_of_jericho:resurrect_plant
roseate:rose
rosebush:rose
rosehip:rose_hip
rosemary:;herb
roseola:rash skin_rash
rosette:littl_potato;rose_window
rosiness:flush;bloom rose
rosinweed:gum_plant
roster:roll;list
rostrum:podium;stump
rosy:;bloom flush fortun
rot:;decay
rotary:circular traffic_circl;circl junction
rotary_motion:rotat
rotation:;motion move movement revolut transform
rotatory:revolutionari
rotc:;corp
rotor:;bar
rotted:rotten
rotten:;bull corrupt damn
rottenness:corrupt
rottenstone:tripoli
rotter:dirti_dog;rat
rotting:;decay
rotund:round
rotunda:;build
roue:rip;blood
rouge:;crimson flush makeup paint
rouge_plant:blood_berri
rougeberry:blood_berri roug_plant
rough:;approxim rocki site
rough_drawing:;draft
roughage:fiber
roughened:crack
roughneck:;tough
roughness:;rough_water
roughshod:brutal cruel fell savag vicious
roulette:;curv wheel
roumania:romania
roumanian:romanian
round:circular cycl one_shot unit_of_ammunit;ammunit assault attack beat circl interval rhythm
round_shot:cannon_ball
round_top:circus_tent
roundabout:traffic_circl;junction ride
rounder:;corrupt round tool
roundtable:round_tabl;confer
roundup:;summari
rousing:stir;provok
rout:mob;crowd defeat expel jam pile root
route:road;path
routine:everyday;act perform play procedur process
roux:;mixtur
rove:rang stray swan;drift
rover:bird_of_passag;drift rang rove scout stray swan travel
roving:mobil wander;drift rang stray swan travel
row:;brawl differ disput line scrap word
rowan:european_mountain_ash
rowan_tree:european_mountain_ash
rowdy:;attack tough
rower:;row
rowing:;athlet sport
royal:;imperi purpl sail
royal_air_force:raf
royal_family:royalti
royal_house:royalti
royal_line:royalti
royalty:royal_famili royal_hous royal_line;payment
rpm:;rate
ruanda:rwanda
ruandan:rwandan
rub:fray scratch wipe;contact obstacl obstruct
rubber:;safe synthet
rubberise:rubber
rubbing:friction;fray represent resist scratch
rubbish:scrap trash;garbag junk wast
rubbish_heap:junk_pile trash_pile
rubble:debri dust junk;scrap trash
rube:yahoo
rubric:;statut_titl titl
ruby:cherri crimson red;cardin deep_red jewel
ruck:;herd
ruckle:crisp
rucksack:back_pack
ruckus:din
ruction:din
rudderless:afloat
ruddy:cherri crimson red rubi
rude:;raw
rudiment:abc alphabet first_principl
rudimentary:fundament;under
rudiments:basic
rue:herb_of_grace regret;herb sorrow
ruefulness:regret sorrow;rue
ruf:revolutionari_unit_front
ruff:;collar trump
ruffian:;tough
ruffle:;disturb fray
rug:carpet
rugby:;footbal
rugged:;strength tough
rugger:rugbi rugbi_footbal
ruin:destroy;bankrupt build catastroph devast smash
ruination:ruin;downfal lay_wast
ruined:destroy sunk
ruiner:destroy
ruining:lay_wast;destroy destruct wreck
ruinous:catastroph;ruin
rule:convent decre normal regul;concept construct domin govern order pattern prevail reign
ruler:;decre govern rule
rules_of_order:parliamentari_law parliamentari_procedur
ruling:reign;judgment
ruling_class:person_in_power
rum:curious funni peculiar singular;card curios liquor odd spirit
rumania:romania
rumanian:romanian
rumble:;gang_fight nois seat
rumbling:;nois
rumen:first_stomach
ruminate:reflect;specul
rumination:reflect
rummy:curious drunk funni peculiar singular;odd
rumor:;comment gossip
rumormonger:;gossip
rumour:rumor;comment gossip
rumourmonger:;gossip
rump:;behind bottom butt rear rear_end seat stern tail tail_end
rumpus:din
run:lam talli trial;attempt effort endeavor endeavour extend foot_race oper score streak test tri
run_batted_in:rbi
runaway:fugit;flee lam run triumph victori
runaway_robin:ground_ivi
runch:wild_rape
rundle:spoke
rundown:;sum summari
rung:spoke
runner:;crimin outlaw run smuggl travel
runniness:liquid
running:;travel
running_pop:wild_water_lemon
runny:fluid
runoff:;elect flow wast
runt:shrimp
runup:;increas
runway:rail;bar
rupture:fall_out snap tear;breach break breakup bust harm hurt injuri part rift separ split trauma
rural_area:;countri
ruse:;maneuv
rush:race spate speed surg;flow hurri move movement tide zip
rusher:;migrant
rushing:;hurri move movement race run speed zip
russia:soviet_union ussr;russian_feder
russian:;aborigin nativ russia slavic
russian_capital:moscow
russian_federation:;russia
russian_olive:silver_berri
rust:rusti
rustic:;yahoo
rusting:;eros
rustler:cattl_thief
rut:groov;channel routin
rutabaga:swede
rutaceae:rue_famili
ruth:sultan_of_swat;piti
ruth_fulton:benedict
ruthless:;cruelti
ruthlessness:cruelti
ruttish:randi
rv:recreat_vehicl
rwandan:;african
rye:;cereal
sa:storm_troop;militia reserv
saame:sami
saami:sami
sabbatical:;leav sabbath
sabbatum:sat saturday
saber:cavalri_sword;blade steel sword
sabine:;italian
sable:;brush coal_black fur jet_black pitch_black
sabot:patten wooden_shoe
sabotage:undermin;destruct weaken
saboteur:fifth_columnist
sabre:cavalri_sword;blade steel sword
sac:pocket sack;cover
saccade:jerk
saccharide:sugar
saccharify:sugar
sachsen:saxoni
sack:carrier_bag paper_bag pocket;bag dismiss fire net termin
sacked:rape ravag
sacking:;bag discharg dismiss end fire liber termin
sacramento:capit_of_california
sacred:;consecr
sacred_fig:bo_tree
sacred_text:religi_write
sacred_writing:religi_text
sacrifice:;act deed ritual_kill
sacrifice_operation:suicid_mission
sacrificial:;sacrific
sad:;sorri sorrow
sad_sack:;butcher
saddam:hussein
saddle:;burden notch pass seat
saddle_horse:mount
saddlecloth:hors_blanket
saddlery:stabl_gear
sadness:;distress feel sorrow unhappi
safari:hunt_expedit;campaign expedit
safe:;closet rubber
safeguard:precaut;measur passport step
safekeeping:keep
safety:refug;area base_hit guard
safety_device:;guard
safety_harness:life_belt
safety_isle:traffic_island
safety_match:book_match
safety_zone:traffic_island
saffron:;orang_yellow
sag:;flag impress imprint
sagaciousness:;judgement
sagacity:;judgement
sage:;herb mentor
sagebrush:sage_brush
sagittarius:archer
sail:cruis sweep;navig voyag
sailboat:sail_boat
sailing:;employ navig soar work
sailor:navi_man;man panama panama_hat sail straw_hat
sailor_boy:navi_man
sailor_king:william_iv
sailplaning:soar;sail
saint:angel holi_man holi_person;deiti god ideal sweet
saint_bridget:bride
saint_matthew:levi
saint_nicholas:father_christma santa santa_claus
saint_nick:father_christma santa santa_claus
saint_paul:capit_of_minnesota
sainthood:;angel group ideal saint
sakartvelo:;georgia
sake:interest rice_beer;alcohol benefit welfar
saki:rice_beer sake
salad_days:bloom_of_youth;bloom
salah:;worship
salamander:;fire_hook poker
salaried:;pay
salary:earn pay wage;garner
salary_increase:rais wage_hike;hike
sale:;market sale_event sell
sale_in_gross:contract_of_hazard
salem:capit_of_oregon
saleratus:bake_soda
sales:gross_revenu;incom
sales_booth:;stall
sales_event:;sale
sales_outlet:mercantil_establish retail_store
sales_talk:;pitch
salesclerk:clerk shop_assist shop_clerk
salesperson:sale_repres
salient:outstand promin strike;spectacl spectacular
salientian:frog
salim:andr_martinez carlo sanchez
salinity:;salt tast
salisbury:capit_of_zimbabw harar
sally:;action comment input remark
salmagundi:mix_bag varieti;mixtur
salmonberry:salmon_berri
salon:beauti_shop;galleri shop store
saloon:bar pub public_hous;sedan tavern
salt_lake_city:capit_of_utah
saltation:;danc jump leap
salter:salt_merchant;merchant salt
saltiness:;salt
saltwater:;water
salty:;salt
salubrious:;healthi
salutation:greet
salute:militari_greet toast;credit drink greet pledg recognit
salvadoran:;salvador
salvadoran_capital:san_salvador
salvage:save;belong commod good hold properti rescu
salvation:redempt;mean rescu save way
salve:salvag save
salvia:;sage
salvo:burst volley;fire
saman:rain_tree
samara:key_fruit
samarium:sm
samizdat:underground_press
samoan:;samoa
samoan_islands:samoa
sample:;distribut exampl illustr instanc repres tast tri
sample_distribution:sampl
sampler:sampl_station;critic sampl tast tri
sampling:sampl_distribut;choic distribut option select
samson:bull;man
samurai:;nobil warrior
sanative:heal therapeut
sanatorium:crazi_hous funni_farm funni_hous nut_hous snake_pit;asylum hospit
sanchez:andr_martinez carlo salim
sanctified:consecr;sacr
sanction:approv okay;allow author endors permit warrant
sanctioned:ratifi;approv
sanctity:;holi
sanctuary:asylum;place properti refug shelter
sanctum:holi holi_place;place retreat spot
sand:;backbon dirt sandi soil
sand_berry:mountain_box
sand_martin:bank_swallow
sand_trap:bunker
sandbag:railroad
sandbar:sand_bar
sandberry:mountain_box sand_berri
sander:;sand smooth
sandfly:sand_fli
sandlike:sandi
sandpaper:sand
sands:;coast
sandstorm:dust_storm
sandy:;sand
sane:;reason
sanguine:;red
sanitation:;clean cleans cleanup
sanitisation:sanit
sanity:;reason
santa:father_christma saint_nichola saint_nick
santa_claus:father_christma saint_nichola saint_nick
santiago:;capit_of_chile
sap:fool;cod exhaust simpl solut tire
saphead:fool sap
sapidity:flavor;tang
sapience:;wisdom
sapphic:lesbian
sapphire:;jewel
sappy:silli
saragossa:zaragoza
saratoga:dawson_river_salmon
saratoga_chip:crisp
sarcasm:ironi satir;dri humor iron wit
sarcastic:;ironi satir
sarcophagus:;coffin
sari:;dress
sarin:gb
sas:special_air_servic;commando
sash:;framework
sashay:;expedit outing pleasur_trip
saskatoon:;berri
sass:back_talk;lip
sassing:back_talk;lip
sassy:;cheek crust lip smart wise
sat:saturday;weekday
satan:devil old_nick princ_of_dark
satanic:;demon devil monster
satchmo:armstrong loui_armstrong
satellite:planet;equip orbit
satiate:gorg;stuff
satin:;slick
satin_flower:honesti money_plant silver_dollar
satin_walnut:sweet_gum;red_gum
satinpod:honesti money_plant silver_dollar
satiny:;slick
satire:ironi;dri humor iron wit
satirical:;ironi
satisfaction:;satisfi
satisfactory:;accept fulfil meet satisfi
satisfy:fulfil;meet
satisfying:cheer;squar substanti
saturated:;pure
saturation:;intens
saturday:sat;weekday
saturnalia:;riot
saturnine:moodi
saturnism:lead_poison
satyr:forest_god
sauce_vinaigrette:french_dress
sauceboat:boat
saucepan:;pan
saucer:disc disk;dish_aerial dish_antenna
saucy:;smart wise
saudi:;arab arabian
saul:paul saint_paul
sauna:sweat_room
sausage:;meat
savage:beast brutal cruel fell vicious;attack cruelti fierc furious primit
savagery:brutal
savanna:;savannah
savant:initi learn_person
save:salvag;preserv prevent
saved:protect
saver:;owner preserv recov regain retriev salvag save
saving:rescu;action deliv econom economi husband preserv recoveri
savings:nest_egg;fund
savings_bank:money_box
savings_bank_trust:truste_account
savior:christ good_shepherd jesus jesus_christ;christian deliv rescu save
saviour:christ good_shepherd jesus jesus_christ;christian deliv rescu save
savor:enjoy flavor tast;season tang
savoring:;tast
savory:;flavor spice tang
savour:flavor tast;enjoy tang
savouring:;tast
savvy:grasp understand;compass know realiz
saw:;express say
sawbill:fish_duck
sawbones:oper_surgeon surgeon
sawbuck:;buck hors
sawhorse:;buck hors
sawmill:;factori mill saw
sawyer:;jack saw
saxe:saxoni
saxophonist:;musician player
say:alleg state;chanc opportun read suppos
saying:;express languag speech
sayonara:bye good_day goodby so_long
sb:bachelor_of_scienc
sba:small_busi_administr
sbe:south_by_east
sbw:south_by_west
sc:south_carolina;secur_council
scab:rat
scads:dozen load lot pile score ton
scaffolding:stage;system
scag:hell_dust nose_drop;thunder
scalar:;variabl
scalawag:rogu;monkey
scale:graduat_tabl order_seri;standard
scale_of_measurement:graduat_tabl order_seri
scaley:scale
scaling:;grade measur order place rank rate
scallion:green_onion spring_onion
scallywag:rogu;monkey
scalp:;skin
scaly:scale
scam:con
scamp:monkey
scamper:scrambl
scan:;examin icon imag pictur scrutini
scandal:;comment dirt gossip horrif outrag shock troubl
scandalisation:;outrag
scandalise:outrag shock
scandalization:;outrag
scandalize:outrag shock
scandalmongering:;yellow
scandalous:shock;outrag
scandinavia:scandinavian_peninsula;scandinavian
scandinavian:nordic
scandinavian_language:nordic
scandium:sc
scanner:;reader refere review
scanning:;photographi reproduct
scant:;stint
scanty:bare
scapegoat:;victim
scapegrace:black_sheep
scapula:shoulder_blade shoulder_bone
scar:pit;defect mar scratch
scarce:;quantiti
scarcity:;scarc
scare:panic panic_attack;anxieti chill fear scari
scarecrow:;scare straw_man
scared:frighten
scarer:;straw_man
scarey:chill scari
scarf:;garment
scarlet:cherri crimson orang_red red rubi;cardin
scarper:lam run
scarred:mar
scary:chill;panic scare thrill
scat:lam run
scathe:;damag harm
scatter:dispers;broadcast distribut dot dust spread straw
scattered:confus
scattergun:shotgun
scattering:;dispers dot dust
scatty:;absent
scavenge:salvag
scavenger:pack_rat
scd:doctor_of_scienc
scenario:;book script set
scend:;surg
scene:;area aspect incid prospect view vista
scene_of_action:;arena
scene_painter:scenic_artist
scenery:;local neighborhood neighbourhood set vicin
scenic:;aspect prospect scene view vista
scenic_artist:scene_painter
scent:;nose smell wind
scented_fern:;golden_button
scepter:;verg
sceptical:question skeptic
scepticism:skeptic;question
sceptre:;verg
scet:spacecraft_event_time
schedule:agenda;list plan program
scheduled_territories:sterl_area sterl_bloc
scheduling:program;plan programm
schema:;draft formal outlin plan program represent scheme
schematic:;formal
scheme:strategi;dodg duck hedg parri skirt strateg strategist system
scheming:design;calcul forecast
scheol:underworld;hell
schism:;breach break divis part rift split
schizanthus:butterfli_flower
schmoose:chat
schmooze:chat
scholar:scholar_person student;absorb intellectu learn scholarship
scholarly:;student
scholarly_person:scholar student
scholarship:learn;aid award educ know prize scholar student
scholastic:;academ philosoph scholar school student
school:;build educ
school_of_thought:doctrin philosoph_system philosophi
school_principal:head_teacher
school_term:academ_session session
school_text:textbook
schoolbook:school_text text_edit textbook;text
schoolboy:;boy pupil
schoolchild:;pupil
schoolfellow:class_fellow
schoolgirl:;girl
schoolhouse:school;build
schooling:;educ instruct teach
schoolmarm:mistress
schoolmate:class_fellow
schoolmistress:mistress
schoolroom:classroom
schoolteacher:school_teacher;instructor teacher
schooltime:school_day
schoolwork:school_assign
schoolyard:;yard
schooner:;glass
schutzstaffel:ss
schwarzwald:black_forest
schweiz:suiss swiss_confeder switzerland
science:scientif_disciplin skill;abil disciplin field power scientist subject
science_lab:laboratori research_laboratori
science_laboratory:lab research_lab
scientific_discipline:scienc
scientist:;scienc
scientology:;faith religion
scintillation:sparkl
scion:;descend
scissure:crack
sclk:spacecraft_clock_time
scold:lectur;jaw
scolion:banquet_song
scoop:best trump;easi_lay exclus georgia_home_boy max soap
scoot:dash
scooter:;dash ice_yacht
scope:compass rang reach set;environ extent orbit telescop
scorched:bake
score:mark talli;evalu grade place rank rate
scoreboard:;board sign
scorecard:;book
scorekeeper:;scorer
scorer:;particip player score talli
scores:dozen load lot pile ton
scoring:;evalu grade mark rate
scorn:contempt despit;insult reject
scorned:hate
scornful:insult
scotch:foil scot scottish thwart;cross dent economi score scratch
scotch_fir:scot_pine
scots:scottish;english
scots_english:scottish
scots_heather:ling
scottish:scot scot_english;english
scoundrel:villain
scour:;place spot
scoured:erod
scourge:;curs terror threat whip
scouring:;clean cleans cleanup hunt search
scout:;boy girl spi spot
scout_car:reconnaiss_vehicl
scout_group:;troop
scouter:rover
scouting:;reconnaiss
scrabble:;draw
scrag:skin_and_bone thin_person
scramble:shin skin;battl hurri rush struggl
scrambler:dirt_bike trail_bike
scranch:crunch
scrap:bit chip disput junk trash;combat fight peel wast
scrape:scratch;fray nois skin wound
scrapheap:junk_pile trash_pile
scraping:;nois
scrapper:fighter
scrappy:;combat fight scrap
scraps:food_wast garbag refus;wast
scratch:dent fray;bread cancel dough impress imprint skin slice sugar wound
scratching:;nois
scraunch:crunch
scream:cri shout;belli_laugh call nois outcri pipe riot wow
screaming:;call cri nois outcri pipe shout
screech:scream
screeching:scream;call cri nois outcri pipe shout
screen:test;blind cover covert protect shield sort surfac
screen_background:desktop
screening:show view;cover demo demonstr exhibit present
screenplay:;book script
screenwriter:film_writer
screw:jazz prison_guard;bed jail keeper lag love
screwball:crazi nut_case
screwbean:screw_bean
screwing:piec_of_tail
scribe:;journalist
scrimmage:battl_royal;drill exercis practic
scrimp:stint
script:;book hand write
scripted:;written
scriptural:biblic
scripture:bibl christian_bibl good_book word_of_god;biblic
scroll:;loop manuscript roll spiral
scrub:;bush cancel clean cleans cleanup flora scratch veget
scrub_fowl:mound_bird mound_builder
scrubs:surgic_gown;garment gown
scrumptious:delici
scrunch:;crisp
scruples:conscienc moral_sens
scrutinise:audit;inspect
scrutinize:audit;inspect
scrutiny:examin;audit inspect investig look
scud:dash;speed
scuffle:;combat fight scrambl scrap
sculpt:grave sculptur
sculptor:statu_maker;artist grave sculptur
sculptural:model
sculpture:grave;art model
sculptured:model
sculpturer:sculptor statu_maker
sculpturesque:model
scum:trash;film
scum_bag:dirti_dog;rat
scummy:;miser
scupper:ambush endang
scurrilous:abus
scurry:scrambl;hurri rush
scurvy:;miser
scutcheon:finger_plate
scuttle:;contain entranc
scuttlebutt:gossip;comment
sd:south_dakota
se:southeast;element
sea:ocean;water
sea_animal:marin_creatur
sea_biscuit:pilot_bread
sea_bottom:ocean_floor
sea_captain:skipper
sea_creature:marin_anim
sea_dog:jack old_salt tar
sea_eagle:fish_hawk
sea_floor:ocean_bottom
sea_lane:ship_rout trade_rout
sea_lavender:marsh_rosemari
sea_mat:moss_anim
sea_pink:cliff_rose
sea_robber:pirat
sea_rover:pirat
sea_wolf:killer_whale;killer
seabed:ocean_bottom ocean_floor sea_bottom sea_floor;bed
seabird:sea_bird
seaboard:seasid;coast
seacoast:coast
seafarer:jack old_salt sea_dog tar
seafaring:sail water_travel;navig
seafood:;food
seafowl:sea_bird
seafront:;waterfront
seahorse:sea_hors
seal:;boss devic fix
sealed_instrument:contract_under_seal special_contract
sealing:;protect
sealing_wax:seal
sealskin:;seal
seam:;crisp impress imprint line purs
seaman:jack old_salt sea_dog tar;sailor
seamed:line
seance:;session sit
seaplane:;airplan plane
seaport:harbor harbour haven;port
seaquake:submarin_earthquak
search:hunt seek;explor investig look research
searching:probe
searchlight:;light
searobin:sea_robin
seashore:coast;coastal shore
seaside:;coast
seasnail:sea_snail
season:flavor time_of_year;temper
seasonable:time
seasoned:veteran
seasoning:;flavor ingredi
seat:behind rear_end;bottom butt rear space stern tail tail_end
seatbelt:seat_belt
seated:sit
seating:;room servic
seating_area:seat
seating_room:seat
seats:seat_area seat_room;room
seawall:;groin
seaward:offshor
seawater:;water
seaway:sea_lane ship_rout trade_rout
seaweed:;alga
seaworthiness:;fit
sebe:southeast_by_east
sebs:southeast_by_south
sec:second
secant:sec
secern:distinguish;separ
secernate:distinguish;separ
secernment:discrimin
secession:;school
secessionist:;advoc
secluded:privi
seclusion:privaci;privat
secobarbital:red_devil
seconal:red_devil
second:endors minut mo moment sec;back bit fugit instant time
second_balcony:famili_circl peanut_galleri
second_banana:straight_man
second_coming:;advent
second_joint:thigh
second_power:squar
second_sight:esp
secondary:petti;format
secondary_school:gymnasium
secondment:endors
secrecy:privaci;conceal hide isol privat secret silenc
secret:clandestin undercov underground;close_book info inform mysteri
secret_agent:intellig_offic oper
secret_plan:plot
secret_service:ss
secretaire:write_tabl;secretari
secretariate:secretariat
secretary:;assist chief head help support write_tabl
secretary_of_state:foreign_minist
secretive:;secreci silenc
secretiveness:secreci;silenc
sect:faction religi_order;camp divis faith religion sectarian
sectarian:;sect
sectarist:sectarian
sectary:sectarian
section:segment;music subdivis write
sectional:;furnitur
sectionalisation:;partit
sectionalization:;partit
sector:;sphere
secure:fix;assur ensur guarante
secureness:;fixtur
securities_firm:brokerag
securities_industry:;market
securities_market:stock_exchang
security:;asset certif protect safe safeti
security_council:;sc
security_deposit:;margin
security_review:censorship
sedan:;auto automobil car
sedate:grave sober solemn;calm graviti
sedative:downer
sediment:deposit;matter
sedimentary:;deposit
sedimentation:deposit
sedition:;inflammatori infring insurg misdemeanor violat
seditious:inflammatori insurg
seducer:ladi_killer
seduction:;conquest success temptat
seeable:visibl
seed:;fruit seed_player sourc
seedcake:seed_cake
seedcase:cod
seeded_player:;seed
seedy:;ail peak poor seed
seeing:visual_percept;percept sight vision
seek:search;attempt essay motion movement tri
seeker:;explor look missil quest research search seek
seeking:quest;attempt effort endeavor endeavour hunt search tri
seeland:zealand
seem:appear look
seeming:appar;appear
seemliness:;grace
seemly:becom decent
seer:;fanci figur imag intellectu observ oracl pictur prophet view watch
seethe:;buzz
segment:section;part piec portion
segmentation:;partit
seism:earthquak quak
seismal:seismic
seismic:;earthquak quak
seize:clutch;appropri conquer
seizing:take_hold;clutch grasp
seizure:captur gain_control;acquir appropri conquer get seiz
sekhet:eye_of_ra
select:choic choos prize qualiti;prime
selection:choic;action choos mixtur opt option pick prefer surviv varieti
selective:;choos
selective_service:muster
selector:;choos pick select switch
selenium:se
self:ego;conscious
selfsame:ident
sell:;sale
seller:vendor;hawk market merchant sell traffic
selling:market;commerc merchandis trade
selloff:;sale
sellout:;betray treason
seltzer:club_soda soda_water sparkl_water
selva:tropic_rain_forest
semantics:;mean substanc
semblance:illus;appear colour
semen:come
semester:;session
semi:rig semifin tractor_trailer trailer_truck;match truck
semiautomatic:;handgun pistol
semibreve:whole_note
semiconductor:;conductor
semifinal:semi;match
semifinalist:;challeng competit competitor contend rival semi semifin
semilunar:crescent
seminal:;aris seed sourc
seminal_fluid:come
seminar:;class confer cours
semisynthetic:synthet
semitone:half_step
semitrailer:;semi
semitropic:subtrop
semitropical:subtrop
sempiternal:;endless
senate:;legislatur
senator:;legisl
senatorial:;senat
send:;mail ship transport
sender:transmitt;air beam broadcast channel mail send transmit
sending:;caus mail
sendup:parodi;takeoff
senegalese:;african
senesce:age
senescence:age
senescent:age
senility:second_childhood
senior:elder;adult age older undergradu
senior_citizen:golden_ager old_person
senior_status:higher_rank
seniority:higher_rank higher_status senior_status;age elder junior older
sens:green_goddess mari_jane;weed
sensation:sens_experi sens_impress star superstar wizard;ace champion expert feel genius percept practic sens
sensational:arrest stun
sensationalistic:;yellow
sense:;awar conscious feel import mean mother_wit signific
sense_experience:sensat
sense_impression:sensat
sense_of_balance:;equilibrium
sense_of_hearing:audit
sense_of_humour:humor
sense_of_touch:skin_sens
sense_organ:receptor
sensed:perceiv
senseless:;wast
sensibility:;conscious sensit
sensible:reason;feel sens sensit
sensing:detect;feel percept
sensing_element:detector sensor
sensitive:;feel sens sensibl sore tender
sensitivity:;sens sensibl sore tender
sensor:detector;detect discov feel notic observ sens
sensory:;receiv sens sensat
sensory_faculty:;sens
sensory_receptor:sens_organ
sensual:anim
sensuality:;anim
sentence:convict doom judgment_of_convict;prison_term
sentience:awar;sens
sentiency:;sens
sentient:;awar sens
sentiment:opinion;belief believ consid feel guess imagin regard suppos think thought view
sentinel:scout;spi spot
sentry:scout;spi spot
sentry_go:guard_duti
sep:sept septemb
separate:;articl distinguish divid garment split
separated:detach isol
separation:breakup;chang divid interval modif part split
separationist:separatist
separatism:segreg;separatist
separatist:breakaway;advoc part split
separatrix:;slash
sept:famili_line septemb;ancestri blood famili folk lineag
september:sept
septenary:seven vii
septet:seven vii
septic:infect
septicaemia:blood_poison
septicemia:blood_poison
sepulcher:burial_chamber
sepulchre:burial_chamber
sepulture:burial burial_chamber
sequel:continu;outcom result subsequ supplement termin
sequence:success;consecut episod seri serial succeed
sequent:accompani attend consecut serial success
sequential:consecut serial success;sequenc seri succeed
sequester:;seiz
sequestrate:;isol
sequestration:;segreg
sequoya:georg_guess
sequoyah:georg_guess
seraphic:sweet
serb:serbian
serbia:;serbian
serbia_and_montenegro:yugoslavia
serbian:serb;serbia
serdica:bulgarian_capit sofia
serenade:;composit piec song vocal
serene:calm
serenity:peac_of_mind;calm gentl peac quiet
serial:consecut seri success;broadcast program programm sequenc succeed
serial_publication:;seri
serialism:serial_music
series:serial;broadcast consecut order program programm serial_public success
serigraph:silk_screen_print
serious:;danger grave
serious_music:classic
seriousness:;danger dear disturb earnest grave graviti sever sincer solemn troubl worri
serjeant:;sergeant
sermon:discours preach;address advoc lectur speech
sermoniser:preacher preacher_man
sermonizer:preacher preacher_man
serotine:european_brown_bat
serpent:snake
serpentine:;snake
servant:;assist attend
serve:function;servic
server:;particip player wait
service:;aid assist help serv work
service_department:garag
service_line:baselin
service_of_process:serv
serviceberry:servic_tree
serviceman:man militari_man militari_personnel
services:;employ work
servicing:;pair union
serving:help servic_of_process;bring deliveri
servitude:;slaveri
sesame:benni
sess:green_goddess mari_jane;weed
session:academ_term school_term;confer sit term
sestet:captain_hick six vi
set:fit fix lay place posit put;determin fixtur laid limit locat situat specifi
setaceous:barb
setback:revers;black_eye blow happen occurr
setose:barb
settee:settl
setter:;printer
setting:scope;context environ surround
settle:decid resolv;bench locat
settlement:coloni small_town villag;bodi communiti locat settl settler
settler:;coloni decid locat migrant negoti resolv settl settlement
settling:;sink
setup:apparatus;equip fashion manner mode style way
seven:vii;digit figur
sevener:vii
sevens:parliament;card
seventeenth:;rank
seventh:;rank
seventh_heaven:cloud_nine walk_on_air
seventies:;decad
several:various
severalise:distinguish;separ
severalize:distinguish;separ
severance:fall_out;breach break breakup cut part rift separ split
severe:knockout;hard hardship stark stern terribl wick
severeness:hardship
severing:;cut
severity:hardship;bad big danger difficulti grave grim hard intens knockout relentless serious stern terribl wick
sevilla:sevill
seville:sevilla
sewage:;wast
sewellel:mountain_beaver
sewer:;drain toilet
sewer_system:sewag_work
sewerage:sewag;drain wast
sewing_needle:mosquito_hawk snake_doctor
sex:sexual_activ sexual_practic;activ categori class famili gender homosexu sexual sexual_urg
sex_act:relat sexual_congress sexual_relat;congress
sex_activity:sexual_practic
sex_character:sexual_characterist
sex_crime:sexual_abus sexual_assault
sex_hormone:steroid
sex_offense:sexual_abus sexual_assault
sexism:;discrimin
sexpot:sex_bomb
sextet:captain_hick six vi
sexton:;caretak
sextuplet:captain_hick six vi
sexual:;gender intim sex
sexual_abuse:sex_crime sex_offens
sexual_activity:sex
sexual_assault:sex_crime sex_offens
sexual_characteristic:sex_charact
sexual_climax:;come
sexual_congress:relat sex_act
sexual_desire:physic_attract
sexual_intercourse:relat sex_act;congress
sexual_morality:;virtu
sexual_practice:sex sex_activ
sexual_relation:sex_act;congress
sexual_union:pair
sexual_urge:;sex
sexuality:gender;femal male sex
sexually_transmitted_disease:;dose
sexy:;sex
sezession:secess
sg:;element
shabbiness:injustic
shabby:;injustic
shabu:chicken_feed;trash
shabuoth:feast_of_week
shack:hut resid;shelter trail
shadblow:servic_tree
shadbush:servic_tree
shade:shadow;color tone
shades:dark_glass;glass
shadiness:shade
shading:;graduat mark
shadow:dark shade;dwarf phantom scene
shadowed:;shade
shadowiness:shade
shadowy:dim;shade shadow vagu
shady:;funni suspect suspici
shaft:dig jockey;beam beam_of_light comment input light_beam line ray ray_of_light remark slam
shaft_of_light:ray;beam
shag:;piec_of_tail
shah:;monarch sovereign
shake:;drink rock sway
shakedown:;accommod adjust fit hunt search
shaker:;christian
shakers:;sect
shakespearean:;scholar shakespear student
shakeup:reorgan;organiz
shakiness:shake
shaking:;motion quak shaki
shakspere:shakespear william_shakespear
shaky:;shake
shallow:;depth water
sham:assum fake fraud pretend role_player;affect bull cook counterfeit fiction forg manipul
shaman:;priest
shambles:;build butcher disord slaughter
shame:;feel piti
shamed:guilti
shamefaced:;guilti
shameful:shock;outrag scandal
shammer:fake fraud role_player sham
shampoo:;cleaner
shamus:oper privat_detect privat_eye privat_investig
shan:tai_long;tai
shang:;dynasti
shanghai_dialect:wu
shank:;stem
shanty:hut;resid shelter
shantytown:;slum
shape:configur determin influenc;anatomi attribut build chassi figur flesh form frame human_bodi materi_bodi mold
 physic_bodi regul straight
shaper:maker shape_machin
shaping:defin format;determin form imprint influenc manufactur mold plastic regul
share:percentag;asset contribut parcel portion stock
shared:;divid
shareholder:;investor
shareholding:;belong hold properti
shareowner:sharehold
sharia:islam_law;law
shariah:islam_law;law
sharing:;communion
shark:;offend
sharp:crisp;acut keen
sharper:card_shark card_sharp
sharpie:busi_bee card_shark card_sharp eager_beaver live_wire
sharpness:;edg
sharpshooter:crack_shot
sharpy:busi_bee card_shark card_sharp eager_beaver live_wire
shattering:smash;break dash
shave:;plane
shaver:child kid minor small_fri;electr_razor fri
shaving:;graze
shavous:feast_of_week
shavuot:feast_of_week
shavuoth:feast_of_week
shawny:indian_salad
shay:;carriag
sheaf:bundl
sheath:;case cocktail_dress cover protect
shed:;spill throw
shedding:;peel
sheen:;shine shini
sheeny:shini;shine
sheep:;simpl
sheep_rot:black_diseas
sheepcote:sheep_pen
sheepdog:sheep_dog shepherd_dog
sheepfold:sheep_pen
sheepherder:shepherd
sheepman:shepherd
sheepskin:;diploma
sheer:absolut curv slew trend;bluff bold cut plain rank transpar
sheesha:water_pipe
sheet:piec_of_paper;paper plane
sheik:arab_chief fashion_plate sheikh tribal_sheikh;man ruler
sheikh:arab_chief sheik tribal_sheik;ruler
shekels:bread dough;abstract money pinch scratch sneak sugar
sheldrake:fish_duck
shelf:;ridg
shell:;ammunit blast shield
shell_shock:battl_fatigu combat_fatigu
shellfish:mollusk;seafood
shellflower:shell_ginger
shelling:barrag barrag_fire bombard;blast fire
shelter:;protect
shelve:postpon tabl
shepherd:;reverend
sheraton:;furnitur
sherlock:oper privat_detect privat_eye privat_investig;detect
sherpa:;asian
shew:demonstr prove;establish
shia:;sect
shia_muslim:shiit
shibah:shiva
shibboleth:motto slogan
shield:;armor armour harbor harbour protect shell
shielder:defend guardian
shielding:;protect
shift:displac transform;chang duti_period modif stir switch transfer translat
shifting:;move movement pitch stir tilt transfer
shifty:shift
shiitake:chines_black_mushroom golden_oak_mushroom orient_black_mushroom
shiite:;moslem muslim
shillyshally:stall
shimmy:teddi
shin:scrambl skin;struggl
shin_bet:general_secur_servic
shinbone:shin_bone;shin
shine:beam;reflect shini
shiner:black_eye mous
shingle:shake;gravel
shining:;light polish shini smooth work
shinny:scrambl shin skin;struggl
shinpad:shin_guard
shinto:;faith religion
shiny:;polish shine
ship:;send transport vessel
ship_biscuit:pilot_bread
ship_building:shipbuild
ship_route:sea_lane
shipbuilder:ship_builder;builder
shipbuilding:ship_build;build construct
shipment:cargo dispatch freight;departur go laden leav load merchandis product send ship transport
shipping:cargo_ship merchant_marin merchant_vessel;busi channel send transmit transport
shipshape:trim
shipway:ship_canal way
shipwreck:;ruin ship wreck
shipwright:ship_builder
shipyard:;workplac
shirley_temple:;black
shirt:;garment
shirtlifter:gay_man
shisha:water_pipe
shit:irish_bull;bull denounc dirt dump fake jack rotten shop
shite:;dirt
shitlist:black_book
shittim:mock_orang
shittimwood:mock_orang
shitty:rotten
shiv:;knife
shiva:;week
shivah:shiva
shiver:chill thrill
shivering:shaki;chill shake
shivery:chill scari
shoal:shallow;water
shock:floor outrag;combat fight impact scrap
shocker:;content messag outrag shock
shocking:;outrag scandal
shoddy:;mislead wool
shoe_black:china_rose rose_of_china
shoelace:shoe_string
shoemaker:;maker
shoemaking:shoe_repair
shoes:;place situat
shoestring:shoe_string
shoetree:;tree
shogun:;dictat japanes
shogunate:dictatorship;dictat
shoo_fly:appl_of_peru
shook:;barrel
shoot:;film shot
shooter:;expert marbl shoot
shooting:shot;homicid propuls
shooting_iron:handgun pistol side_arm
shootout:;combat fight scrap
shop:frequent store workshop;denounc outlet sponsor workplac
shop_assistant:clerk
shopkeeper:market_keeper;merchant
shoplifter:;booster
shoplifting:;steal theft
shopper:;agent client custom frequent shop sponsor
shopping:;buy commod good purchas
shopping_center:mall plaza
shopping_centre:mall plaza
shopping_mall:plaza
shopwindow:display_window shop_window show_window
shopworn:stock tire
shore:;beam format prop
shore_leave:;liberti
shore_station:naval_instal
shorebird:shore_bird
shoreline:;bound boundari
shoring:;beam prop support
short:;durat inadequ length parcel shortstop tract
short_letter:note
short_pants:short
shortage:deficit famin shortfal;lack
shortcoming:defect
shortcut:;road rout
shortened:abbrevi;cut
shortening:;decreas reduct
shortfall:deficit shortag
shorthand:;hand script
shorthorn:durham
shortlist:short_list;list
shortness:;inadequ lack length
shorts:short_pant
shortstop:;short
shot:shoot;missil propuls stroke
shout:cri outcri scream;abus call
shouted:yell
shouting:cheer yell;call cri encourag inspir outcri scream urg
shove:;push stuff thrust
show_bill:theatric_poster
show_biz:entertain_industri
show_business:entertain_industri
show_card:theatric_poster
show_me_state:missouri;mo
show_window:showcas
showcase:display_case show_window;case contain scope set
showdown:;confront disagr encount
shower:lavish;cascad
showery:raini
showgirl:chorus_girl
showing:exhibit screen view;demo demonstr expos present
showjumping:stadium_jump
showman:promot
showpiece:piec_de_resist;curios
showtime:begin kickoff offset outset start start_time;first initi
showy:flamboy;inflat splash stir
shrapnel:;shell
shred:tag_end;tag
shredded:chop slice
shrewd:;calcul forecast sharp
shriek:pipe scream
shrieking:scream
shrill:pipe
shrimp:;seafood
shrink:funk psychiatrist;psychiatri specialist
shrinkage:shrink;decreas
shrinking:;decreas reduct
shrinking_violet:shi_person
shrivel:shrink
shroud:weather_sheet;hide
shrub:bush
shrug:;gestur motion
shtup:piec_of_tail
shuck:straw
shucks:damn red_cent
shudder:chill thrill;fear scari
shuddery:chill scari
shuffle:make;walk
shuffling:make;walk
shun:;ban
shunning:turn_away;avoid dodg duck hedg parri reject skirt
shunt:;bypass
shut:close;exclud
shutdown:;close end fold
shutout:;defeat
shutter:;blind close exclud screen shut
shutting:close;motion move movement
shuttle:birdi
shuttlecock:birdi shuttl
shy:unsur;confid throw
shylock:loan_shark
si:internat_system silicon;element semiconductor te
si_unit:internat_system
siam:kingdom_of_thailand thailand
siamese:central_thai tai thai;asian
sib:blood_relat
siberia:;siberian
siberian:;russian siberia
siberian_crab:cherri_appl
sibling:;relat
sicilia:sicili
sicilian:;italian sicili
sick:cat ill;chuck crazi disturb mad person
sickbag:sick_bag
sickbay:sick_berth
sicken:;revolt
sickening:;outrag shock
sickish:sick
sickle:reap_hook
sickly:ail peak poor;ill
sickness:ill;ail peak poor
siddhartha:buddha
side:;region unit
side_arm:handgun pistol shoot_iron
side_effect:fallout
sidebar:;consult
sideboard:;counter
sidekick:buddi pal;brother friend
sidelight:run_light
sideline:out_of_bound;hobbi pursuit
sidelong:lateral
sideshow:;incid
sidesplitter:belli_laugh wow;riot scream
sidesplitting:kill
sidestep:hedg parri skirt;dodg duck step
sidetrack:railroad_side side;turnout
sidewalk:;pave
siding:;railroad railway turnout
sids:infant_death
siege:militari_blockad;blockad
sierra_redwood:big_tree
sieve:sort;screen strain
sift:;strain
sifting:;fan separ strain
sigh:;sound
sight:;spi vision visual_sens
sight_gag:visual_joke
sighted:;see
sightedness:see
sighting:;observ spi watch
sightly:bonni;fair
sightseeing:;look
sigint:signal_intellig
sign:ratifi;clue communic contract cue note notic signal
sign_language:sign
signal:indic;communic distinguish provoc sign
signal_caller:field_general quarterback
signaling:;communic distinguish indic sign
signalise:signal;distinguish
signalize:;distinguish
signatory:;contract ratifi sign
signature:;fashion manner mode name sign style theme_song touch way
signature_tune:theme_song
signboard:;sign
significance:;impli import mean pregnant spell substanc
significant:import substanti;mean pregnant
significant_other:domest_partner spous_equival
signification:mean;import signific
signified:sens;import mean signific
signifier:form word_form
signify:;intend mean
signing:sign_languag;languag signal
sika:japanes_deer
silence:;quiet secreci silent
silent:;quiet silenc understood
silents:silent_movi silent_pictur
silhouette:;draw outlin
silica:silicon_dioxid silicon_oxid;oxid
silicon:si;element semiconductor
silk:;slick
silk_grass:mountain_rice
silk_hat:;beaver
silk_wood:jamaican_cherri
silken:;slick
silkgrass:mountain_rice silk_grass
silklike:;slick
silkscreen:silk_screen_print
silkwood:jamaican_cherri silk_wood
silky:;silk slick
silky_elm:brown_oak
sill:;rock stone
silly:;child fri goos kid minor ridicul
silo:;tower
silt:;dirt soil
silva:;forest timber woodland
silvan:;spirit
silver:ag;ash_gray ash_grey conductor fluent
silver_berry:russian_oliv
silver_dollar:honesti money_plant
silver_gray:ash_grey
silver_grey:ash_gray
silver_lace:dusti_miller
silver_lining:bright_side
silver_salmon:blue_jack
silver_spoon:old_money
silver_state:nevada
silver_thatch:key_palm
silverberry:silver_berri
silverbush:silver_berri
silverish:;silver
silvern:silver
silverweed:goos_grass
silvery:silver;ag
sima:;rock stone
simeon:;patriarch
similar:alik
similarity:;alik standard
similitude:counterpart;twin
simmer:;temperatur
simmering:boil;cook
simmpleness:;simplic
simoleons:bread dough;scratch sugar
simple:elementari;complex eas mere simplic
simple_microscope:hand_glass
simpleness:simplic;eas
simpleton:simpl
simplicity:;eas simpl
simplification:;account elimin explan reduct
simpson:duchess_of_windsor
simulate:copi;sham
simulated:fake;sham
simulated_military_operation:maneuv
simulation:;framework model techniqu
simulator:;machin
simulcast:;broadcast
simultaneous:;attend coincid conjunct
sin:;wick
sincere:earnest solemn;graviti serious
sincerity:serious;dear earnest graviti solemn
sine:;sin
sinewy:;hefti muscular power
sinful:wick;evil extraordinari
singapore:;singaporean
singaporean:;asian singapor
singer:vocalist;musician player sing voic
singhalese:sinhales
singing:;disclosur evid reveal revel tell
single:ace individu uniti;digit figur safeti unmarri
single_dwelling:detach_hous
singles:;badminton tenni
singlestick:fenc_stick
singlet:vest
singleton:;ace set singl uniti
singular:curious funni peculiar remark;curios form odd
sinhala:sinhales;sanskrit
sinhalese:;asian sanskrit
sinister:omin threaten;dark
sink:;drop swallow_hole
sinkhole:swallow_hole;sink
sinkiang:xinjiang
sinking:;decreas descent
sinless:;innoc
sinlessness:innoc
sinner:;offend sin
sion:israel state_of_israel
sip:;swallow
siphon:;organ tube
sipunculid:peanut_worm
sir:;man
siracusa:syracus
sire:father mother;ancestor generat lord nobl
siren:;woman
sirenian:sea_cow
sirius:dog_star
sirocco:dust_storm
sirup:syrup
sis:sister
sise:captain_hick six vi
sister:;babe nun
sisterhood:;associ relationship sister
sitcom:situat_comedi;comedi
site:;locat parcel place posit situat tract websit
sitsang:tibet
sitting:pose seat;model motion move movement postur session
sitting_duck:easi_mark
situate:locat;deposit
situated:locat place;set
situation:state_of_affair;site
situation_comedy:sitcom
siva:shiva
six:captain_hick vi;dice die digit figur
sixer:captain_hick six vi
sixpack:six_pack
sixteen:xvi
sixteenth:;rank
sixth:;rank
sixth_sense:;insight
sixties:;decad
sizable:;ampl hefti respect
size:;big larg littl magnitud properti small
sizeable:sizabl;ampl hefti respect
sjaelland:zealand
skag:hell_dust nose_drop;thunder
skanky:foul
skateboard:;board
skateboarding:;skate
skater:;athlet skate
skating:;athlet sport
skeletal:;skeleton wast
skeletal_frame:;skeleton
skeletal_system:;skeleton
skeleton:;minimum outrag scandal
skeptic:;doubt intellectu question
skeptical:question
skepticism:mental_reject;doubt question uncertainti
sketch:outlin;cartoon descript draw resum survey
sketchbook:sketch_block sketch_pad
sketchy:;resum sketch survey
skid:brake_shoe;board shoe slew slide slip
skier:;athlet ski
skiing:;athlet sport
skilful:expert practic
skill:accomplish scienc;abil acquisit learn power
skilled_workman:train_worker
skillet:;pan
skillful:expert practic;ace champion expertis facil genius nice sensat star superstar techniqu wizard
skim:plane;cover cream read scan
skimmer:;panama panama_hat sailor straw_hat
skimming:;cream graze read remov scan
skimp:scant;stint
skimpy:;lean
skin:scrambl shin;bark hide peel struggl surfac
skin_and_bones:thin_person
skin_senses:sens_of_touch touch
skincare:skin_care
skinny:;info inform near skin
skint:broke bust
skip:;error except exclud fault hop miss mistak neglect
skipjack:;click_beetl
skipper:sea_captain;captain offic pupil skip student
skirmish:encount;clash combat fight scrap
skirt:hedg parri;bird border dame dodg doll duck garment surround
skirt_chaser:;wolf
skit:;act perform play
skull:;bone
skunk:dirti_dog shutout;cheap defeat green_goddess mari_jane punk rat weed
sky:pitch toss
sky_pilot:holi_joe militari_chaplain
skylark:sport
skyline:appar_horizon horizon sensibl_horizon visibl_horizon;outlin
skyrocket:rocket
skyscraper:;build
skyway:air_lane flight_path
sl:shine_path
slab:;block
slack:fall_off slump;debri deterior dust junk lax rubbl slip slow worsen
slacken:slow
slain:;dead
slaked:satisfi
slam:bang;dig nois shaft sweep triumph victori
slammer:jail
slander:defam
slang:cod;fool
slant:angl weight;lean slope standpoint tilt
slanted:bias;color
slap:;blow bump
slaphappy:;silli
slapstick:;comedi
slash:whip;earth ground land slice wound
slate:;ticket
slattern:street_girl;hooker
slaughter:butcher massacr;beat carnag cream crush debacl defeat kill mass_murder whip worst
slaughterer:;butcher
slaughterhouse:;build butcher slaughter
slave:hard_worker
slaveholder:slave_owner
slaveholding:slaveri
slaver:slave_dealer slave_owner slave_trader
slavery:;pattern practic
slavonic:slavic slavic_languag
slay:murder off;dispatch
slayer:killer;dispatch kill murder off
slaying:murder;dispatch execut homicid off
sleazy:punk;cheap rat
sled:;vehicl
sledding:;go
sledge:;hammer vehicl
sleek:flow slick
sleep:;etern_rest
sleeper:;railroad_tie sleep spi terrorist
sleeping:;rest
sleeping_accommodation:bedroom
sleeping_room:bedroom
sleepy:;sleep
sleet:;downfal precipit
sleeveless:vain
sleigh:;vehicl
slender:slim;slight thin
slender_spike_rush:hair_grass
slenderize:slim;thin
sleuth:spi
sleuthing:detect_work;detect
slew:batch curv good_deal great_deal lot mass mint mountain pile plenti raft sheer slide spate stack trend;ampl cut
 deal flock jam mob ram slip
slews:dozen load lot pile score ton
slice:;fade help percentag piec portion serv share slash
sliced:chop
slicing:fade;cut
slick:pat;magazin tricki
slide:slew;descent slide_board slip
slider:;slide
sliding_board:playground_slide;slide
slight:littl;fragil offenc offens slender slim
slim:slender;slight thin
slime:;matter mud muddi
slimness:narrow_margin
slimy:;ugli
sling:;toy
slip:steal;cut error fault mistak slew slide
slipperiness:slick
slippery:tricki;slick
slipstick:slide_rule
slipway:way
slit:slice;dent scratch
slither:slide
slithering:slip
sliver:;bit chip scrap
slob:pig
slog:pad;slug
slogan:motto;express say
slop:spill splash
slope:;format
sloping:;bias
slopped:smash soak
sloppy:;muddi
slosh:splash
sloshed:smash soak
slothful:lazi
slouch:slump
slough:;muddi shed
sloughing:shed
sloughy:muddi
slovak:;slavic
slovak_republic:slovakia
slovakia:slovak_republ
slovakian:;slovakia
sloven:pig
slovene:;slavic
slovenia:;slovenian
slovenian:;slovenia
slovenija:republ_of_slovenia slovenia
slow:;dens dumb speed
slowdown:lag;delay slow
slowing:;chang modif
sludge:;matter mud muddi
slue:curv sheer slew slide trend;cut slip
slug:bullet idl;missil
sluggard:;slug
slugger:batsman batter hitter;bat boxer slug
sluicegate:head_gate water_gate
slumber:sleep
slump:depress econom_crisi fall_off;crisi deterior slip slow worsen
slur:;spot
slurred:;thick
slush:;water
slut:jade loos_woman
sly:;dodg fox slick trick tricki
slyboots:fox
sm:master_of_scienc;ms
smack:flavor slap;blow bump hell_dust nose_drop season smell tang tast thunder
smacking:slap
small:littl;size
small_fry:child kid minor
small_talk:gossip
small_town:settlement villag
smart:chic hurt;bright pain wise
smart_money:punit_damag
smart_set:bon_ton high_societi;societi
smarting:;hurt pain
smartness:;chic last_word
smash:bang blast boom dash;bankrupt belt blow bump collis crash knock nail ruin slam
smash_hit:blockbust
smashed:soak
smasher:beauti knockout;dish hit
smashing:crack;break dash great keen
smattering:hand;savvi understand
smear:;defam spot
smell:;feel flavor foul look nose properti sensat spirit tone wind
smelly:foul
smelter:;plant work
smiling:;spark
smirch:;spot
smithy:forg
smitten:stricken struck
smock:dust_coat
smokehouse:meat_hous
smoker:tobacco_user;consum parti smoke smoke_car smoke_carriag
smokescreen:smoke_screen
smokestack:;stack
smoking:;breath
smoky:;smoke
smooch:spoon
smooth:polish;accomplish achiev fluent fluid
smoothen:polish smooth
smoother:;sand smooth
smorgasbord:mix_bag varieti;mixtur
smother:surround
smothered:;suppress
smsgt:senior_master_sergeant
smudge:;spot
smuggler:runner;crimin outlaw smuggl
smuggling:;import
smut:carbon_black;dirti_word
smutty:;nasti
sn:tin
snack:;bite meal
snaffle:grab
snag:;bump promin rent rip swell tear
snail:;gastropod meat
snailfish:sea_snail
snailflower:snail_bean snail_flower
snake_doctor:mosquito_hawk
snake_feeder:mosquito_hawk
snake_pit:crazi_hous funni_farm funni_hous hell hell_on_earth nut_hous the_pit
snake_wood:trumpet_tree
snap:grab tear;bust catch click crisp ginger_nut patch spell touch
snapline:snap_line
snapper:;lineman
snappishness:;temper
snappy:;crisp temper
snapshot:;photo photograph
snare:side_drum trap;design drum plan
snarf:abstract;pinch sneak
snarl:snap;mat maze
snarled:;maze
snatch:;kidnap
sneak:mous;abstract canari pinch steal
sneaker:canari gym_shoe tenni_shoe;sneak
sneaky:sneak
snick:nick;notch
snickersnee:knife_fight
snip:clip
snipe:;assault attack round
snitch:canari cop;denounc shop sneak
snitcher:canari sneak_thief;sneak
snog:kiss
snoop:spi
snooze:cat_sleep short_sleep
snort:boo bronx_cheer;bird
snout:;nose
snow:;coke downfal layer nose_candi precipit white
snow_gum:white_ash
snow_leopard:;ounc
snow_mist:diamond_dust ice_crystal ice_needl
snowbank:snow_bank
snowboard:;board
snowboarding:;coast
snowfall:snow;downfal precipit
snowstorm:;storm
snowy:;snow white
snub:cold_shoulder disregard ignor;reject slight
snuff:;hint pinch
snuggle:;nest
so_long:bye good_day goodby
soak:hook rob;wash
soaked:smash
soaker:alcohol lush
soaking:;dip dunk
soap:;bribe cleaner easi_lay georgia_home_boy max
soapbox:podium;stump
soapweed:soap_tree
soapwort:bounc_bet hedg_pink
soar:surg;ascent rise
soaring:emin tower;fli flight majesti sail
sobbing:;cri tear
sober:grave solemn;graviti somber
soberness:graviti
sobriety:;graviti sober
sobriquet:nicknam
soccer:associ_footbal;footbal
sociable:social
social:;parti societi
social_club:guild lodg societi
social_disease:;dose
social_function:occas;affair
social_occasion:;affair
social_reformer:reformist
social_service:welfar_work
social_station:;rank
social_status:;rank
social_welfare:public_assist
socialism:socialist_economi;ideolog socialist
socialist:;pol politician social
socialist_economy:social
socializing:;meet
societal:social;societi
society:club guild lodg social_club;associ bon_ton compani fellowship smart_set social
society_of_jesus:jesuit_order
sock:wind_cone
sockeye:red_salmon
sod:turf;enzym land soil
soda:pop
soda_water:pop
sodality:brotherhood fratern
sodbuster:farmer
sodding:perfect pure stare;complet stark
soddy:adob_hous
sodium:na
sodium_carbonate:soda soda_ash wash_soda
sodium_chloride:common_salt
sodium_hydrogen_carbonate:bake_soda
sofa:couch loung;seat
sofa_bed:;convert
sofia:bulgarian_capit
soft:;delic
soft_diet:spoon_food
soft_soap:sweet_talk
soft_spot:weak_part
soft_touch:fall_guy fool
softback:paperback paperback_book
softball:playground_ball;ball basebal
soften:;buffer cushion
softened:mute;dull
softening:;cream
softheaded:crazi
softness:;consist
software:;code packag
software_program:;packag
software_system:;packag
soggy:muddi;clay dough marsh mud sluggish swamp
soh:;sol
soho:south_of_houston
soil:dirt dirti;earth ground land nasti territori
soiled:dirti
soja:soy soybean soybean_plant
sojourn:;stay
solace:comfort consol
solacement:consol
solanaceae:potato_famili
solarise:;sun
solarium:sun_loung sun_porch
solarize:;sun
soldier:;martial worker
soldierlike:martial
soldierly:martial
soldiery:militari_personnel troop
sole:exclus;bottom except exclud lone solitari
solecism:slip
solemn:earnest grave sincer sober;graviti serious
solemnisation:;celebr
solemnity:;graviti
solemnization:;celebr
solicit:beg court romanc woo
solicitation:;appeal beg collect petit prayer request
solicitor:;attorney beg canva lawyer
solid:;matter
solid_ground:dri_land;earth land
solidness:solid_state
solidus:;slash
solitaire:;patienc
solitary:lone;alon confin sole withdrawn
soliton:solitari_wave
solitude:;isol
solitudinarian:solitari
solo:;composit piec
soloist:;musician player solo
solomons:solomon_island
solon:nation_leader statesman
solution:answer result;mixtur solv statement
solved:resolv
solvent:answer result solut;dissolv solv statement
solving:;determin find resolut
soma:;anatomi build chassi figur flesh frame human_bodi materi_bodi physic_bodi shape
somali:;african somalia
somali_peninsula:horn_of_africa
somalia:;somali
somalian:somali
somatic:corpor
somatotrophin:growth_hormon human_growth_hormon
somatotropin:growth_hormon human_growth_hormon
somatotype:bodi_type
somber:;graviti sober
somberness:;graviti
sombre:somber;sober
sombreness:;graviti
somebody:individu person someon soul;caus
someone:individu person somebodi soul;caus
somersault:flip somerset
somersaulting:flip somerset
somerset:flip;tumbl
sometime:former
somewhere:;locat
somniloquism:sleep_talk
somniloquy:sleep_talk
son:;boy
sonant:voic voic_sound
sonata:;classic
song:vocal;composit piec sing songwrit sound
song_and_dance:fairi_stori fairi_tale
song_dynasty:sung
songster:ballad_maker songwrit
songwriter:ballad_maker;compos song vocal
sonnet:;poem
sonny:;boy
sonority:;reson ring
sonorousness:;reson ring
sonsie:stack
sonsy:stack
sooner_state:ok oklahoma
soot:carbon_black;carbon jet
soothe:comfort consol
soothsaying:fortun_tell
sooty:jet
sop:;stand_oper_procedur standard_oper_procedur standard_procedur
soph:sophomor
sophisticate:;doctor
sopor:sleep
soprano:;singer vocalist
sorbet:water_ice
sorbonne:pari_universiti universiti_of_pari
sorcerer:wizard;charm magic
sorcerous:charm magic wizard
sorcery:black_art black_magic;charm magic wizard
sore:pain tender;discomfort infect mad sensit
soreness:discomfort;hurt mad pain raw sensit suffer tender
sorority:;club guild lodg societi
sorrel:dock sour_grass
sorrow:regret;grief rue sad
sorrowfulness:sad
sorrowing:mourn
sorry:;dismal gloomi sad
sort:class form kind;categori screen similar
sorted:group
sortie:salli
sorting:;class classif oper screen
sortition:cast_lot draw_lot
sot:drunk
sothis:dog_star
sottish:drunken
soubise:white_onion_sauc
soubriquet:nicknam
soudan:sudan
soul:individu person somebodi someon;caus spirit
sound:;healthi intellig sensat
sound_pressure_level:acoust_power
sound_recording:;audio
sound_reflection:echo
soundboard:sound_board
sounding:look;depth measur
soundless:silent
soundness:;wisdom
soundtrack:;audio
soup:;composit
soupcon:;hint pinch
soupspoon:soup_spoon
sour:;cocktail off tast turn
sour_grass:dock
source:origin root;begin document paper point seed
sousa:march_king
sousaphone:bass_horn
souse:alcohol dip dunk lush
soused:smash soak
south:confeder_state;southern
south_carolina:sc
south_frigid_zone:antarct
south_west_africa:namibia republ_of_namibia
southeast:se southeastern southeastern_unit_state
southeasterly:southeastern
southeastern:southeast
southeastern_united_states:southeast
southeastward:se southeast
souther:south_wind
southerly:south_wind southern;wind
southern:;south
southern_magnolia:bull_bay
southern_rhodesia:republ_of_zimbabw zimbabw
southland:;region
southmost:southernmost
southpaw:left_hander
southward:due_south;south
southwest:southwestern southwestern_unit_state
southwesterly:southwestern
southwestern:southwest;west_saxon
southwestern_united_states:southwest
southwestward:southwest
souvenir:;object remind token
sovereign:autonom crown_head independ monarch suprem;autonomi liberti ruler
sovereignty:;dominion reign
soviet:;council
soviet_union:russia ussr
soviets:;state
sow:;seed swine
soy:soybean soybean_plant;bean
soy_flour:soybean_meal
soya:soy soybean soybean_plant;bean
soya_bean:soy soybean soybean_plant
soybean:soy;bean
soybean_meal:soy_flour
soybean_plant:soy
soymilk:soybean_milk
sozzled:smash soak
spa:resort_hotel;health_club hotel playground
space:infinit;attribut locat
space_vehicle:ballist_capsul spacecraft
spacecraft:ballist_capsul space_vehicl;craft satellit
spaced:separ
spacefaring:space_travel
spaceflight:space_travel;voyag
spaceman:astronaut
spaceship:;spacecraft
spacing:;arrang placement rate
spacious:;room space wide
spaghetti:;pasta
spam:;email
span:;brace coupl distanc duet duo durat pair
spanish:;countri nation romanc
spanish_american:hispan
spanish_capital:madrid
spanish_lime:honey_berri
spanish_lime_tree:honey_berri
spanking:alert brisk;live
spar:;pole
spare:excess extra fifth_wheel surplus trim;compon constitu element embarrass
spare_tire:love_handl
sparing:;economi
spark:trigger;arc electr_arc electr_discharg express face flash flick look shine smile trip
sparkle:spark;express face flash foam look smile
sparkler:;ice
sparkling:;chang flash foam modif
sparkling_water:club_soda
sparring:;argu argument box content controversi tilt
sparse:;thin
spartan:;greek sever
spat:;acclaim row word
spate:batch good_deal great_deal lot mass mint mountain pile plenti raft rush slew stack surg;ampl deal flock flow jam
 mob ram tide
spathiphyllum:peac_lili
spatial:;infinit space
spatter:;splash
spatterdock:cow_lili yellow_pond_lili
spawn:breed;egg
speak:mouth talk;address
speaker:;lectur mouth speak talk
speaking:oral_present speech_product;address mouth speech talk
spear:gig lanc;arm implement weapon
spear_carrier:extra
spear_thrower:throw_board throw_stick
spearhead:;leader
spec:specif;condit descript specifi
special:particular peculiar;except offer specialti
special_air_service:sas
special_contract:seal_instrument
special_drawing_rights:paper_gold
specialisation:;specialti
specialise:;narrow specifi
specialised:special
specialiser:specialist
specialism:;specialti
specialist:;doc doctor expert md physician specialti
speciality:long_suit specialti strong_point strong_suit;asset distinct except particular peculiar plus strength typic
specialization:;call career specialist specialti
specialize:;narrow specifi
specializer:specialist
specialness:specialti
specialty:long_suit strong_point strong_suit;asset distinct except particular peculiar plus special strength typic
specie:metal_money
species:;form kind sort
specific:particular;fact
specification:;condit descript name specifi
specify:;condit defin determin fix limit set
specimen:;exampl illustr instanc repres sampl
speck:atom molecul particl;hint materi molecular patch pinch stuff
speckle:patch
specs:glass
spectacle:;outstand promin sight spectacular strike
spectacles:glass
spectacular:dramat strike;drama outstand perform promin spectacl
spectator:viewer wit;look observ pump view watch
specter:ghost phantom;shadow spirit spiritu
spectral:;ghost phantom shadow specter spectrum spirit spiritu
spectre:ghost phantom specter;shadow spirit spiritu
spectrometry:spectrum_analysi
spectroscopy:spectrum_analysi
spectrum:;array compass orbit rang reach scope
speculate:;job reflect suppos
speculation:guess;approxim estim gaug hazard hypothesi imagin judg medit opinion possibl pretend say suppos suspect
 theori think ventur
speculative:riski;danger job question risk suppos wonder
speech:languag oral_communic spoken_communic spoken_languag voic_communic;address speak
speech_communication:languag spoken_languag
speech_pattern:accent
speech_production:speak
speech_sound:phone
speechifier:public_speaker
speechless:dumb
speechmaker:public_speaker
speechmaking:oral_present public_speak speak
speechwriter:;author writer
speed:acceler race rush veloc;fast fleet fli focal_ratio hurri pace quick rapid rate slow speedi stop_number swift zip
speed_cop:motorcycl_policeman
speeder:speed_demon
speeding:;acceler hurri move movement race rapid rush speedi zip
speedometer:speed_indic
speedskater:speed_skater
speedup:acceler
speedway:;road rout track
speedy:quick rapid;speed veloc
spell:go tour;captur charm delight entranc glamour import patch shift transport witch
spellbind:;entranc grip
spellbound:fascin
spelldown:spell_bee spell_contest
spelt:;wheat
spelunk:cave
spending:expenditur;payment
spent:exhaust
spermatophyte:seed_plant
spermatozoan:sperm sperm_cell
spermatozoon:sperm sperm_cell
spew:;cat chuck sick
spf:sun_protect_factor
sphere:arena domain orbit;area environ global sector
spheric:global
spherical:global;ball globe sphere
sphingid:hawk_moth
spice_tree:california_laurel california_oliv mountain_laurel
spicebush:benjamin_bush spice_bush
spicery:;spice
spiciness:;spice
spicy:;flavor spice tang
spider:;programm
spikelet:;spine
spikemoss:littl_club_moss spike_moss
spill:;fall liquid shed tumbl
spillage:;spill
spillover:;consequ effect event outcom result
spillway:spill
spin:;revolut rotat twist
spinach:;green veget
spinal:;backbon spine
spinal_column:spine;backbon
spindle:;fiber piec
spindle_horn:forest_goat
spine:spinal_column spur;backbon spinal
spinmeister:spin_doctor
spinner:thread_maker;maker spin
spinster:old_maid spinner thread_maker
spiny:barb;spine
spiny_lizard:mountain_devil
spiral:;curv
spire:;tower
spirit:feel flavor;appear atmospher look seem smell tone
spirit_rapping:tabl_tap
spirited:bounc;anim game ginger gritti
spiritedness:;anim
spirits:hard_drink hard_liquor liquor strong_drink;alcohol drink drunken
spiritual:religi;faith religion
spiritual_rebirth:;convers
spiritualist:sensit
spirituality:church_properti;belong hold properti sensit
spiritualty:church_properti
spirt:jet
spit:;cape
spite:wound;aw nasti vicious
spitting:;expuls
spitz:;dog
splash:stir;disrupt disturb flamboy nois
splashiness:;inflat
splashing:;paint
splashy:flamboy
splatter:spill;splash
spleen:lien quick_temper short_temper
splendid:excel;brilliant glori glorious magnific surpass
splendiferous:;glorious
splendor:;bright brilliant distinguish elev fantast glorious grand impos magnific superb terrif tremend vivid wonder
splice:lap_joint marri wed
spliff:marijuana_cigarett
splinter:;bit chip scrap
split:divid;bottl part separ
split_second:instant new_york_minut
splitworm:potato_moth
splosh:splash
spoil:;babi corrupt fumbl injuri mar rape
spoiled:;bad
spoiler:;candid nomine raid rifl sack thief
spoiling:;decay fumbl injuri mar
spoilsport:wet_blanket
spoilt:spoil;bad
spoken_communication:languag speech
spoken_language:oral_communic speech speech_communic voic_communic
spokesman:;interpret repres spokesperson
spokesperson:repres;advoc interpret
spokeswoman:;interpret repres spokesperson
sponge:quick_studi;scholar
sponsor:present support;advoc defend frequent introduc patron patronag shop sponsorship
sponsorship:;patron sponsor support
spoof:parodi;takeoff
spook:ghost specter
spoon:;contain
spoon_food:soft_diet
sport:athlet boast featur;busi divers job occup recreat
sport_coat:sport_jacket
sport_jacket:sport_coat
sport_utility:suv
sport_utility_vehicle:suv
sportfishing:fish
sporting:;bet
sporting_lady:fanci_woman prostitut work_girl
sports_arena:field_hous
sports_coat:sport_jacket
sports_jacket:sport_coat
sports_meeting:meet
sports_stadium:;arena
sportscaster:sport_announc sport_comment;announc
sportsman:;athlet
sportsmanlike:sport
sportsmanship:;equiti fair
sportswear:athlet_wear;dress
sportswriter:sport_writer;journalist
sporty:sport
spot:distinguish place spi;direct point recogn recognis section subdivis target
spotlight:highlight public_eye;lamp promin
spotter:;scout
spotting:catch detect;discov discoveri notic observ spi
spotty:spot
spousal:;mate partner spous
spousal_equivalent:domest_partner signific_other
spousal_relationship:marriag
spouse:better_half marri_person partner;coupl mate relat
spouse_equivalent:domest_partner signific_other
sprain:rick
sprawl:;attitud posit postur
sprawling:;attitud posit postur
sprayer:;spray
spread:dispers distribut gap;broadcast cattl_farm cattl_ranch ranch travel
spread_head:face_page
spreadeagle:;rout
spreader:broadcast
spreadhead:face_page spread_head
spreading:air public_exposur;broadcast distribut transmiss travel
spreadsheet:;programm
spring:bound jump leap;bounc form fountain rebound season
spring_chicken:young_person youth
springboard:point_of_departur;board
springer:;cow stone
springfield:capit_of_illinoi
springtime:spring;season
springy:;live
sprinkle:dispers dot splash;dust shower
sprinkler:;splash
sprinkling:;dispers dot dust shower
sprint:dash;run
sprinter:;sprint
sprite:fairi
sprout:;green
sprouting:;develop grow growth
spry:;quick
spud:irish_potato murphi potato white_potato
spue:cat sick;chuck
spun_sugar:cotton_candi
spunk:nerv;heart punk
spunky:game gritti;spirit
spur:spine urg;encourag needl press
spur_track:branch_line
spurious:;illegitim
spurn:;reject
spurned:reject
spurring:urg;encourag needl press
spurt:jet
sputnik:;satellit
sputter:;scrambl shin skin struggl
sputtering:;nois
spy:spot undercov_agent;oper sight spectat viewer wit
spyglass:field_glass;glass
spying:undercov_work;catch detect vigil watch
spyware:;packag softwar
sq_ft:squar_foot
sq_in:squar_inch
squab:;dove
squabble:;row word
squad:team;unit
squad_car:cruiser polic_cruiser
squadron:;cavalri
squall:cri scream shout;call
squander:wast;consum
squandered:wast
squandering:;consum wast
square:second_power;honesti satisfi substanti
square_foot:sq_ft
square_inch:sq_in
square_measure:area_unit
square_shooter:straight_arrow
squash:crush squeez;veget
squash_racket:;bat
squash_racquet:;bat
squashy:muddi
squat:jack knee_bend
squatter:;homestead settler
squatting:knee_bend
squawk:beef;crab kick
squeak:close_call narrow_escap
squeaker:close_call narrow_escap
squeaky:;scream
squealer:pig;rat
squeamish:;nice
squeeze:credit_crunch crush liquid_crisi squash;compress forc hale pinch pressur wedg
squeezing:;compress pinch
squelch:quell;crush splash squash squeez
squid:;seafood
squiffy:smash soak
squill:sea_onion
squinch:funk shrink
squire:;attend tender
squirm:twist worm
squirrel:;fur
squirt:jet small_fri
squirter:water_gun water_pistol
squish:splash
srbija:serbia
ss:secret_servic us_secret_servic;polic
ssa:social_secur_administr
sse:south_southeast
sss:select_servic select_servic_system
ssw:south_southwest
stab:knife knife_thrust thrust;blow feel pierc
stabbing:wound;cut keen
stabilisation:stabil;brace improv steadi
stabilise:brace stabil steadi
stabilising:stabil
stability:;order stabl static
stabilization:;brace improv steadi
stabilize:brace steadi
stabilizer:;chemic
stable:hors_barn stall;stabil
stablemate:stabl_companion
stableness:stabil
stabroek:georgetown
stack:batch good_deal great_deal lot mass mint mountain pile plenti raft slew spate;ampl deal flock jam mob mound ram
stacked:;breast bust
stacks:dozen load lot pile score ton
stadium:;arena
staff:;faculti forc personnel stick
staff_of_life:bread
staff_office:personnel personnel_depart
staffer:staff_member;employe
stag:;denounc hart shop spi
stage:degre phase;arrang level present
stagecoach:;coach
staged:;arrang
stagehand:stage_technician
stager:old_hand stage_manag;veteran
staggered_head:drop_line step_line
staggering:astonish
staging:theatric_product;present product system
stagnate:;idl slug
stagnation:;idl slug
stain:;appear colour dirt soil
stair:;step
stairs:step
stairwell:;well
stake:adventur game hazard jeopard;bet percentag portion punt share ventur
stakes:bet;adventur gambl game hazard jeopard punt ventur
stale:dusti
stalemate:dead_end deadlock impass;draw situat standoff
stalemated:deadlock
stalin_peak:mount_communism
stalinabad:capit_of_tajikistan
stalinism:dictatorship
stalinist:;dictatorship
stalk:stem straw;still_hunt
stalker:;hunter pedestrian sneak walker
stalking:still_hunt;chase hunt pursuit
stall:booth;closet sale_booth
stalling:;obstruct
stallion:entir
stalls:hors_barn stabl
stalwart:hardi loyalist;booster champion friend protagonist support valid
stamboul:constantinopl istanbul
stambul:constantinopl istanbul
stamina:stay_power;endur
stamp:mold stump;cast categori class couch famili frame model put shape solid
stampede:;travel
stamping_ground:resort;repair
stance:;attitud posit postur stand
stanch:staunch;halt stem
stand:;posit
standard:;amount ideal measur metric quantiti receiv
standard_candle:cd
standard_of_measurement:gaug
standard_pressure:atmospher
standard_transmission:stick_shift
standardised:standard
standardized:;similar
standby:;actor altern player thing
standing:;list status
standoff:;draw tie
standpoint:point_of_view;postur stanc stand
standstill:dead_end deadlock impass stalem;halt situat stop
stanhope:;carriag
stanza:;text
staple:basic;commod good raw_materi
staplegun:stapl_gun
star:lead sensat stellar superstar wizard;ace champion expert genius practic princip
star_grass:crow_corn
star_sign:mansion
starch:;prepar
starchy:;stiff
stardust:;romanc
stare:;look
starfish:sea_star
stargaze:dream
staring:perfect pure;complet stark
stark:;blunt complet perfect pure sever stare stern
starkey:starr
starlet:;actress star
starlight:;light
starring:lead stellar
starry:;star
stars_and_bars:confeder_flag
stars_and_stripes:american_flag old_glori
starship:;spacecraft
start:begin kickoff offset outset showtim start_time;depart first initi jump part
starter:start_motor;contest fledgl freshman newcom
starting:;turn
starting_motor:starter
starting_time:begin kickoff offset outset showtim start;first
startle:jump;start
startup:inaugur
starvation:;hunger
starve:;hunger
starving:starvat
stash:cach;fund store
stat_mi:internat_mile land_mile mile statut_mile
state:provinc say submit;attribut commonwealth countri express nation provinci
state_change:phase_transit
state_department:dos
state_highway:expressway freeway motorway pike
state_of_affairs:situat
state_of_nature:wild
statecraft:;diplomaci
stated:declar
stateless:homeless
stateliness:majesti
stately:impos nobl;baron majesti
statement:argument;argu content evid indic messag say state submit
statesman:nation_leader;diplomaci pol politician
statesmanship:;diplomaci
static:;critic interfer nois
statice:marsh_rosemari
station:;facil instal post rank
station_house:polic_headquart
station_keeper:desk_sergeant
station_wagon:estat_car
stationery:letter_paper
stationmaster:station_agent
stations:;devot seri
statistician:;comput mathematician statist
statue:;sculptur
statue_maker:sculptor
statuette:;figur statu
stature:;esteem height respect short tall
status:condit;domin subordin
status_seeking:power_hunger
statute:legisl_act;act
statute_law:legisl
statute_mile:;mi
statutory_offence:regulatori_offens
statutory_offense:regulatori_offenc
staunch:;halt stem
stave:;lag
stave_wood:brown_oak
stay:arrest halt remain stick stoppag;abid act check deed stop
std:sexual_transmit_diseas social_diseas;dose
stead:;function offic role
steadfast:firm staunch;resolut resolv steadi
steady:brace calm stabil;firm lover
steakhouse:;restaur
steal:bargain buy slip;basebal purchas
stealer:thief
stealing:theft;cop feloni hide slip sneak
stealth:steal;hide slip sneak
stealthy:sneak
steamboat:;boat
steamer:steam
steamroller:road_roller
steamship:;ship steam
steamy:;randi
steatocystoma:wen
steel:nerv sword;arm blade metal weapon
steel_gray:iron_blue
steel_grey:iron_blue
steelmaker:;maker
steelworks:steel_factori steel_mill steel_plant
steely:;steel
steelyard:beam_scale
steep:outrag;declin fall
steeper:;steep vessel
steeple:;tower
steeplechase:;run
steer:confidenti_inform guid maneuv;cattl counsel cow direct guidanc hint male point suggest tip
steerage:;steer
steering:guidanc;guid manag maneuv point
steganography:secret_write
stellar:lead star
stem:root_word;form halt root staunch
stemma:ancestri blood_line line_of_descent lineag;blood simpl_eye
stemmer:;stem_algorithm
stench:;smell
stent:;tube
stentorian:boom
step:measur pace stride;abus maneuv
stepbrother:half_brother
stephead:drop_line step_line
stephen_arnold_douglas:littl_giant
stepladder:step_ladder
steppe:;plain
stepper:step_motor
steps:stair;path track
stepsister:half_sister
steradian:sr
stereo:;photo photograph
stereophonic:stereo
stereophony:stereo stereo_system
stereotype:;represent
sterile:;fertil
sterilization:;clean cleans cleanup
sterling:greatest;elev height money peak summit
sterling_area:schedul_territori
sterling_bloc:schedul_territori
stern:after_part grim relentless;back behind bottom butt hardship rear rear_end seat sever stark tail tail_end
steroid:sex_hormon;hormon
sterol:steroid_alcohol
stetson:felt_hat
stevedore:dock_worker
stew:sweat
steward:;flight_attend offic
stewardship:;keeper
stewed:boil
stewing:boil simmer
sth:growth_hormon human_growth_hormon
stick:deposit lodg stay wedg;bind bond implement
stick_shift:standard_transmiss
sticker:;barb bind bond label spine stick
sticking:project reliev
stickup:arm_robberi
sticky:;embarrass gum
stiff:corps remain;bodi man potent strong
stiffen:;tighten
stiffness:;rigid
stifle:knee;joint
stifled:;suppress
stifling:crush;conquer curb prevent quell suppress
stigma:;brand denounc symbol
stigmatisation:brand
stigmatise:brand denounc
stigmatization:brand
stigmatize:brand denounc
stilbesterol:des
stilbestrol:des
stilboestrol:des
stillbirth:spontan_abort
stillborn:unsuccess
stillroom:still_room
stilted:artifici
stilwell:uncl_joe
stimulant:stimulus;brace caus drug inform input make provok stir
stimulate:caus;brace make stir
stimulated:stir
stimulating:;provok stir
stimulation:stimulus;caus inform input make provok stir
stimulus:;caus inform input make provok stimul stir
sting:bite;burn con con_game confid_game confid_trick hurt insect_bite pain
stinger:;abus cocktail insult
stinging:cut edg;bite burn hurt pain
stink:;smell
stinker:dirti_dog;rat
stinking:foul rotten
stinkpot:dirti_dog;rat
stinkweed:french_weed penni_grass
stinky:rotten
stint:;durat scant
stipe:;stem
stipendiary:;pay
stipulate:specifi;condit
stipulation:condit judici_admiss;assumpt concess premis specif specifi
stir:splash;disrupt disturb flamboy flurri shift stimul touch
stirred:move touch;affect
stirring:;touch
stitch:;hurt pain
stm:immedi_memori
stochastic_variable:;variant
stock:inventori stockpil tire;capit merchandis product
stock_exchange:secur_market
stock_list:inventori
stockade:concentr_camp
stockbroker:;agent broker factor
stockholder:sharehold;investor
stockholm:capit_of_sweden
stocking:;provis suppli
stockman:stock_farmer stock_raiser;farmer
stockpile:reserv stock;allow appropri mound pile
stockpiling:;stock
stockroom:stock_room
stocks:;framework
stocky:compact
stoic:;adult philosoph
stoker:;jack stoke
stolon:;offset
stomach:abid belli brook endur toler;bear digest suffer
stomp:stamp stump
stone:rock;gem pit rocki
stone_drill:bore_bit
stone_pit:quarri
stonecutter:cutter
stoneface:flower_stone live_stone stone_life_face stone_plant
stonefly:stone_fli
stonemason:;mason
stoner:;attack stone
stoneroot:stone_root
stony:flint rocki;boulder granit pit rock stone
stooge:goat;butt
stool:;pot seat throne toilet
stool_pigeon:canari;sneak
stoolie:canari;sneak
stoolpigeon:canari;sneak
stoop:;basin bend bow
stop:ceas halt quit;act arrest block check conclus deed end staunch stay stem stoppag
stop_number:focal_ratio;speed
stopgap:makeshift;improvis
stoplight:brake_light traffic_light traffic_signal
stopover:way_station;ceas quit stay stop
stoppage:arrest halt stay;check obstruct stop stuff
stopper:;act comment input plug remark routin
stopping:;fix play
stopping_point:close final finish last;conclus
stopple:plug
stops:chicago;card michigan
stopwatch:stop_watch
storage:depot;hold keep store
storage_area:cargo_deck cargo_hold
storage_locker:;cabinet
store:fund shop;comput_memori comput_storag depot frequent memori memori_board outlet sponsor stock stockpil storag
storefront:;front
storehouse:depot storag;store
storekeeper:market_keeper
storeroom:storag_room
storey:floor;stori
storied:celebr
storm:rage ramp;disrupt disturb stormi
storm_lantern:hurrican_lamp
storm_troops:sa
stormy:;storm unrest
story:narrat tale;account chronicl content fiction floor histori messag recount
storybook:;book
storyline:plot_line;plot
storyteller:narrat;manufactur recount say speaker state
stout:;hardi overweight size
stoutness:overweight
stove:kitchen_rang;warmer
stove_poker:fire_hook
stovepipe:dress_hat high_hat opera_hat silk_hat top_hat;beaver
stowage:storag_room
stp:;atmospher
straddle:;rang
straggling:sprawl
straggly:sprawl
straight:;configur consecut form shape
straight_arrow:squar_shooter
straight_man:second_banana
straightaway:;prompt straight
straightlaced:victorian
straightness:;good_faith
strain:strive;difficulti melodi stress tens tune
strained:;forc
straining:;effort pain stress strive sweat tortur
strait:;channel situat
straiten:distress
straitlaced:victorian
straits:;occas situat
strand:;form pattern
stranded:;isol
strange:unusu;foreign
stranger:alien unknown;exot
strangled:;suppress
stranglehold:;power
strap:slash whip
strapper:bull
strassburg:strasbourg
stratagem:dodg
strategian:strategist
strategic:;scheme strategi
strategist:;planner scheme strategi
strategy:scheme;strateg strategist
stratified:rank
stratocracy:militari_govern
stratosphere:;layer
stratum:social_class;class layer
stravinsky:;music
straw:;pale_yellow wheat
straw_boss:assist_foreman
straw_hat:panama;sailor
straw_man:nomin_head
strawberry:;berri
strawman:front_man nomin_head straw_man
stray:drift isol rang rove swan
streak:;characterist run success
stream:;cours flow pour water
streambed:creek_bed
streamer:banner
streamlined:flow
street_corner:turn_point
street_fighter:tough
street_girl:;hooker
streetcar:;tram
streetlight:street_lamp
streetwalker:street_girl;hooker
strength:militari_capabl militari_postur;capabl delic forc long_suit postur properti rug specialti strong strong_point
 strong_suit weak
strengthened:reinforc
strengthening:;shift transform
strenuous:;pain strive
stress:accent emphas tension;emphasi strain tens
stressed:;distress
stressful:tri
stretch:reach;motion move movement
stretcher:;cope_stone framework
stretching:;enlarg exercis expans workout
strew:straw
stria:;band
striation:;band
stricken:struck
strict:rigor;rigid sever valid
stride:pace step
strident:;din durat
strife:;battl conflict disagre disord struggl
strike:impress work_stoppag;attack hit onset onslaught rap tap
strikebreaker:rat
striker:;athlet hitter sailor
striking:dramat hit outstand promin spectacular;contact drama happen occurr shoot spectacl touch trench
string:;cord train
string_section:string
stringent:rigor;sever
stringer:;particip player string
strings:string_section
strip:;part peel piec
stripe:;badg band chevron
striped:;band streak
stripes:chevron;badg
stripling:adolesc teen teenag
stripper:;dismantl exot_dancer
stripping:;bare dismantl remov
striptease:exot_dancer strip_show
stripteaser:exot_dancer
strive:endeavor endeavour strain
striver:hard_worker slave
striving:pain;attempt effort endeavor endeavour strain tri
strobile:;cone
strobilus:;cone
stroke:;maneuv motion movement play shot throw
stroll:;walk
stroller:babi_carriag
strong:;potent stiff strength
strong_belief:articl_of_faith convict
strong_drink:hard_liquor liquor spirit
strong_interaction:color_forc
strong_point:long_suit specialti;strength
strong_suit:specialti;strength
strongman:;dictat perform
strontium:sr
struck:stricken
structuralism:structur_anthropolog;structur_sociolog
structure:;complex_bodi_part composit constitut construct makeup
structured:;integr
struggle:battl conflict;attempt combat effort endeavor endeavour fight scrambl shin skin tri
strumpet:jade loos_woman
strut:;brace
stuart:;ruler
stubble:straw
stud:dot;decor man
student:pupil scholar scholar_person;educ intellectu learn scholarship studi
student_residence:dormitori;hall
studio:;apart workplac
studio_couch:day_bed
study:analyz examin survey;acquisit canva consid learn review scrutini work written_report
studying:;learn read
stuff:materi thrust;gorg object substanc
stuff_shot:dunk
stuffing:dress;mixtur
stumble:trip
stumbler:sad_sack;butcher
stump:stamp;podium
stumping:;campaign candidaci
stunned:amaz;stupid
stunner:beauti knockout;dish
stunning:arrest sensat
stunt:;anim beast creatur effort exploit fauna feat
stunt_man:doubl
stunt_woman:doubl
stunting:stunt_fli
stupe:poor_fish stupid stupid_person
stupefied:stupid;stun
stupefy:puzzl;gravel
stupefying:astonish stagger
stupid:poor_fish;simpl stun
stupid_person:poor_fish
stupidity:;error fault inabl mistak
stupor:shock
sturdy:hardi;tough valid
sturmabteilung:sa storm_troop
sty:eye_infect
stye:eye_infect
style:fashion manner mode titl way;communic properti trend vogu
stylemark:hallmark trademark
stylish:fashion;chic
stylishness:chic;last_word
stylist:;artist fashion manner mode style trend vogu way
stylistic:;dash style
stylus:;tool
stymie:block blockad
stymy:block blockad
suave:smooth
sub:cuban_sandwich hero_sandwich italian_sandwich poor_boy submarin submarin_sandwich substitut torpedo wedg;bomber
 sandwich
subaltern:petti secondari
subaquatic:submerg underwat
subaqueous:submerg underwat
subcommittee:;commiss committe
subcompact:;auto automobil car
subconscious:;brain head mind
subcontract:job
subcontractor:;contractor job
subdivision:;branch parcel partit section tract
subdue:conquer curb suppress;master overcom
subdued:mute;quiet
subgroup:;group
subject:capabl depict_object theme topic;capac content disciplin field field_of_studi issu matter messag nation submit
subject_area:disciplin field_of_studi;field
subject_field:disciplin
subject_matter:content messag
subjection:conquest
subjugate:;subject
subjugation:oppress;conquest
sublime:reverend;elev
submarine:cuban_sandwich hero_sandwich italian_sandwich poor_boy sub torpedo wedg;bomber sandwich
submarine_sandwich:poor_boy sub torpedo wedg;bomber
submaxilla:lower_jaw
submerged:underwat
submersed:submerg underwat
submission:;bow complianc content entri messag subject submit
submit:state;present subject
subordinate:foot_soldier subsidiari;assist auxiliari depend help status support word
subprogram:;procedur routin
subroutine:;procedur routin
subscribe:sign;pledg
subscriber:reader;back booster champion client contributor custom endors friend protagonist ratifi second sign support
subscriber_line:telephon_circuit
subscript:inferior
subscription:;payment
subsequence:sequel
subsequent:;sequel
subservient:instrument
subset:;set
subsidence:settl;cave_in
subsidiary:auxiliari foot_soldier subordin;aid assist compani help supplement support
subsiding:settl
subsidisation:grant
subsidised:subsid
subsidization:grant
subsidy:;grant
subsist:;live surviv
subsistence:;endur keep live livelihood surviv
subsister:survivor
subspecies:;race
substance:essenc heart_and_soul;cardin central compon constitu core crucial essenti fundament key matter mean meat
 part portion substant substanti sum
substandard:;lack
substantial:signific substant;satisfi squar
substantiate:confirm;realiz
substantiating:collater confirm
substantiation:confirm verif
substantiative:collater confirm
substantive:substanti;word
substation:;station
substitute:altern interchang sub util;athlet backup backup_man equival relief reliev replac reserv
substituting:;sub work
substitution:switch;altern chang exchang interchang replac sub swap trade variat
substrate:;substanc surfac
substructure:base groundwork infrastructur;foundat
subsumption:minor_premis
subterfuge:;blind
subtitle:;render titl translat version
subtle:;elus escap
subtlety:;difficulti import mean shade signific
subtonic:lead_tone
subtraction:minus
suburb:suburban_area;suburban
suburban:;suburb
suburban_area:suburb
suburbia:suburb suburban_area;suburban
subversion:;corrupt degrad overthrow overturn
subversive:insurg revolutionari;overthrow overturn radic revolut treason
subversiveness:treason
subvert:corrupt overthrow;overturn sabotag undermin weaken
subverter:revolutionari
subway:metro underground;railroad railway tunnel
subway_system:metro underground
succeed:;win
succeeder:;success winner
succeeding:;futur next time
success:;happen occurr winner
successful:;prosper
successfulness:prosper
succession:sequenc;consecut seri serial succeed
successive:consecut serial;sequenc seri succeed
successiveness:sequenc
successor:;equal heir peer replac substitut succeed
succinct:summari;compact
succos:feast_of_booth
succoth:feast_of_booth
succulent:;lush
succus:;juic
suck:;absorb consumpt intak
sucker:fall_guy fool soft_touch;absorb cod shoot victim
sucking:;absorb consumpt intak
suction:;absorb consumpt intak pressur
suction_stop:click
sudanese:;african
sudate:sweat
sudor:sweat
sue:action;process
suede:;leather
suffer:sustain;abid bear brook digest endur stomach toler
sufferer:martyr sick_person
suffering:miser;distress hurt miseri pain tortur
sufficiency:enough;adequ decent wealth
sufficient:;enough quantiti
suffix:;end termin
suffocation:;kill
suffragan:;bishop
suffrage:right_to_vote;franchis vote
sufi:;moslem muslim
sugar:;bread dough scratch
sugar_ray_robinson:walker_smith
sugarcane:sugar_cane;cane
sugarcoat:candi
sugariness:;sweet
suggest:hint propos;advis intim
suggestion:proposit;advis hint idea offer prompt propos thought trace
suggestive:;argu impli indic intim mean signal
sugi:japan_cedar japanes_cedar
suicide:;kill killer
suicide_mission:martyr_oper sacrific_oper
suisse:swiss_confeder switzerland
suit:accommod fit lawsuit;action becom case garment proceed process sue
suit_of_armor:bodi_armour
suit_of_armour:bodi_armor
suitability:;desir suit worthi
suitable:desir suit worthi
suitcase:travel_bag;baggag grip luggag
suite:room;apart composit entourag piec
suited:suitabl
suitor:;court romanc woo
sukkoth:feast_of_booth
sulfur:;element
sulfur_bottom:blue_whale
sulfurous:acid;bitter
sulky:sluggish;gloomi
sullen:lower moodi threaten
sully:;corrupt
sulphur:;element
sulphurous:acid;bitter
sultan:;ruler
sultan_of_swat:babe_ruth georg_herman_ruth ruth
sultanate:;countri
sum:amount amount_of_money;asset core essenc heart_and_soul meat quantiti substanc talli
sum_of_money:amount
summarise:sum;resum
summarize:sum;resum
summary:;compact resum statement
summate:sum;talli
summation:;plus sum sum_total summari
summer:;season
summer_cypress:fire_bush;burn_bush
summer_sweet:pepper_bush
summercater:;sport
summersault:flip somerset
summerset:flip somerset
summertime:summer;season
summit:breast crest elev height;cap degre exceed greatest level peak place promot spot stage sterl top upgrad
summon:;marshal mobil muster ralli
summons:bid;invit order process
sumo:;sport wrestl
sump:;sink
sumpter:pack_anim
sumptuosity:luxuri
sumptuous:luxuri;grand
sumptuousness:luxuri
sun:sunlight sunshin;light
sun_king:loui_the_great
sun_plant:rose_moss
sunbaked:bake
sunbathe:sun
sunbeam:;beam ray shaft
sunburn:burn tan
sundog:mock_sun
sundown:sunset;hour
sundry:mix
sunflower_state:kansa
sung:song_dynasti;dynasti
sunglasses:dark_glass shade;glass
sunhat:sun_hat
sunk:ruin
sunlamp:sun_lamp
sunlight:sun sunshin;light
sunni:;moslem muslim sect
sunniness:cheer;sunshin
sunnite:sunni sunni_muslim
sunny:gay;cheer sunshin
sunporch:sun_loung sun_porch
sunrise:aurora break_of_day dawn first_light;hour morn
sunroom:sun_loung sun_porch
sunrose:sun_rose
sunscreen:;cream
sunset:;hour
sunshine:fair_weather sun sunlight;cheer condit light weather
sunshine_state:florida
suntan:burn tan
suntrap:solar_trap
sunup:aurora break_of_day dawn first_light sunris;morn
suomi:finland finnish republ_of_finland
sup:swallow
super:ace crack superintend top;caretak
super_acid:honey_oil
superannuated:outdat
superannuation:retir_benefit retir_check retir_fund retir_pension
superb:brilliant
supercede:replac
supercharge:;advanc boost
supercharged:charg
supererogatory:excess extra spare surplus
superfluity:;embarrass
superfluous:excess extra spare surplus wast;embarrass
superfund:;program
superfund_site:toxic_wast_area
supergrass:;grass
superhighway:expressway freeway motorway pike state_highway;highway
superintend:overse supervis;manag
superintendence:oversight supervis
superintendent:super;caretak manag overse supervis supervisor
superior:;calib leader master qualiti religi victor
superiority:favor_posit high_qualiti;advantag calib qualiti rank
superlative:elev greatest height sterl summit;peak
superload:live_load
superman:acid elvi;dose dot leader zen
supermarket:;groceri market
supernatural:;caus mysteri
supernova:;star
supernumerary:excess extra spare surplus
superordinate:superior
superpower:great_power major_power world_power;commonwealth countri nation state
superscript:;superior
supersede:replac
superstar:sensat star wizard;ace champion expert genius practic
superstition:;belief
supervise:monitor overse;manag
supervising:oversight;manag monitor overse
supervision:oversight;manag monitor overse
supervisor:execut_program supervisori_program;manag monitor overse programm superior supervis
supervisory:;manag overse supervis
supervisory_program:supervisor
supper:;meal
supplant:replac
supplanting:displac
supplement:;increas
supplemental:auxiliari subsidiari;aid subordin
supplementary:auxiliari subsidiari;aid subordin supplement
supplementary_benefit:nation_assist social_assist
supplication:plea;prayer
supplier:provid
supply:issu render;add cater provis
supplying:provis;cater issu
support:;aid assist back defend endors help
supporter:booster protagonist sponsor;admir advanc advoc assist back boost champion defend encourag endors friend
 further help patron patronag promot sponsorship
supporting:encourag
supporting_players:ensembl
supportive:;back defend endors
supposal:assumpt
suppose:guess imagin think;say specul
supposed:;alleg
supposition:assumpt guess specul;hypothesi
suppositional:;suppos
suppositious:;suppos
supposititious:;suppos
suppress:conquer crush curb
suppression:;conquer crush curb develop grow growth restraint
supremacist:;advoc domin supremaci
supremacy:domin;master
supreme:sovereign
supreme_being:god
supreme_headquarters:high_command
sura:calf
surcease:cessat
surcharge:hook rob;charg
sure:certain;assur author certainti confid
sure_thing:certainti
surefooted:;confid
sureness:assur confid;author
surety:;hostag
surf:;wave
surface:coat;bound boundari
surfacing:;emergenc
surfboard:surf
surfboarding:surf
surfeit:;excess
surfer:;surf swimmer
surffish:surf_fish
surfperch:surf_fish
surfriding:surf
surge:rush soar spate;flow tide
surgeon:;doc doctor md physician
surgery:;oper oper_room oper_theater oper_theatr surgic surgic_oper surgic_procedur surgic_process
surgical:oper;surgeri
surgical_operation:;surgeri
surgical_procedure:;surgeri
surgical_process:;surgeri
surliness:;temper
surly:ugli
surmisal:guess specul;hypothesi
surmise:guess specul suspect;hypothesi
surmount:master overcom;exceed scale surpass
surname:famili_name last_name;name
surpass:;exceed pass
surpassing:exceed except;top
surplus:excess extra spare;embarrass
surplusage:excess surplus
surprise:;chang modif
surprise_attack:coup_de_main
surrealist:;artist
surrender:give_up resign yield;despair reconcil
surreptitious:clandestin secret sneak undercov underground
surrey:;carriag
surrogate:altern foster replac;agent backup deputi relief reliev substitut
surround:border environ;fenc skirt wall
surrounding:;circuit
surroundings:environ;border fenc skirt wall
surveil:;survey
survey:resum studi;analyz canva consid examin outlin review scrutini sketch summari view
surveying:;measur
surveyor:;engin
survival:endur natur_select;anim last life live select
survive:last;endur live
surviving:;live
survivor:;live surviv unfortun
suspect:defend distrust suspici;funni suspicion
suspense:;doubt uncertainti
suspension:paus;hesit hiatus interval mixtur suspend
suspensor:athlet_support
suspicion:distrust;belief doubt feel impress notion suspect suspici uncertainti wari
suspicious:suspect wari;distrust funni suspicion
suspiciousness:;suspicion
suspire:breath
sustain:suffer;maintain
sustainability:;properti
sustainable:;confirm
sustainment:;mainten
sustenance:bread_and_butter keep livelihood nutrit;food live maintain mainten resourc support sustain
sustentation:;mainten
suv:sport_util sport_util_vehicl;auto automobil car
svelte:polish;refin slender slight slim
sverige:kingdom_of_sweden sweden
svizzera:suiss swiss_confeder switzerland
svoboda:;freedom
svr:foreign_intellig_servic
sw:southwest
swag:dirti_money prize;flag
swage:;upset
swain:boyfriend young_man;lover man
swallow:;buri consumpt drink intak
swallow_hole:;sink
swallowtail:morn_coat
swallowwort:blood_flower
swami:;hindu
swamp:flood;muddi situat
swamp_laurel:sweet_bay
swamp_lily:water_dragon
swampland:swamp
swampy:muddi;clay marsh mud swamp
swan:assert rang rove stray swear;drift verifi
swank:chic;fashion flash last_word latest smart stylish
swap:switch;interchang trade
sward:turf
swarm:drove pour;crowd group stream
swash:;boast gas splash
swastika:;emblem
swat:;blow
swath:;path space track
swathe:wrap
sway:rock swing;angl lean persuad pitch power rocki shake tilt
swayback:dip
swaybacked:dip
swayer:ruler
swbs:southwest_by_south
swbw:southwest_by_west
swear:assert curs swan;verifi
swearing:curs curs_word oath;assert commit dedic swan verifi
swearword:curs curs_word oath swear
sweat:;effort
sweater:;garment jumper sweat
sweating:;activ
sweatpants:sweat_pant
sweats:sweat_suit workout_suit
sweatsuit:sweat_suit workout_suit
swedish:;nordic scandinavian
sweep:sail;brush cleaner compass drag orbit rang reach scope slam span
sweeper:;employe sweep
sweeping:wholesal;clean cleans cleanup
sweepstakes:;draw lotteri
sweet:dessert;angel saint
sweet_bay:swamp_laurel
sweet_cup:bell_appl water_lemon
sweet_shrub:strawberri_bush
sweet_talk:soft_soap
sweetener:lure;hook temptat
sweetheart:steadi;beauti dish knockout lover
sweetie:steadi
sweetness:;tast
sweetsop:sugar_appl
swell:crack smash;elev fashion_plate great keen sheik wave
swelling:bump;bag bulk enlarg pop promin
swerve:curv sheer slew trend;cut
swift:fleet;speed
swiftness:speed
swig:slug
swim:float
swimmer:;athlet swim travel
swimming:liquid;float
swimsuit:swim_costum;garment
swimwear:swim_costum
swindle:con scam
swing:sway;action activ toy
swinging:;move movement sway
swingy:swing
swipe:abstract;pinch shot sneak stroke
swirl:;spin
swish:;lap
swiss:;countri nation
swiss_confederation:suiss switzerland
switch:swap;altern chang control exchang flip interchang replac shift sub substitut trade variat
switchblade:flick_knife
switching:;altern chang exchang interchang shift swap trade
swither:sweat
switzerland:suiss swiss_confeder
swollen:vain;ego vaniti
swoop:;raid slide
swoosh:;lap
swop:swap switch;trade
sword:steel;arm blade weapon
sword_lily:glad iri;flag
sworn:pledg
swosh:;lap
swot:bone;drum
sybaritic:luxuri
sycamore:plane_tree;great_mapl scottish_mapl
syllabus:cours_of_studi curriculum programm;info inform
sylva:silva
sylvan:;spirit
symbol:symbol_represent;repres sign signal
symbolic:;emblem
symbolic_representation:symbol
symbolisation:symbol symbol_represent
symbolise:repres
symbolism:;pattern practic
symbolization:symbol_represent
symbolize:repres
symbolizing:;repres
symmetric:;correspond proport
symmetrical:;concord correspond harmoni proport
symmetricalness:;correspond
symmetry:;balanc correspond equilibrium proport
sympathetic:;appeal charit sympathi understand
sympathy:fellow_feel;feel sympathet tendenc understand
symphonic:;symphoni
symphonic_music:symphoni
symphony:philharmon;orchestra
symphony_orchestra:philharmon
symposium:;confer
symptom:;diagnost evid ground indic
symptomatic:diagnost
synagogue:;templ
syncarp:aggreg_fruit multipl_fruit
synchronization:;adjust
syndicate:consortium mob;associ gangster pool
syndication:;market organiz sell
syndrome:;complex composit
synergistic:interact
synergy:;interact
synod:;council
synonym:equival_word;word
synopsis:abstract outlin;sketch summari
syntax:phrase_structur sentenc_structur;scheme structur system
synthesis:synthet_think;reason synthet
synthesizer:;intellectu synthesi
synthetic:;synthesi
synthetic_thinking:synthesi
syphilis:;dose
syria:syrian_arab_republ;syrian
syrian:;asian syria
syrian_arab_republic:syria
syringa:mock_orang
system:;group scheme
system_of_measurement:;metric
system_program:system_softwar
systematic:;organiz
systems_software:system_program
szechuan:sichuan
szechwan:sichuan
taal:south_african_dutch
tab:tabloid yellow_journal;bill check journal
tabasco:;red_pepper
tabasco_plant:hot_pepper
tabernacle:;sanctuari synagogu templ
tabernacles:feast_of_booth
table:postpon;array furnitur mesa
table_mat:hot_pad
tableau:;arrang aspect prospect scene view vista
tableland:plateau
tablemate:dine_companion
tablespoon:;spoon
tablet:pad pad_of_paper;paper pill
tabloid:yellow_journal;journal newspap paper
taboo:forbidden prohibit;bias prejudic
tabor:;drum
tabu:forbidden prohibit
tabularise:tabl
tabularize:tabl
tabulate:tabl
tabulator:;counter
tabun:ga
tacit:understood;silent
tacit_consent:secret_approv
tack:;aim assembl bear head nail piec stabl_gear weather_sheet
tacker:;stapl_gun
tackle:rig undertak;fish_gear fish_rig gear lineman
tacky:cheap flash loud;novelti
taco:;mexican
tactic:maneuv
tactical:;maneuv
tactical_manoeuvre:;maneuv
tactics:maneuv
tactility:touch_percept
tadjik:republ_of_tajikistan tajik tajikistan
tadzhik:republ_of_tajikistan tajik tajikistan
tadzhikistan:republ_of_tajikistan tajik tajikistan
tag:label mark ticket;chase dog tail track trail
tagalog:;filipino philippin
tagged:label
taguan:fli_cat
tai:thai;asian
tai_long:shan
taichi:tai_chi
taichichuan:tai_chi
tail:chase dog trail;behind bob bottom butt dock end rear rear_end seat stern tag track
tail_coat:dress_suit full_dress white_tie
tail_end:;behind bottom butt rear seat stern
tail_lamp:rear_light
tailback:;back
tailcoat:dress_suit full_dress tail_coat white_tie
tailfin:fin tail_fin vertic_fin
taillight:rear_lamp rear_light tail_lamp
tailored:;trim
tailoring:;craft trade
tails:dress_suit full_dress tail_coat white_tie
tailspin:;spin
taint:contamin;corrupt foul
tainted:;corrupt
taipeh:capit_of_taiwan taipei
taipei:capit_of_taiwan
taiwan:nationalist_china republ_of_china;china chines taiwanes
taiwanese:chines min min_dialect;asian taiwan
tajik:republ_of_tajikistan tajikistan;asian
tajiki:;tajik
tajikistan:tajik
take:proceed yield;conduct film generat guid incom lead render shoot
taken:interpret
takeoff:;ascent depart departur go leav parodi part rise start
takeoff_rocket:booster_unit
takeout:;bid
takeover:coup;buyout
taker:;accept better client custom
taking:win;action
taking_hold:seiz
taking_into_custody:arrest
takings:proceed yield;generat incom render
tale:narrat stori;content lie messag recount
taleban:taliban
talent:endow gift natur_endow;expert invest
talented:gift
talisman:;charm
talk:mouth speak;convers discours discuss lectur public_lectur treatment
talker:speaker
talkie:talk_pictur
talking:;convers mouth speak
talking_to:lectur
talks:negoti;dialogu discuss
tall:;height rhetor size statur
tall_sunflower:indian_potato
tallahassee:capit_of_florida
tallin:capit_of_estonia
tallinn:capit_of_estonia
tallness:height
tally:match run score;agre bill count sum
tallyman:talli_clerk
tam:;cap
tamarillo:tree_tomato
tamarin:lion_monkey
tamer:;tame
tamil_nadu:madra
tamil_tigers:ltte
tammy:;cap
tamper:monkey;tool
tan:bronz burn
tandem:;arrang bicycl bike placement
tang:;dynasti flavor spice
tangent:;tan
tangible:;real realiti
tanginess:tang
tangle:maze;drag mat sweep
tanglebush:desert_oliv
tangled:;byzantin involv
tangor:king_orang templ_orang templ_orang_tree
tank:armor_combat_vehicl armour_combat_vehicl;vessel
tank_driver:tanker
tank_ship:oil_tanker tanker
tanker:tank_driver tank_ship;oil soldier
tanner:;coin tan
tanning:;activ beat bronz cane slash whip
tansy:golden_button
tantalise:cod
tantalize:cod
tantalum:ta
tantamount:equival
tantrum:fit
tanzania:;tanzanian
tanzanian:;african tanzania
tao:;principl
tap:pat rap;blow bump exploit hit knock pink sound strike
tap_house:tavern
tape:videotap;record strip
tapeline:tape_measur;tape
taper:;wax_light
tapering:dwindl
tapestry:;complex
taphouse:pub public_hous
taping:tape_record;record videotap
tapping:;knock pink rap sound
taproom:bar
tar:jack old_salt sea_dog;jet sailor
tar_heel_state:north_carolina
tarabulus:;tripoli
taradiddle:tale
tarantula:european_wolf_spider
tardy:late
target:direct fair_game prey quarri;mark refer victim
tariff:;duti
tarmac:;pave
taro:;root
tarot:;card
tarp:;canva
tarradiddle:tale
tarriance:linger
tarry:loung
tart:fanci_woman ladi_of_pleasur prostitut sport_ladi work_girl;bitter flavor lemon pie sour tang woman
tartar:dragon
tartness:sour;bitter
tarweed:gum_plant
tarzan:;man
tashkent:capit_of_uzbek
task:job project undertak;attempt design dig duti labor labour plan push tax tug work
taskent:capit_of_uzbek
tasmanian:;tasmania
taste:prefer;appreci sampl sensat tri
tastebud:tast_bud
tasteful:;appreci neat
tasteless:;appreci tast
tasting:;sampl tri
tat:;cheap flash loud punk
tatar:;mongolian russian
tater:irish_potato murphi potato white_potato
tatter:tag_end;tag
tattered:shatter
tattle:sing;tell
tattoo:;design pattern
tatty:cheap flash loud
taunt:cod;provoc
taunting:;cod provoc
taurus:andr_martinez carlo salim sanchez
taut:tight;tension
tauten:firm
tautness:tension
tavern:tap_hous;build
taw:shooter
tawdry:cheap flash loud
tax:taxat;assess levi task
tax_collector:internal_revenu_agent
tax_income:revenu taxat
tax_revenue:taxat
taxable:;tax
taxation:revenu tax tax_incom tax_revenu;levi
taxi:cab;auto automobil car
taxicab:taxi;cab
taxis:;reaction respons
taxistand:taxi_rank
taxiway:taxi_strip
taxman:internal_revenu_agent tax_collector
taxonomic:systemat
taxonomical:systemat
taxonomy:;hierarchi systemat
tay:;tai
tb:tuberculosi
tbilisi:capit_of_georgia
tbit:;tb
tc:;council
tchad:republ_of_chad;chad
tcp:transmiss_control_protocol
tdt:terrestri_time
te:;element si
tea:;beverag drink meal
teaberry:mountain_tea
teacart:tea_cart tea_wagon
teacher:instructor;abstract educ teach
teachers_college:normal_school
teaching:;educ educ_activ instruct
teal:blue_green;duck green
team:squad;unit
team_spirit:moral
teammate:mate;associ
teamster:truck_driver
teamwork:;cooper
tear:rent rip snap;bout buck bust charg drop gap open split
teardrop:tear
teargas:tear_gas;gas
tearing:fierc;activ furi violenc violent water
tears:cri;activ
tease:bug cod;bother butterfli devil gravel romanc woman
teaser:;bother bug cod devil gravel puzzl
teasing:;bug cod guy harass roast
teaspoon:;spoon
teatime:afternoon_tea tea
tec:detect polic_detect;investig
tech:technic_school;school
technical:;expert foul pickup techniqu technolog
technical_school:tech
technicality:;detail item point
technician:;expert techniqu
technicolor:;method
technique:;expert method practic technic technician
technological:;engin technic
technologist:appli_scientist engin
technology:appli_scienc engin engin_scienc;applic disciplin field profess subject technic
ted:teddi_boy
teddy:;toy
teddy_boy:ted
tedious:bore;dull jazz wind
tee:;site
tee_shirt:;jersey
teem:pour;stream
teeming:;abund
teemingness:abund
teen:adolesc teenag;juvenil
teenage:adolesc teen
teenaged:adolesc teen
teenager:adolesc teen;juvenil
teensy:wee
teentsy:wee
teeny:wee
teeth:;set
teetotum:spin_top
tegucigalpa:honduran_capit
tegument:skin
teheran:capit_of_iran iranian_capit tehran
tehran:capit_of_iran iranian_capit
telamon:;atlas
telco:phone_compani phone_servic telephon_compani telephon_servic
telecast:;broadcast
telecasting:televis tv;video
telecom:telecommun;medium
telecom_equipment:telecommun_system
telecom_system:telecommun_equip
telecommunication:telecom;ee medium
telecommunication_equipment:telecom_system
telecommunication_system:telecom_equip
teleconference:;confer
telefax:fax
telegram:;cabl messag telegraph wire
telegraph:cabl wire;apparatus setup
telegraph_line:telephon_wire
telegraph_post:telephon_pole
telegraph_wire:telephon_line
telegrapher:telegraph_oper
telegraphist:telegraph_oper
telegraphy:telegraph
telemarketing:;market sell
telepathist:mind_reader
telephone:phone;call ring telecom telecommun
telephone_booth:call_box
telephone_box:phone_booth
telephone_circuit:phone_line
telephone_company:phone_servic
telephone_directory:phone_book
telephone_exchange:central
telephone_kiosk:call_box phone_booth
telephone_line:telegraph_wire
telephone_pole:telegraph_post
telephone_service:phone_compani
telephone_set:phone
telephone_wire:telegraph_line
telephonist:telephon_oper
telephony:telephon;call phone ring telecom telecommun
teleprinter:telex telex_machin
teleprocessing:distribut_data_process
telescope:;scope
telescoped:;shorten
teletypewriter:telex telex_machin
television:tv;broadcast tv_set video
television_program:tv_show
television_receiver:tv tv_set
television_set:tv
television_show:tv_program
teller:vote_counter;bank_clerk narrat offici
telling:notif reveal;advis impress inform notifi recount relat say sing state weight
telltale:reveal tell;gossip sing
tellurian:terrestri
telluric:terrestri
tellurium:te
telly:televis_receiv televis_set tv tv_set;televis
temblor:earthquak quak;seismic
temp:temporari temporari_worker
temper:mood;bother devil feel gravel humor moodi season
tempera:poster_color poster_colour poster_paint
temperament:;moodi natur unwil will
temperamental:moodi;errat humor mood temper
temperance:;restraint
temperate:;moder sunshin
temperateness:fair_weather sunshin
temperature:;cold cool hot warm
temperature_reduction:chill cool
tempered:;treat
tempest:storm;angri disrupt disturb furious rage ramp stormi
tempestuous:angri stormi;furious rage
tempestuousness:unrest
templar:;knight
template:;exampl guid
temple:;featur synagogu
templet:;guid
tempo:;pace rate
temporal:;secular
tempt:lure;charm influenc invit
temptation:;desir influenc invit lure
ten:decad
ten_percent:tenth tenth_part
ten_thousand:myriad
tenacious:dog;long memori persist recal rememb retain retriev think
tenacity:;determin dog long persist purpos relentless
tenancy:occup
tenant:;charter hire holder leas occup rent
tenanted:;occupi
tend:;lean
tendency:lean;attitud tend trend
tender:attend bid sore;assist fond help sensit support tend warm
tenderise:;tender
tenderloin:combat_zone undercut
tenderness:;affect fond hurt pain raw sensit sore warm
tending:attent care mind;aid attend help work
tenet:;gospel
tenner:decad ten ten_dollar_bill
tennessean:;volunt
tennessee:volunt_state
tennessee_walker:plantat_walk_hors walk_hors
tenor:;pitch
tense:;stress tension
tenseness:stress tension
tension:stress;strain tens
tensity:tension
tensor:;muscl tens variabl
tent:camp;shelter web
tent_flap:fli fli_sheet
tentative:provision;doubt probat provis uncertainti
tenth:ten_percent;rank
tenth_part:ten_percent
tenting:camp
tenuity:low_densiti
tenuous:;fragil slight
tenure:term_of_offic;incumb term
tequila:;liquor spirit
terabit:;tb
terabyte:;tb
terbium:tb
tercet:iii three triniti trio
term:;word
term_of_enlistment:duti_tour;tour
term_of_office:tenur
terminal:depot;conclud end final last polar station
terminal_figure:;terminus
terminal_point:limit
terminate:ceas end;dismiss finish fire sack
terminated:conclud end
termination:end_point terminus;ceas end expir final_result finish outcom result
terminator:;erad killer
terminology:;word
terminus:destin end_point termin;ceas design doom end fate finish goal intend termin_figur
terms:foot price;cost damag dear status
ternary:iii three triniti trio tripl
ternion:iii three triniti trio
terpsichore:danc
terpsichorean:dancer profession_dancer
terra_alba:;china_clay china_stone
terrace:bench;plateau
terrain:;parcel tract
terrasse:terrac
terrene:terrestri
terrible:aw dire fear frighten horrif;pain sever tremend wick
terrific:fantast tremend wonder;grand marvel
terrified:frighten;panic terror
terrifying:;terrif
territorial:;district dominion soil soldier
territorial_division:administr_district
territorial_dominion:district territori
territory:district dominion territori_dominion;area region soil zone
terror:panic;fear frighten scare terrifi terrorist threat
terrorisation:frighten
terrorism:terrorist_act;terrorist
terrorist:;panic radic terror threat
terrorist_act:terror
terrorization:frighten
terrycloth:terri terri_cloth
tertiary:third
terzetto:iii three triniti trio
test:essay mental_test screen tri trial trial_run;exam examin experi quiz sampl tast
test_copy:trial_impress;proof
test_instrument_vehicle:research_rocket
test_match:match_game
test_paper:question_sheet
testa:seed_coat
testament:;instrument
tested:tri
tester:examin;essay quiz test tri
testicle:;egg
testicular:;egg
testify:evid;prove
testimonial:tribut;approv evid good_word prove recommend testifi
testimony:;assert evid prove testifi
testing:;essay examin experi scrutini tri
testing_ground:laboratori
testis:;egg
testy:;temper
tetrad:four iv littl_joe quartet
teutonic:;german
texan:;texa
texas_millet:;goos_grass
text:;passag textbook
text_edition:textbook
text_file:;document
textbook:school_text text_edit;book text
textile:cloth fabric;materi
textual:;text
textual_matter:text
texture:;charact feel harsh qualiti
th:thursday;weekday
thai:tai;asian
thanatos:death_instinct death_wish
thankful:grate
thanks:;aid assist help
thanksgiving:;bless petit prayer
thatch:;edward_teach teach
thatcher:iron_ladi
thaumaturge:wizard
thaumaturgist:wizard
thaumaturgy:magic magic_trick;decept illus
thaw:melt warm;condit heat weather
thawing:melt warm;condit heat weather
thb:bachelor_of_theolog
thd:doctor_of_theolog
the_boot:iron_heel
the_netherlands:holland
the_pits:hell hell_on_earth snake_pit
the_states:america usa
the_three_estates:;estat
the_true:truth
the_virgin:madonna mari
theaceae:tea_famili
theater:dramat_art theatr;build communic field_of_oper theatr_of_oper theatric
theater_of_operations:;theatr
theatre:dramat_art theater;build communic field_of_oper theater_of_oper theatric
theatre_of_operations:;theater
theatrical:;act perform play present stage theater theatr
theatrical_poster:show_bill show_card
theatrical_production:stage
theatrical_role:persona;charact
theft:steal;cop feloni
thematic:;subject theme topic
theme:subject topic;content idea messag paper thought
theme_song:signatur_tune;signatur
thenar:palm
theodolite:transit
theologian:;scholar student theolog
theological_system:theolog
theology:theolog_system;disciplin field subject system
theorem:;idea proposit thought
theoretical:;hypothesi possibl theori
theoretical_account:framework model
theorise:specul;suppos
theorist:;hypothesi intellectu possibl specul suppos theori
theorize:specul;suppos
theory:hypothesi;concept construct explan possibl specul suppos theoret
therapeutic:cure heal remedi;therapi
therapeutic_rehabilitation:physic_restor
therapeutics:;medicin
therapist:;cure expert heal therapi
therapy:;therapeut therapist
theresa:mother_teresa teresa
thermal:;wind
thermic:thermal
thermodynamics:;physic
thesis:;assumpt discours premis
thespian:actor role_player;player
thibet:tibet
thick:midst;insid interior
thickening:deepen
thicket:brush;flora veget
thickness:;dens dimens thin
thickset:compact
thief:;crimin outlaw steal
thieve:cop
thievery:steal theft
thieving:steal theft
thigh:second_joint;help serv
thimbleberry:salmon_berri
thimblerig:shell_game
thin:lean;slender slim
thin_person:skin_and_bone
thing:;action situat
things:;belong hold properti
think:believ guess imagin suppos;recal rememb retriev weigh
thinker:;intellectu mind think
thinking:reason thought thought_process;intellig
thinned:;weaken
thinner:;agent thin
third:tertiari
third_estate:;common
third_house:pressur_group;lobbi
third_power:;cube
third_reich:nazi_germani
thirst:hunger;desir hungri
thirst_for_knowledge:desir_to_know
thirster:longer
thirstiness:;hunger
thirsty:;hungri
thirteen:long_dozen
thirteenth:;rank
thirties:;decad
thirty:xxx
thistle:;weed
thm:master_of_theolog
thong:;slash whip
thorax:chest
thorium:th
thorn:;barb bother devil gravel spine
thorniness:bitter
thorny:barb;spine
thoroughbred:;adult
thoroughfare:;road rout
thoroughgoing:perfect pure stare thorough;complet stark
thou:grand one_thousand thousand;yard
thought:idea think;believ guess ideal imagin opinion recal rememb retriev sentiment suppos
thought_process:think
thoughtful:;reflect
thoughtfulness:reflect;consider
thousand:grand;yard
thraldom:slaveri
thrall:slaveri
thralldom:slaveri
thrash:lam;slam toss
thrasher:;fox_shark
thrashing:beat slaughter;cream crush debacl defeat lam slash whip worst
thread:ribbon wind;cord object string train_of_thought
thread_maker:spinner
threadbare:stock tire
threads:;cloth wear
threat:menac;danger endang jeopard terror threaten warn
threaten:endang jeopard menac
threatening:lower omin sinist
three:iii triniti trio;digit figur
threefold:doubl dual tripl
threescore:sixti
threesome:iii three triniti trio
thresh:;lam toss
thresher:fox_shark
threshold:;begin door first kickoff offset outset room_access sensat showtim start
thrift:;near
thriftiness:;economi
thriftlessness:;wast
thrifty:;caution economi
thrill:chill kick;bang boot excit fear scari
thriller:;thrill
thrive:flourish;expand
thriving:boom prosper
throb:pound puls;thrill
throbbing:pound
throes:;hurt suffer
thrombokinase:factor_iii
thromboplastin:factor_iii
throne:pot toilet
throng:jam mob pile;gather
throttle:limit;acceler bound restrict valv
through:done
throughput:;turnout
throughway:expressway freeway motorway pike state_highway
throw:;cam_stroke chanc opportun propuls shed stroke
throwaway:circular discard street_arab
thrower:;potter throw
thrum:;drum
thrust:push stuff;blow drive drive_forc forc knife pierc
thruway:expressway freeway motorway pike state_highway
thud:;sound
thug:hood punk tough;crimin outlaw
thumb:flick leaf;cover finger flip quarter_round
thumbnut:butterfli_nut wing_nut wing_screw
thumbtack:draw_pin
thump:;beat pound
thumping:;sound
thunder:boom roar;din hell_dust nois nose_drop
thunderbird:;spirit
thunderbolt:bolt bolt_of_lightn;lightn surpris
thunderous:;boom roar
thunderstorm:electr_storm;storm
thursday:th;weekday
thus:;gum
thwart:foil;cross
thwarted:defeat disappoint foil frustrat
thwarting:frustrat;cross foil interfer
thwartwise:cross
thyme:;herb
ti:;si te
tibet:;tibetan
tibetan:;asian tibet
tibia:shin_bone;shin
tical:baht
tick:click;check_mark sound
ticker:heart pump watch
ticket:fine tag;label mark slate
ticket_agent:book_clerk
ticket_booth:box_offic
ticking:;click sound
tickle:thrill
tidal:;tide
tidal_bore:eager
tiddler:child kid minor small_fri;fri
tide:;lunar_time_period surg tidal variat
tidings:news;intellig word
tidy:;hefti respect sizabl
tidy_sum:batch good_deal great_deal lot mass mint mountain pile plenti raft slew spate stack;deal flock
tie:affili;associ attach bind bond connect link relationship
tieback:pullback
tiebreaker:;overtim
tied:;lace
tientsin:tianjin
tier:grade level;challeng competit competitor contend place rank rate rival tie
tierce:iii three triniti trio;third
tiffin:lunch luncheon
tiflis:capit_of_georgia tbilisi
tigers:ltte world_tamil_associ world_tamil_movement
tightening:;adjust modif
tightlipped:secret
tightness:;concentr densiti feel lack
tightrope:;rope
tike:child kid minor small_fri;fri peasant
till:boulder_clay public_treasuri;dirt money_box soil treasuri
tillage:cultiv_land farmland
tiller:;farmer shoot till
tilt:angl argu argument content controversi lean;battl challeng contend contenti contest debat differ disput scrap
 struggl
tilted:lean tip
tilth:cultiv_land farmland
timber:lumber;beam forest log woodland
timberland:forest woodland;timber
timberline:timber_line tree_line
timbre:;qualiti tone
time:clip clock;case instanc
time_lag:delay postpon wait;hold
time_of_day:hour
time_of_origin:vintag
time_of_year:season
time_plan:instal_buy
time_to_come:futur
timer:;clock offici time
timetable:;schedul
timeworn:stock tire
timid:cautious shi unsur;confid person
timing:;earli futur late middl past preced present regul succeed
timorese:;asian
timothy:;grass
tin:;vessel
tincture:trace;shade
tinder:;punk
tinfoil:tin_foil
ting:;sound
tinge:color;colour hint pinch
tingle:chill thrill
tinker:monkey potter
tinned:can
tinny:punk;cheap
tinplate:tin_plate
tint:shade
tintinnabulation:ring
tip:;confidenti_inform end fee steer termin toppl tumbl
tipped:lean
tipper:dump_truck tip_truck;donor dump fee present tip truck
tipper_lorry:dump_truck tip_truck
tipple:;draft
tiptop:ace crack elev height summit super top;peak
tipu:pride_of_bolivia
tirana:albanian_capit
tire:fatigu jade weari;bore exhaust hoop ring sap
tired:stock;fatigu
tiredness:fatigu
tireless:;industri
tiresome:bore;dull
tiring:wear
tiro:initi
tissue:;paper
tissue_layer:membran
tit:breast;stack
titan:giant
titania:titan_oxid
titanic:;giant
titanium_dioxide:titan_oxid
title:style;championship head header name
title_role:name_part
titty:breast
tko:technic_knockout;knockout ko
tlc:tender_love_care;aid attent care
tn:tennesse volunt_state
to_windward:weather_side
toad:frog
toast:crisp salut;bread celebr drink pledg
tobacco_wilt:ring_diseas
tobacconist:tobacco_shop
tobin_bronze:naval_brass
tocsin:alarm_bell warn_bell
today:;day nowaday present
toddler:;child fri kid minor
toe:;cover digit
toenail:toe
toetoe:toe_toe
tog:apparel dress garment
togolese:;african
togolese_republic:togo
toil:labor labour;dig punish push tug work
toilet:bathroom john pot privi throne
toilet_facility:comfort_station public_conveni wash_room;conveni
toilet_paper:bathroom_tissu
toilet_table:;vaniti
toiletry:toilet_articl
toilette:;toilet
toilsome:punish
token:nomin;sign symbol
tokenish:nomin token
tokio:capit_of_japan japanes_capit tokyo
tokyo:capit_of_japan japanes_capit
tolerable:;adequ
tolerance:;endur
tolerant:;abid bear brook digest endur kind liber resist stomach suffer
tolerate:abid brook endur stomach;bear digest permit suffer
toll:;bell cost fee price valu
toll_road:turnpik
toller:toll_agent toll_collector
tollgatherer:toll_agent toll_collector
tollkeeper:toll_agent toll_collector
tollman:toll_agent toll_collector
tollon:christma_berri
tom:;negro
tomahawk:;arm weapon
tomatillo:purpl_ground_cherri
tomato:love_appl
tomato_plant:love_appl
tomb:grave;place spot
tombstone:;memori monument stone
tomcat:tom
tome:;book
tomentum:;hair
tomfool:fool sap
tomography:imag
tomorrow:;day futur
tonal:;key qualiti tone
tonal_pattern:melodi
tonality:;key
tone:;deliveri feel flavor look pitch qualiti smell spirit
toner:;materi solut stuff tone
tonga:friend_island
tongan:;tonga
tongue:natur_languag;knife languag linguist organ
tonic:pop soda soda_pop soda_water;keynot tone
tonight:;nowaday present
tonnage:;duti tariff
tonne:metric_ton
tons:dozen load lot pile score
tool:instrument;creatur dick implement mean peter puppet way
toolbox:tool_cabinet tool_case tool_chest
toon:anim_cartoon cartoon
tooshie:behind rear_end seat;bottom butt rear stern tail tail_end
tooth:;bone project
toothpowder:tooth_powder
toothsome:delici
toothwort:pepper_root
top:exceed upper_side upsid;crest peak pinch region side summit
top_dog:chief;head
top_executive:big_businessman busi_leader magnat tycoon;baron king mogul
top_hat:;beaver
top_side:upsid
topaz:;tan
topee:sun_helmet
topeka:capit_of_kansa
topi:sun_helmet
topic:matter subject theme;content count issu messag weigh
topical:;issu matter subject theme
topical_anesthetic:local
topnotch:ace crack super top
topographic_point:place spot
topography:;configur form geographi shape
topology:region_anatomi;anatomi
toponym:place_name
topper:;best
topple:tumbl;tip
tops:ace crack super
topsoil:surfac_soil
tor:;hill rock stone
torah:law
torch:;light
torino:turin
torment:tortur;distress harass hurt pain suffer
tormented:tortur
tornado:crack_cocain;cocain cyclon twist worm
tornado_lantern:hurrican_lamp storm_lamp
tornillo:screw_bean
torpedo:cuban_sandwich gun_for_hire gunman hero_sandwich hire_gun hit_man italian_sandwich poor_boy sub submarin
 submarin_sandwich wedg;bomber gun murder sandwich shoot
torpid:;sluggish
torque:;forc
torrent:violent_stream;flood rain rainfal stream swamp torrenti
torrential:;flood
torrid:fieri
torsion:torqu
torso:;trunk
tort:civil_wrong;misconduct wrongdo
tortoise:;turtl
tortuous:wind;byzantin involv
torture:;distress hurt pain suffer
torturing:;persecut
torus:tore
toss:flip pitch sky;chuck flick throw
tossup:even_chanc
tot:sum;talli
total_darkness:black
totaliser:add_machin
totalitarianism:dictatorship
totality:entireti;aggreg entir full intact integr
totalizer:add_machin
tote:;bag tug
totem:;clan emblem kin tribe
toter:carrier
touch:skin_sens;concern contact ghost refer relat signatur strike trace
touchable:tangibl
touchdown:;land
touched:move stir;affect
touching:affect;act contact deed strike
touchline:;sidelin
touchscreen:touch_screen
touchstone:standard;metric
touchwood:;punk
tough:hood punk street_fighter;crimin fighter outlaw rug
toughened:temper;tough treat
toughie:hood punk tough
toughness:stay_power;endur rug strength temper
tour:circuit go spell;journey shift tourist
tourer:tour_car tourist
tourism:;busi tourist
tourist:;circuit tour tourism travel
tourist_court:motor_hotel motor_inn motor_lodg
touristry:tourism
tournament:;competit contest
tourney:tournament;competit contest
tout:boast gas
tow:;haul
towage:tow
towboat:tug;tower
tower:pillar;column shape tug
towering:emin soar;majesti
town:;municip township
townsfolk:town
township:;town
townspeople:town;municip
toxic_condition:poison
toxicant:poison
toxicity:;subtl
toxin:;poison toxic
toy:;miniatur replica reproduct
toyon:christma_berri
trablous:;tripoli
trace:;describ draw ghost hint hunt indic line suggest touch
tracing:;describ draft draw line
track:;chase cours cross dog evid ground lead path tag tail trail
tracker:;chase dog hunter tag tail track trail
tracking:trail;chase dog pursuit tag tail
tract:parcel_of_land piec_of_ground piec_of_land;nerv_pathway parcel pathway
tractability:;flexibl
tractableness:;flexibl
traction:;friction grip pull
tractor:;truck
tractor_trailer:rig semi
trade:craft merchandis;busi busi_deal commerc deal job occup sell swap switch
trade_gap:visibl_balanc
trade_good:commod
trade_name:brand
trade_route:sea_lane
trade_stoppage:embargo
trade_union:;brotherhood
trade_union_movement:;labor
trade_unionist:union_member
trademark:hallmark;allow appropri brand characterist mark marker reserv
trader:dealer;franchis hawk merchandis merchant sell trade
trades_union:;brotherhood
tradesman:market_keeper
trading:;commerc sell
trading_post:countri_store general_store
tradition:custom;customari
traditional:;custom
traditionalist:;conserv persist prevail
traducement:defam
traffic:;commerc deal
traffic_island:safeti_isl safeti_zone
trafficator:turn_indic turn_signal
trafficker:seller vendor;hawk market merchant sell traffic
tragedy:catastroph disast;disastr drama fatal tragic
tragic:;catastroph disast tragedi
trail:chase dog tail;lead path tag track
trailblazer:pioneer
trailer:preview;ad advertis drone lag trail
trailer_truck:rig semi
trailhead:trail_head
trailing:track;chase dog pursuit tag tail
train:educ;condit disciplin seri string
train_depot:railroad_station railroad_termin railway_station
train_of_thought:;thread
train_station:railroad_termin
trainee:;condit disciplin educ initi train
trainer:;coach educ leader train
training:breed;coach educ school
trainman:railroad_man railway_man
trait:;attribut
traitor:;betray crimin outlaw treason
traitorousness:treason
tram:;transport wagon
tramcar:tram
trammel:limit trap;bound restrict
tramp:pad;drift rang rove stray swan
trampling:;sound
tramway:tram;track transport
trance:captur charm entranc spell;delight glamour transport witch
tranche:;percentag portion share
tranquil:calm;quiet
tranquility:quiet;calm order
tranquilize:calm quiet
tranquillise:calm quiet
tranquillity:quiet;order
tranquillize:calm quiet
transaction:deal;conduct sell
transactions:minut proceed
transcend:exceed top;surpass
transcendent:surpass;exceed top
transcribed:can
transcriber:translat
transcript:copi;write
transcription:written_text;arrang
transfer:transport;bring carri channel shift transmit transplant
transferee:transfer
transferral:transfer transport
transfix:spike;grip
transfixed:fascin
transform:;translat
transformable:;convert
transformation:shift;chang function map modif
transfuse:;cup
transfusion:;action
transgress:breach violat;sin
transient:pass;travel
transistor:;semiconductor
transit:transport transport_system;facil instal
transition:convers passag;convert shift sink transform
transitory:pass
translatable:;convert
translate:;transform understand
translating_program:;translat
translation:;render travel version
translator:interpret;mediat
transmissible:catch genet hereditari inherit transmit;ancestr
transmission:;air beam broadcast carri channel communic infect send transmit
transmission_line:cabl
transmit:channel;air beam broadcast carri communic convey
transmittable:catch
transmittal:transmiss
transmittance:;transmiss
transmitted:genet hereditari inherit;communic convey kin
transmitter:;agent channel communic convey mail send transmit vector
transmitting:transmiss;carri channel send
transmitting_aerial:antenna
transmutable:;convert
transmutation:shift transform
transmute:transform
transnational:multin
transonic:sonic
transparency:;clariti foil sheer
transparent:;sheer
transparent_quartz:rock_crystal
transplant:graft;transfer
transplantation:organ_transplant;graft transfer
transport:carri;channel delight send ship transmit
transportation:transfer transit;bring carri channel dot facil fare instal transmit
transportation_system:transit
transporter:;carri crane truck
transpose:;interchang transplant
transposed:revers
transposition:switch;replac
transposon:jump_gene
transubstantiate:transform
transversal:cross
transverse:cross
transvestism:cross_dress
transvestitism:cross_dress
trap:;drain pin
trapping:;hous
trash:junk scrap;chicken_feed pan wast
trash_barrel:ash_bin garbag_can
trash_bin:garbag_can
trash_can:ash_bin
trash_collection:garbag_pickup
trash_heap:junk_pile
trash_pickup:garbag_collect
trashy:cheap flash loud
trauma:harm hurt injuri;traumat wound
traumatic:;harm hurt injuri trauma
traumatology:accid_surgeri
travail:confin effort labor labour;dig sweat
travel:chang_of_locat go journey move;motion movement trip
traveler:;journey trip
traveling:;journey move movement
traveling_bag:;grip
traveling_salesman:commerci_travel
traveller:;journey trip
travelling:;journey move movement
travelling_bag:;grip
travelling_salesman:commerci_travel
traverse:cross span;beam track
travesty:parodi;comedi ridicul takeoff
trawler:;cart drag fisher fisherman hale haul
treacherous:;betray treason
treachery:betray;treason
treacle:golden_syrup
tread:step stride;pace surfac
treadmill:;mill salt_mine
treason:;betray crime insurg offens
treasure:gem prize valu;appreci art rich wealth
treasure_state:montana
treasured:precious want
treasurer:financi_offic
treasury:;financ fund
treat:handl process;deal happen nutrit occurr
treated:;temper
treater:negoti
treatise:;write
treatment:;aid attent care discours discuss handl manag process treat
treaty:pact;accord
treble:soprano tripl;doubl dual pitch
tree:corner
treed:trap
trek:;journey trip
trembles:milk_sick
trembling:shake shaki;motion quak
tremendous:enorm fantast terrif wonder;grand marvel terribl
tremor:quak;earthquak thrill
trench:deep;depress ditch
trenchant:search
trend:curv sheer slew;cours cut direct flow style tendenc vogu way
trendy:;style trend vogu
trento:trent
trespass:;misconduct outrag sin violat wrongdo
trespassing:;invad invas
trey:iii three triniti trio;digit figur
triad:iii three triniti trio tripl;common_chord digit figur set
trial:run test;attempt effort endeavor endeavour essay experi sampl tast tri
trial_impression:test_copi;proof
trial_run:test
triangle:;shape triangular
triangular:;triangl
triangulum:;triangl
tribade:gay_woman lesbian
tribal:;clan folk kin tribe
tribal_sheik:arab_chief sheikh
tribal_sheikh:arab_chief sheik
tribe:feder_of_tribe folk;clan kin kin_group nation tribal
tribunal:court;assembl
tribune:;defend guardian
tributary:affluent;conduc contribut feed
tribute:;approv payment
trice:instant new_york_minut split_second
trichobezoar:hair_ball
trichromacy:color_vision
trick:fast_one fox;devic joke shift slick tricki twist
trickle:;filter flow
tricksy:;slick tricki
tricky:;catch slick
trident:;lanc
tried:test
trier:;attempt essay hear judg justic sampl seek tast test tri
trifle:;small_beer
trifoliata:wild_orang
trig:;trim
trigger:spark;trip
triggerman:gun_for_hire gunman hire_gun hit_man torpedo;gun
trigon:triangl
trilateral:triangl triangular
trilby:felt_hat
trill:;shake
trilled:roll
trillion:billion million;one_million_million
trillium:wood_lili
trilogy:;trio tripl
trim:spare;cut reduc tailor
trimester:;session
trimmed:;cut
trimming:;decor
trine:iii three triniti trio
trinitrotoluene:tnt
trinity:iii three trio;creator digit divin figur lord maker
trinket:;novelti
trio:iii three triniti;composit digit figur piec tripl
trip:;journey spark travel trigger
tripe:;trash
triple:;safeti set trio
triplet:iii three triniti trio;tripl
triplex:tripl
tripoli:capit_of_libya;limeston
tripping:swing
trite:stock tire
tritoma:flame_flower
triton:;newt
triumph:victori;conclus crow end prevail success win
triumphant:victori;prevail pride triumph
trivia:small_beer;littl object petti
trivial:petti;littl
triviality:;small_beer
trm:transmiss_time
trna:transfer_rna
troglodyte:cave_man solitari
troika:iii three triniti trio;carriag digit figur
trojan:;asian troy
trojan_horse:fifth_column
trolley:;tram
trolley_car:;tram
trollop:jade loos_woman
trombone:;brass
trompillo:prairi_berri
troop:parad;flock scout_group
trooper:;offic policeman soldier
troops:militari_personnel;forc personnel soldier
trope:figur_of_speech
trophy:;award honor honour prize
tropical_sore:delhi_boil
tropics:tropic_zone
troponym:manner_name
trot:clip;radic travel
troth:plight;engag
trotter:;clip foot
troubadour:folk_singer
trouble:bother;difficulti disord disturb harri plagu problem problemat provok upset
trouble_maker:bad_hat
troubled:turbul;disrupt riot upheav uproar
troublemaker:bad_hat troubl_maker
troubler:bad_hat troubl_maker
troubleshooter:troubl_shooter
troubling:disturb worri;serious
trough:;bowl channel depress public_treasuri till
trounce:beat slash whip;crush jaw lectur
trouncing:beat slaughter;debacl
troupe:;compani organiz
trout:;fish
trove:;treasur
truce:armistic;peac
truck:;cart
trucker:truck_driver;driver truck
trucking:;cart drag hale haul ship transport
trucking_rig:semi tractor_trailer trailer_truck
trudge:pad
true:;align truth
true_laurel:bay_tree;bay
true_statement:;truth
truehearted:;loyal
truelove:steadi
trueness:loyalti the_true truth
truffle:;veget
trump:best;trumpet
trumpery:nonsens;trash
trumpet:;brass trump
trumpet_tree:snake_wood
trumpeter:herald;courier messeng musician player trump
trumpets:yellow_pitcher_plant yellow_trumpet
trumpetwood:snake_wood trumpet_tree
truncated:abbrevi shorten
truncheon:baton billi billi_club
trunk:;baggag luggag stem
trunk_call:long_distanc
trunks:short short_pant
truss:;framework
trussed:tie
trust:reli relianc;believ belong cartel certainti combin desir hold hope properti
trustee:legal_guardian regent;commit
trustee_account:save_bank_trust
trusteeship:trust_territori
trustingness:;trust
trustworthy:;confid faith trust
truth:the_true;accuraci fact fals true true_statement
truthful:;true
try:attempt effort endeavor endeavour essay test;sampl seek strive tast
trying_on:;fit
tryout:audit test trial trial_run;essay experi run sampl tast tri
tsa:transport_secur_administr
tsar:;monarch sovereign
tss:toxic_shock toxic_shock_syndrom
tsunami:;catastroph disast tragedi wave
tt:terrestri_time
tuareg:;african
tub:;bath vessel
tuba:bass_horn;brass
tube:;pipe
tuberculosis:tb
tubular:;tube
tuck:;attitud insert posit postur
tucker:exhaust
tudor:;dynasti
tues:tuesday
tuesday:;weekday
tuffet:;ottoman
tug:labor labour;boat jerk pull push tow tower
tugboat:tug;boat tow tower
tuition:;coach fee instruct teach
tularaemia:deer_fli_fever rabbit_fever
tularemia:deer_fli_fever rabbit_fever
tum:stomach
tumble:fall toppl;spill tip trip
tumbling:;athlet gymnast
tumid:;larg
tummy:bay_window corpor stomach
tumour:tumor
tumult:turmoil uproar;din disrupt disturb troubl turbul
tumultuous:troubl turbul;disrupt riot upheav uproar
tumultuousness:uproar
tumulus:burial_mound grave_mound
tun:;barrel
tundra:;plain
tune:melodi;music pitch strain
tuner:radio radio_receiv radio_set receiv_set;receiv tune wireless
tunic:;membran
tunis:capit_of_tunisia
tunisia:;tunisian
tunisian:;african tunisia
tunnel:;hollow
tunny:tuna tuna_fish
turbid:;muddi
turbinate:spiral
turbulence:;upheav
turbulent:troubl;disrupt riot upheav uproar
turd:;dirt
turf:;land soil
turgid:;larg
turkey:;poultri
turkey_cock:;tom
turki:;asian
turkish_capital:ankara
turkmen:turkmenistan
turkmenia:turkmenistan
turkomen:turkmenistan
turmoil:upheav;disrupt disturb excit
turn:bend;becom curv twist
turn_around:;revers
turn_of_events:twist
turnabout:chang_of_mind turnaround;altern decid interchang repeal revers
turnaround:chang_of_mind;altern decid interchang repeal revers
turncoat:renegad
turned:;off sour
turning:;chang
turning_point:landmark street_corner;corner watersh
turnkey:prison_guard screw
turnout:widen;gather part portion railroad_side side
turnover:;dollar_volum overturn ratio
turnpike:toll_road;expressway freeway gate motorway pike
turnround:;turnaround
turntable:lazi_susan
turquoise:;blue
turret:;platform tower
turtle:;jersey jumper
turtleneck:turtl
tuscan:;italian
tush:behind rear_end seat;bottom butt rear stern tail tail_end
tusk:horn ivori;tooth
tussle:;combat fight scrap
tutelage:tuition;appoint care coach defend guardian handl instruct manag protect teach
tutor:coach privat_instructor;instructor teacher tuition
tutorial:;coach session
tutorship:tuition
tutu:ballet_skirt;skirt
tux:black_tie dinner_jacket
tuxedo:black_tie dinner_jacket
tv:televis televis_receiv televis_set;broadcast receiv video
tv_audience:viewer
tv_program:televis_show
tv_set:televis_receiv;televis
tv_show:televis_program
twain:brace duet duo pair;coupl ii match mate span twin two
twat:goos
tweak:;pinch squeez
tweet:pinch
twelfth:;rank
twelve:dozen
twelve_noon:midday
twelvemonth:year
twenties:;decad
twentieth:;rank
twenty:;bill greenback
twenty_percent:fifth_part;fifth
twilight:;hour light
twilit:twilight
twin:coupl duplic match mate pair;counterpart parallel
twin_bill:doubl_featur
twin_towers:world_trade_center
twine:string wrap;twist wind
twinge:;pinch sting
twinkle:flash spark sparkl;chang express face look modif smile
twinkling:instant new_york_minut split_second
twinkly:smile
twinned:duplic match
twins:;crystal
twirl:spin;twist
twirler:pitcher
twist:turn_of_event worm;becom bend develop devic grow interpret spin turn
twisted:distort
twister:tornado;cyclon twist worm
twisting:spin wind;rotat tortur
twistwood:twist_wood
twisty:wind
twit:cod
twitch:jerk;flip pinch
twitter:;sound
two:ii;digit figur
twofold:doubl dual
twoscore:forti
twosome:brace coupl duet duo pair;span
tx:texa
tycoon:big_businessman busi_leader magnat top_execut;baron businessman king mogul
tyke:;child fri kid minor peasant small_fri
tympan:drum
tympanum:middl_ear
type:eccentr;adult form kind sort
type_of_architecture:architectur_style
typecast:type
typeface:;type
typewrite:type
typewriter:;type
typhoon:;cyclon
typical:distinct;specialti
typify:repres
typing:;write
typo:;mistak
tyrannic:authoritarian
tyrannical:authoritarian;crush dictat oppress suppress
tyranny:dictatorship;authoritarian dictat domin
tyrant:;authoritarian dictat ruler
tyre:sur tire;hoop ring
tyro:initi
ubermensch:superman
uda:ulster_defenc_associ
udometer:rain_gaug
ufo:unidentifi_fli_object;phantom shadow
ugandan:;african
ugly:;beauti horribl temper
uk:britain great_britain unit_kingdom
ukraine:;ukrainian
ukrainian:;slavic ukrain
ukrayina:ukrain
ulaanbaatar:capit_of_mongolia
ulna:elbow_bone
ulterior:;later
ultimatum:;demand
ultra:extremist radic
ultrasound:;imag sound
ululate:;roar
umber:deep_brown;chocol coffe
umbilical:;canal
umbilicus:belli_button
umbrage:offens;offenc
umbrageous:outrag
umbrella:;defens
umbrella_arum:snake_palm
umma:islam_nation
ummah:islam_nation
ump:umpir;offici refere
umpire:refere;intermedi judg mediat offici
un:unit_nation
unable:;abil ineffect
unaccented:;weak
unacceptable:;imposs
unadulterated:perfect pure stare;complet stark
unafraid:secur
unagitated:;calm
unaltered:unchang
unanimity:;accord agreement
unanimous:;consent integr uniti whole
unappeasable:grim relentless stern
unarm:;disarm
unassailable:;secur
unassuming:retir
unattackable:;secur
unattended:;neglect
unauthorised:unauthor;author mandat
unauthorized:;author mandat
unavailable:;avail
unavoidable_casualty:act_of_god inevit_accid
unavowed:;secret
unaware:;awar conscious
unbalance:imbal;instabl
unbalanced:crazi mad;disturb frenzi furi sick
unbelievable:incred;credibl unlik
unbelieving:;skeptic
unbend:;relax
unbendable:firm;steadi
unbending:;rigid
unbent:;straight
unbowed:;straight
unbroken:;kept
uncanny:weird
uncase:strip;peel
unceasing:etern;constant
uncertain:unsur;assur author certainti confid uncertainti
uncertainness:uncertainti
uncertainty:doubt;dubious shaki tentat uncertain unstabl unsur
unchanging:;static
unchurch:;curs
uncivil:;rude
uncivilised:;savag
uncivilized:;savag
unclean:dirti
unclear:;clariti
unclothe:;peel strip
unclouded:;clean
uncloudedness:clariti
unclutter:clear
uncoerced:will
uncomfortable:;comfort discomfort
uncomfortableness:discomfort
uncommon:;curios
uncomplete:incomplet
uncompleted:incomplet
uncomplicated:elementari simpl
unconditional:;flat
uncongenial:;hostil
unconnected:;confus connect scatter
unconquered:unbeaten
unconscionable:outrag steep
unconscious:;brain head mind
unconstraint:abandon
unconventional:;convent improp unlaw
unconvincing:unbeliev;unlik
uncounted:countless myriad;infinit
uncover:reveal unveil;expos
uncovered:expos
uncovering:discoveri;act attain bare bump chanc deed detect discov dismantl encount hear learn notic observ regain
 remov
undecided:unresolv
undecipherable:;unclear
undefined:vagu
underage:;minor
underbred:rude
undercarriage:;framework
underclass:lower_class
underclothes:underwear
underclothing:underwear
undercoat:flat_coat prime
undercover:clandestin secret underground
undercover_agent:spi
undercover_work:spi
undercurrent:;mean substanc
undercut:;materi stuff
underdeveloped:develop
underdog:;failur loser
underdrawers:short
underestimate:;estim idea
underframe:;skeleton
undergrad:undergradu
underground:clandestin metro secret subway subway_system undercov;railroad railway
underlay:carpet_pad
underlayment:carpet_pad
underline:emphas underscor
underling:foot_soldier subordin subsidiari
underlying:inher;fundament
undermine:cave sabotag;weaken
underpass:subway
underprice:;dump
underscore:emphas
undersea:submarin;sub
undersecretary:;secretari
undersell:undercut
undershirt:vest
underside:bottom;side
understand:realiz;translat
understandable:;compass grasp realiz savvi translat
understanding:agreement savvi;agre compass grasp know realiz reason statement sympathi
understate:minim
understatement:;minim statement
understood:;silent
understructure:base groundwork;foundat
understudy:standbi;actor altern player
undersurface:bottom
undertake:attempt tackl;contract guarante
undertaker:funer_director
undertaking:project task;attempt craft design dig labor labour plan push trade tug work
undertow:sea_purs
underwater:submerg
underwater_archeology:marin_archaeolog
underwood:;brush
underworld:;class hell
underwriter:general_agent insur_agent insur_broker invest_banker;agent broker factor insur insur_compani insur_firm
undesirable:unwant
undestroyable:;durabl
undetermined:;undecid unresolv
undifferentiated:;uniform
undirected:afloat
undischarged:owe;outstand
undivided:;exclus
undoer:open;destroy
undone:ruin sunk
undress:strip;peel
undue:;excess unreason
undulate:;roll wave
undulation:;wave
unearthly:spiritu weird
unease:;discomfort disord troubl uneasi
uneasiness:;anxieti discomfort restiv
uneasy:;anxious nervous
uneducated_person:know_noth
uneffective:ineffect
unemotional:restrain
unemployed:;person
unending:etern
unenlightened:;naiv
unenviable:embarrass
unequal:inadequ;equal
unequaled:;alon
unequalled:;alon
unequivocal:definit
uneven:;odd
unexampled:;new
unexpended:left remain
unfair:;equiti fair injustic
unfairness:;injustic
unfaithful:;fidel
unfaltering:firm;steadi
unfastened:open
unfastener:open
unfavorable_judgment:critic
unfearing:brave;hardi
unfeigned:genuin
unfinished_business:loos_end
unfirm:;shift
unfit:;inabl
unfitness:inabl
unfitting:inappropri
unfledged:;fledgl
unfluctuating:steadi
unfold:;spread stretch
unfolding:flower;develop evolut
unforced:will
unforgiving:grim relentless stern;hardship sever
unfounded:idl
unfreeze:melt
unfrequented:;lone
unfriendly:;hostil
ungainly:;awkward
ungraded:dirt
unhappiness:sad;distress feel
unhappy:distress;happi sad
unharmed:;whole
unhealthiness:health_problem ill_health
unhealthy:;health
unheeded:ignor neglect
unhinge:disord;troubl
unhinged:crazi mad;disturb sick
unholy:;wick
unhurt:unharm;whole
unicorn_root:crow_corn star_grass
unidentified:unknown unnam;anonym
unification:fusion merger;blend merg mix union unit
unified:coordin incorpor integr merg
uniform:;cloth consist wear
uniformity:;consist similar
unify:merg unit
unifying:;consolid
unimaginable:imposs
unimportant:;import signific
uninstructed:;naiv
unintelligent:;stupid
uninterrupted:continu
uninvolved:detach
union:north;brotherhood feder northern organiz pair unif unionist
union_member:trade_unionist unionist
union_of_burma:myanmar
union_soldier:feder
union_suit:long_underwear
unionised:organis;organiz
unionist:union_member;brotherhood union
unionized:organis;organiz
uniqueness:;alon singular
unison:;accord agreement coincid conjunct
unit:;compon constitu part portion
unit_of_ammunition:one_shot round
unitard:bodi_suit cat_suit
unite:merg;combin connect link
united:join
united_arab_republic:egypt
united_front:northern_allianc
united_kingdom:britain great_britain uk
united_mexican_states:mexico
united_nations:un
united_states:america us_govern usa
united_states_army:usa
united_states_marines:marin_corp us_marin_corp
united_states_president:chief_execut
uniting:merger;combin connect consolid integr link merg unif
unity:ace integr singl;broken digit figur unanim whole
univalve:gastropod
universal:;exist proposit rule univers world worldwid
universal_time:gmt ut
universality:;cathol worldwid
universe:exist world;cosmic popul universal worldwid
university:;bodi establish
university_of_pennsylvania:penn
unix:;os
unjust:unfair;equiti fair injustic
unjustness:injustic
unkept:;broken
unknown:alien stranger unidentifi unnam;anonym exot obscur region
unlawful:improp;unconvent
unlax:;relax
unleash:;loos
unlifelike:cardboard
unlike:;differ
unlikely:;likelihood unbeliev
unlimited:outright
unloading:;handl
unloose:free loos releas
unloosen:free loos releas
unlucky:;doom
unmanageable:difficult
unmannered:rude
unmannerly:rude
unmarked:overlook
unmarried:;singl
unmarried_man:bachelor
unmasking:expos
unmediated:direct
unmingled:sheer;plain
unmistakable:appar evid patent plain;appear ground seem
unmixed:sheer;plain
unnamed:unidentifi unknown;anonym
unnatural:abnorm;affect
unnecessary:;necess
unneeded:unnecessari
unnerving:formid
unnoted:overlook unmark
unnumberable:countless myriad;infinit
unnumbered:countless myriad;infinit
unnumerable:countless myriad;infinit
unopen:shut;close
unorthodox:maverick;rebel
unpaid:volunt;amateur recreat
unpaid_worker:volunt
unparalleled:;alon
unpatterned:;plain
unpitying:ruthless
unplayful:;sober
unpopular:;popular
unpredictability:volatil
unpredictable:;irregular
unproblematic:elementari simpl
unprocessed:;crude
unprovoked:;abandon
unquestionable:authent
unquiet:anxious nervous;uneasi
unreadable:;unclear
unreal:;artifici realism realiti
unreasonable:excess;exceed surpass top
unreasoning:;blind
unreciprocated:unansw
unrecorded:live
unredeemed:doom
unrefined:;crude
unregenerate:stubborn
unrelenting:brutal grim relentless stern;hardship persist sever
unremarkable:everyday routin
unremitting:;constant
unrequited:unansw
unresistant:;liabl
unresolved:undecid
unrest:;stormi turbul upheav
unrestrained:frantic;excit mad
unrevealed:undisclos
unripe:;green
unripened:;green
unsafe:danger;insecur
unsatisfying:disappoint
unsaved:doom
unsavory:;breach offens outrag shock violat
unsavoury:;offens
unscathed:unharm;whole
unsealed:;uncertain uncertainti
unseeable:invis
unseen:spiritu_domain spiritu_world;belief
unshakable:firm;steadi
unsheathed:;bare
unsighted:blind
unskilled:amateur
unsloped:upright
unsmooth:rough
unsolved:unresolv
unsound:;unstabl
unsounded:;silent
unsparing:lavish
unspeakable:aw terribl;pain
unspecific:;broad
unspoken:;silenc
unsporting:cheat;foul
unsportsmanlike:cheat;foul
unstable:;instabl
unstableness:;instabl
unstinted:lavish
unstinting:lavish
unstrain:;relax
unsubtle:;broad
unsuccessful:;success
unsuccessful_person:loser;failur
unsufferable:;imposs unaccept
unsung:;obscur unknown
unsure:shi uncertain;assur author certainti confid uncertainti
unsusceptibility:immun
unsweet:sec
unswerving:staunch
untamed:wild
unthaw:melt
untier:open
untimely:;prematur
untoward:advers
untroubled:secur
untrusting:suspici wari
untune:upset
unused:;idl
unusual:strang
unvanquished:unbeaten
unvarying:constant;uniform
unveil:reveal
unveiling:debut entri first_appear introduct launch;present
unwarranted:idl
unwavering:firm level;resolut resolv steadi
unwell:ail peak poor
unwellness:ill sick
unwillingness:;unwil
unwind:;relax
unworthy:;ugli
unwrap:disclos expos reveal
unwritten:oral;spontan
unyielding:dog;persist
upbeat:;beat prosper rhythm welfar
upbraiding:dress_down
upbringing:bring_up;breed foster further heritag inherit parent rais rear
upchuck:cat sick;chuck
upcoming:approach come forthcom
upcountry:midland
update:;intellig news word
updating:;chang
upgrade:ascent climb rais;lift packag promot rise rise_slope slope softwar uphil
upheaval:turmoil;disord disrupt disturb excit troubl turbul
uphill:rise;ascent climb rais upgrad
uphold:preserv;continu
upholstery:;cover craft trade
upkeep:mainten;fix fixtur maintain mend preserv repair support sustain
upland:highland;elev
uplift:;ascent rise upheav
uplifting:;ascent rise
upper:;berth
upper_balcony:famili_circl peanut_galleri
upper_limit:maximum
upper_side:top upsid
upper_volta:burkina_faso
uppercase:capit_letter;capit
upraised:lift
upright:vertic;good piano
uprise:aris;rise
uprising:rebellion revolt rise;battl conflict insurg rebel struggl
uproar:;disrupt disturb nois troubl turbul
uproarious:;scream
uproot:erad
uprooter:destroy
upset:disturb overthrow worri;confus disord distress overturn troubl
upshot:consequ effect outcom result;event
upside:top top_side upper_side;side
upstage:;distant
upstairs:;part portion
upsurge:rush spate surg;flow soar tide
uptake:consumpt intak;activ consum
upthrow:;upheav
upthrust:;upheav
uptick:;deal transact
uptight:restiv
upturn:;improv
upturned:overturn
upwind:weather
urania:venus
uranology:astronomi
urban_center:citi metropoli
urbane:polish;refin
urdu:;sanskrit
urga:capit_of_mongolia
urge:advoc impuls press recommend;desir inspir motiv need
urgency:;import necess press urg urgent
urgent:press;advoc inspir recommend urg urgenc
urging:spur;advocaci encourag inspir needl press urgenc
urinary:;pee urin
urinary_calculus:kidney_stone
urinate:pee wee
urine:pee;wee
url:;address
urn:;pot
uruguay:;uruguayan
uruguayan:;uruguay
us_army:usa
us_government:unit_state
us_marine_corps:unit_state_marin
us_post_office:;po
us_secret_service:ss
usa:america the_state unit_state unit_state_armi us_armi;american armi
usable:oper;appli employ function util
usaf:air_forc us_air_forc
usage:custom exercis;accustom appli customari employ exert pattern practic surviv util
usance:econom_consumpt;consumpt custom usag
usbeg:uzbek
usbek:uzbek
uscb:bureau_of_custom custom_bureau custom_servic
usda:agricultur_depart depart_of_agricultur;agricultur
useable:oper;function
useful:;util
usefulness:util;appli employ useless
useless:;util
user:;appli employ exploit util
usher:;guid offici
using_up:;consumpt expenditur
usmc:marin_corp unit_state_marin us_marin_corp
usn:unit_state_navi us_navi;navi
usps:us_postal_servic
ussher:jame_usher usher
ussr:russia soviet_union
usss:secret_servic ss us_secret_servic
usual:;common
usumbura:capit_of_burundi
usurer:loan_shark
usurious:outrag steep
usurpation:;violat
ut:gmt greenwich_mean_time greenwich_time mormon_state universal_time utah;doh
utah:mormon_state ut
utc:coordin_universal_time;gmt ut
utile:use
utilisation:exercis usag;employ
utilise:appli employ util
utilised:util
utilitarian:use;util
utility:substitut;appli employ reserv servic use useless
utilization:exercis usag;appli employ exert practic
utilize:appli employ
utmost:extrem level_best maximum;bound boundari limit maxim
utopian:;reformist
utter:express perfect pure stare;complet mouth speak stark talk
uttered:express
utterer:;speaker
uttermost:extrem level_best maximum utmost
uzbak:uzbek
uzbeg:uzbek
uzbek:republ_of_uzbekistan uzbekistan
uzbekistan:uzbek
va:old_dominion old_dominion_state virginia
vacancy:vacuum void;space vacant
vacant:;abandon empti renounc resign vacanc vacuum void
vacant_lot:build_site
vacate:renounc resign;abandon empti repeal revers
vacation:holiday;leisur repeal revers
vacation_spot:playground resort_area
vacationing:;holiday leisur
vaccinum:vaccin
vacillation:swing
vacuity:vacuum
vacuous:empti;blank hollow
vacuum:hoover vacanc void;space vacant
vagabond:float rang rove stray swan;drift
vagabondage:wander
vagina:;canal
vagrant:float
vague:obscur;dim
vagus:wander_nerv
vain:swollen;ego vaniti
vale:valley;depress
valence:;power
valentine:;steadi
valet:gentleman;man
valetta:capit_of_malta
valhalla:;heaven
validating:collater confirm
validation:;confirm demonstr determin establish find proof prove
validatory:collater confirm
validity:;credibl legal rigor strict
vallecula:;groov
valletta:capit_of_malta
valley:vale;depress
valor:;braveri courag
valuable:;appreci esteem prize respect treasur valu
valuate:assess evalu;measur valu
valuation:evalu rate;assess damag measur price term valu
valuation_reserve:allow_account
value:prize treasur;appreci assess esteem evalu measur respect worth
value_orientation:moral_principl
valued:;precious
values:;belief
vambrace:lower_cannon
vamoose:;skip
van:new_wave vanguard
vandalism:;destruct
vane:;web
vanessa_atalanta:red_admir
vanguard:new_wave van;cut_edg forefront
vanish:disappear;fell
vanishing:;disappear
vanity:;dress_tabl empti hollow pride swollen toilet_tabl vain
vanquish:beat;crush
vantage:advantag;asset plus posit
vapor:;suspens
vapor_bath:steam_room
vaporous:transpar;sheer
vapors:blue blue_devil
vapourous:transpar;sheer
vapours:blue blue_devil
variability:;uneven vari
variable:vari;alter chang quantiti
variance:variant;depart departur differ disagr vari
variant:;alter chanc_variabl chang depart departur differ edit random_variabl vari variat version
variate:chanc_variabl random_variabl;variant
variation:;chang depart edit modif vari variant version
varicolored:;paint
varicoloured:;paint
varied:;divers varieti
variegate:;vari
variety:divers mix_bag;blend diver diversifi merg mix mixtur vari various
variety_meat:organ
various:sever;divers versatil
varlet:rogu
varna:;group
varnished:stain
varsity:first_team;squad team universiti
vary:alter depart;chang
varying:variabl;alter chang
vas:vessel
vase:;jar
vase_vine:leather_flower
vast:huge immens
vat:;vessel
vaticinator:oracl prophet
vaudeville:music_hall;varieti
vaudeville_theater:music_hall
vaudeville_theatre:music_hall
vault:;hurdl
vaulter:pole_jumper
vaunt:boast gas
vd:sexual_transmit_diseas social_diseas;dose
vdu:visual_display_unit
veal:;meat
vector:;transmitt variabl
veer:curv sheer slew trend;cut
veg:veget
vegetable:;produc
vegetable_ivory:appl_nut
vegetable_patch:kitchen_garden
vegetation:flora;develop grow growth
vegetative:;flora
veggie:veget
vehemence:emphasi violenc;furi
vehement:fierc tear;furi violenc violent
vehicle:;medium transport
vehicular:;vehicl
veil:head_cover;embryon_membran garment hide
vein:;style
velocity:speed;acceler hurri race rapid rate rush speedi zip
velodrome:;track
velum:veil
velvet_grass:yorkshir_fog
velvety:velvet
vena:vein
vend:hawk
vendee:buyer
vender:seller vendor
vendetta:blood_feud;feud
vending:;hawk market sell
vendor:seller;hawk market merchant sell traffic
vendue:auction auction_sale
veneer:face;coat
venerable:august rever
veneration:;commit devot emot fear worship
venetian:;italian venic
venezia:venic
venezuela:;venezuelan
venezuelan:;venezuela
vengeance:;retali reveng
venire:;panel
venom:spite;dead vicious wound
venomous:;brutal dead poison spite vicious
vent:;hole volcano
venter:belli stomach;speaker
ventilation:;air breath improv public_discuss
ventilator:breath_apparatus breath_devic breath_machin
venting:discharg;emiss
ventral:;belli stomach
venture:guess hazard;adventur dare invest jeopard job pretend project specul stake task undertak
venturesome:dare
venturous:dare
venue:;jurisdict scene
veranda:galleri
verandah:galleri
verb:;verbal
verbalise:mouth speak talk;express
verbalised:express
verbaliser:speaker
verbalism:verbal_express;express
verbalize:mouth speak talk;express
verbalized:express
verbalizer:speaker
verbiage:choic_of_word word
verboten:forbidden prohibit
verdict:find_of_fact;find
verge:brink;bound boundari edg limit
verification:confirm;affidavit assur check ensur proof verifi
verificatory:collater confirm
verify:;assert swan swear
verifying:collater confirm
veritable:authent regular;legitimaci
verity:the_true truth
vermilion:orang_red
vermont:green_mountain_state
vernal:youth;young
versatile:;various
versatility:;various
verse:poetri;genr poem poetic
verse_form:poem
versify:vers
version:;adapt alter chang edit interpret render translat type vari variant variat
verso:;revers
vertex:;extrem intersect
vertical:upright;orient
vertical_flute:;record
vertical_stabilizer:tail_fin
verve:;energi vital
vesper:evening_star
vessel:;craft tube
vest:;garment invest
vestal:virgin
vestibule:entranc_hall hall lobbi
vestige:trace
vesture:articl_of_cloth cloth wear
vet:veteran veterinari veterinari_surgeon;doc doctor man md physician
veteran:season;man old_hand
veterinarian:veterinari veterinari_surgeon;doc doctor md physician
veterinary:;doc doctor md physician
veto:negat prohibit;ballot power vote
vex:bother devil gravel;worri
vexation:;concern headach worri
vexed:harass
vhf:veri_high_frequenc
vi:american_virgin_island captain_hick six;digit figur
via_media:compromis
viability:;feasibl properti viabl
viable:feasibl;bring solv work
viaduct:;bridg
vial:;bottl
viands:provis
vibe:;air
vibrancy:;reson ring
vibration:shake;motion move movement quak shaki
vicar:;priest reverend
vicar_of_christ:cathol_pope holi_father pontiff pope roman_cathol_pope
vice:;evil vicious
viceroy:;governor
vicinity:local neighborhood neighbourhood;neighbor neighbour section
vicious:brutal cruel evil fell savag;beast crimin cruelti vice
viciousness:brutal
victim:;cod fool unfortun
victimisation:exploit
victimised:exploit
victimization:exploit
victimize:;con scam
victimized:exploit
victor:winner;contest fighter master superior win
victoria:;victorian
victorian:;victoria
victorious:win;prevail triumph
victory:triumph;conclus end prevail success win
victuals:nutrit provis
video:;record televis tv
videodisc:dvd
videodisk:dvd
videotape:tape;video
vie:compet
vienna:austrian_capit capit_of_austria
vientiane:capit_of_lao
viet_nam:vietnam
vietnamese:;asian
view:consid perspect regard vista;aspect orient posit prospect scene scenic survey watch
viewer:spectat wit;look observ view watch
viewers:tv_audienc view_audienc;audienc
viewgraph:;overhead
viewing:screen show;demo demonstr exhibit present vigil wake
viewing_audience:viewer
viewpoint:point_of_view standpoint;postur stanc stand
vigil:;rite watch
vigilance:weather_eye;alert awak
vigilante:;volunt
vignette:sketch
vigor:energi;alert brace brisk dynam energet forc live stimul strength zip
vigorous:;energi zip
vigour:energi;zip
vii:seven;digit figur
viii:eight;digit figur
viking:;scandinavian
vile:;outrag shock ugli
vilification:abus insult
villa:;hous
village:settlement small_town;communiti hamlet
villain:;charact persona role
vilna:capit_of_lithuania
vilnius:capit_of_lithuania
vilno:capit_of_lithuania
vim:;energi
vinaigrette:french_dress;dress
vindicate:justifi
vindicated:clear;clariti
vindication:;clear defend defens justif justifi
vinegar:;sour
vinery:vineyard
vineyard:;farm
vino:wine
vintage:time_of_origin;wine
vintner:wine_maker wine_merchant
vinyl:;group plastic radic
violate:breach;outrag
violation:infring misdemeanor;breach conflict crime misconduct offens wrongdo
violative:offens
violator:law_offend
violence:;aggress anger angri enrag fierc furi furious hostil intens rage savag storm tear violent
violent:;fierc furi tear violenc
violent_death:kill
violent_disorder:rampag
violet:purpl
violin:;string
violinist:;musician player violin
vip:veri_import_person
viper:;snake
virago:amazon
viral:;virus
virgin:;honor honour innoc virtu
virgin_forest:old_growth
virgin_mary:bloodi_shame madonna
virginia:old_dominion old_dominion_state va
virginia_deer:white_tail
virgo:virgin
virgule:;slash
viridity:green
virile:male;potent
virtual:;practic
virtue:merit moral_excel;good sexual_moral worth
virtuoso:sensat star superstar wizard;ace champion expert genius master musician practic profession
virtuous:virgin;honor honour innoc virtu
virtuousness:moral_excel virtu
virulent:;acid bitter dead
virus:;agenc represent viral
vis_major:act_of_god inevit_accid
visa:;endors sanction warrant
viscosity:;consist
viscount:;lord nobl peer
viscus:internal_organ
visibility:;profil
visible_balance:trade_gap
visible_radiation:light
vision:visual_sens;imag imageri imagin sight spi visual_sensat
vision_defect:visual_disord
visionary:;fanci figur imag intellectu pictur vision
visit:;inspect meet
visitant:visitor
visitation:;catastroph disast impos tragedi
visitor:;chat gossip inspect jaw travel visit
vista:view;aspect prospect scene scenic watch
visual:optic;eye
visual_aspect:appear
visual_disorder:vision_defect
visual_impairment:vision_defect
visual_perception:see
visual_sensation:;vision
visual_sense:vision;sight
visualisation:visual_imag
visualise:;fanci figur imag pictur
visualised:envis
visualization:visual_imag;fanci figur imag pictur
visualize:fanci imag pictur;figur
visualized:envis
vital:;critic
vitality:;anim brace energet energi life_forc stimul vital_forc
vitals:vital_organ
vitamin:;nutrit
vitiate:corrupt mar;void
vitiated:diminish weaken
vitrine:display_case showcas
vitriolic:acid;bitter
viva:oral oral_exam oral_examin;exam examin test
vivacious:vibrant
vivid:;bright brilliant color colour intens
vividness:color;colour intens
vivification:;anim
vivify:reviv
vizier:;offici
vlf:veri_low_frequenc
vocable:spoken_word
vocabulary:;knowledg
vocal:song;composit music outspoken piec sing songwrit
vocalisation:voic
vocalise:;voic
vocaliser:singer vocalist
vocalism:voic
vocalist:singer;musician player sing voic
vocalization:voic
vocalize:voic
vocalizer:singer vocalist
vocalizing:sing
vocation:call career occup_group;bodi busi job occup
vociferation:cri outcri shout;call
vociferous:;din
vodka:;liquor spirit
vogue:;accept appreci style tast trend
voguish:chic smart
voice:;communic singer sound vocalist
voice_communication:languag speech spoken_languag
voicemail:voic_mail
voicing:;adjust
void:vacanc vacuum;space vacant
voidance:evacu
voider:;cloth_basket laundri_basket
voiding:elimin;evacu
volaille:chicken
volary:bird_sanctuari
volatile:explos;substanc
volcanic:;volcano
volcano:;crack mount mountain volcan
vole:field_mous
volition:will
volley:burst;fire
volleyball:;ball
voltage:electr_potenti potenti potenti_differ potenti_drop
volume:bulk;amount book magnitud measur quantiti
volume_unit:capac_measur cubic_measur
voluminous:wind;bulk volum
voluntary:militari_volunt volunt;man solo
volunteer:unpaid unpaid_worker voluntari;man offer
volunteer_state:tennesse
voluptuary:luxuri
voluptuous:stack;luxuri
voluptuousness:hot_stuff
volute:spiral
voluted:spiral
vomit:cat sick;chuck cure remedi therapeut
vomiting:;cat chuck expuls sick
von_bismarck:iron_chancellor
voodoo:;charm cult
voracious:;greed
vortex:;spin
vote:ballot;choic option select
voter:;citizen elect elector vote
voting:ballot;choic option select
voting_precinct:elect_district
vouch:guarante
voucher:;booster champion document friend guarante paper protagonist support verifi
vow:;assur pledg
vowel:;phone
vox:voic;communic singer vocalist
voyage:navig ocean_trip;journey sail
voyager:;navig sail travel
vt:green_mountain_state vermont
vulcanite:hard_rubber
vulgar:;common crude
vulgarism:dirti_word
vulnerability:;danger endang weak
vulture:predat;attack
wa:evergreen_state washington
wac:;corp soldier woman
wacky:bat nut silli;crack goos
wad:batch compact good_deal great_deal lot mass mint mountain pile plenti raft slew spate stack;bundl deal flock pack
 plug ram
wadding:pack pack_materi
wading:;walk
wads:dozen load lot pile score ton
wafer:;cooki
waffle:hesit;cake
wafture:wave
wag:;wit
wage:earn pay salari;garner
wage_hike:rais salari_increas
wage_increase:rais;hike
wager:bet stake;adventur gambl game hazard jeopard punt ventur
wagerer:better
wages:reward;aftermath consequ honor honour repay
waggon:beach_wagon estat_car station_wagon wagon
wagon:black_maria polic_van
wagoner:;driver
wahoo:burn_bush strawberri_bush
waif:street_child
wail:;roar
wailing:;cri roar tear
wain:;wagon
waist:;area part portion region
waist_pack:belt_bag
waistcoat:vest
waistline:waist
wait:delay postpon time_lag;arrest await expect halt hold paus suspens
waiter:server;await expect wait
waiting_area:loung
waiting_room:loung
waitress:;server wait
waiver:;resign
wake:aftermath awak;consequ effect event heat outcom result view
wakeboard:wake_board
wakeful:vigil
waken:awak wake
wakening:awaken
waking:;conscious
waking_up:awaken
wales:;welsh
walk:base_on_ball pass;accomplish achiev manner_of_walk travel
walkaway:runaway
walker:;pedestrian
walker_smith:ray_robinson robinson sugar_ray_robinson
walking:;travel
walking_horse:tennesse_walker
walking_on_air:cloud_nine seventh_heaven
walking_papers:march_order
walkingstick:stick_insect walk_stick
walkout:;dissent object protest strike
walkover:breez duck_soup picnic piec_of_cake;project task undertak
walkway:;path walk
wall:;fenc object partit surround
wall_plug:electr_outlet outlet
wall_socket:electr_outlet outlet
wallboard:dri_wall
walleye:jack_salmon
wallop:impact
walloping:slaughter;debacl
wallow:;triumph
wallpaper:paper
wally:;fool sap
walrus:sea_hors
waltz:;triumph victori
wampum:bread dough;scratch sugar
wan:pale wide_area_network
wand:;baton rod verg
wander:rang rove stray swan;drift thread wind
wanderer:bird_of_passag rover spider
wandering:mobil wind;drift errat rang rove stray swan travel
wandflower:galaxi
wane:;declin
wangle:fake;cook manipul
waning:;declin decreas
wank:hand_job
wannabe:hope;aspir promis
wannabee:hope
wanted:precious
wanting:absent lack miss
wanton:;abandon dissolut
wantonness:abandon
wapiti:red_deer
war:warfar;action hostil
war_machine:arm_forc arm_servic militari
war_of_nerves:psycholog_warfar
war_paint:;makeup
war_vessel:combat_ship warship
warbler:;singer vocalist
ward:guard
wardrobe:;closet furnitur
ware:merchandis product;articl commod consum good produc trade
warehouse:;depot storag store
warehousing:;deposit warehous
warfare:war;action battl conflict struggl
warhead:;explos load
warhorse:old_hand;veteran
wariness:;caution suspici
warlike:martial milit
warm:;affect fond temperatur tender warmth
warmer:;heat warm
warmheartedness:affect warmth
warming:heat;condit melt weather
warmness:affect;warmth
warmongering:war_advocaci
warmth:;care heat passion temperatur
warn:;discourag
warner:;warn
warning:word_of_advic;advic caution discourag exampl inform lesson
warning_device:alarm alarm_system
warning_signal:;alarm alert
warplane:militari_plane
warrant:justifi;endors guarante sanction
warrantee:;guarante warrant
warranty:guarante;assur pledg warrant
warring:;fighter hostil milit
warrior:;war
warriorlike:martial
warsaw:capit_of_poland
warship:combat_ship war_vessel;ship
warszawa:capit_of_poland warsaw
warwick:richard_nevill
wary:suspici;distrust suspicion
wash:;work
wash_room:comfort_station public_conveni public_toilet toilet_facil;conveni
washables:laundri wash
washcloth:face_cloth
washday:wash_day
washer:;wash wash_machin
washing:laundri;garment work
washington:american_capit evergreen_state wa
washout:;wash
washrag:face_cloth
washy:fade weak
wasp:;protest white
wassail:salut toast;drink pledg
waste:;consum fool materi stuff wild wilder
waste_basket:circular_file
waste_pipe:;drain
wastebasket:circular_file wast_basket
wastebin:ash_bin garbag_can trash_barrel trash_bin trash_can
wasted:;diminish
wasteland:;bleak wast wild wilder
waster:destroy
wastewater:;wast
wasteweir:spill
wasteyard:dump garbag_dump trash_dump
wasting_disease:consumpt white_plagu
watch:;shift view vigil
watchdog:guard_dog;defend guardian
watcher:secur_guard spectat viewer wit;guard look observ view watch
watchful:alert
watchfulness:weather_eye
watching:observ;look note
watchman:secur_guard;guard
watchword:battl_cri parol ralli_cri war_cri;cri
water:;liquid
water_closet:loo
water_dragon:swamp_lili
water_lemon:bell_appl sweet_cup
water_parting:divid watersh
waterbird:water_bird
watercannon:water_cannon
watercolor:;paint pictur
watercourse:stream
watercraft:vessel
waterer:water_boy
waterfall:fall;water
waterfowl:water_bird
watering:tear;activ
watering_hole:spa
watering_place:spa
waterline:water_line;water_level
waterlogged:muddi;clay marsh mud swamp
waterloo:;defeat
waterman:;boat
watermark:water_line
waterproof:;coat
watershed:divid drainag_area drainag_basin river_basin;basin landmark separ turn_point
waterskin:water_skin
waterway:;water
waterwheel:water_wheel
waterworks:water_compani;util workplac
watery:;water weak
wattage:electr_power
watusi:tutsi
watutsi:tutsi
wave:move_ridg;flourish motion move movement
waveband:frequenc_band
waveform:wave_form wave_shape
wavefront:wave_front
waveguide:wave_guid
wavelength:;distanc orient
waver:falter hesit;flourish paus wave
wavering:;hesit
waving:;gestur motion
wax:mount;climb full
waxflower:;indian_pipe
waxwork:wax_figur
way:fashion manner mean mode style;direct implement properti
way_of_life:path
way_out:exit;outlet
way_station:flag_stop whistl_stop
waylay:ambush
wayside:roadsid
wayward:;contrari
wb:weber
wbc:white_blood_cell white_cell
wbn:west_by_north
wbs:west_by_south
weak:;strength
weak_part:soft_spot
weaken:;sabotag undermin
weakened:diminish;fade
weakening:;decreas drain reduct shift transform
weakness:fail
wealth:;abund affluent flush load rich wealthi
wealthiness:wealth
wealthy:affluent flush;flower load peak prime rich wealth
weapon:;arm artilleri instrument
weapon_system:;arm
weaponed:;equip
weaponry:arm weapon_system
weapons_system:arm weaponri
wear:articl_of_cloth cloth;apparel bust cover deterior don dress fatigu garment jade tire weari
wearable:articl_of_cloth cloth wear
wearer:;user wear
weariness:fatigu
wearing:eat_away eros;act deed
wearing_apparel:cloth;dress
wearing_away:eros
wearisome:bore;dull
weary:fatigu jade tire
weary_willie:kelli
wearying:wear
weather:atmospher_condit brave endur;condit
weather_condition:;condit
weather_station:meteorolog_observ_post
weatherboard:weather_side
weatherstrip:weather_strip
weatherstripping:weather_strip
weave:tissu;design pattern thread wind
weaver:;tissu
weaverbird:weaver
weaving:;tissu
web:;net network object trap
web_log:blog
web_site:websit
webbed:net
webby:net
weber:wb
weblike:net
webpage:web_page
website:internet_site web_site;comput site
wed:marri wednesday;weekday
wedding:marriag_ceremoni;ceremoni marri marriag rite ritual
wedding_licence:marriag_licens
wedding_license:marriag_licenc
wedge:cuban_sandwich deposit hero_sandwich italian_sandwich lodg poor_boy stick sub submarin submarin_sandwich
 torpedo;bomber sandwich squeez triangl
wedlock:marriag;marri
wednesday:wed;weekday
wee:pee;bit time
weed:mourn_band;green_goddess mari_jane
weedkiller:weed_killer
weeds:;garment
weekly:;seri serial
weenie:frank;hot_dog
weensy:wee
weeny:wee
weep:cri
weeping:cri tear;activ
weewee:pee urin
weft:;fill pick
wei:;dynasti
weigh:;consid count matter
weighing:;advis consid consider counsel count debat deliber
weight:burden;heavi light
weightiness:;weight
weightlifter:;athlet lift rais
weighty:tell;grave weight
weir:;dam fenc
weirdo:crazi
weisenheimer:wise_guy
weissbier:wheat_beer white_beer
welch:welsh
welcome:;accept greet
welfare:benefit public_assist;aid benefici gain good profit upbeat
welfare_work:social_servic
welkin:vault_of_heaven
well:;excav health vessel
wellbeing:upbeat;welfar
wellington:iron_duke
wellness:health;healthi upbeat welfar
wellpoint:well_point;tube
wellspring:;well
welsh:welch;wale
welshman:welsh
welt:slash whip;harm hurt injuri trauma
weltanschauung:world_view
welterweight:;boxer
wench:dame doll;bird skirt
wesley:;methodist
wesleyan:methodist;wesley
west:westward;western western_unit_state
west_saxon:;southwestern
west_virginia:mountain_state
westbound:westward
wester:west_wind
westerly:westward;western
western:hors_opera;featur sandwich west
western_church:roman_cathol
western_fence_lizard:;swift
western_hemisphere:new_world
western_united_states:;west
westward:due_west west
wet:moistur
wetland:;land soil
wetnurse:wet_nurs
wetter:;wet
wetting:make_water pass_water;leak
whack:;blow knock rap sound
whacking:beat
whacky:bat nut silli;crack
whale:;giant heavyweight mammoth tower
whaler:whale_ship
whammy:;curs
wharf:pier;berth dock platform
wharfage:pier;dock
whatever:whatsoev
whatsoever:whatev
wheat:;cereal grain pale_yellow straw
wheatfield:wheat_field
wheel:;bicycl bike cycl machin roll
wheelbarrow:garden_cart lawn_cart
wheelbase:;distanc
wheelchair:;chair
wheeler:;cyclist
wheeler_dealer:;oper
wheeling:;propuls roll
wheelwright:wheeler
whelm:;overcom
whereabouts:;locat
whidah:widow_bird
whiff:;blast
whig:;booster champion friend liber progress protagonist support
whim:impuls;desir idea notion thought
whimsey:;notion
whimsical:;impuls notion
whimsy:;notion
whine:;complaint
whip:slash worst;instrument legisl
whippersnapper:lightweight
whipping:slaughter;beat cane cream crush debacl defeat slash worst
whippy:;flexibl
whipsnake:whip_snake
whirl:;go offer spin twist
whirligig:spin_top
whirlybird:helicopt
whisker:hair
whiskers:beard
whiskey:;liquor spirit
whisky:;liquor spirit
whisper:;nois speak
whispering:;nois speak
whistle:;sign signal sing sound
whistle_stop:way_station
whistleblower:;inform
whistler:;whistl
whistling:;music sing sound
white:;valu
white_alder:pepper_bush summer_sweet
white_ash:ghost_gum snow_gum
white_blood_cell:wbc
white_cell:wbc
white_fir:;christma_tree
white_lily:;lotus
white_lotus:egyptian_water_lili
white_meat:;breast
white_plague:consumpt drug_addict wast_diseas
white_potato:murphi
white_russia:belarus republ_of_belarus
white_russian:;belarusian
white_tail:virginia_deer
white_tie:dress_suit full_dress tail_coat
white_water:whitewat
whitecap:white_hors
whitehead:;defect mar
whitelash:white_backlash
whiten:white
whiteness:innoc
whitetail:virginia_deer white_tail
whitewash:;defeat wash
whitewater:white_water;foam
whitey:;white
whitish:;milk
whiz:sensat star superstar wizard;ace champion expert genius practic sound
whizz:sensat star superstar wizard;ace champion genius
whodunit:mysteri mysteri_stori
whole:;concept construct hale integr merg object unanim unharm unit uniti
whole_kit:full_treatment work
whole_meal_flour:;graham
whole_wheat_flour:;graham
whole_works:full_treatment
wholeness:integr uniti
wholesale:sweep;market sell
wholesale_house:discount_store
wholesaler:;distributor
whore:fanci_woman ladi_of_pleasur prostitut sport_ladi work_girl;woman
whoredom:prostitut
whorehouse:hous_of_prostitut sport_hous
whoremaster:;john
whoremonger:;john
whoreson:illegitim illegitim_child love_child
whorl:lock
whorled:spiral
whydah:widow_bird
wi:wisconsin
wiccan:;witch
wick:;cord
wicked:;arch dark evil sever sin terribl
wickedness:dark evil;sin
wicker:;work
wicket:;hoop
wide:blanket broad extens;width
wide_area_network:wan
wideband:broadband
widen:;broaden extend
widening:turnout;growth increas part portion
widget:;conveni
widow:;woman
widower:;man
width:;broad dimens narrow wide
wield:exert
wiener:frank;hot_dog
wienerwurst:frank;hot_dog
wife:marri_woman;mate partner spous woman
wifi:wireless_fidel;lan
wiggle:;motion move movement twist worm
wiggler:;fish_worm red_worm
wight:creatur;counti creat make
wild:natur_state state_of_natur;savag wast wilder
wild_bean:indian_potato
wild_celery:tape_grass
wild_cranberry:mountain_box sand_berri
wild_orange:cherri_laurel laurel_cherri
wild_rosemary:marsh_tea
wild_water_lemon:run_pop
wildcat:beast savag unauthor;attack brutal cruel fell vicious
wilderness:;wild
wildflower:wild_flower
wildness:abandon violenc;furi
wilhelm_ii:kaiser_bill
william_augustus:butcher_cumberland cumberland duke_of_cumberland
william_frederick_cody:buffalo_bill
william_iv:sailor_king
william_patterson:paterson
william_ralph_inge:gloomi_dean
willie_mays:say_hey_kid
willing:;choic option select willing
willingness:;will
willpower:will_power
wilno:capit_of_lithuania
wilt:;weaken
wilton:;carpet
wily:;dodg fox slick trick tricki
wimp:;chicken
win:gain profit;succeed triumph victori
wince:funk shrink
winchester:;rifl
wind:air_current current_of_air curv thread;condit idl_word influenc jazz nose weather wrap
windage:;wind_exposur
winded:blown
windfall:gold_rush;boom happen occurr
winding:wander;rotat
windmill:wind_generat;generat mill
window:;framework
window_dressing:facad
windows:;os
windsock:wind_cone
windsor:;dynasti
windup:complet
windward:;direct side
windy:;air blast breez vision wind
windy_city:chicago
wine:;alcohol
wine_maker:wineri
winemaker:wine_maker;maker
winemaking:wine_make;craft trade
winery:wine_maker;wine
wing:fli;organ
wing_screw:butterfli_nut
winged_pea:manila_bean
winger:;athlet
wings:;mean way
wingspan:;distanc length
wingspread:wingspan
wingstem:golden_honey_plant
wink:flash instant new_york_minut split_second;bit minut mo moment second
winkle:flash
winner:victor;contest gain success win
winning:take victori;gain success triumph
winnings:profit;gain
winnow:;fan
wino:drunk
winter:;season
winter_sweet:;poison_arrow_plant
wintergreen:mountain_tea
wintertime:winter
wintry:ici;frozen winter
wipe:;contact scratch
wipeout:demolit destruct
wiper:contact_arm
wire:cabl telegraph;conductor ligament telegram
wire_service:news_agenc news_organiz press_agenc press_associ
wired:pump
wireless:radio;broadcast radio_receiv radio_set receiv_set telecom telecommun
wiretap:bug intercept;investig
wiring:;circuit
wisdom:;wise
wise:;fashion know manner mode smart style way wisdom
wise_man:mentor
wiseacre:wise_guy
wisecrack:salli
wiseness:wisdom
wisenheimer:wise_guy
wish:indirect_request;ask care desir regard request
wishbone:wish_bone
wishful:aspir;desir hope
wishing:;care desir
wispy:dim;vagu
wit:brain humor learn_abil mental mental_capac;brilliant content intellig messag
witch:glamour
witchcraft:;glamour witch
witchgrass:couch_grass dog_grass old_witch_grass quick_grass tumbl_grass witch_grass
witching:charm magic wizard
withdraw:retir retreat
withdrawal:;detach remov
withdrawal_method:pull_out
withdrawn:;solitari
wither:fade shrink
withering:devast;elimin erad fade weaken
withstand:defi resist
withstander:defend
witness:inform spectat viewer;look observ speaker view watch
witnesser:inform wit
wits:;intellig
witticism:humor wit
wittiness:humor wit
witting:conscious
witty:;humor wit
witwatersrand:reef;rand
wiz:sensat star superstar wizard;ace champion genius
wizard:charm magic sensat star superstar;ace champion decept expert genius illus practic
wizardly:charm magic
wizardry:;creativ genius
wlan:wireless_fidel
wmd:;arm weapon
wmo:world_meteorolog_organiz
wnw:west_northwest
wobble:;tilt
wobbly:shaki;radic shake
woe:suffer;miseri
woeful:;miser miseri
wolffish:wolf_fish
wolverine_state:michigan
woman:adult_femal;adult clean_ladi fair_sex femal feminin
woman_chaser:;wolf
womanhood:fair_sex;woman
womanly:;feminin
wonder:admir marvel;curios fantast grand happen occurr terrif tremend
wonderful:fantast terrif tremend;grand marvel
wondering:;question reflect specul
wonderland:;earth ground land
wonderment:admir
wondrous:fantast terrif tremend wonder;grand marvel
wonky:shaki
wont:habit
wonted:accustom customari
wonton:win_ton
woo:court romanc
wood:forest;flora veget woodi
woodbine:american_ivi
woodcut:wood_block
woodgrain:wood_grain
woodiness:wood_grain
woodland:forest;earth ground land timber
woodlet:grove;plantat
woodlouse:slater
woods:forest;flora veget woodi
woodsy:woodi
woodwork:;carpent craft trade work
woody:;forest wood
woof:;fill pick
wooing:;appeal court prayer romanc suit
woolen:wool
woolgather:dream
woollen:wool
wop:guinea
worcestershire:worcest_sauc;sauc
word:phrase;intellig news statement
word_class:part_of_speech
word_of_advice:warn
word_of_god:bibl christian_bibl good_book
word_of_honor:parol
word_of_mouth:pipelin
word_picture:depict
wording:choic_of_word;phrase
words:lyric;languag row speech text
work:;employ function oper product studi
work_camp:prison_farm
work_force:hand man manpow workforc
work_party:crew;gang
work_permit:work_paper
work_shift:duti_period
work_stoppage:strike
workable:feasibl viabl;bring solv work
workaday:everyday routin
workbench:work_bench;bench
workday:work_day;weekday
worker:;actor work
workfellow:colleagu fellow_worker
workflow:work_flow
workforce:hand man manpow work_forc;forc personnel
workhorse:;hors machin
working:;excav oper
working_class:labor labour
working_girl:fanci_woman ladi_of_pleasur prostitut sport_ladi
working_papers:work_permit
workingman:work_man work_person
workings:;excav
workload:work_load;employ work
workman:work_man work_person;craft employe
workmanship:;craft
workout:exercis physic_exercis;effort sweat
works:full_treatment industri_plant plant whole_kit;complex deed entireti
workshop:shop;class cours workplac
worktable:work_tabl
workweek:week
world:exist global univers worldwid;class cosmic domain earth globe realiti universal
world_organisation:global_organiz internat_organiz
world_organization:internat_organiz
world_tamil_association:ltte tiger
world_tamil_movement:ltte tiger
world_trade_center:twin_tower
world_trade_organization:wto
worldly:secular
worldwide:global world;earth globe universal
worm:dirt_ball insect twist
wormseed:mexican_tea spanish_tea
worn:drawn
worried:disturb upset;distress
worrisome:disturb troubl worri;serious
worry:headach;anxieti concern disord interest occupi troubl upset
worrying:disturb troubl;harass serious
worse:worsen;bad
worsen:declin
worsened:wors
worsening:declin_in_qualiti deterior;declin
worship:;love
worst:whip;evil outcom result termin
worth:;merit worthi
worthful:valuabl
worthless:;ugli
worthy:desir suitabl;worth
wound:combat_injuri spite;harm hurt injuri trauma
wounded:hurt;person
wounding:stab;damag harm
wow:belli_laugh;joke laugh riot scream
wpm:word_per_minut
wrack:wreck;rack
wraith:ghost specter
wrangle:brawl row;bargain differ disput scrap word
wrangler:;brawl cowboy
wrangling:;bargain brawl
wrap:;sandwich wind
wrapped:absorb captiv drape intent
wrapper:wrap
wrapping:;cover
wrath:;anger angri furi ira mad rage
wreak:;bring
wreath:;garland
wreck:;accid crash declin
wreckage:;part portion wreck
wrecker:;tow_car tow_truck
wreckfish:stone_bass
wrecking:lay_wast;demolit destroy destruct dismantl level ruin
wrench:;harm hurt injuri motion movement rick trauma twist worm
wrestle:;grip struggl twist worm
wrestler:;fighter grip
wrestling:;grip struggl
wretch:poor_devil
wretched:;miser miseri suffer ugli
wretchedness:miseri
wrick:rick
wriggle:twist worm
wring:;crush motion movement pinch rack squash squeez
wrinkle:crisp purs;difficulti impress imprint line
wristlet:wrist_band
wristwatch:wrist_watch
writ:;instrument
write:pen;publish
write_up:account news_report
writer:author;pen publish write
writhe:twist worm
writing:written_materi;author pen writer
writing_style:genr literari_genr
writing_table:;secretari
written_communication:black_and_white
written_document:paper
written_language:black_and_white
written_material:piec_of_write write
written_matter:;copi
written_report:;studi
wrong:incorrect legal_injuri;improp injustic unlaw
wrongdoer:offend
wrongdoing:misconduct;evil
wrongful:;unlaw
wrongful_conduct:misconduct wrongdo
wrought:shape
wry:dri iron;ironi satir
wsw:west_southwest
wtc:twin_tower world_trade_center
wto:world_trade_organiz
wtv:wound_tumor_virus
wu:shanghai_dialect;chines
wv:mountain_state west_virginia
www:world_wide_web
wy:equal_state wyom
wyoming:equal_state
wyrd:weird
xanthorrhoeaceae:grass_tree_famili
xanthous:yellow
xerophile:desert_plant
xerophyte:desert_plant
xerostomia:dri_mouth
xerox:;copi
xi:eleven
xii:dozen twelv
xiii:long_dozen thirteen
xiv:fourteen
xix:nineteen
xizang:tibet
xl:forti
xmas:christma christma_day
xtc:go hug_drug;adam
xv:fifteen
xvi:sixteen
xvii:seventeen
xviii:eighteen
xx:twenti
xxiv:two_dozen
xxx:thirti
xylose:wood_sugar
yacht:;vessel
yachting:;boat
yack:jaw
yak:;chat gossip jaw talk
yakuza:;gangster
yaltopya:ethiopia
yang:;principl
yangtze:chang chang_jiang
yangtze_river:chang chang_jiang
yank:jerk yanke
yankee_corn:flint_maiz
yanquapin:american_lotus
yaounde:capit_of_cameroon
yap:;mouth
yard:ground;field grand one_thousand pace thousand
yard_bird:con convict;inmat
yardage:;distanc
yardbird:con convict yard_bird;inmat
yardgrass:wire_grass yard_grass;goos_grass
yardstick:yard_measur;ruler standard
yarn:thread;cord recount string
yatobyo:deer_fli_fever rabbit_fever
yaup:;roar
yawl:;roar
yay:;tai
year:;annual
yearbook:annual year;book refer
yearly:annual;refer
yearn:long pine yen
yearner:longer
yearning:;desir hungri long pine yen
years:long_time old_age;age day
yeddo:capit_of_japan japanes_capit tokyo
yedo:capit_of_japan japanes_capit tokyo
yell:cri outcri scream shout;call
yelled:shout
yelling:shout;call cri outcri scream
yellow:chicken
yellow_bugle:ground_pine
yellow_cypress:alaska_cedar
yellow_jasmine:evening_trumpet_flower
yellow_journalism:tabloid
yellow_river:huang_he hwang_ho
yellow_root:golden_seal
yellowish:yellow
yemeni:;arab arabian
yen:pine;long
yeomanry:;class
yerevan:capit_of_armenia
yes:;affirm
yeshiva:;academi
yesterday:;day past
yesteryear:past past_time
yiddish:;german
yield:afford output proceed take;conced fruit generat incom pay render
yielding:conced concess give_up surrend;grant
yin:;principl
yisrael:israel state_of_israel
yob:;tough
yobbo:;tough
yobo:;tough
yoga:;exercis workout
yogi:;philosoph
yogurt:;food
yoke:;brace coupl duet duo link oppress pair span
yokel:yahoo
yokelish:rude
yolk:;food ingredi
york:;dynasti royalti
yorkshire_fog:velvet_grass
yoruba:;nigerian
young:;age anim beast creatur fauna offspr youth
young_lady:girl miss
young_man:boyfriend
young_person:spring_chicken youth
young_woman:girl miss
youngster:child kid minor small_fri;childhood fri juvenil
younker:spring_chicken young_person youth
youth:spring_chicken young_person;juvenil young
youth_hostel:student_lodg
youthful:;young
yowl:roar
yr:year
yuan:;dynasti
yucky:foul
yue:;chines
yugoslav:;yugoslavia
yugoslavia:serbia_and_montenegro;yugoslav
yugoslavian:yugoslav;yugoslavia
yule:christma noel
yuletide:christma noel
yummy:delici
yurt:;home
zaire:belgian_congo congo
zaire_river:congo
zairean:;african congo zair
zaman:rain_tree
zamang:rain_tree
zambia:;zambian
zambian:;african zambia
zany:goos silli;fool foolish sap sin
zap:;microwav
zeal:;avid readi
zealot:partisan
zealous:avid
zed:zee
zen:;acid buddhism dose dot elvi superman
zep:cuban_sandwich hero_sandwich italian_sandwich poor_boy sub submarin submarin_sandwich torpedo wedg;bomber
zephyr:breez gentl_wind;air
zeppo:herbert_marx marx
zero:goos_egg noth zip;calcul digit figur
zest:spice tang;enjoy enthusiasm
zhou:chow chow_dynasti;dynasti
zhou_dynasty:chow
zhu_jiang:canton_river pearl_river
zhuang:;tai
zilch:goos_egg noth zero zip
zillion:billion million trillion
zimbabwe:;zimbabwean
zimbabwean:;african zimbabw
zimmer:;framework walk
zingiberaceae:ginger_famili
zinnia:old_maid old_maid_flower
zion:israel state_of_israel
zionism:zionist_movement;movement polici zionist
zionist:;hebrew jew
zip:goos_egg hurri noth postal_code zero;code energi speed
zipper:zip
zippo:goos_egg noth zero zip
zippy:alert bounc brisk spirit;live
zn:zinc
zodiac:;region
zombi:snake_god;live_dead
zombie:live_dead;deceas depart snake_god spirit
zona:;zone
zone:district partit;place spot
zoning:;partit
zoo:;facil instal
zoological_garden:zoo
zoologist:anim_scientist;biolog
zoology:fauna;biolog
zoom:rapid_climb rapid_growth soar;ascent rise surg
zulu:;african
"""

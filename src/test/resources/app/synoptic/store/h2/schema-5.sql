-- H2 2.5.252; 
;              
CREATE USER IF NOT EXISTS "SA" PASSWORD '' ADMIN;              
CREATE CACHED TABLE "PUBLIC"."MIGRATION"(
    "NUMBER" INTEGER NOT NULL,
    "APPLIED_AT" TIMESTAMP(9) WITH TIME ZONE NOT NULL
);              
ALTER TABLE "PUBLIC"."MIGRATION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7" PRIMARY KEY("NUMBER"); 
-- 5 +/- SELECT COUNT(*) FROM PUBLIC.MIGRATION;
INSERT INTO "PUBLIC"."MIGRATION" VALUES
(1, TIMESTAMP WITH TIME ZONE '2026-11-22 10:37:08.586089027+00'),
(2, TIMESTAMP WITH TIME ZONE '2026-11-22 10:37:08.646374387+00'),
(3, TIMESTAMP WITH TIME ZONE '2026-11-22 10:37:08.812729844+00'),
(4, TIMESTAMP WITH TIME ZONE '2026-11-22 10:37:08.8932024+00'),
(5, TIMESTAMP WITH TIME ZONE '2026-11-22 10:37:08.984231988+00');
CREATE CACHED TABLE "PUBLIC"."TEXT"(
    "SHA" CHARACTER VARYING(64) NOT NULL,
    "KIND" CHARACTER VARYING NOT NULL,
    "CHARSET" CHARACTER VARYING NOT NULL,
    "UNITS" INTEGER NOT NULL,
    "WORDING" CHARACTER LARGE OBJECT NOT NULL,
    "FILE" BINARY LARGE OBJECT NOT NULL
);        
ALTER TABLE "PUBLIC"."TEXT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_2" PRIMARY KEY("SHA");         
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.TEXT;     
INSERT INTO "PUBLIC"."TEXT" VALUES
('d61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'DIGEST', 'UTF-8', 73, U&'The old bridge\000aThe council closed the bridge on Tuesday, said the mayor.\000a', X'546865206f6c64206272696467650a54686520636f756e63696c20636c6f7365642074686520627269646765206f6e20547565736461792c207361696420746865206d61796f722e0a'),
('599979d0e5e8d01d17b0de0cef38ead6fb8b4f5a34b381601bab0f6a1e47e001', 'ORIGINAL', 'UTF-8', 12, U&'Stored\000awords', X'53746f7265640a776f726473');
CREATE CACHED TABLE "PUBLIC"."REGION"(
    "TEXT" CHARACTER VARYING(64) NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "KIND" CHARACTER VARYING NOT NULL,
    "START_AT" INTEGER NOT NULL,
    "END_AT" INTEGER NOT NULL
);     
ALTER TABLE "PUBLIC"."REGION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_8F" PRIMARY KEY("TEXT", "ORDINAL");          
-- 4 +/- SELECT COUNT(*) FROM PUBLIC.REGION;   
INSERT INTO "PUBLIC"."REGION" VALUES
('d61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 0, 'HEADLINE', 0, 14),
('d61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 1, 'BODY', 14, 73),
('599979d0e5e8d01d17b0de0cef38ead6fb8b4f5a34b381601bab0f6a1e47e001', 0, 'HEADLINE', 0, 6),
('599979d0e5e8d01d17b0de0cef38ead6fb8b4f5a34b381601bab0f6a1e47e001', 1, 'BODY', 6, 12);   
CREATE CACHED TABLE "PUBLIC"."DOSSIER"(
    "ID" BIGINT NOT NULL,
    "SLUG" CHARACTER VARYING NOT NULL,
    "TITLE" CHARACTER VARYING NOT NULL,
    "SPAN" CHARACTER VARYING NOT NULL,
    "ZONE" CHARACTER VARYING NOT NULL,
    "NOTE" CHARACTER VARYING
); 
ALTER TABLE "PUBLIC"."DOSSIER" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_9" PRIMARY KEY("ID");       
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.DOSSIER;  
INSERT INTO "PUBLIC"."DOSSIER" VALUES
(1, 'everything', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03-01/..', 'Asia/Almaty', 'words of a stored store'),
(2, 'bridge', 'The bridge bridge', '2019-03-01/2019-03-09', 'Europe/Vienna', NULL);    
CREATE CACHED TABLE "PUBLIC"."DOSSIER_NAME"(
    "ID" BIGINT NOT NULL,
    "DOSSIER" BIGINT NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "NAME" CHARACTER VARYING NOT NULL
); 
ALTER TABLE "PUBLIC"."DOSSIER_NAME" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_B" PRIMARY KEY("ID");  
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.DOSSIER_NAME;             
INSERT INTO "PUBLIC"."DOSSIER_NAME" VALUES
(1, 1, 0, 'Bridge'),
(2, 1, 1, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?'); 
CREATE CACHED TABLE "PUBLIC"."NAME_VARIANT"(
    "ID" BIGINT NOT NULL,
    "DOSSIER_NAME" BIGINT NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "VARIANT" CHARACTER VARYING NOT NULL
);         
ALTER TABLE "PUBLIC"."NAME_VARIANT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_5" PRIMARY KEY("ID");  
-- 3 +/- SELECT COUNT(*) FROM PUBLIC.NAME_VARIANT;             
INSERT INTO "PUBLIC"."NAME_VARIANT" VALUES
(1, 1, 0, U&'Br\00fccke'),
(2, 1, 1, U&'\053f\0561\0574\0578\0582\0580\057b'),
(3, 1, 2, 'bridge'); 
CREATE CACHED TABLE "PUBLIC"."SOURCE"(
    "ID" BIGINT NOT NULL,
    "DOSSIER" BIGINT NOT NULL,
    "SLUG" CHARACTER VARYING NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "PUBLISHER" CHARACTER VARYING NOT NULL,
    "TITLE" CHARACTER VARYING NOT NULL,
    "LANGUAGE" CHARACTER VARYING NOT NULL,
    "URL" CHARACTER VARYING,
    "PUBLISHED" CHARACTER VARYING,
    "KNOWS" CHARACTER VARYING,
    "DERIVED_FROM" BIGINT,
    "NOTE" CHARACTER VARYING,
    "DIGEST_FILE" CHARACTER VARYING,
    "DIGEST_TEXT" CHARACTER VARYING(64)
);  
ALTER TABLE "PUBLIC"."SOURCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_92" PRIMARY KEY("ID");       
-- 4 +/- SELECT COUNT(*) FROM PUBLIC.SOURCE;   
INSERT INTO "PUBLIC"."SOURCE" VALUES
(1, 1, 'courier', 0, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', 'words of a stored store', 'hy-Latn', 'https://courier.example/?a=1&b=;', '2019-03-06~', '2019-03-06T21:33:00+03:00', 2, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', NULL, NULL),
(2, 1, 'herald', 1, 'The Herald', '', 'en', NULL, NULL, '../2019-03-07', NULL, '', 'digests/herald.txt', 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78'),
(3, 2, 'herald', 0, 'The herald', '', 'en', NULL, NULL, NULL, NULL, NULL, 'digests/herald.txt', 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78'),
(4, 2, 'courier', 1, 'The courier', '', 'en', NULL, NULL, NULL, NULL, NULL, NULL, NULL);            
CREATE CACHED TABLE "PUBLIC"."SOURCE_AUTHOR"(
    "ID" BIGINT NOT NULL,
    "SOURCE" BIGINT NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "AUTHOR" CHARACTER VARYING NOT NULL
);               
ALTER TABLE "PUBLIC"."SOURCE_AUTHOR" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_4" PRIMARY KEY("ID"); 
-- 3 +/- SELECT COUNT(*) FROM PUBLIC.SOURCE_AUTHOR;            
INSERT INTO "PUBLIC"."SOURCE_AUTHOR" VALUES
(1, 1, 0, 'Z'),
(2, 1, 1, 'A'),
(3, 1, 2, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?');     
CREATE CACHED TABLE "PUBLIC"."RECOGNITION"(
    "ID" BIGINT NOT NULL,
    "SOURCE" BIGINT NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "HASH" CHARACTER VARYING NOT NULL,
    "WRAPPED" CHARACTER VARYING NOT NULL
);         
ALTER TABLE "PUBLIC"."RECOGNITION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_9A" PRIMARY KEY("ID");  
-- 3 +/- SELECT COUNT(*) FROM PUBLIC.RECOGNITION;              
INSERT INTO "PUBLIC"."RECOGNITION" VALUES
(1, 2, 0, 'w2', 'k1'),
(2, 2, 1, 'w1', 'k2'),
(3, 2, 2, 'w1', 'words of a stored store');            
CREATE CACHED TABLE "PUBLIC"."HELD"(
    "ID" BIGINT NOT NULL,
    "SOURCE" BIGINT NOT NULL,
    "TEXT" CHARACTER VARYING(64) NOT NULL,
    "KIND" CHARACTER VARYING NOT NULL
);               
ALTER TABLE "PUBLIC"."HELD" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_21" PRIMARY KEY("ID");         
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.HELD;     
INSERT INTO "PUBLIC"."HELD" VALUES
(1, 2, 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'DIGEST'),
(2, 3, 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'DIGEST'); 
CREATE CACHED TABLE "PUBLIC"."EVENT_TAG"(
    "ID" BIGINT NOT NULL,
    "EVENT" BIGINT NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "TAG" CHARACTER VARYING NOT NULL
);       
ALTER TABLE "PUBLIC"."EVENT_TAG" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_A8" PRIMARY KEY("ID");    
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.EVENT_TAG;
INSERT INTO "PUBLIC"."EVENT_TAG" VALUES
(1, 2, 0, 'traffic'),
(2, 2, 1, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?');   
CREATE CACHED TABLE "PUBLIC"."EVENT_ACTOR"(
    "ID" BIGINT NOT NULL,
    "EVENT" BIGINT NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "ACTOR" CHARACTER VARYING NOT NULL
);   
ALTER TABLE "PUBLIC"."EVENT_ACTOR" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D" PRIMARY KEY("ID");   
-- 9 +/- SELECT COUNT(*) FROM PUBLIC.EVENT_ACTOR;              
INSERT INTO "PUBLIC"."EVENT_ACTOR" VALUES
(1, 2, 0, 'mayor'),
(2, 2, 1, 'council'),
(3, 2, 2, 'mayor'),
(4, 3, 0, 'council'),
(5, 3, 1, 'mayor'),
(6, 4, 0, 'council'),
(7, 4, 1, 'mayor'),
(8, 5, 0, 'council'),
(9, 5, 1, 'mayor');          
CREATE CACHED TABLE "PUBLIC"."QUESTION"(
    "ID" BIGINT NOT NULL,
    "DOSSIER" BIGINT NOT NULL,
    "SLUG" CHARACTER VARYING NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "QUESTION" CHARACTER VARYING NOT NULL,
    "KNOWABLE" CHARACTER VARYING,
    "TYPE" CHARACTER VARYING NOT NULL,
    "UNIT" CHARACTER VARYING,
    "OVERRULED_VERDICT" CHARACTER VARYING,
    "OVERRULED_REASON" CHARACTER VARYING,
    "NOTE" CHARACTER VARYING
);
ALTER TABLE "PUBLIC"."QUESTION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_E" PRIMARY KEY("ID");      
-- 6 +/- SELECT COUNT(*) FROM PUBLIC.QUESTION; 
INSERT INTO "PUBLIC"."QUESTION" VALUES
(1, 1, 'when', 0, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03-06', 'DATE', 'words of a stored store', 'COMPATIBLE', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?'),
(2, 1, 'cost', 1, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03-06', 'NUMBER', 'words of a stored store', 'COMPATIBLE', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?'),
(3, 1, 'who', 2, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03-06', 'NAMES', 'words of a stored store', 'COMPATIBLE', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?'),
(4, 1, 'right', 3, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03-06', 'CHOICE', 'words of a stored store', 'COMPATIBLE', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?'),
(5, 1, 'how', 4, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03-06', 'WORDING', 'words of a stored store', 'COMPATIBLE', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?'),
(6, 1, 'bare', 5, '?', NULL, 'CHOICE', NULL, NULL, NULL, NULL);            
CREATE CACHED TABLE "PUBLIC"."EVENT_PLACE"(
    "ID" BIGINT NOT NULL,
    "EVENT" BIGINT NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "PLACE" CHARACTER VARYING NOT NULL
);   
ALTER TABLE "PUBLIC"."EVENT_PLACE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D1" PRIMARY KEY("ID");  
-- 5 +/- SELECT COUNT(*) FROM PUBLIC.EVENT_PLACE;              
INSERT INTO "PUBLIC"."EVENT_PLACE" VALUES
(1, 2, 0, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?'),
(2, 2, 1, ''),
(3, 3, 0, 'bridge'),
(4, 4, 0, 'bridge'),
(5, 5, 0, 'bridge');         
CREATE CACHED TABLE "PUBLIC"."EVENT_SILENCE"(
    "ID" BIGINT NOT NULL,
    "EVENT" BIGINT NOT NULL,
    "SOURCE" BIGINT NOT NULL,
    "SILENCE" CHARACTER VARYING NOT NULL
); 
ALTER TABLE "PUBLIC"."EVENT_SILENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_49" PRIMARY KEY("ID");
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.EVENT_SILENCE;            
INSERT INTO "PUBLIC"."EVENT_SILENCE" VALUES
(1, 2, 1, 'NOT_APPLICABLE'),
(2, 2, 2, 'TOO_EARLY');               
CREATE CACHED TABLE "PUBLIC"."ATTESTATION"(
    "ID" BIGINT NOT NULL,
    "EVENT" BIGINT NOT NULL,
    "SOURCE" BIGINT NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "SLUG" CHARACTER VARYING NOT NULL,
    "DATED" CHARACTER VARYING,
    "PART" CHARACTER VARYING,
    "DATING" CHARACTER VARYING,
    "ZONE" CHARACTER VARYING,
    "STANCE" CHARACTER VARYING NOT NULL,
    "SAID_BY" CHARACTER VARYING,
    "STRENGTH" CHARACTER VARYING NOT NULL,
    "NOTE" CHARACTER VARYING
);        
ALTER TABLE "PUBLIC"."ATTESTATION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_56" PRIMARY KEY("ID");  
-- 5 +/- SELECT COUNT(*) FROM PUBLIC.ATTESTATION;              
INSERT INTO "PUBLIC"."ATTESTATION" VALUES
(1, 2, 2, 0, 'closing/herald', '2019-03-05?', 'NIGHT', 'RELATIVE', '+03:30', 'RETRACTS', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', 'MENTION', 'two days before the fair'),
(2, 2, 2, 1, 'closing/herald/2', NULL, NULL, NULL, NULL, 'DENIES', NULL, 'DIRECT', NULL),
(3, 3, 3, 0, 'closed-0/herald', '2019-03-05', NULL, 'EXPLICIT', NULL, 'AFFIRMS', NULL, 'DIRECT', NULL),
(4, 4, 3, 0, 'closed-1/herald', '2019-03-05', NULL, 'EXPLICIT', NULL, 'AFFIRMS', NULL, 'DIRECT', NULL),
(5, 5, 3, 0, 'closed-2/herald', '2019-03-05', NULL, 'EXPLICIT', NULL, 'AFFIRMS', NULL, 'DIRECT', NULL);               
CREATE CACHED TABLE "PUBLIC"."JOURNAL"(
    "NUMBER" BIGINT NOT NULL,
    "MADE_AT" TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    "NAME" CHARACTER VARYING NOT NULL,
    "SUBJECT" CHARACTER VARYING NOT NULL,
    "UNDONE" BOOLEAN NOT NULL,
    "DOSSIER" CHARACTER VARYING,
    "REASON" CHARACTER VARYING,
    "TAKES_BACK" BIGINT
);          
ALTER TABLE "PUBLIC"."JOURNAL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D6" PRIMARY KEY("NUMBER");  
-- 4 +/- SELECT COUNT(*) FROM PUBLIC.JOURNAL;  
INSERT INTO "PUBLIC"."JOURNAL" VALUES
(1, TIMESTAMP WITH TIME ZONE '2026-11-22 10:37:09.282963898+00', 'command.add-dossier', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', FALSE, 'everything', NULL, NULL),
(2, TIMESTAMP WITH TIME ZONE '2026-11-22 10:37:09.456723241+00', 'command.add-dossier', 'The bridge bridge', FALSE, 'bridge', NULL, NULL),
(3, TIMESTAMP WITH TIME ZONE '2026-11-22 10:37:09.536586866+00', 'command.add-session', U&'First look \00b7 \0411\0456\0440\0456\043d\0448\0456', FALSE, 'everything', NULL, NULL),
(4, TIMESTAMP WITH TIME ZONE '2026-11-22 10:37:09.599476432+00', 'command.hold-original', 'The herald', TRUE, 'bridge', NULL, NULL);        
CREATE CACHED TABLE "PUBLIC"."QUESTION_EVENT"(
    "ID" BIGINT NOT NULL,
    "QUESTION" BIGINT NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "EVENT" BIGINT NOT NULL
);        
ALTER TABLE "PUBLIC"."QUESTION_EVENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_44" PRIMARY KEY("ID");               
-- 5 +/- SELECT COUNT(*) FROM PUBLIC.QUESTION_EVENT;           
INSERT INTO "PUBLIC"."QUESTION_EVENT" VALUES
(1, 1, 0, 1),
(2, 1, 1, 2),
(3, 3, 0, 2),
(4, 5, 0, 2),
(5, 5, 1, 2);             
CREATE CACHED TABLE "PUBLIC"."QUESTION_SILENCE"(
    "ID" BIGINT NOT NULL,
    "QUESTION" BIGINT NOT NULL,
    "SOURCE" BIGINT NOT NULL,
    "SILENCE" CHARACTER VARYING NOT NULL
);           
ALTER TABLE "PUBLIC"."QUESTION_SILENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_29" PRIMARY KEY("ID");             
-- 5 +/- SELECT COUNT(*) FROM PUBLIC.QUESTION_SILENCE;         
INSERT INTO "PUBLIC"."QUESTION_SILENCE" VALUES
(1, 1, 1, 'UNMENTIONED'),
(2, 2, 1, 'UNMENTIONED'),
(3, 3, 1, 'UNMENTIONED'),
(4, 4, 1, 'UNMENTIONED'),
(5, 5, 1, 'UNMENTIONED');               
CREATE CACHED TABLE "PUBLIC"."READING"(
    "ID" BIGINT NOT NULL,
    "QUESTION" BIGINT NOT NULL,
    "SOURCE" BIGINT NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "SLUG" CHARACTER VARYING NOT NULL,
    "TYPE" CHARACTER VARYING NOT NULL,
    "CONTENT" CHARACTER VARYING,
    "LEAST" CHARACTER VARYING,
    "GREATEST" CHARACTER VARYING,
    "OPEN_ENDED" BOOLEAN,
    "SAID_BY" CHARACTER VARYING,
    "AS_OF" CHARACTER VARYING,
    "NOTE" CHARACTER VARYING
);      
ALTER TABLE "PUBLIC"."READING" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_6" PRIMARY KEY("ID");       
-- 8 +/- SELECT COUNT(*) FROM PUBLIC.READING;  
INSERT INTO "PUBLIC"."READING" VALUES
(1, 1, 2, 0, 'when/herald', 'DATE', '2019-03-05T10:00:00Z', NULL, NULL, NULL, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03', ''),
(2, 2, 2, 0, 'cost/herald', 'NUMBER', NULL, '1.50', NULL, NULL, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03', ''),
(3, 2, 2, 1, 'cost/herald/2', 'NUMBER', NULL, NULL, '1E+3', NULL, NULL, NULL, NULL),
(4, 2, 2, 2, 'cost/herald/3', 'NUMBER', NULL, '0.000', '7', NULL, NULL, NULL, NULL),
(5, 3, 2, 0, 'who/herald', 'NAMES', NULL, NULL, NULL, TRUE, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03', ''),
(6, 3, 2, 1, 'who/herald/2', 'NAMES', NULL, NULL, NULL, FALSE, NULL, NULL, NULL),
(7, 4, 2, 0, 'right/herald', 'CHOICE', 'words of a stored store', NULL, NULL, NULL, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03', ''),
(8, 5, 2, 0, 'how/herald', 'WORDING', NULL, NULL, NULL, NULL, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03', '');              
CREATE CACHED TABLE "PUBLIC"."READING_NAME"(
    "ID" BIGINT NOT NULL,
    "READING" BIGINT NOT NULL,
    "NAME" CHARACTER VARYING NOT NULL
); 
ALTER TABLE "PUBLIC"."READING_NAME" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3D" PRIMARY KEY("ID"); 
-- 3 +/- SELECT COUNT(*) FROM PUBLIC.READING_NAME;             
INSERT INTO "PUBLIC"."READING_NAME" VALUES
(1, 5, 'a'),
(2, 5, 'b'),
(3, 5, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?');               
CREATE CACHED TABLE "PUBLIC"."EVIDENCE"(
    "ID" BIGINT NOT NULL,
    "ATTESTATION" BIGINT,
    "READING" BIGINT,
    "ORDINAL" INTEGER NOT NULL,
    "KIND" CHARACTER VARYING NOT NULL,
    "EXACT" CHARACTER VARYING,
    "PREFIX" CHARACTER VARYING,
    "SUFFIX" CHARACTER VARYING,
    "TAGS" CHARACTER VARYING
);       
ALTER TABLE "PUBLIC"."EVIDENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_45" PRIMARY KEY("ID");     
-- 11 +/- SELECT COUNT(*) FROM PUBLIC.EVIDENCE;
INSERT INTO "PUBLIC"."EVIDENCE" VALUES
(1, NULL, 1, 1, 'DIGEST', 'Tuesday', 'on ', ',', NULL),
(2, 1, NULL, 1, 'DIGEST', 'closed', 'council ', ' the', NULL),
(3, 1, NULL, 2, 'ORIGINAL', NULL, NULL, NULL, 'words of a stored store'),
(4, 1, NULL, 3, 'DIGEST', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '', NULL),
(5, 2, NULL, 1, 'DIGEST', 'bridge', '', '', NULL),
(6, 5, NULL, 1, 'DIGEST', 'closed', '', '', NULL),
(7, 5, NULL, 2, 'ORIGINAL', NULL, NULL, NULL, 'ab12'),
(8, 3, NULL, 1, 'DIGEST', 'closed', '', '', NULL),
(9, 3, NULL, 2, 'ORIGINAL', NULL, NULL, NULL, 'ab12'),
(10, 4, NULL, 1, 'DIGEST', 'closed', '', '', NULL),
(11, 4, NULL, 2, 'ORIGINAL', NULL, NULL, NULL, 'ab12');        
CREATE CACHED TABLE "PUBLIC"."FINDING"(
    "ID" BIGINT NOT NULL,
    "EVIDENCE" BIGINT NOT NULL,
    "TEXT" CHARACTER VARYING(64) NOT NULL,
    "MATCHED" CHARACTER VARYING NOT NULL
);       
ALTER TABLE "PUBLIC"."FINDING" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_F" PRIMARY KEY("ID");       
-- 7 +/- SELECT COUNT(*) FROM PUBLIC.FINDING;  
INSERT INTO "PUBLIC"."FINDING" VALUES
(1, 2, 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'CHANGED'),
(2, 4, 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'LOST'),
(3, 5, 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'AMBIGUOUS'),
(4, 1, 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'EXACT'),
(5, 8, 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'EXACT'),
(6, 10, 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'EXACT'),
(7, 6, 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'EXACT'); 
CREATE CACHED TABLE "PUBLIC"."FINDING_RANGE"(
    "ID" BIGINT NOT NULL,
    "FINDING" BIGINT NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "DIFFERING" BOOLEAN NOT NULL,
    "START_AT" INTEGER NOT NULL,
    "END_AT" INTEGER NOT NULL
);     
ALTER TABLE "PUBLIC"."FINDING_RANGE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_EB" PRIMARY KEY("ID");
-- 9 +/- SELECT COUNT(*) FROM PUBLIC.FINDING_RANGE;            
INSERT INTO "PUBLIC"."FINDING_RANGE" VALUES
(1, 1, 0, FALSE, 27, 33),
(2, 1, 0, TRUE, 33, 34),
(3, 1, 1, TRUE, 20, 22),
(4, 3, 0, FALSE, 38, 44),
(5, 3, 1, FALSE, 8, 14),
(6, 4, 0, FALSE, 48, 55),
(7, 5, 0, FALSE, 27, 33),
(8, 6, 0, FALSE, 27, 33),
(9, 7, 0, FALSE, 27, 33);             
CREATE CACHED TABLE "PUBLIC"."JOURNAL_SHAPE"(
    "ID" BIGINT NOT NULL,
    "RELATION" CHARACTER VARYING NOT NULL,
    "FIELDS" CHARACTER VARYING ARRAY NOT NULL
);            
ALTER TABLE "PUBLIC"."JOURNAL_SHAPE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_E95" PRIMARY KEY("ID");               
-- 25 +/- SELECT COUNT(*) FROM PUBLIC.JOURNAL_SHAPE;           
INSERT INTO "PUBLIC"."JOURNAL_SHAPE" VALUES
(1, 'dossier', ARRAY ['id', 'slug', 'title', 'span', 'zone', 'note']),
(2, 'dossier_name', ARRAY ['id', 'dossier', 'ordinal', 'name']),
(3, 'name_variant', ARRAY ['id', 'dossier_name', 'ordinal', 'variant']),
(4, 'dossier_kind', ARRAY ['id', 'dossier', 'ordinal', 'kind', 'label', 'colour']),
(5, 'source', ARRAY ['id', 'dossier', 'slug', 'ordinal', 'publisher', 'title', 'language', 'url', 'published', 'knows', 'derived_from', 'note', 'digest_file', 'digest_text']),
(6, 'source_author', ARRAY ['id', 'source', 'ordinal', 'author']),
(7, 'recognition', ARRAY ['id', 'source', 'ordinal', 'hash', 'wrapped']),
(8, 'event', ARRAY ['id', 'dossier', 'slug', 'ordinal', 'label', 'dated', 'knowable', 'kind', 'status', 'tier', 'part_of', 'note']),
(9, 'event_actor', ARRAY ['id', 'event', 'ordinal', 'actor']),
(10, 'event_place', ARRAY ['id', 'event', 'ordinal', 'place']),
(11, 'event_tag', ARRAY ['id', 'event', 'ordinal', 'tag']),
(12, 'event_silence', ARRAY ['id', 'event', 'source', 'silence']),
(13, 'attestation', ARRAY ['id', 'event', 'source', 'ordinal', 'slug', 'dated', 'part', 'dating', 'zone', 'stance', 'said_by', 'strength', 'note']),
(14, 'held', ARRAY ['id', 'source', 'text', 'kind']),
(15, 'question', ARRAY ['id', 'dossier', 'slug', 'ordinal', 'question', 'knowable', 'type', 'unit', 'note', 'overruled_verdict', 'overruled_reason']),
(16, 'question_event', ARRAY ['id', 'question', 'ordinal', 'event']),
(17, 'question_silence', ARRAY ['id', 'question', 'source', 'silence']),
(18, 'reading', ARRAY ['id', 'question', 'source', 'ordinal', 'slug', 'type', 'content', 'least', 'greatest', 'open_ended', 'said_by', 'as_of', 'note']),
(19, 'reading_name', ARRAY ['id', 'reading', 'name']),
(20, 'evidence', ARRAY ['id', 'attestation', 'reading', 'ordinal', 'kind', 'exact', 'prefix', 'suffix', 'tags']),
(21, 'finding', ARRAY ['id', 'evidence', 'text', 'matched']),
(22, 'finding_range', ARRAY ['id', 'finding', 'ordinal', 'differing', 'start_at', 'end_at']),
(23, 'session', ARRAY ['id', 'dossier', 'slug', 'title', 'researcher']),
(24, 'session_pin', ARRAY ['id', 'session', 'ordinal', 'event', 'question']),
(25, 'session_note', ARRAY ['id', 'session', 'ordinal', 'event', 'question', 'source', 'attestation', 'text', 'start_at', 'end_at', 'words', 'written']);              
CREATE CACHED TABLE "PUBLIC"."JOURNAL_STEP"(
    "JOURNAL" BIGINT NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "SHAPE" BIGINT NOT NULL,
    "BEFORE" CHARACTER VARYING ARRAY,
    "AFTER" CHARACTER VARYING ARRAY
);          
ALTER TABLE "PUBLIC"."JOURNAL_STEP" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_625D" PRIMARY KEY("JOURNAL", "ORDINAL");               
-- 40 +/- SELECT COUNT(*) FROM PUBLIC.JOURNAL_STEP;            
INSERT INTO "PUBLIC"."JOURNAL_STEP" VALUES
(1, 0, 1, NULL, ARRAY ['1', 'everything', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03-01/..', 'Asia/Almaty', 'words of a stored store']),
(1, 1, 2, NULL, ARRAY ['1', '1', '0', 'Bridge', '2', '1', '1', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?']),
(1, 2, 3, NULL, ARRAY ['1', '1', '0', U&'Br\00fccke', '2', '1', '1', U&'\053f\0561\0574\0578\0582\0580\057b', '3', '1', '2', 'bridge']),
(1, 3, 4, NULL, ARRAY ['1', '1', '0', 'plan', 'words of a stored store', 'VIOLET', '2', '1', '1', 'unused', NULL, NULL]),
(1, 4, 5, NULL, ARRAY ['1', '1', 'courier', '0', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', 'words of a stored store', 'hy-Latn', 'https://courier.example/?a=1&b=;', '2019-03-06~', '2019-03-06T21:33:00+03:00', NULL, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', NULL, NULL, '2', '1', 'herald', '1', 'The Herald', '', 'en', NULL, NULL, '../2019-03-07', NULL, '', 'digests/herald.txt', 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78']),
(1, 5, 6, NULL, ARRAY ['1', '1', '0', 'Z', '2', '1', '1', 'A', '3', '1', '2', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?']),
(1, 6, 7, NULL, ARRAY ['1', '2', '0', 'w2', 'k1', '2', '2', '1', 'w1', 'k2', '3', '2', '2', 'w1', 'words of a stored store']),
(1, 7, 5, ARRAY ['1', '1', 'courier', '0', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', 'words of a stored store', 'hy-Latn', 'https://courier.example/?a=1&b=;', '2019-03-06~', '2019-03-06T21:33:00+03:00', NULL, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', NULL, NULL], ARRAY ['1', '1', 'courier', '0', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', 'words of a stored store', 'hy-Latn', 'https://courier.example/?a=1&b=;', '2019-03-06~', '2019-03-06T21:33:00+03:00', '2', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', NULL, NULL]),
(1, 8, 8, NULL, ARRAY ['1', '1', 'opening', '0', 'It opens', '2019-04%', NULL, 'plan', 'PLANNED', 'SECONDARY', NULL, NULL, '2', '1', 'closing', '1', 'words of a stored store', '2021-23', '2019-03-05/2019-03-06', 'decision', 'HAPPENED', 'FINE', NULL, '']),
(1, 9, 9, NULL, ARRAY ['1', '2', '0', 'mayor', '2', '2', '1', 'council', '3', '2', '2', 'mayor']),
(1, 10, 10, NULL, ARRAY ['1', '2', '0', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2', '2', '1', '']),
(1, 11, 11, NULL, ARRAY ['1', '2', '0', 'traffic', '2', '2', '1', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?']),
(1, 12, 12, NULL, ARRAY ['1', '2', '1', 'NOT_APPLICABLE', '2', '2', '2', 'TOO_EARLY']),
(1, 13, 13, NULL, ARRAY ['1', '2', '2', '0', 'closing/herald', '2019-03-05?', 'NIGHT', 'RELATIVE', '+03:30', 'RETRACTS', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', 'MENTION', 'two days before the fair', '2', '2', '2', '1', 'closing/herald/2', NULL, NULL, NULL, NULL, 'DENIES', NULL, 'DIRECT', NULL]),
(1, 14, 8, ARRAY ['2', '1', 'closing', '1', 'words of a stored store', '2021-23', '2019-03-05/2019-03-06', 'decision', 'HAPPENED', 'FINE', NULL, ''], ARRAY ['2', '1', 'closing', '1', 'words of a stored store', '2021-23', '2019-03-05/2019-03-06', 'decision', 'HAPPENED', 'FINE', '1', '']); 
INSERT INTO "PUBLIC"."JOURNAL_STEP" VALUES
(1, 15, 14, NULL, ARRAY ['1', '2', 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'DIGEST']),
(1, 16, 15, NULL, ARRAY ['1', '1', 'when', '0', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03-06', 'DATE', 'words of a stored store', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', 'COMPATIBLE', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2', '1', 'cost', '1', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03-06', 'NUMBER', 'words of a stored store', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', 'COMPATIBLE', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '3', '1', 'who', '2', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03-06', 'NAMES', 'words of a stored store', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', 'COMPATIBLE', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '4', '1', 'right', '3', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03-06', 'CHOICE', 'words of a stored store', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', 'COMPATIBLE', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '5', '1', 'how', '4', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03-06', 'WORDING', 'words of a stored store', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', 'COMPATIBLE', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '6', '1', 'bare', '5', '?', NULL, 'CHOICE', NULL, NULL, NULL, NULL]),
(1, 17, 16, NULL, ARRAY ['1', '1', '0', '1', '2', '1', '1', '2', '3', '3', '0', '2', '4', '5', '0', '2', '5', '5', '1', '2']),
(1, 18, 17, NULL, ARRAY ['1', '1', '1', 'UNMENTIONED', '2', '2', '1', 'UNMENTIONED', '3', '3', '1', 'UNMENTIONED', '4', '4', '1', 'UNMENTIONED', '5', '5', '1', 'UNMENTIONED']),
(1, 19, 18, NULL, ARRAY ['1', '1', '2', '0', 'when/herald', 'DATE', '2019-03-05T10:00:00Z', NULL, NULL, NULL, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03', '', '2', '2', '2', '0', 'cost/herald', 'NUMBER', NULL, '1.50', NULL, NULL, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03', '', '3', '2', '2', '1', 'cost/herald/2', 'NUMBER', NULL, NULL, '1E+3', NULL, NULL, NULL, NULL, '4', '2', '2', '2', 'cost/herald/3', 'NUMBER', NULL, '0.000', '7', NULL, NULL, NULL, NULL, '5', '3', '2', '0', 'who/herald', 'NAMES', NULL, NULL, NULL, 'true', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03', '', '6', '3', '2', '1', 'who/herald/2', 'NAMES', NULL, NULL, NULL, 'false', NULL, NULL, NULL, '7', '4', '2', '0', 'right/herald', 'CHOICE', 'words of a stored store', NULL, NULL, NULL, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03', '', '8', '5', '2', '0', 'how/herald', 'WORDING', NULL, NULL, NULL, NULL, U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '2019-03', '']);       
INSERT INTO "PUBLIC"."JOURNAL_STEP" VALUES
(1, 20, 19, NULL, ARRAY ['1', '5', 'a', '2', '5', 'b', '3', '5', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?']),
(1, 21, 20, NULL, ARRAY ['1', NULL, '1', '1', 'DIGEST', 'Tuesday', 'on ', ',', NULL, '2', '1', NULL, '1', 'DIGEST', 'closed', 'council ', ' the', NULL, '3', '1', NULL, '2', 'ORIGINAL', NULL, NULL, NULL, 'words of a stored store', '4', '1', NULL, '3', 'DIGEST', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', U&'\0540\0561\0575 \+01d49c e\0301 \05e2\05b4\05d1\05b0\05e8\05b4\05d9\05ea \201c\2018\2019\201d \0000 \00ad\200b\000d\000a\0009 '';-- \\ \d800 ?', '', NULL, '5', '2', NULL, '1', 'DIGEST', 'bridge', '', '', NULL]),
(1, 22, 21, NULL, ARRAY ['1', '2', 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'CHANGED', '2', '4', 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'LOST', '3', '5', 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'AMBIGUOUS', '4', '1', 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'EXACT']),
(1, 23, 22, NULL, ARRAY ['1', '1', '0', 'false', '27', '33', '2', '1', '0', 'true', '33', '34', '3', '1', '1', 'true', '20', '22', '4', '3', '0', 'false', '38', '44', '5', '3', '1', 'false', '8', '14', '6', '4', '0', 'false', '48', '55']),
(2, 0, 1, NULL, ARRAY ['2', 'bridge', 'The bridge bridge', '2019-03-01/2019-03-09', 'Europe/Vienna', NULL]),
(2, 1, 5, NULL, ARRAY ['3', '2', 'herald', '0', 'The herald', '', 'en', NULL, NULL, NULL, NULL, NULL, 'digests/herald.txt', 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', '4', '2', 'courier', '1', 'The courier', '', 'en', NULL, NULL, NULL, NULL, NULL, NULL, NULL]),
(2, 2, 14, NULL, ARRAY ['2', '3', 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'DIGEST']),
(2, 3, 8, NULL, ARRAY ['3', '2', 'closed-0', '0', 'The bridge is closed, part 0', '2019-03-05', NULL, 'decision', 'HAPPENED', 'CORE', NULL, NULL, '4', '2', 'closed-1', '1', 'The bridge is closed, part 1', '2019-03-05', NULL, 'decision', 'HAPPENED', 'CORE', NULL, NULL, '5', '2', 'closed-2', '2', 'The bridge is closed, part 2', '2019-03-05', NULL, 'decision', 'HAPPENED', 'CORE', NULL, NULL]),
(2, 4, 9, NULL, ARRAY ['4', '3', '0', 'council', '5', '3', '1', 'mayor', '6', '4', '0', 'council', '7', '4', '1', 'mayor', '8', '5', '0', 'council', '9', '5', '1', 'mayor']),
(2, 5, 10, NULL, ARRAY ['3', '3', '0', 'bridge', '4', '4', '0', 'bridge', '5', '5', '0', 'bridge']),
(2, 6, 13, NULL, ARRAY ['3', '3', '3', '0', 'closed-0/herald', '2019-03-05', NULL, 'EXPLICIT', NULL, 'AFFIRMS', NULL, 'DIRECT', NULL, '4', '4', '3', '0', 'closed-1/herald', '2019-03-05', NULL, 'EXPLICIT', NULL, 'AFFIRMS', NULL, 'DIRECT', NULL, '5', '5', '3', '0', 'closed-2/herald', '2019-03-05', NULL, 'EXPLICIT', NULL, 'AFFIRMS', NULL, 'DIRECT', NULL]),
(2, 7, 20, NULL, ARRAY ['6', '5', NULL, '1', 'DIGEST', 'closed', '', '', NULL, '7', '5', NULL, '2', 'ORIGINAL', NULL, NULL, NULL, 'ab12', '8', '3', NULL, '1', 'DIGEST', 'closed', '', '', NULL, '9', '3', NULL, '2', 'ORIGINAL', NULL, NULL, NULL, 'ab12', '10', '4', NULL, '1', 'DIGEST', 'closed', '', '', NULL, '11', '4', NULL, '2', 'ORIGINAL', NULL, NULL, NULL, 'ab12']),
(2, 8, 21, NULL, ARRAY ['5', '8', 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'EXACT', '6', '10', 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'EXACT', '7', '6', 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 'EXACT']),
(2, 9, 22, NULL, ARRAY ['7', '5', '0', 'false', '27', '33', '8', '6', '0', 'false', '27', '33', '9', '7', '0', 'false', '27', '33']),
(3, 0, 23, NULL, ARRAY ['1', '1', 'first-look', U&'First look \00b7 \0411\0456\0440\0456\043d\0448\0456', U&'Ada \04b0\043b\044b']),
(3, 1, 24, NULL, ARRAY ['1', '1', '0', NULL, '1', '2', '1', '1', '2', NULL]),
(3, 2, 25, NULL, ARRAY ['1', '1', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, U&'Two papers,\000a\000aone bridge.', '2019-04-01', '2', '1', '1', '2', NULL, NULL, NULL, NULL, NULL, NULL, U&'\0645\0646 \0642\0627\0644\061f', '2019-04-01', '3', '1', '2', NULL, '1', NULL, NULL, NULL, NULL, NULL, 'Ask the mayor.', '2019-04-01', '4', '1', '3', NULL, NULL, '2', NULL, NULL, NULL, NULL, 'Its editor was *away*.', '2019-04-01', '5', '1', '4', NULL, NULL, NULL, '2', NULL, NULL, NULL, 'Why twice?', '2019-04-01', '6', '1', '5', NULL, NULL, NULL, NULL, 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', '27', '33', 'Whose word is this? https://example.org/?a=1&b=2', '2019-04-01']);
INSERT INTO "PUBLIC"."JOURNAL_STEP" VALUES
(4, 0, 14, NULL, ARRAY ['3', '3', '599979d0e5e8d01d17b0de0cef38ead6fb8b4f5a34b381601bab0f6a1e47e001', 'ORIGINAL']),
(4, 1, 21, NULL, ARRAY ['8', '9', '599979d0e5e8d01d17b0de0cef38ead6fb8b4f5a34b381601bab0f6a1e47e001', 'MOVED']),
(4, 2, 22, NULL, ARRAY ['10', '8', '0', 'false', '0', '1']);   
CREATE CACHED TABLE "PUBLIC"."SESSION"(
    "ID" BIGINT NOT NULL,
    "DOSSIER" BIGINT NOT NULL,
    "SLUG" CHARACTER VARYING NOT NULL,
    "TITLE" CHARACTER VARYING NOT NULL,
    "RESEARCHER" CHARACTER VARYING
);          
ALTER TABLE "PUBLIC"."SESSION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_A" PRIMARY KEY("ID");       
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.SESSION;  
INSERT INTO "PUBLIC"."SESSION" VALUES
(1, 1, 'first-look', U&'First look \00b7 \0411\0456\0440\0456\043d\0448\0456', U&'Ada \04b0\043b\044b'); 
CREATE CACHED TABLE "PUBLIC"."SESSION_PIN"(
    "ID" BIGINT NOT NULL,
    "SESSION" BIGINT NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "EVENT" BIGINT,
    "QUESTION" BIGINT
);              
ALTER TABLE "PUBLIC"."SESSION_PIN" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7F" PRIMARY KEY("ID");  
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.SESSION_PIN;              
INSERT INTO "PUBLIC"."SESSION_PIN" VALUES
(1, 1, 0, NULL, 1),
(2, 1, 1, 2, NULL);              
CREATE CACHED TABLE "PUBLIC"."SESSION_NOTE"(
    "ID" BIGINT NOT NULL,
    "SESSION" BIGINT NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "EVENT" BIGINT,
    "QUESTION" BIGINT,
    "TEXT" CHARACTER VARYING(64),
    "START_AT" INTEGER,
    "END_AT" INTEGER,
    "WORDS" CHARACTER VARYING NOT NULL,
    "WRITTEN" CHARACTER VARYING NOT NULL,
    "SOURCE" BIGINT,
    "ATTESTATION" BIGINT
);            
ALTER TABLE "PUBLIC"."SESSION_NOTE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_62F" PRIMARY KEY("ID");
-- 6 +/- SELECT COUNT(*) FROM PUBLIC.SESSION_NOTE;             
INSERT INTO "PUBLIC"."SESSION_NOTE" VALUES
(1, 1, 0, NULL, NULL, NULL, NULL, NULL, U&'Two papers,\000a\000aone bridge.', '2019-04-01', NULL, NULL),
(2, 1, 1, 2, NULL, NULL, NULL, NULL, U&'\0645\0646 \0642\0627\0644\061f', '2019-04-01', NULL, NULL),
(3, 1, 2, NULL, 1, NULL, NULL, NULL, 'Ask the mayor.', '2019-04-01', NULL, NULL),
(4, 1, 3, NULL, NULL, NULL, NULL, NULL, 'Its editor was *away*.', '2019-04-01', 2, NULL),
(5, 1, 4, NULL, NULL, NULL, NULL, NULL, 'Why twice?', '2019-04-01', NULL, 2),
(6, 1, 5, NULL, NULL, 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 27, 33, 'Whose word is this? https://example.org/?a=1&b=2', '2019-04-01', NULL, NULL);            
CREATE CACHED TABLE "PUBLIC"."OUTLOOK"(
    "SESSION" CHARACTER VARYING NOT NULL,
    "LEFT_AT" TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    "EVENT" CHARACTER VARYING,
    "QUESTION" CHARACTER VARYING,
    "TEXT" CHARACTER VARYING(64),
    "START_AT" INTEGER,
    "END_AT" INTEGER,
    "SHOWN_FROM" TIMESTAMP(9) WITH TIME ZONE,
    "SHOWN_UNTIL" TIMESTAMP(9) WITH TIME ZONE,
    "SOUGHT" CHARACTER VARYING NOT NULL,
    "FACETS" CHARACTER VARYING ARRAY NOT NULL,
    "ARRANGEMENT" CHARACTER VARYING ARRAY NOT NULL
);              
ALTER TABLE "PUBLIC"."OUTLOOK" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_E8" PRIMARY KEY("SESSION"); 
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.OUTLOOK;  
INSERT INTO "PUBLIC"."OUTLOOK" VALUES
('first-look', TIMESTAMP WITH TIME ZONE '2026-11-22 10:37:09.579230544+00', 'closing', 'when', 'd61dfb3c0f218efac556d585596230dfa7e95b91fbd415c31da045943e1dde78', 27, 33, TIMESTAMP WITH TIME ZONE '2019-03-01 00:00:00.123+00', TIMESTAMP WITH TIME ZONE '2019-03-09 23:00:00+00', ' bridge ''n ', ARRAY ['SOURCE', 'herald', 'KIND', 'rumour', 'KIND', 'decision'], ARRAY ['word.panes', 'b a', 'reading', 'matrix']);
CREATE CACHED TABLE "PUBLIC"."DOSSIER_KIND"(
    "ID" BIGINT NOT NULL,
    "DOSSIER" BIGINT NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "KIND" CHARACTER VARYING NOT NULL,
    "LABEL" CHARACTER VARYING,
    "COLOUR" CHARACTER VARYING
);  
ALTER TABLE "PUBLIC"."DOSSIER_KIND" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_B65" PRIMARY KEY("ID");
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.DOSSIER_KIND;             
INSERT INTO "PUBLIC"."DOSSIER_KIND" VALUES
(1, 1, 0, 'plan', 'words of a stored store', 'VIOLET'),
(2, 1, 1, 'unused', NULL, NULL);            
CREATE CACHED TABLE "PUBLIC"."EVENT"(
    "ID" BIGINT NOT NULL,
    "DOSSIER" BIGINT NOT NULL,
    "SLUG" CHARACTER VARYING NOT NULL,
    "ORDINAL" INTEGER NOT NULL,
    "LABEL" CHARACTER VARYING NOT NULL,
    "DATED" CHARACTER VARYING NOT NULL,
    "KNOWABLE" CHARACTER VARYING,
    "KIND" CHARACTER VARYING NOT NULL,
    "STATUS" CHARACTER VARYING NOT NULL,
    "TIER" CHARACTER VARYING NOT NULL,
    "NOTE" CHARACTER VARYING,
    "PART_OF" BIGINT
);           
ALTER TABLE "PUBLIC"."EVENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3" PRIMARY KEY("ID");         
-- 5 +/- SELECT COUNT(*) FROM PUBLIC.EVENT;    
INSERT INTO "PUBLIC"."EVENT" VALUES
(1, 1, 'opening', 0, 'It opens', '2019-04%', NULL, 'plan', 'PLANNED', 'SECONDARY', NULL, NULL),
(2, 1, 'closing', 1, 'words of a stored store', '2021-23', '2019-03-05/2019-03-06', 'decision', 'HAPPENED', 'FINE', '', 1),
(3, 2, 'closed-0', 0, 'The bridge is closed, part 0', '2019-03-05', NULL, 'decision', 'HAPPENED', 'CORE', NULL, NULL),
(4, 2, 'closed-1', 1, 'The bridge is closed, part 1', '2019-03-05', NULL, 'decision', 'HAPPENED', 'CORE', NULL, NULL),
(5, 2, 'closed-2', 2, 'The bridge is closed, part 2', '2019-03-05', NULL, 'decision', 'HAPPENED', 'CORE', NULL, NULL);           
ALTER TABLE "PUBLIC"."EVIDENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_45798E" CHECK(("EXACT" IS NULL) <> ("TAGS" IS NULL)) NOCHECK;              
ALTER TABLE "PUBLIC"."EVIDENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_45798" CHECK(("ATTESTATION" IS NULL) <> ("READING" IS NULL)) NOCHECK;      
ALTER TABLE "PUBLIC"."SESSION_PIN" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7F1048" CHECK(("EVENT" IS NULL) <> ("QUESTION" IS NULL)) NOCHECK;       
ALTER TABLE "PUBLIC"."ATTESTATION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_56079" UNIQUE NULLS DISTINCT ("EVENT", "SLUG");         
ALTER TABLE "PUBLIC"."READING" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_6B31" UNIQUE NULLS DISTINCT ("QUESTION", "SLUG");           
ALTER TABLE "PUBLIC"."HELD" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_21C73" UNIQUE NULLS DISTINCT ("SOURCE", "TEXT");               
ALTER TABLE "PUBLIC"."DOSSIER_KIND" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_B651D" UNIQUE NULLS DISTINCT ("DOSSIER", "KIND");      
ALTER TABLE "PUBLIC"."SESSION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_A11C" UNIQUE NULLS DISTINCT ("DOSSIER", "TITLE");           
ALTER TABLE "PUBLIC"."SESSION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_A11" UNIQUE NULLS DISTINCT ("SLUG");        
ALTER TABLE "PUBLIC"."EVENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3F4" UNIQUE NULLS DISTINCT ("DOSSIER", "SLUG");               
ALTER TABLE "PUBLIC"."QUESTION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_E92" UNIQUE NULLS DISTINCT ("DOSSIER", "SLUG");            
ALTER TABLE "PUBLIC"."EVENT_SILENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_498D8" UNIQUE NULLS DISTINCT ("EVENT", "SOURCE");     
ALTER TABLE "PUBLIC"."QUESTION_SILENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_295F0" UNIQUE NULLS DISTINCT ("QUESTION", "SOURCE");               
ALTER TABLE "PUBLIC"."FINDING" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_F7F1" UNIQUE NULLS DISTINCT ("EVIDENCE", "TEXT");           
ALTER TABLE "PUBLIC"."SOURCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_92235" UNIQUE NULLS DISTINCT ("DOSSIER", "SLUG");            
ALTER TABLE "PUBLIC"."DOSSIER" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_98" UNIQUE NULLS DISTINCT ("SLUG");         
ALTER TABLE "PUBLIC"."EVENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3F47" FOREIGN KEY("PART_OF") REFERENCES "PUBLIC"."EVENT"("ID") NOCHECK;       
ALTER TABLE "PUBLIC"."QUESTION_SILENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_295F" FOREIGN KEY("SOURCE") REFERENCES "PUBLIC"."SOURCE"("ID") NOCHECK;            
ALTER TABLE "PUBLIC"."SESSION_NOTE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_62F7EC1B" FOREIGN KEY("SOURCE") REFERENCES "PUBLIC"."SOURCE"("ID") NOCHECK;            
ALTER TABLE "PUBLIC"."EVIDENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_457" FOREIGN KEY("ATTESTATION") REFERENCES "PUBLIC"."ATTESTATION"("ID") NOCHECK;           
ALTER TABLE "PUBLIC"."SOURCE_AUTHOR" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_46" FOREIGN KEY("SOURCE") REFERENCES "PUBLIC"."SOURCE"("ID") NOCHECK; 
ALTER TABLE "PUBLIC"."REGION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_8" FOREIGN KEY("TEXT") REFERENCES "PUBLIC"."TEXT"("SHA") ON DELETE CASCADE NOCHECK;          
ALTER TABLE "PUBLIC"."EVENT_SILENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_498" FOREIGN KEY("EVENT") REFERENCES "PUBLIC"."EVENT"("ID") NOCHECK;  
ALTER TABLE "PUBLIC"."DOSSIER_KIND" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_B651" FOREIGN KEY("DOSSIER") REFERENCES "PUBLIC"."DOSSIER"("ID") NOCHECK;              
ALTER TABLE "PUBLIC"."QUESTION_SILENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_295" FOREIGN KEY("QUESTION") REFERENCES "PUBLIC"."QUESTION"("ID") NOCHECK;         
ALTER TABLE "PUBLIC"."SESSION_NOTE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_62F7EC1B_0" FOREIGN KEY("ATTESTATION") REFERENCES "PUBLIC"."ATTESTATION"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."SESSION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_A1" FOREIGN KEY("DOSSIER") REFERENCES "PUBLIC"."DOSSIER"("ID") ON DELETE CASCADE NOCHECK;   
ALTER TABLE "PUBLIC"."EVIDENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_4579" FOREIGN KEY("READING") REFERENCES "PUBLIC"."READING"("ID") NOCHECK;  
ALTER TABLE "PUBLIC"."SESSION_NOTE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_62F7EC1" FOREIGN KEY("TEXT") REFERENCES "PUBLIC"."TEXT"("SHA") NOCHECK;
ALTER TABLE "PUBLIC"."QUESTION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_E9" FOREIGN KEY("DOSSIER") REFERENCES "PUBLIC"."DOSSIER"("ID") NOCHECK;    
ALTER TABLE "PUBLIC"."EVENT_ACTOR" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D0" FOREIGN KEY("EVENT") REFERENCES "PUBLIC"."EVENT"("ID") NOCHECK;     
ALTER TABLE "PUBLIC"."FINDING_RANGE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_EB6" FOREIGN KEY("FINDING") REFERENCES "PUBLIC"."FINDING"("ID") NOCHECK;              
ALTER TABLE "PUBLIC"."SOURCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_922" FOREIGN KEY("DOSSIER") REFERENCES "PUBLIC"."DOSSIER"("ID") NOCHECK;     
ALTER TABLE "PUBLIC"."EVENT_SILENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_498D" FOREIGN KEY("SOURCE") REFERENCES "PUBLIC"."SOURCE"("ID") NOCHECK;               
ALTER TABLE "PUBLIC"."SESSION_PIN" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7F10" FOREIGN KEY("EVENT") REFERENCES "PUBLIC"."EVENT"("ID") NOCHECK;   
ALTER TABLE "PUBLIC"."FINDING" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_F7F" FOREIGN KEY("TEXT") REFERENCES "PUBLIC"."TEXT"("SHA") NOCHECK;         
ALTER TABLE "PUBLIC"."HELD" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_21C7" FOREIGN KEY("TEXT") REFERENCES "PUBLIC"."TEXT"("SHA") NOCHECK;           
ALTER TABLE "PUBLIC"."QUESTION_EVENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_440" FOREIGN KEY("QUESTION") REFERENCES "PUBLIC"."QUESTION"("ID") NOCHECK;           
ALTER TABLE "PUBLIC"."ATTESTATION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_560" FOREIGN KEY("EVENT") REFERENCES "PUBLIC"."EVENT"("ID") NOCHECK;    
ALTER TABLE "PUBLIC"."SESSION_NOTE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_62F7EC" FOREIGN KEY("QUESTION") REFERENCES "PUBLIC"."QUESTION"("ID") NOCHECK;          
ALTER TABLE "PUBLIC"."EVENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3F" FOREIGN KEY("DOSSIER") REFERENCES "PUBLIC"."DOSSIER"("ID") NOCHECK;       
ALTER TABLE "PUBLIC"."SESSION_PIN" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7F1" FOREIGN KEY("SESSION") REFERENCES "PUBLIC"."SESSION"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."READING" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_6B" FOREIGN KEY("QUESTION") REFERENCES "PUBLIC"."QUESTION"("ID") NOCHECK;   
ALTER TABLE "PUBLIC"."ATTESTATION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_5607" FOREIGN KEY("SOURCE") REFERENCES "PUBLIC"."SOURCE"("ID") NOCHECK; 
ALTER TABLE "PUBLIC"."RECOGNITION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_9A9" FOREIGN KEY("SOURCE") REFERENCES "PUBLIC"."SOURCE"("ID") NOCHECK;  
ALTER TABLE "PUBLIC"."SESSION_NOTE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_62F7" FOREIGN KEY("SESSION") REFERENCES "PUBLIC"."SESSION"("ID") NOCHECK;              
ALTER TABLE "PUBLIC"."SESSION_PIN" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7F104" FOREIGN KEY("QUESTION") REFERENCES "PUBLIC"."QUESTION"("ID") NOCHECK;            
ALTER TABLE "PUBLIC"."SOURCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_9223" FOREIGN KEY("DERIVED_FROM") REFERENCES "PUBLIC"."SOURCE"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."EVENT_TAG" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_A80" FOREIGN KEY("EVENT") REFERENCES "PUBLIC"."EVENT"("ID") NOCHECK;      
ALTER TABLE "PUBLIC"."JOURNAL_STEP" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_625" FOREIGN KEY("SHAPE") REFERENCES "PUBLIC"."JOURNAL_SHAPE"("ID") NOCHECK;           
ALTER TABLE "PUBLIC"."SESSION_NOTE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_62F7E" FOREIGN KEY("EVENT") REFERENCES "PUBLIC"."EVENT"("ID") NOCHECK; 
ALTER TABLE "PUBLIC"."QUESTION_EVENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_4406" FOREIGN KEY("EVENT") REFERENCES "PUBLIC"."EVENT"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."EVENT_PLACE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D19" FOREIGN KEY("EVENT") REFERENCES "PUBLIC"."EVENT"("ID") NOCHECK;    
ALTER TABLE "PUBLIC"."JOURNAL_STEP" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_62" FOREIGN KEY("JOURNAL") REFERENCES "PUBLIC"."JOURNAL"("NUMBER") ON DELETE CASCADE NOCHECK;          
ALTER TABLE "PUBLIC"."NAME_VARIANT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_5C" FOREIGN KEY("DOSSIER_NAME") REFERENCES "PUBLIC"."DOSSIER_NAME"("ID") NOCHECK;      
ALTER TABLE "PUBLIC"."FINDING" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_F7" FOREIGN KEY("EVIDENCE") REFERENCES "PUBLIC"."EVIDENCE"("ID") NOCHECK;   
ALTER TABLE "PUBLIC"."READING" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_6B3" FOREIGN KEY("SOURCE") REFERENCES "PUBLIC"."SOURCE"("ID") NOCHECK;      
ALTER TABLE "PUBLIC"."HELD" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_21C" FOREIGN KEY("SOURCE") REFERENCES "PUBLIC"."SOURCE"("ID") NOCHECK;         
ALTER TABLE "PUBLIC"."DOSSIER_NAME" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_B6" FOREIGN KEY("DOSSIER") REFERENCES "PUBLIC"."DOSSIER"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."READING_NAME" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3D4" FOREIGN KEY("READING") REFERENCES "PUBLIC"."READING"("ID") NOCHECK;               

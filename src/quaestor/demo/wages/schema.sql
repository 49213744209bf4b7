CREATE TABLE states (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('state', 'district', 'territory')),
    average_hourly_wage NUMERIC(8, 2),
    average_annual_wage INTEGER
);

CREATE TABLE occupation_groups (
    code TEXT PRIMARY KEY,
    title TEXT NOT NULL UNIQUE
);

CREATE TABLE occupations (
    code TEXT PRIMARY KEY,
    title TEXT NOT NULL UNIQUE,
    group_code TEXT NOT NULL REFERENCES occupation_groups (code)
);

CREATE TABLE wages (
    state_code TEXT NOT NULL REFERENCES states (code),
    occupation_code TEXT NOT NULL REFERENCES occupations (code),
    hourly_mean NUMERIC(8, 2),
    annual_mean INTEGER,
    note TEXT,
    PRIMARY KEY (state_code, occupation_code)
);

CREATE TABLE national_wages (
    occupation_code TEXT PRIMARY KEY REFERENCES occupations (code),
    employment INTEGER,
    hourly_mean NUMERIC(8, 2),
    annual_mean INTEGER,
    hourly_p10 NUMERIC(8, 2),
    hourly_p25 NUMERIC(8, 2),
    hourly_median NUMERIC(8, 2),
    hourly_p75 NUMERIC(8, 2),
    hourly_p90 NUMERIC(8, 2),
    annual_p10 INTEGER,
    annual_p25 INTEGER,
    annual_median INTEGER,
    annual_p75 INTEGER,
    annual_p90 INTEGER
);

CREATE INDEX wages_by_occupation ON wages (occupation_code);

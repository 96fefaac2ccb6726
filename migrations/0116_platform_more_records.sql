-- Facts, agencies, consultations, signals and schemes are records too: they can be linked to an investigation.
select platform.make_record('places.fact', 'fact');
select platform.make_record('partners.agency', 'agency');
select platform.make_record('partners.consultation', 'consultation');
select platform.make_record('radar.signal', 'signal');
select platform.make_record('schemes.scheme_version', 'scheme');
